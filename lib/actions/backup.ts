import { addDays, civil, instantOf, isCivilDate, type CivilDate } from '@/lib/dates/civil';
import { onLocalChange, readLocal, writeLocal } from '@/lib/platform/small-storage';
import type { Database } from '@/lib/store/db';
import { countActs, hasChangeBefore, oldestOwn } from '@/lib/store/unsaved';
import { signal } from '@preact/signals';
import { backupAge, NEVER_DAYS, QUIET_DAYS } from './backup-due';
import { lastFullExport, noteExport } from './exported';
import { noted } from './fault';
import { backupAsked, today } from './state';

/** How many acts the last backup held. */
const ACTS = 'actes-sauvegardes';
const LATER = 'sauvegarde-plus-tard';

/** The day on which everything last went into a file, null for never; undefined while it is read. */
export const lastBackup = signal<CivilDate | null | undefined>(undefined);

export async function readBackup(): Promise<void> {
  lastBackup.value = await lastFullExport();
}

/** Notes that everything, which was so many acts, went into a file: nobody need be reminded. */
export async function noteBackup(day: CivilDate, acts: number): Promise<void> {
  await noteExport(null, day);
  await writeLocal({ [ACTS]: acts });
  lastBackup.value = day;
  backupAsked.value = false;
}

/** Asks for a backup where there are sessions of her own, something is in no file, and that for long; and follows the one made in another panel. */
export async function followBackup(db: Database): Promise<void> {
  onLocalChange(ACTS, () => {
    backupAsked.value = false;
    void noted(readBackup());
  });
  await readBackup();
  backupAsked.value = await isDue(db);
}

/** Leaves her in peace for some days. */
export async function backupLater(): Promise<void> {
  backupAsked.value = false;
  await writeLocal({ [LATER]: addDays(today.value, QUIET_DAYS) });
}

async function isDue(db: Database): Promise<boolean> {
  const kept = await readLocal([ACTS, LATER]);
  const until = kept[LATER];
  const quietUntil = typeof until === 'string' && isCivilDate(until) ? civil(until) : null;
  const age = backupAge({ last: lastBackup.value ?? null, quietUntil, today: today.value });
  if (age === 'fresh') return false;
  const own = await oldestOwn(db);
  if (own.length === 0) return false;
  if (age === 'old') return (await countActs(db)) !== kept[ACTS];
  // Before the day that follows, by UTC: a few hours do not matter here.
  return hasChangeBefore(db, own, instantOf(addDays(today.value, 1 - NEVER_DAYS)));
}
