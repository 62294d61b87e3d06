import type { CivilDate } from '@/lib/dates/civil';
import { closingTimes, openingTimes } from '@/lib/passage/hidden';
import { extraOf, placesOf, type Instance, type PassageExam } from '@/lib/passage/instance';
import { spanOf, type Held, type Schedule } from '@/lib/passage/schedule';
import { HIDDEN_NAMES } from '@/lib/passage/words';
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
}

/** The schedule that a session keeps; null for none, and for one of exams, days or candidates that are no longer there. */
export function plannedOf(session: Session): Planned | null {
  const schedule = readSchedule(passageOf(session).schedule);
  const { instance } = instanceOf(session);
  return schedule === null || instance === null || schedule.held.length === 0 ? null : { instance, schedule };
}

/** A day of a schedule as a programme: hidden times, and each exam from its first start to its last end, in order. */
export function dayTimes({ instance, schedule }: Planned, day: CivilDate): DayTime[] {
  const hidden = [...openingTimes(instance), ...(closingTimes(instance, schedule.held) ?? [])].filter((time) => time.day === day);
  const exams = instance.exams.flatMap((exam) => {
    const spans = schedule.held.filter((held) => held.exam === exam.id && held.day === day).map((held) => spanOf(instance, exam, held.place, held.start));
    if (spans.length === 0) return [];
    return [{ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)), text: exam.label, where: exam.where }];
  });
  return [...hidden.map(({ start, end, kind }) => ({ start, end, text: HIDDEN_NAMES[kind], where: null })), ...exams].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The days on which something is held, in order. */
export function daysHeld({ instance, schedule }: Planned): CivilDate[] {
  return instance.days.map(({ day }) => day).filter((day) => schedule.held.some((held) => held.day === day));
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

/** What is held at a moment of a day, and what begins next. */
export function around({ instance, schedule }: Planned, day: CivilDate, minutes: number): { readonly now: readonly Held[]; readonly next: readonly Held[] } {
  const exams = new Map(instance.exams.map((exam) => [exam.id, exam]));
  const today = schedule.held.filter((held) => held.day === day).sort((a, b) => a.start - b.start || (a.place ?? 0) - (b.place ?? 0));
  const spanFor = (held: Held) => {
    const exam = exams.get(held.exam);
    return exam === undefined ? null : spanOf(instance, exam, held.place, held.start);
  };
  const now = today.filter((held) => {
    const span = spanFor(held);
    return span !== null && span.from <= minutes && minutes < span.end;
  });
  const first = today.find((held) => (spanFor(held)?.from ?? 0) > minutes);
  return { now, next: first === undefined ? [] : today.filter((held) => held.start === first.start) };
}

/** How many pairs a schedule asks for. */
export function pairsAskedFor({ schedule }: Planned): number {
  return Math.max(0, ...schedule.held.map(({ pair }) => pair ?? 0));
}

/** The places whose exams last longer: who has them is said at printing, and of nobody by default. */
export function extraPlaces({ instance }: Planned): number[] {
  return placesOf(instance).filter((place) => extraOf(instance, place) > 0);
}
