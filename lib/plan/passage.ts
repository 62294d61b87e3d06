import { addDays, daysBetween, weekday, type CivilDate } from '@/lib/dates/civil';
import { USUAL, type ExamDay, type Instance, type PassageExam } from '@/lib/passage/instance';
import type { Held, LateChange, Schedule } from '@/lib/passage/schedule';
import { minutesOf, timeOf } from '@/lib/passage/words';
import { readHeldText, type StoredSchedule } from '@/lib/session/passage-held';
import { PASSAGE_ID, passageLists } from '@/lib/session/passage-lists';
import type { Session } from '@/lib/session/session';
import type { Passage, PlannedExam } from '@/lib/session/session-lists';
import { longDate } from '@/lib/words/dates';
import { LEAST_JURORS, isReserve } from './jury';
import { confirmedJurors } from './people';

/** A session that lasts longer has dates to be looked at again before its exams are planned. */
const MOST_DAYS = 60;

/** What a stored schedule has room for (`lib/session/passage-lists.ts`), with something to spare. */
const MOST_PIECES = 1_000;

/** What is planned from, or the one sentence that says what is missing first. */
export type Asked = { readonly instance: Instance; readonly missing: null } | { readonly instance: null; readonly missing: string };

/**
 * What a session says of its order of passage; null for what is usual. Until a number of pairs was said it is that of those who are confirmed, one at
 * least; the first thing that is said of the entry keeps that number with it.
 */
export function passageOf(session: Pick<Session, 'passage' | 'jurors'>): Passage {
  const said = session.passage.find(({ id }) => id === PASSAGE_ID);
  return said ?? { id: PASSAGE_ID, ...passageLists.passage.defaults, pairs: Math.max(1, confirmedPairs(session)) };
}

