import type { Timeline } from '@/lib/plan/timeline';
import { dayMonth, monthYear, shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { MarkPoint, type Pointed } from './MarkPoint';
import { LANES, nodeOf, ROD_ENDS, tallOf, type Group, type Row, type Tall } from './tall';

interface Props {
  readonly timeline: Timeline;
  readonly pointed: Pointed;
}

/** The timeline from top to bottom, for a narrow panel: the rod with its months on the left, then where each phase passes, then its marks. */
export function TallFigure({ timeline, pointed }: Props) {
  const tall = tallOf(timeline);
  const groups = tall.rows.filter((row) => row.kind === 'group');
  return (
    <svg class="timeline-tall" width="100%" height={tall.height} role="group" aria-label={typo(`Frise : ${timeline.title}`)} onKeyDown={pointed.onKeyDown}>
      <g aria-hidden="true">
        <rect class="session-days" x={0} width="100%" y={tall.session.y1} height={tall.session.y2 - tall.session.y1} />
        <Rod tall={tall} />
        {tall.rows.map((row) => (row.kind === 'group' ? <Heading key={`${row.of.phase.phase} ${row.of.day}`} group={row} tall={tall} /> : <Line key={`${row.kind} ${String(row.y)}`} row={row} textX={tall.textX} />))}
        {tall.lanes.map(({ phase, lane, y1, y2 }) => (
          <line key={phase} class="bar" x1={laneX(lane)} x2={laneX(lane)} y1={y1} y2={y2} />
        ))}
      </g>
      {groups.flatMap(({ marks }) =>
        marks.map(({ mark, x, y }) => (
          <g key={mark.id} transform={`translate(${String(x)} ${String(y)})`}>
            <MarkPoint mark={mark} pointed={pointed} />
          </g>
        )),
      )}
    </svg>
  );
}

function Rod({ tall: { cuts, height } }: { readonly tall: Tall }) {
  return (
    <>
      <line class="rod-beyond" x1={9.5} x2={9.5} y1={0} y2={height} />
      {cuts.slice(1).map((y2, n) => {
        const y1 = cuts[n] ?? 0;
        return <rect key={y2} class={n % 2 === 1 ? 'rod rod-red' : 'rod'} x={5} width={9} y={y1} height={y2 - y1} />;
      })}
    </>
  );
}

/** A month that begins, today, or the end of the scale. */
function Line({ row, textX }: { readonly row: Exclude<Row, Group>; readonly textX: number }) {
  const { y } = row;
  if (row.kind === 'break') {
    return (
      <>
        <line class="break" x1={0} x2="100%" y1={y + ROD_ENDS} y2={y + ROD_ENDS} />
        <text x="100%" y={y + 22} text-anchor="end">
          hors d’échelle
        </text>
      </>
    );
  }
  if (row.kind === 'today') {
    return (
      <>
        <line class="today" x1={0} x2="100%" y1={y + 20} y2={y + 20} />
        <text class="today-text" x={textX} y={y + 15}>
          aujourd’hui, {dayMonth(row.day)}
        </text>
      </>
    );
  }
  return (
    <>
      <line class="grid" x1={14} x2="100%" y1={y} y2={y} />
      <text x="100%" y={y + 13} text-anchor="end">
        {monthYear(row.day)}
      </text>
    </>
  );
}

/** The day, and the phase that something is to be done for. */
function Heading({ group, tall }: { readonly group: Group; readonly tall: Tall }) {
  const { of, says, title, titleY } = group;
  const node = nodeOf(group) ?? titleY;
  const lane = tall.lanes.find(({ phase }) => phase === of.phase.phase)?.lane ?? 0;
  return (
    <>
      {says === null ? null : (
        <text class="strong" x={tall.textX} y={titleY - 16}>
          {of.beyond ? shortDate(says) : dayMonth(says)}
        </text>
      )}
      <line class="branch" x1={laneX(lane)} x2={tall.textX - 3} y1={node} y2={node} />
      <circle class="node" cx={laneX(lane)} cy={node} r={4} />
      <text class="phase-title" x={tall.textX}>
        {title.map((line, n) => (
          <tspan key={line} x={tall.textX} y={titleY + 15 * n}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

function laneX(lane: number): number {
  return LANES.first + LANES.step * lane;
}
