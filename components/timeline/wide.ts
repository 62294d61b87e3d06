import type { PhaseMarks, PlacedMark, Timeline } from '@/lib/plan/timeline';
import { endOf, middleOf, placedAt, scaleOf, startOf, widthOf, type Scale } from '@/lib/plan/timeline-scale';

/** How large marks are drawn, in px: `pitch` from one to the next, at least; `least` the narrowest that the picture is shown. */
export interface Sizes {
  readonly pitch: number;
  readonly gap: number;
  readonly least: number;
}

export const ON_SCREEN: Sizes = { pitch: 22, gap: 12, least: 600 };
/** A landscape sheet, which holds the whole of it. */
export const ON_PAPER: Sizes = { pitch: 17, gap: 6, least: 900 };

/** The timeline across a width: a lane a phase, time from left to right. x is in shares of the width, dx, y and heights in px. */
export interface Wide {
  readonly scale: Scale;
  readonly lanes: readonly Lane[];
  readonly marks: readonly At[];
  readonly height: number;
}

export interface Lane {
  readonly phase: PhaseMarks;
  /** The middle of its first row. */
  readonly y: number;
  /** Null where it is of one day. */
  readonly bar: { readonly x1: number; readonly x2: number } | null;
  /** Its title, beside its bar, where there is room. */
  readonly label: { readonly x: number; readonly side: 'left' | 'right' };
}

export interface At {
  readonly mark: PlacedMark;
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  /** The middle of the first row of its lane. */
  readonly laneY: number;
  /** The end of its days; null for a single day. */
  readonly x2: number | null;
}

/** Where each thing of a timeline is drawn, from `top` px down. Marks of one day stand under one another, and never on one another. */
export function wideOf(timeline: Timeline, sizes: Sizes, top: number): Wide {
  const scale = scaleOf(timeline);
  const lanes: Lane[] = [];
  const placed = new Map<string, At>();
  let edge = top;
  for (const phase of timeline.phases) {
    const y = edge + sizes.gap / 2 + sizes.pitch / 2;
    const rows = stack(phase.marks, scale, sizes);
    for (const { mark, dx, row, x, x2 } of rows) placed.set(mark.id, { mark, dx, x, x2, laneY: y, y: y + row * sizes.pitch });
    lanes.push({ phase, y, ...besideBar(phase, scale) });
    edge = y - sizes.pitch / 2 + (1 + Math.max(...rows.map(({ row }) => row))) * sizes.pitch + sizes.gap / 2;
  }
  return { scale, lanes, height: edge, marks: timeline.marks.flatMap(({ id }) => placed.get(id) ?? []) };
}

interface Stacked {
  readonly mark: PlacedMark;
  readonly row: number;
  readonly x: number;
  readonly dx: number;
  readonly x2: number | null;
}

/** Each mark in the first row that has room for it: one day takes a place in its column; then several days, a row each. */
function stack(marks: readonly PlacedMark[], scale: Scale, { pitch, least }: Sizes): Stacked[] {
  const rows: { readonly from: number; readonly to: number }[][] = [];
  const inTurn = [...marks.filter(isOneDay), ...marks.filter((mark) => !isOneDay(mark))];
  return inTurn.map((mark) => {
    const x = isOneDay(mark) ? placedAt(scale, mark) : startOf(scale, mark.from);
    const x2 = isOneDay(mark) ? null : endOf(scale, mark.to);
    const options = x2 === null ? offsets(columnOf(mark, scale), least, pitch) : [pitch / 2];
    for (let row = 0; ; row += 1) {
      const taken = (rows[row] ??= []);
      for (const dx of options) {
        const from = x * least + dx - pitch / 2;
        const to = x2 === null ? from + pitch : x2 * least;
        // A thousandth of a pixel is no overlap.
        if (taken.some((other) => from < other.to - 0.001 && other.from < to - 0.001)) continue;
        taken.push({ from, to });
        return { mark, row, x, dx, x2 };
      }
    }
  });
}

function isOneDay({ from, to }: PlacedMark): boolean {
  return from === to;
}

/** How wide the column is in which a mark may stand: that of its day, or of the margin. */
function columnOf({ place, from }: PlacedMark, scale: Scale): number {
  return place === 'within' ? widthOf(scale, from) : 0;
}

/** The places that a column has, from its middle, in px: as many as fit side by side. */
function offsets(share: number, least: number, pitch: number): number[] {
  const fit = Math.max(1, Math.floor((share * least) / pitch));
  return Array.from({ length: fit }, (_, n) => (n - (fit - 1) / 2) * pitch);
}

/** The title stands before a bar of the second half, and after one of the first: there it has room. */
function besideBar({ bar, marks }: PhaseMarks, scale: Scale): Pick<Lane, 'bar' | 'label'> {
  const alone = marks[0] === undefined ? 0 : placedAt(scale, marks[0]);
  const [start, end] = bar === null ? [alone, alone] : [startOf(scale, bar.from), endOf(scale, bar.to)];
  return {
    bar: bar === null || bar.from === bar.to ? null : { x1: middleOf(scale, bar.from), x2: middleOf(scale, bar.to) },
    label: start > 0.5 ? { x: start, side: 'left' } : { x: end, side: 'right' },
  };
}
