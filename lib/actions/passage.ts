import type { CivilDate } from '@/lib/dates/civil';
import type { Schedule } from '@/lib/passage/schedule';
import { passageOf, writeSchedule } from '@/lib/plan/passage';
import { withEntry } from '@/lib/session/draft';
import { passageLists } from '@/lib/session/passage-lists';
import type { Passage, PlannedDay } from '@/lib/session/session-lists';
import type { Session } from '@/lib/session/session';
import * as z from 'zod/mini';
import { saveEdit } from './save';
import { announce } from './undo';

/** What a day of exams is like: pairs, lunch, hidden times; null for what is usual (a number of pairs is always said). */
export type PassageSettings = Omit<Passage, 'id' | 'schedule'>;

/** Says what a day of exams is like, as one act; what is not named stays. */
export async function saveSettings(session: string, patch: Partial<PassageSettings>): Promise<void> {
  await edit(session, (now) => withPassage(now, patch), 'Enregistré');
}

/** Gives a day of the session hours of its own (null for the usual ones), or no exam. */
export async function saveDay(session: string, day: CivilDate, patch: Partial<Omit<PlannedDay, 'id' | 'day'>>): Promise<void> {
  await edit(session, (now) => ({ ...now, passageDays: withDay(now.passageDays, day, patch) }), 'Enregistré');
}

/** Gives days of the session the same hours, as one act. */
export async function saveHours(session: string, days: readonly CivilDate[], hours: Pick<PlannedDay, 'opens' | 'closes'>): Promise<void> {
  await edit(session, (now) => ({ ...now, passageDays: days.reduce<readonly PlannedDay[]>((so, day) => withDay(so, day, hours), now.passageDays) }), 'Enregistré');
}

/**
 * Keeps a schedule for the session in the place of the one it had.
 * @throws {RangeError} where it is larger than a session keeps: written all the same, the session could not be read again.
 */
export async function saveSchedule(session: string, schedule: Schedule, said = 'Planning enregistré'): Promise<void> {
  const text = writeSchedule(schedule);
  if (!z.safeParse(passageLists.passage.fields.schedule, text).success) throw new RangeError('schedule too large to be kept');
  await edit(session, (now) => withPassage(now, { schedule: text }), said);
}

/** Keeps no schedule any more; « Annuler » brings it back. */
export async function clearSchedule(session: string): Promise<void> {
  await edit(session, (now) => withPassage(now, { schedule: null }), 'Planning effacé');
}

function withPassage(session: Session, patch: Partial<Omit<Passage, 'id'>>): Session {
  return withEntry(session, 'passage', { ...passageOf(session), ...patch });
}

function withDay(days: readonly PlannedDay[], day: CivilDate, patch: Partial<PlannedDay>): PlannedDay[] {
  const said = days.find((one) => one.day === day) ?? { id: day, day, ...passageLists.passageDays.defaults };
  return [...days.filter((one) => one !== said), { ...said, ...patch }];
}

async function edit(session: string, change: (now: Session) => Session, said: string): Promise<void> {
  announce(await saveEdit(session, change), said);
}
