import { showNotification } from '@/lib/platform/notifications';
import { askToNotify, giveUpNotifying, mayNotify, onAccessChange } from '@/lib/platform/permissions';
import { onLocalChange } from '@/lib/platform/small-storage';
import { signal } from '@preact/signals';
import { noted } from './fault';
import { policy } from './state';
import { readToldSetting, TOLD_KEY, writeToldSetting, type ToldSetting } from './told-setting';

// What the panel does about the desktop reminders; `told.ts` is what the worker does.

/** The setting of this machine, and whether the browser lets Jalon notify. */
export interface ToldChoice extends ToldSetting {
  readonly allowed: boolean;
}

/** Null until it is read. */
export const toldChoice = signal<ToldChoice | null>(null);

/** Keeps `toldChoice` true while something shows it, whoever changes it: another panel, or the user in the browser. Returns what ends it. */
export function followTold(): () => void {
  const again = (): void => {
    void noted(read());
  };
  again();
  const ends = [onAccessChange(again), onLocalChange(TOLD_KEY, again)];
  return () => {
    for (const end of ends) end();
  };
}

/**
 * Switches the reminders on, for which the permission is asked at once: call it within the click. Returns false where the user refused it; they then
 * stay off, as they do where the IT department switched them off, and nothing is asked.
 */
export async function switchToldOn(): Promise<boolean> {
  if (policy.value.policy.noDesktopReminders === true) return false;
  const allowed = await askToNotify();
  if (allowed) await writeToldSetting({ ...(await readToldSetting()), on: true });
  await read();
  return allowed;
}

/** Switches them off, and gives the permission back. */
export async function switchToldOff(): Promise<void> {
  await writeToldSetting({ ...(await readToldSetting()), on: false });
  await giveUpNotifying();
  await read();
}

/** Has the day's digest told from this hour on, 0 to 23. */
export async function setToldHour(hour: number): Promise<void> {
  await writeToldSetting({ ...(await readToldSetting()), hour });
  await read();
}

/** Shows a notification at once, to see whether the machine lets it through. It does not count as the day's. */
export function tryTold(): Promise<void> {
  return showNotification({ title: 'Jalon', message: 'Essai réussi. Les rappels du bureau s’afficheront ainsi.' });
}

async function read(): Promise<void> {
  const [setting, allowed] = await Promise.all([readToldSetting(), mayNotify()]);
  toldChoice.value = { ...setting, allowed };
}
