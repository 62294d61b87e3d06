import type { Timeline } from '@/lib/plan/timeline';
import { typo } from '@/lib/words/typography';
import { Frame, HEAD } from './Frame';
import { MarkPoint, type Pointed } from './MarkPoint';
import { percent } from './percent';
import { Numbered } from './Shape';
import { ON_PAPER, ON_SCREEN, wideOf, type At, type Lane } from './wide';

interface Props {
  readonly timeline: Timeline;
  /** Which mark is pointed at; null where none can be, on paper. */
  readonly pointed: Pointed | null;
}

/** The timeline from left to right, a lane a phase: for wide places and for paper. It takes the width that it is given; heights are in px. */
export function WideFigure({ timeline, pointed }: Props) {
  const { scale, lanes, marks, height } = wideOf(timeline, pointed === null ? ON_PAPER : ON_SCREEN, HEAD);
  return (
    <svg
      class="timeline-wide"
      width="100%"
      height={height + 8}
      role={pointed === null ? 'img' : 'group'}
      aria-label={typo(`Frise : ${timeline.title}`)}
      onKeyDown={pointed?.onKeyDown}
    >
      <Frame timeline={timeline} scale={scale} height={height} />
      <g aria-hidden="true">
        {lanes.map((lane) => (
          <LaneBar key={lane.phase.phase} lane={lane} />
        ))}
        {marks.map((at) => (
          <Reach key={at.mark.id} at={at} />
        ))}
      </g>
      {marks.map(({ mark, x, dx, y }, n) => (
        <svg key={mark.id} x={percent(x)} overflow="visible">
          <g transform={`translate(${String(dx)} ${String(y)})`}>{pointed === null ? <Numbered state={mark.state} n={n + 1} /> : <MarkPoint mark={mark} pointed={pointed} />}</g>
        </svg>
      ))}
    </svg>
  );
}

/** A phase: a bar from its first day to its last, and its title beside it. */
function LaneBar({ lane: { phase, y, bar, label } }: { readonly lane: Lane }) {
  const left = label.side === 'left';
  return (
    <>
      {bar === null ? null : <line class="bar" x1={percent(bar.x1)} x2={percent(bar.x2)} y1={y} y2={y} />}
      <text class="phase-title" x={percent(label.x)} dx={left ? -16 : 16} y={y + 4} text-anchor={left ? 'end' : 'start'}>
        {phase.title}
      </text>
    </>
  );
}

/** What ties a mark to its lane, or goes from its first day to its last. */
function Reach({ at: { x, x2, dx, y, laneY } }: { readonly at: At }) {
  if (x2 !== null) return <rect class="days" x={percent(x)} width={percent(x2 - x)} y={y - 7} height={14} rx={7} />;
  return y === laneY ? null : (
    <svg x={percent(x)} overflow="visible">
      <line class="stem" x1={dx} x2={dx} y1={laneY} y2={y} />
    </svg>
  );
}