/** The exams of a déroulé in their order; those of one rank, which two copies may have given apart, by id. */
export function byRank<E extends { readonly id: string; readonly rank: number }>(exams: readonly E[]): E[] {
  return exams.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** The exams of a session as they are planned, in order. An exam to be held after one that is no longer there is free. */
export function examsOf({ passageExams }: Pick<Session, 'passageExams'>): PassageExam[] {
  const known = new Set(passageExams.map(({ id }) => id));
  return byRank(passageExams).map((exam) => planned(exam, known));
}

/** How many candidates: those that are listed, else the count that was said; null where neither is known. */
export function candidatesOf({ candidates, candidateCount }: Pick<Session, 'candidates' | 'candidateCount'>): number | null {
  return candidates.length > 0 ? candidates.length : candidateCount;
}

/** How many pairs are confirmed, reserves left out: of two jurors each. */
export function confirmedPairs(session: Pick<Session, 'jurors'>): number {
  return Math.floor(confirmedJurors(session).filter((juror) => !isReserve(juror)).length / LEAST_JURORS);
}

/** A day of the session, and whether exams are held on it. Minutes since midnight. */
export interface PlannedDayHours extends ExamDay {
  readonly used: boolean;
}

/**
 * Every day of the session, with its hours: what was said of a day that no longer is one of it is left aside. Until somebody says otherwise no exam is held
 * at a weekend, unless the session has no other day. Empty where it lasts too long to be planned.
 */
export function plannedDays({ start, end, passageDays }: Pick<Session, 'start' | 'end' | 'passageDays'>): PlannedDayHours[] {
  const last = daysBetween(start, end);
  if (last >= MOST_DAYS) return [];
  const days = Array.from({ length: Math.max(0, last + 1) }, (_, n) => addDays(start, n));
  const weekdays = days.filter((day) => !isWeekend(day));
  const usual = new Set(weekdays.length > 0 ? weekdays : days);
  return days.map((day) => {
    const said = passageDays.find((one) => one.day === day);
    return { day, opens: clockOf(said?.opens, USUAL.opens), closes: clockOf(said?.closes, USUAL.closes), used: said?.used ?? usual.has(day) };
  });
}

function isWeekend(day: CivilDate): boolean {
  return weekday(day) % 6 === 0;
}

/**
 * What the order of passage of a session is planned from: usual values where nothing was said.
 * What cannot even be asked is said in a sentence; what is asked and cannot hold, `lib/passage/reasons.ts` says.
 */
export function instanceOf(session: Session): Asked {
  const exams = examsOf(session);
  if (exams.length === 0) return lacking('Aucune épreuve n’est décrite : reprenez un déroulé ou ajoutez une épreuve.');
  const candidates = candidatesOf(session);
  if (candidates === null || candidates === 0) return lacking('Le nombre de candidats n’est pas connu : listez les candidats ou dites combien ils sont.');
  if (candidates * exams.length > MOST_PIECES) return lacking(`Jalon planifie au plus ${String(MOST_PIECES)} passages : vérifiez le nombre de candidats et d’épreuves.`);
  const every = plannedDays(session);
  if (every.length === 0) return lacking(`La session dure plus de ${String(MOST_DAYS)} jours : vérifiez ses dates.`);
  const days = every.filter(({ used }) => used);
  if (days.length === 0) return lacking('Aucun jour n’est retenu pour les épreuves : retenez-en un.');
  const wrong = days.find(({ opens, closes }) => closes <= opens);
  if (wrong !== undefined) return lacking(`Les heures du ${longDate(wrong.day)} ne laissent aucun temps : corrigez-les.`);
  const said = passageOf(session);
  return { missing: null, instance: { exams, candidates, days: days.map(hoursOf), pairs: said.pairs, extra: extrasOf(session), ...settingsOf(said) } };
}

/** What a day is like: what was said, else what is usual. */
export function settingsOf(said: Passage): Pick<Instance, 'lunch' | 'work' | 'hidden'> {
  const { hidden, lunch, work } = USUAL;
  return {
    lunch: { start: clockOf(said.lunchAt, lunch.start), minutes: said.lunchMinutes ?? lunch.minutes },
    work: { limit: said.workLimit ?? work.limit, rest: said.rest ?? work.rest },
    hidden: {
      visit: said.visit ?? hidden.visit,
      welcome: said.welcome ?? hidden.welcome,
      packets: said.packets ?? hidden.packets,
      deliberation: said.deliberation ?? hidden.deliberation,
      signing: said.signing ?? hidden.signing,
    },
  };
}

/** The schedule that a session keeps; null for none, or for a text that is none. */
export function readSchedule(text: string | null): Schedule | null {
  const stored = text === null ? null : readHeldText(text);
  return stored === null ? null : { held: stored.held.map(heldOf), changes: stored.changes.map(changeRead) };
}

/** A schedule as a session keeps it: `readSchedule` gives back the same, in the same order. */
export function writeSchedule({ held, changes }: Schedule): string {
  const stored: StoredSchedule = {
    held: held.map(({ exam, place, day, start, post, pair }) => [exam, place ?? 0, day, timeOf(start), post, pair ?? 0]),
    changes: changes.map(changeWritten),
  };
  return JSON.stringify(stored);
}

function planned({ id, label, nature, minutes, collective, jury, posts, where, after, preparation, changeover, pausable }: PlannedExam, known: ReadonlySet<string>): PassageExam {
  return { id, label, nature, minutes, collective, jury, posts, where, after: after !== null && known.has(after) ? after : null, preparation, changeover, pausable };
}

function extrasOf({ passageExtras }: Session): Instance['extra'] {
  return passageExtras.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ places, minutes }) => ({ places, minutes }));
}

function hoursOf({ day, opens, closes }: PlannedDayHours): ExamDay {
  return { day, opens, closes };
}

function clockOf(said: string | null | undefined, usual: number): number {
  return said === null || said === undefined ? usual : minutesOf(said);
}

function lacking(missing: string): Asked {
  return { instance: null, missing };
}

function heldOf([exam, place, day, start, post, pair]: readonly [string, number, CivilDate, string, number, number]): Held {
  return { exam, place: place === 0 ? null : place, day, start: minutesOf(start), post, pair: pair === 0 ? null : pair };
}

function changeRead(change: StoredSchedule['changes'][number]): LateChange {
  switch (change.kind) {
    case 'absent':
      return change;
    case 'late':
      return { ...change, until: minutesOf(change.until) };
    case 'post-down':
    case 'pair-missing':
      return { ...change, from: minutesOf(change.from) };
  }
}

function changeWritten(change: LateChange): StoredSchedule['changes'][number] {
  switch (change.kind) {
    case 'absent':
      return change;
    case 'late':
      return { ...change, until: timeOf(change.until) };
    case 'post-down':
    case 'pair-missing':
      return { ...change, from: timeOf(change.from) };
  }
}
