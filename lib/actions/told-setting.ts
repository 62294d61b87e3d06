import { readLocal, writeLocal } from '@/lib/platform/small-storage';
import * as z from 'zod/mini';

/** Kept apart: the panel writes what is chosen, the worker what it told, and neither undoes the other. */
export const TOLD_KEY = 'rappels-du-bureau';
const LAST_KEY = 'rappels-du-bureau-dits';

/** Whether the desktop reminders are switched on on this machine, and the hour from which the day's is told, 0 to 23. */
export interface ToldSetting {
  readonly on: boolean;
  readonly hour: number;
}

const OFF: ToldSetting = { on: false, hour: 8 };

const schema = z.object({ on: z.boolean(), hour: z.int().check(z.minimum(0), z.maximum(23)) });

/** The setting in what was stored; off, at 8, where that cannot be read as one. */
export function toldSettingOf(stored: unknown): ToldSetting {
  const read = z.safeParse(schema, stored);
  return read.success ? read.data : OFF;
}

/** The setting of this machine. */
export async function readToldSetting(): Promise<ToldSetting> {
  return toldSettingOf((await readLocal(TOLD_KEY))[TOLD_KEY]);
}

/** Keeps the setting on this machine. */
export function writeToldSetting(setting: ToldSetting): Promise<void> {
  return writeLocal({ [TOLD_KEY]: setting });
}

/** The civil day of the last digest, as it was noted; undefined before the first. */
export async function lastTold(): Promise<unknown> {
  return (await readLocal(LAST_KEY))[LAST_KEY];
}

/** Notes that the digest of a civil day is told. */
export function noteTold(day: string): Promise<void> {
  return writeLocal({ [LAST_KEY]: day });
}
