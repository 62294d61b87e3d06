import { addDays, daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { PlacedMark, Span, Timeline } from './timeline';

/**
 * From days to shares of a width, from 0 to 1: the months before the session, its days, and what follows, each at an even pace of its own. The days
 * of the session are wider, as that is where most happens; what lies beyond the span has a margin without a scale.
 */
export interface Scale {
  readonly before: Piece;
  readonly session: Piece;
  readonly after: Piece;
  /** The share that the margin before the span takes, and that of the one after it; 0 where nothing lies there. */
  readonly margins: { readonly earlier: number; readonly later: number };
}

/** Days one after the other, from `from` on, that share `size` of the width evenly from `at` on. */
export interface Piece {
  readonly from: CivilDate;
  readonly days: number;
  readonly at: number;
  readonly size: number;
}

/** A day of the session is drawn as wide as this many others, all of them no wider than `SESSION_MOST`. */
const SESSION_DAY = 36;
const SESSION_MOST = 150;

const MARGIN = 0.08;

/** The scale on which a timeline is drawn. */
export function scaleOf({ span, session, marks }: Pick<Timeline, 'span' | 'session' | 'marks'>): Scale {
  const margin = (place: PlacedMark['place']) => (marks.some((mark) => mark.place === place) ? MARGIN : 0);
  const margins = { earlier: margin('earlier'), later: margin('later') };
  const days = [daysBetween(span.from, session.from), lengthOf(session), daysBetween(session.to, span.to)] as const;
  const weights = [days[0], Math.max(days[1], Math.min(days[1] * SESSION_DAY, SESSION_MOST)), days[2]] as const;
  const unit = (1 - margins.earlier - margins.later) / (weights[0] + weights[1] + weights[2]);
  const at = margins.earlier;
  return {
    before: { from: span.from, days: days[0], at, size: weights[0] * unit },
    session: { from: session.from, days: days[1], at: at + weights[0] * unit, size: weights[1] * unit },
    after: { from: addDays(session.to, 1), days: days[2], at: at + (weights[0] + weights[1]) * unit, size: weights[2] * unit },
    margins,
  };
}

/** Where a day of the span begins. */
export function startOf(scale: Scale, day: CivilDate): number {
  return along(pieceOf(scale, day), day, 0);
}

/** The middle of a day of the span. */
export function middleOf(scale: Scale, day: CivilDate): number {
  return along(pieceOf(scale, day), day, 0.5);
}

/** Where a day of the span ends. */
export function endOf(scale: Scale, day: CivilDate): number {
  return along(pieceOf(scale, day), day, 1);
}

/** How wide a day is drawn. */
export function widthOf(scale: Scale, day: CivilDate): number {
  const { size, days } = pieceOf(scale, day);
  return size / days;
}

/** Where a mark stands: the middle of its first day, or of the margin that it lies in. */
export function placedAt(scale: Scale, { place, from }: Pick<PlacedMark, 'place' | 'from'>): number {
  if (place === 'earlier') return scale.margins.earlier / 2;
  return place === 'later' ? 1 - scale.margins.later / 2 : middleOf(scale, from);
}

function pieceOf({ before, session, after }: Scale, day: CivilDate): Piece {
  if (day < session.from) return before;
  return day < after.from ? session : after;
}

function along({ from, days, at, size }: Piece, day: CivilDate, part: number): number {
  return at + (size * (daysBetween(from, day) + part)) / days;
}

function lengthOf({ from, to }: Span): number {
  return daysBetween(from, to) + 1;
}
