import type { CivilDate } from '@/lib/dates/civil';
import { closingTimes, openingTimes, type HiddenKind, type HiddenTime } from '@/lib/passage/hidden';
import { extraOf, placesOf, type Instance, type PassageExam } from '@/lib/passage/instance';
import { spanOf, type Held, type Schedule, type Span } from '@/lib/passage/schedule';
import { HIDDEN_NAMES, pieceText } from '@/lib/passage/words';
import type { Session } from '@/lib/session/session';
import { instanceOf, passageOf, readSchedule } from './passage';

/** A schedule that is kept, with what it was made from. */
export interface Planned {
  readonly instance: Instance;
  readonly schedule: Schedule;
}

/** What happens from one time of a day to another, in minutes since midnight. */
export interface DayTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null for a hidden time. */
  readonly where: string | null;
  /** Which hidden time it is; null for an exam. */
  readonly hidden: HiddenKind | null;
}

/** An exam or a hidden time that has its hours; with the preparation of an exam, from `from`. */
export interface Running extends Pick<Span, 'from' | 'start' | 'end'> {
  readonly text: string;
  /** The exam; null for a hidden time. */
  readonly held: Held | null;
}

/** The schedule that a session keeps; null for none, and for one of exams, days or candidates that are no longer there. */
export function plannedOf(session: Session): Planned | null {
  const schedule = readSchedule(passageOf(session).schedule);
  const { instance } = instanceOf(session);
  return schedule === null || instance === null || schedule.held.length === 0 ? null : { instance, schedule };
}

/** A day of a schedule as a programme: hidden times, and each exam from its first start to its last end, in order. */
export function dayTimes({ instance, schedule }: Planned, day: CivilDate): DayTime[] {
  const hidden = hiddenOn({ instance, schedule }, day);
  const exams = instance.exams.flatMap((exam) => {
    const spans = schedule.held.filter((held) => held.exam === exam.id && held.day === day).map((held) => spanOf(instance, exam, held.place, held.start));
    if (spans.length === 0) return [];
    return [{ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)), text: exam.label, where: exam.where, hidden: null }];
  });
  return [...hidden.map(({ start, end, kind }) => ({ start, end, text: HIDDEN_NAMES[kind], where: null, hidden: kind })), ...exams].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What a place goes through, in order, with what each is. */
export function timesOf({ instance, schedule }: Planned, place: number): { readonly held: Held; readonly exam: PassageExam }[] {
  const exams = new Map(instance.exams.map((exam) => [exam.id, exam]));
  const own = schedule.held.filter((held) => held.place === place || held.place === null);
  return own
    .flatMap((held) => {
      const exam = exams.get(held.exam);
      return exam === undefined ? [] : [{ held, exam }];
    })
    .sort((a, b) => (a.held.day < b.held.day ? -1 : a.held.day > b.held.day ? 1 : a.held.start - b.held.start));
}

/** What goes on at a moment of a day, preparations and hidden times included, and what begins next after it. */
export function around(planned: Planned, day: CivilDate, minutes: number): { readonly now: readonly Running[]; readonly next: readonly Running[] } {
  const today = runningOn(planned, day);
  const next = Math.min(...today.flatMap(({ from }) => (from > minutes ? [from] : [])));
  return { now: today.filter(({ from, end }) => from <= minutes && minutes < end), next: today.filter(({ from }) => from === next) };
}

/** All that a day has, by when it begins. */
function runningOn(planned: Planned, day: CivilDate): Running[] {
  const { instance, schedule } = planned;
  const exams = new Map(instance.exams.map((exam) => [exam.id, exam]));
  const held = schedule.held.flatMap((one): Running[] => {
    const exam = exams.get(one.exam);
    return exam === undefined || one.day !== day ? [] : [{ ...spanOf(instance, exam, one.place, one.start), text: pieceText(instance, one), held: one }];
  });
  const hidden = hiddenOn(planned, day).map(({ kind, start, end }): Running => ({ from: start, start, end, text: HIDDEN_NAMES[kind], held: null }));
  return [...hidden, ...held].sort((a, b) => a.from - b.from || (a.held?.place ?? 0) - (b.held?.place ?? 0));
}

function hiddenOn({ instance, schedule }: Planned, day: CivilDate): HiddenTime[] {
  return [...openingTimes(instance), ...(closingTimes(instance, schedule.held) ?? [])].filter((time) => time.day === day);
}

/** How many pairs hold something in a schedule. */
export function pairsAskedFor({ schedule }: Planned): number {
  return new Set(schedule.held.flatMap(({ pair }) => pair ?? [])).size;
}

/** The places whose exams last longer: who has them is said at printing, and of nobody by default. */
export function extraPlaces({ instance }: Planned): number[] {
  return placesOf(instance).filter((place) => extraOf(instance, place) > 0);
}
