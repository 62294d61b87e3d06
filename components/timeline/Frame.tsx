import { yearOf, type CivilDate } from '@/lib/dates/civil';
import type { Timeline } from '@/lib/plan/timeline';
import { middleOf, type Scale } from '@/lib/plan/timeline-scale';
import { monthText } from '@/lib/plan/timeline-words';
import { dayMonth, shortDate } from '@/lib/words/dates';
import { percent } from './percent';
import { segmentsOf, type Segment } from './segments';

/** What the head takes, in px: years, months, the rod, and the name of today's line. */
export const HEAD = 66;

const ROD = { y: 34, height: 9 } as const;

/** A stretch narrower than this, in shares of the width, has no room for its name. */
const NAMED = 0.05;
/** And than this, for a day with its month. */
const WHOLE = 0.08;

interface Props {
  readonly timeline: Timeline;
  readonly scale: Scale;
  readonly height: number;
}

/** What marks stand on: the rod with its months, the days of the session, today, and what lies beyond the scale. Hidden from readers: marks say their days. */
export function Frame({ timeline, scale, height }: Props) {
  const segments = segmentsOf(timeline, scale);
  const { margins, session } = scale;
  return (
    <g aria-hidden="true">
      <rect class="session-days" x={percent(session.at)} width={percent(session.size)} y={ROD.y} height={height - ROD.y} />
      <text class="strong" x={percent(session.at + session.size / 2)} y={13} text-anchor="middle">
        Session
      </text>
      {segments.map((segment, n) => (
        <Stretch key={segment.day} segment={segment} year={yearAt(segments, n)} odd={n % 2 === 1} height={height} />
      ))}
      {margins.earlier === 0 ? null : <Margin name="plus tôt" x1={0} x2={margins.earlier} edge={margins.earlier} height={height} />}
      {margins.later === 0 ? null : <Margin name="plus tard" x1={1 - margins.later} x2={1} edge={1 - margins.later} height={height} />}
      {timeline.today === null ? null : <Today day={timeline.today} x={middleOf(scale, timeline.today)} height={height} onPaper={timeline.onPaper} />}
    </g>
  );
}

/** The year of a month, where it is the first of that year. */
function yearAt(segments: readonly Segment[], n: number): number | null {
  const segment = segments[n];
  const before = segments.slice(0, n).findLast(({ of }) => of === 'month');
  if (segment?.of !== 'month') return null;
  return before !== undefined && yearOf(before.day) === yearOf(segment.day) ? null : yearOf(segment.day);
}

interface StretchProps {
  readonly segment: Segment;
  readonly year: number | null;
  readonly odd: boolean;
  readonly height: number;
}

function Stretch({ segment, year, odd, height }: StretchProps) {
  const { x1, x2 } = segment;
  const room = x2 - x1 >= NAMED;
  return (
    <>
      <line class="grid" x1={percent(x1)} x2={percent(x1)} y1={ROD.y + ROD.height} y2={height} />
      <rect class={odd ? 'rod rod-red' : 'rod'} x={percent(x1)} width={percent(x2 - x1)} y={ROD.y} height={ROD.height} />
      {room && year !== null ? (
        <text class="strong" x={percent((x1 + x2) / 2)} y={13} text-anchor="middle">
          {year}
        </text>
      ) : null}
      {room ? (
        <text x={percent((x1 + x2) / 2)} y={28} text-anchor="middle">
          {nameOf(segment)}
        </text>
      ) : null}
    </>
  );
}

/** A month by its name; of the days of the session, the first by its month too, where that has room. */
function nameOf({ day, of, first, x1, x2 }: Segment): string {
  if (of === 'month') return monthText(day);
  return first && x2 - x1 >= WHOLE ? dayMonth(day) : String(Number(day.slice(8)));
}

interface MarginProps {
  readonly name: string;
  readonly x1: number;
  readonly x2: number;
  /** Where the scale breaks off. */
  readonly edge: number;
  readonly height: number;
}

/** Beyond the scale: the rod breaks off, and a dashed line says where. */
function Margin({ name, x1, x2, edge, height }: MarginProps) {
  return (
    <>
      <text x={percent((x1 + x2) / 2)} y={28} text-anchor="middle">
        {name}
      </text>
      <line class="rod-beyond" x1={percent(x1)} x2={percent(x2)} y1={ROD.y + ROD.height / 2} y2={ROD.y + ROD.height / 2} />
      <line class="break" x1={percent(edge)} x2={percent(edge)} y1={ROD.y - 4} y2={height} />
    </>
  );
}

interface TodayProps {
  readonly day: CivilDate;
  readonly x: number;
  readonly height: number;
  readonly onPaper: boolean;
}

function Today({ day, x, height, onPaper }: TodayProps) {
  const left = x > 0.6;
  return (
    <>
      <line class="today" x1={percent(x)} x2={percent(x)} y1={ROD.y - 3} y2={height} />
      <text class="today-text" x={percent(x)} dx={left ? -6 : 6} y={58} text-anchor={left ? 'end' : 'start'}>
        {onPaper ? `le ${shortDate(day)}` : `aujourd’hui, ${dayMonth(day)}`}
      </text>
    </>
  );
}
