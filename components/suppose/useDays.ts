import { addDays, daysBetween, isCivilDate, type CivilDate } from '@/lib/dates/civil';
import type { Session } from '@/lib/session/session';
import { useState } from 'preact/hooks';

/** Two days being typed: each may be no day yet. */
export interface TypedDays {
  readonly start: string;
  readonly end: string;
  /** The last day follows: the session keeps its length. */
  readonly setStart: (text: string) => void;
  readonly setEnd: (text: string) => void;
  /** Goes to the first day that this makes of the one that is typed, of the session's own where none is. */
  readonly shift: (from: (day: CivilDate) => CivilDate) => void;
  readonly reset: () => void;
}

/** Other days for a session: its own at first. */
export function useDays({ start, end }: Pick<Session, 'start' | 'end'>): TypedDays {
  const own = { start: String(start), end: String(end), length: Math.max(0, daysBetween(start, end)) };
  const [typed, setTyped] = useState(own);
  const setStart = (text: string) => setTyped((now) => ({ ...now, start: text, end: isCivilDate(text) ? addDays(text, now.length) : now.end }));
  const setEnd = (text: string) => setTyped((now) => ({ ...now, end: text, length: lengthOf(now.start, text) ?? now.length }));
  const shift = (from: (day: CivilDate) => CivilDate) => setStart(from(isCivilDate(typed.start) ? typed.start : start));
  return { start: typed.start, end: typed.end, setStart, setEnd, shift, reset: () => setTyped(own) };
}

/** Days from the first to the last; null where they are not two days in order. */
function lengthOf(start: string, end: string): number | null {
  return isCivilDate(start) && isCivilDate(end) && start <= end ? daysBetween(start, end) : null;
}
