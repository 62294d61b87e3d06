import { daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { PlacedMark, Timeline } from '@/lib/plan/timeline';
import { lanesOf, type LaneRange } from './lanes';
import { stopsOf, type Stop, type Together } from './stops';

/** The width for which the tall timeline is made, in px: that of the narrowest panel (250), less its edges and a scroll bar. */
const LEAST = 203;

/** The lanes of the phases, in px from the left. */
export const LANES = { first: 26, step: 9 } as const;

/** What each takes on the way down, in px. */
const TAKES = { month: 22, today: 28, break: 26, day: 16, title: 15, marks: 24, gap: 9 } as const;

/** A break is drawn this far under what comes before it, in px. */
export const ROD_ENDS = 8;

/** Days pass at this many px each, where there is nothing to say of them; no stretch is longer than `most`. */
const PACE = { day: 0.4, most: 18 } as const;

/** A letter of a title is about this wide, in px. */
const LETTER = 6.3;

export type Row = { readonly kind: 'month' | 'today'; readonly day: CivilDate; readonly y: number } | { readonly kind: 'break'; readonly y: number } | Group;

/** The marks of one phase on one day, under its title. */
export interface Group {
  readonly kind: 'group';
  readonly of: Together;
  /** Said where it is the first of its day. */
  readonly says: CivilDate | null;
  readonly title: readonly string[];
  readonly y: number;
  readonly bottom: number;
  /** The baseline of the first line of its title. */
  readonly titleY: number;
  readonly marks: readonly { readonly mark: PlacedMark; readonly x: number; readonly y: number }[];
}

/** The timeline down a narrow panel, in px: time runs down, and gives way where there is much on one day. */
export interface Tall {
  readonly rows: readonly Row[];
  readonly lanes: readonly (LaneRange & { readonly y1: number; readonly y2: number })[];
  /** Where words and marks begin. */
  readonly textX: number;
  /** Where the rod changes its colour: at each month, and at both ends of the scale. */
  readonly cuts: readonly number[];
  readonly session: { readonly y1: number; readonly y2: number };
  readonly height: number;
}

/** Where each thing of a timeline is drawn on the way down. */
export function tallOf(timeline: Timeline): Tall {
  const stops = stopsOf(timeline);
  const lanes = lanesOf(stops.filter((stop) => stop.kind === 'together'));
  const textX = LANES.first + LANES.step * (1 + Math.max(0, ...lanes.map(({ lane }) => lane)));
  const { rows, height } = downwards(stops, textX);
  const groups = rows.filter((row) => row.kind === 'group');
  const nodeAt = (n: number) => nodeOf(groups[n]) ?? height;
  const { from, to } = timeline.session;
  const inSession = groups.filter(({ of: { day, beyond } }) => !beyond && from <= day && day <= to);
  return {
    rows,
    lanes: lanes.map((lane) => ({ ...lane, y1: nodeAt(lane.first), y2: nodeAt(lane.last) })),
    textX,
    cuts: cutsOf(rows, height),
    session: { y1: inSession[0]?.y ?? 0, y2: inSession.at(-1)?.bottom ?? 0 },
    height,
  };
}

/** The rod goes from one break of the scale to the other, or to the end where there is none. */
function cutsOf(rows: readonly Row[], height: number): number[] {
  const at = (kind: Row['kind']) => rows.flatMap((row) => (row.kind === kind ? [row.y + ROD_ENDS] : []));
  const months = rows.flatMap(({ kind, y }) => (kind === 'month' ? [y] : []));
  const [breaks, first] = [at('break'), months[0] ?? 0];
  return [breaks.find((y) => y < first) ?? 0, ...months, breaks.find((y) => y > first) ?? height];
}

/** Where its phase passes: the middle of the first line of its title. */
export function nodeOf(group: Group | undefined): number | null {
  return group === undefined ? null : group.titleY - 4;
}

function downwards(stops: readonly Stop[], textX: number): { readonly rows: readonly Row[]; readonly height: number } {
  const rows: Row[] = [];
  let y = 0;
  let before: CivilDate | null = null;
  for (const stop of stops) {
    if (stop.kind === 'break') {
      rows.push({ kind: 'break', y });
      y += TAKES.break;
      before = null;
      continue;
    }
    y += before === null || (stop.kind === 'together' && stop.beyond) ? 0 : Math.min(daysBetween(before, stop.day) * PACE.day, PACE.most);
    const row: Row = stop.kind === 'together' ? groupAt(stop, y, textX, stop.day !== before) : { kind: stop.kind, day: stop.day, y };
    rows.push(row);
    y = row.kind === 'group' ? row.bottom : y + TAKES[row.kind];
    // Under a month or today, the first day says itself.
    before = stop.kind === 'together' ? stop.day : null;
  }
  return { rows, height: y };
}

function groupAt(of: Together, y: number, textX: number, saysDay: boolean): Group {
  const room = LEAST - textX;
  const title = wrapped(of.phase.title, Math.floor(room / LETTER));
  const titleY = y + 12 + (saysDay ? TAKES.day : 0);
  const marksY = titleY + (title.length - 1) * TAKES.title + 5;
  const across = Math.max(1, Math.floor(room / TAKES.marks));
  const marks = of.marks.map((mark, n) => ({
    mark,
    x: textX + TAKES.marks * ((n % across) + 0.5) - 3,
    y: marksY + TAKES.marks * (Math.floor(n / across) + 0.5),
  }));
  const bottom = marksY + TAKES.marks * Math.ceil(of.marks.length / across) + TAKES.gap;
  return { kind: 'group', of, says: saysDay ? of.day : null, title, y, titleY, marks, bottom };
}

/** A text in lines of so many letters at most; a word that is longer stands alone. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
