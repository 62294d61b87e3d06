import { focusSearch, onKey } from '@/lib/platform/keys';
import { onLocalChange, readLocal, writeLocal } from '@/lib/platform/small-storage';
import { signal } from '@preact/signals';
import { goBackTo } from './go';
import type { Place } from './navigation';
import { toast } from './state';

const KEY = 'raccourcis';

/** Whether a single letter does anything: whoever dictates, or is often wrong by a key, can switch it off (WCAG 2.1.4). */
export const singleKeys = signal(true);

/** One key: what it does, in words, and what does it. `act` returns false where there is nothing to do it to. */
export interface Shortcut {
  readonly key: string;
  readonly does: string;
  readonly act: () => boolean;
}

/** The keys that are letters or signs, in the order in which they are listed. */
export const SINGLE_KEYS: readonly Shortcut[] = [
  { key: 'a', does: 'Aujourd’hui', act: () => going({ view: 'aujourdhui' }) },
  { key: 's', does: 'Sessions', act: () => going({ view: 'sessions' }) },
  { key: 'n', does: 'Nouvelle session', act: () => going({ view: 'nouvelle' }) },
  { key: 'r', does: 'Réglages', act: () => going({ view: 'reglages' }) },
  { key: '/', does: 'Chercher, dans Sessions', act: focusSearch },
  { key: '?', does: 'Ces raccourcis', act: () => going({ view: 'raccourcis' }) },
];

/** Follows the keys, and the choice made in any panel. Returns what ends it. */
export async function followShortcuts(): Promise<() => void> {
  const ends = [onKey(answer), onLocalChange(KEY, hold)];
  hold((await readLocal(KEY))[KEY]);
  return () => {
    for (const end of ends) end();
  };
}

/** Switches the single keys on or off, in every panel, for good. */
export async function allowSingleKeys(on: boolean): Promise<void> {
  await writeLocal({ [KEY]: on });
  singleKeys.value = on;
}

/** On, unless switched off. */
function hold(kept: unknown): void {
  singleKeys.value = kept !== false;
}

function answer(key: string): boolean {
  if (key === 'Escape') return closeToast();
  // Shift gives « ? » and « / » on a French keyboard, and a capital no shortcut.
  return singleKeys.value && (SINGLE_KEYS.find((shortcut) => shortcut.key === key)?.act() ?? false);
}

function closeToast(): boolean {
  const shown = toast.value !== null;
  toast.value = null;
  return shown;
}

function going(place: Place): true {
  goBackTo(place);
  return true;
}
