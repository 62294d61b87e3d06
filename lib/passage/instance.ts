import type { CivilDate } from '@/lib/dates/civil';
import type { Nature } from '@/lib/session/natures';

/** An exam of a déroulé: what it asks of candidates, of places and of the jury. Times are whole minutes. */
export interface PassageExam {
  readonly id: string;
  readonly label: string;
  readonly nature: Nature;
  /** For one candidate; for all of them at once where it is collective. */
  readonly minutes: number;
  /** All candidates together, once. */
  readonly collective: boolean;
  /** A pair of jurors is held while it lasts. */
  readonly jury: boolean;
  /** How many candidates at once. */
  readonly posts: number;
  /** Where: exams of one place share its posts, as many as the greatest of them says. */
  readonly where: string;
  /** The exam that must be over before, for the same candidate; null for none. */
  readonly after: string | null;
  /** Just before: the candidate and the post are held. */
  readonly preparation: number;
  /** Just after: the post, and the pair where there is one, are held. */
  readonly changeover: number;
  /** Lunch may cut it in two. */
  readonly pausable: boolean;
}

/** So many places whose exams each last so much longer. Who has them is said at printing, and kept nowhere. */
export interface Extra {
  readonly places: number;
  readonly minutes: number;
}

/** A day of exams: from when to when, in minutes since midnight on the clock of the place. */
export interface ExamDay {
  readonly day: CivilDate;
  readonly opens: number;
  readonly closes: number;
}

/** What is not an exam and takes its time all the same (002, l. 9, « temps cachés »), in minutes; 0 for none. */
export interface Hidden {
  /** The plateau, with the jury, before the first exam: one hour (004, l. 38). */
  readonly visit: number;
  readonly welcome: number;
  readonly packets: number;
  readonly deliberation: number;
  readonly signing: number;
}

/** All that a schedule is made from. Candidates are places, numbered from 1: a schedule names nobody. */
export interface Instance {
  readonly exams: readonly PassageExam[];
  readonly candidates: number;
  readonly extra: readonly Extra[];
  readonly days: readonly ExamDay[];
  /** Of each day; nothing is held in it. 0 minutes for none. */
  readonly lunch: { readonly start: number; readonly minutes: number };
  readonly pairs: number;
  /** How long a pair works at most without a break, and how long a break is. */
  readonly work: { readonly limit: number; readonly rest: number };
  readonly hidden: Hidden;
}

/** What holds until somebody says otherwise. Only the hour of the visit has a source; the others are a usual day's. */
export const USUAL = {
  opens: 9 * 60,
  closes: 17 * 60 + 30,
  lunch: { start: 12 * 60 + 30, minutes: 60 },
  work: { limit: 3 * 60, rest: 15 },
  hidden: { visit: 60, welcome: 15, packets: 10, deliberation: 30, signing: 15 },
} as const;

/** How much longer each exam lasts for a place: those with extra minutes are the last ones. */
export function extraOf({ candidates, extra }: Instance, place: number): number {
  let last = candidates;
  for (const { places, minutes } of extra) {
    if (place > last - places) return minutes;
    last -= places;
  }
  return 0;
}

/** How long an exam lasts for a place, or for all of them where it is collective. */
export function lengthOf(instance: Instance, exam: PassageExam, place: number | null): number {
  if (place !== null) return exam.minutes + extraOf(instance, place);
  return exam.minutes + Math.max(0, ...placesOf(instance).map((one) => extraOf(instance, one)));
}

/** The places, from 1. */
export function placesOf({ candidates }: Instance): number[] {
  return Array.from({ length: candidates }, (_, n) => n + 1);
}

/** How many posts each place has. */
export function postsOf({ exams }: Instance): ReadonlyMap<string, number> {
  const posts = new Map<string, number>();
  for (const { where, posts: own } of exams) posts.set(where, Math.max(own, posts.get(where) ?? 1));
  return posts;
}
