import type { CivilDate } from '@/lib/dates/civil';
import type { PhaseMarks, PlacedMark, Timeline } from '@/lib/plan/timeline';

/** What a timeline comes to on the way down, in order of time. */
export type Stop = Day | Together | Break;

interface Day {
  readonly kind: 'month' | 'today';
  readonly day: CivilDate;
}

/** Where the scale ends, on either side: the months stop, and days are said with their year. */
interface Break {
  readonly kind: 'break';
}

/** The marks of one phase on one day. */
export interface Together {
  readonly kind: 'together';
  readonly day: CivilDate;
  readonly phase: PhaseMarks;
  readonly marks: readonly PlacedMark[];
  readonly beyond: boolean;
}

const BREAK: readonly Stop[] = [{ kind: 'break' }];

/** All that a timeline comes to: what lies before its span, the months with today and the marks, what lies after. */
export function stopsOf(timeline: Timeline): Stop[] {
  const { months, today } = timeline;
  const groups = togetherOf(timeline);
  const placed = (place: PlacedMark['place']) => groups.filter(({ marks }) => marks[0]?.place === place);
  const days: Day[] = [...months.map((day): Day => ({ kind: 'month', day })), ...(today === null ? [] : [{ kind: 'today' as const, day: today }])];
  const [earlier, later] = [placed('earlier'), placed('later')];
  // A sort that keeps the order of equals: a month before its first day, today before what is due on it.
  const within = [...days, ...placed('within')].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [...earlier, ...(earlier.length === 0 ? [] : BREAK), ...within, ...(later.length === 0 ? [] : BREAK), ...later];
}

function togetherOf({ marks, phases }: Timeline): Together[] {
  return phases
    .flatMap((phase) => {
      const days = new Map<CivilDate, PlacedMark[]>();
      for (const mark of marks.filter((one) => one.phase === phase.phase)) days.set(mark.from, [...(days.get(mark.from) ?? []), mark]);
      return [...days].map(([day, own]): Together => ({ kind: 'together', day, phase, marks: own, beyond: own[0]?.place !== 'within' }));
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
