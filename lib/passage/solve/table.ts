import { opensFor } from '../hidden';
import { extraOf, postsOf, type Instance, type PassageExam } from '../instance';
import type { Held, LateChange } from '../schedule';

/** Minutes of a day: an instant of the search is that many for each day before, and those of its own. */
export const DAY = 24 * 60;

/** An exam as the search reads it. */
export interface Row {
  readonly exam: PassageExam;
  /** Its bit in what a candidate is through with. */
  readonly bit: number;
  /** That of the exam that must be over; 0 for none. */
  readonly needs: number;
  /** How long the exams that wait for it take a candidate, its own included. */
  readonly tail: number;
}

/** What holds already, and from when on the rest is looked for. */
export interface Given {
  readonly begun: readonly Held[];
  readonly changes: readonly LateChange[];
  /** An instant of the search: minutes since the midnight of the first day. */
  readonly since: number;
}

export const NOTHING: Given = { begun: [], changes: [], since: 0 };

/** What a search reads again and again of an instance, put ready once. */
export interface Table {
  readonly instance: Instance;
  readonly rows: readonly Row[];
  /** What begins, begins at a multiple of this from midnight, or so many minutes after one. */
  readonly step: number;
  readonly offsets: readonly number[];
  /** From when to when each day may be planned, as instants. */
  readonly days: readonly { readonly from: number; readonly to: number }[];
  readonly posts: ReadonlyMap<string, number>;
  /** From when each place, from 1, is there; null for one that is absent. The first is nobody's. */
  readonly arrivals: readonly (number | null)[];
  /** From when a post or a pair is there no more. */
  readonly postGone: (where: string, post: number) => number;
  readonly pairGone: (pair: number) => number;
  /** The longest preparation. */
  readonly preparation: number;
}

/** An instance put ready for a search, under the late changes of the day. */
export function tableOf(instance: Instance, { changes, since }: Given = NOTHING): Table {
  const at = (day: string, minutes: number) => Math.max(0, instance.days.findIndex((one) => one.day === day)) * DAY + minutes;
  const gone = (matches: (change: LateChange) => boolean): number =>
    Math.min(Infinity, ...changes.flatMap((change) => ('from' in change && matches(change) ? [at(change.day, change.from)] : [])));
  const arrival = (place: number): number | null => {
    if (changes.some((change) => change.kind === 'absent' && change.place === place)) return null;
    return Math.max(0, ...changes.flatMap((change) => (change.kind === 'late' && change.place === place ? [at(change.day, change.until)] : [])));
  };
  return {
    instance,
    rows: instance.exams.map((exam, n) => ({ exam, bit: 1 << n, needs: bitOf(instance, exam.after), tail: tailOf(instance, exam) })),
    step: stepOf(instance, changes),
    offsets: [0],
    days: instance.days.map((day, n) => ({ from: Math.max(since, n * DAY + opensFor(instance, day)), to: n * DAY + day.closes })),
    posts: postsOf(instance),
    arrivals: Array.from({ length: instance.candidates + 1 }, (_, place) => (place === 0 ? null : arrival(place))),
    postGone: (where, post) => gone((change) => change.kind === 'post-down' && change.where === where && change.post === post),
    pairGone: (pair) => gone((change) => change.kind === 'pair-missing' && change.pair === pair),
    preparation: Math.max(0, ...instance.exams.map(({ preparation }) => preparation)),
  };
}

/**
 * The table with every instant that a proof has to look at. Whatever can be held can be held as early as its order allows: then each start lies whole steps
 * after an opening, after what has begun, after now, or one minute past them where lunch has to cut an exam that something follows.
 */
export function inFull(table: Table, { begun, since }: Given): Table {
  const { step, instance } = table;
  const isCut = instance.lunch.minutes > 0 && instance.exams.some(({ pausable, changeover }) => pausable && changeover > 0);
  const offsets = new Set([0, ...(isCut ? [1 % step] : []), (since % DAY) % step, ...begun.map(({ start }) => start % step)]);
  return { ...table, offsets: [...offsets].sort((a, b) => a - b) };
}

/** Every instant at which something may begin. */
export function instantsOf({ days, step, offsets }: Table): number[] {
  return days.flatMap(({ from, to }, index) => {
    const midnight = index * DAY;
    const first = Math.floor((from - midnight) / step);
    const count = Math.max(0, Math.floor((to - midnight) / step) - first + 1);
    const all = Array.from({ length: count }, (_, n) => offsets.map((offset) => midnight + (first + n) * step + offset)).flat();
    return all.filter((at) => at >= from && at <= to);
  });
}

function bitOf({ exams }: Instance, id: string | null): number {
  const n = id === null ? -1 : exams.findIndex((exam) => exam.id === id);
  return n < 0 ? 0 : 1 << n;
}

function tailOf(instance: Instance, { id, minutes, preparation }: PassageExam): number {
  const waiting = instance.exams.filter(({ after }) => after === id);
  return minutes + preparation + Math.max(0, ...waiting.map((exam) => tailOf(instance, exam)));
}

/** The greatest common divisor of all that is said in minutes. */
function stepOf(instance: Instance, changes: readonly LateChange[]): number {
  const { exams, extra, days, lunch, work, hidden } = instance;
  const said = [
    ...exams.flatMap(({ minutes, preparation, changeover }) => [minutes, preparation, changeover]),
    ...extra.map(({ minutes }) => minutes),
    ...days.flatMap(({ opens, closes }) => [opens, closes]),
    ...(lunch.minutes > 0 ? [lunch.start, lunch.minutes] : []),
    ...[work.limit, work.rest],
    ...[hidden.visit, hidden.welcome, hidden.packets, hidden.deliberation, hidden.signing],
    ...changes.flatMap((change) => ('from' in change ? [change.from] : 'until' in change ? [change.until] : [])),
  ];
  return Math.max(1, said.reduce((a, b) => divisor(a, b), 0));
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** Whether two places ask for the same, extra minutes and arrival included. */
export function areAlike({ instance, arrivals }: Table, a: number, b: number): boolean {
  return extraOf(instance, a) === extraOf(instance, b) && arrivals[a] === arrivals[b];
}

