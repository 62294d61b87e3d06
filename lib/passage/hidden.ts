import type { ExamDay, Instance } from './instance';
import type { CivilDate } from '@/lib/dates/civil';
import { spanOf, type Held } from './schedule';
import { tooLong, workOf, type Interval } from './work';

export const HIDDEN = ['visite', 'accueil', 'plis', 'deliberation', 'signature'] as const;
export type HiddenKind = (typeof HIDDEN)[number];

/** A hidden time that has its place in a day. */
export interface HiddenTime extends Interval {
  readonly kind: HiddenKind;
  readonly day: CivilDate;
}

/** Those at which the jury works. */
const OF_THE_JURY: ReadonlySet<HiddenKind> = new Set(['visite', 'accueil', 'deliberation', 'signature']);

/** What comes before the first exam, one after another from the opening of the first day; none without a day. */
export function openingTimes(instance: Instance): HiddenTime[] {
  const [first] = instance.days;
  if (first === undefined) return [];
  const { visit, welcome, packets } = instance.hidden;
  return inTurn(instance, first.day, first.opens, [['visite', visit], ['accueil', welcome], ['plis', packets]]);
}

/** From when on a day exams may be held, in minutes since midnight. */
export function opensFor(instance: Instance, day: ExamDay): number {
  return instance.days[0] === day ? Math.max(day.opens, ...openingTimes(instance).map(({ end }) => end)) : day.opens;
}

/**
 * Deliberation and signing: after the last exam of all, with a break first where a pair would work too long, on that day or on the next that has room
 * for both. Null where none has; nothing where nothing is held.
 */
export function closingTimes(instance: Instance, held: readonly Held[]): HiddenTime[] | null {
  const ends = held.flatMap((one) => endAmong(instance, one) ?? []);
  const [last] = ends.toSorted((a, b) => b.index - a.index || b.until - a.until);
  if (last === undefined) return [];
  const { deliberation, signing } = instance.hidden;
  for (const [index, day] of instance.days.entries()) {
    if (index < last.index) continue;
    const earliest = index === last.index ? last.until : opensFor(instance, day);
    for (const from of [earliest, earliest + instance.work.rest]) {
      const times = inTurn(instance, day.day, from, [['deliberation', deliberation], ['signature', signing]]);
      const isOpen = times.every(({ end }) => end <= day.closes);
      if (isOpen && everyPair(instance, (pair) => isBearable(instance, pairWork(instance, held, day.day, pair), times))) return times;
    }
  }
  return null;
}

/** Whether what closes the session is in no stretch that is too long; what the exams themselves make of one is another matter. */
function isBearable({ work }: Instance, exams: readonly Interval[], times: readonly Interval[]): boolean {
  return tooLong([...exams, ...times], work).every(({ start, end }) => times.every((time) => time.end <= start || time.start >= end));
}

/** All that a pair works on a day but what closes the session: the exams that it holds, and what opens the first day. */
export function pairWork(instance: Instance, held: readonly Held[], day: CivilDate, pair: number): Interval[] {
  const exams = new Map(instance.exams.map((exam) => [exam.id, exam]));
  const own = held.filter((one) => one.day === day && one.pair === pair);
  const worked = own.flatMap((one) => {
    const exam = exams.get(one.exam);
    return exam === undefined ? [] : workOf(instance, exam, spanOf(instance, exam, one.place, one.start));
  });
  return [...openingTimes(instance).filter((time) => time.day === day && OF_THE_JURY.has(time.kind)), ...worked];
}

/** One after another from `from`, each clear of lunch. */
function inTurn({ lunch }: Instance, day: CivilDate, from: number, times: readonly (readonly [HiddenKind, number])[]): HiddenTime[] {
  const found: HiddenTime[] = [];
  let at = from;
  for (const [kind, minutes] of times) {
    if (minutes === 0) continue;
    const back = lunch.start + lunch.minutes;
    const start = lunch.minutes > 0 && at < back && at + minutes > lunch.start ? back : at;
    at = start + minutes;
    found.push({ kind, day, start, end: at });
  }
  return found;
}

function endAmong(instance: Instance, { exam: id, place, day, start }: Held): { readonly index: number; readonly until: number } | null {
  const exam = instance.exams.find((one) => one.id === id);
  const index = instance.days.findIndex((one) => one.day === day);
  return exam === undefined || index < 0 ? null : { index, until: spanOf(instance, exam, place, start).until };
}

function everyPair({ pairs }: Instance, holds: (pair: number) => boolean): boolean {
  return Array.from({ length: pairs }, (_, n) => n + 1).every(holds);
}
