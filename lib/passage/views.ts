import type { CivilDate } from '@/lib/dates/civil';
import { closingTimes, openingTimes, type HiddenKind } from './hidden';
import { placesOf, postsOf, type Instance } from './instance';
import { endFor, spanOf, type Held, type Schedule } from './schedule';

/** A part of a row: an exam that is held, or a hidden time. */
export interface Bar {
  /** From when and to when, in minutes since midnight, with what goes before and after where that holds the row too. */
  readonly from: number;
  readonly to: number;
  readonly held: Held | null;
  readonly hidden: HiddenKind | null;
}

/** One candidate, pair or post on one day. */
export interface ChartRow {
  readonly of: { readonly place: number } | { readonly pair: number } | { readonly where: string; readonly post: number };
  readonly bars: readonly Bar[];
}

export const CHARTS = ['candidats', 'jury', 'salles'] as const;
export type ChartKind = (typeof CHARTS)[number];

/** The rows of a chart on a day, each in the order of the day; whoever has nothing that day has an empty one. */
export function chartOf(kind: ChartKind, instance: Instance, schedule: Schedule, day: CivilDate): ChartRow[] {
  const held = schedule.held.filter((one) => one.day === day);
  const hidden = [...openingTimes(instance), ...(closingTimes(instance, schedule.held) ?? [])].filter((time) => time.day === day);
  const hiddenBars = (kinds: readonly HiddenKind[]) => hidden.filter((time) => kinds.includes(time.kind)).map((time): Bar => ({ from: time.start, to: time.end, held: null, hidden: time.kind }));
  switch (kind) {
    case 'candidats':
      return placesOf(instance).map((place) => {
        const own = held.filter((one) => one.place === place || one.place === null);
        return { of: { place }, bars: inOrder([...hiddenBars(['accueil', 'plis']), ...own.flatMap((one) => barOf(instance, one, 'place', place))]) };
      });
    case 'jury':
      return Array.from({ length: instance.pairs }, (_, n) => n + 1).map((pair) => {
        const own = held.filter((one) => one.pair === pair);
        return { of: { pair }, bars: inOrder([...hiddenBars(['visite', 'accueil', 'deliberation', 'signature']), ...own.flatMap((one) => barOf(instance, one, 'pair'))]) };
      });
    case 'salles':
      return [...postsOf(instance)].flatMap(([where, posts]) =>
        Array.from({ length: posts }, (_, n) => n + 1).map((post) => {
          const own = held.filter((one) => isThere(instance, one, where, post));
          return { of: { where, post }, bars: inOrder(own.flatMap((one) => barOf(instance, one, 'post'))) };
        }),
      );
  }
}

function isThere({ exams }: Instance, { exam: id, post: own }: Held, where: string, post: number): boolean {
  const exam = exams.find((one) => one.id === id);
  return exam?.where === where && (exam.collective || own === post);
}

function barOf(instance: Instance, held: Held, of: 'place' | 'pair' | 'post', place = 1): Bar[] {
  const exam = instance.exams.find(({ id }) => id === held.exam);
  if (exam === undefined) return [];
  const span = spanOf(instance, exam, held.place, held.start);
  const to = of === 'place' ? endFor(instance, exam, held.place ?? place, held.start) : span.until;
  return [{ from: of === 'pair' ? span.start : span.from, to, held, hidden: null }];
}

function inOrder(bars: readonly Bar[]): Bar[] {
  return bars.toSorted((a, b) => a.from - b.from);
}
