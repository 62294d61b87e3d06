import { readSession as readKept, writeSession as keep } from '@/lib/platform/small-storage';
import type { Session } from '@/lib/session/session';
import type { Digest } from '@/lib/store/digest';
import { effect, signal } from '@preact/signals';
import { beside, screen } from './ceres';
import { noted } from './fault';
import { opened, saves } from './state';

const KEY = 'session-choisie';

/** The session that the reminders beside CERES speak of. */
export const chosen = signal<Session | null>(null);

/** The sessions to choose from beside CERES: those that are neither long over nor called off. */
export const choices = signal<readonly Digest[]>([]);

let kept: string | null | undefined;

/** The session that was last opened or chosen in this panel, or in any since the browser started while this one has none; null for none. */
export async function keptSession(): Promise<string | null> {
  if (kept === undefined) {
    const stored = (await readKept(KEY))[KEY];
    kept ??= typeof stored === 'string' && stored !== '' ? stored : null;
  }
  return kept;
}

/** Remembers a session until the browser closes; null forgets it. Another window's panel goes on speaking of its own. */
export async function keepSession(id: string | null): Promise<void> {
  kept = id;
  await keep({ [KEY]: id ?? '' });
}

/** Keeps the choice true: follows the session that is open, what the tab's page says, and what is saved. */
export function followChoice(): void {
  effect(() => {
    const session = opened.value;
    if (session === null || session === 'missing') return;
    void noted(keepSession(session.id));
    if (beside.peek().tab !== 'ceres') chosen.value = session;
  });
  effect(() => {
    // Read only beside a screen that has reminders, and again after each save.
    if (screen.value === null || beside.value.tab !== 'ceres' || saves.value < 0) return;
    void noted(import('./page-session').then(({ readPageSession }) => readPageSession()));
  });
}
