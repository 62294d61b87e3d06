import type { Reading } from '@/lib/ceres/read';
import { matchSession, type MatchRow, type SessionMatch } from './match-session';
import { compareNumbers } from './same-number';
import { isSameTitle } from './same-title';

/** A session that a person chose for a page, while the page speaks of the same one. */
export interface HandChoice {
  readonly about: string;
  /** Empty for none. */
  readonly id: string;
}

/** Whom a page of CERES is about, for Jalon. */
export interface PageSession extends SessionMatch {
  /** What it says of its session, the same on each of that session's pages; null where it says too little to know one by. */
  readonly about: string | null;
  /** The session to speak of beside it; null for none. */
  readonly spoken: string | null;
  /** Whether that is settled: by the number, or by the person. */
  readonly settled: boolean;
  /** The sessions to ask about: « Est-ce … ? » */
  readonly asked: readonly string[];
}

/** What Jalon knows when it chooses. */
export interface Known {
  /** Every session, the most likely to be worked on first where two fit. */
  readonly rows: readonly MatchRow[];
  readonly byHand: HandChoice | null;
  /** The session that was last opened or chosen in this panel. */
  readonly kept: string | null;
  /** The session that nobody has to choose, since there is no other. */
  readonly only: string | null;
}

/**
 * The session to speak of beside a page, the first that there is:
 * - the one that the person chose for this page by hand: it holds on every page that speaks of the same session (the same number, else the same
 *   title and first day), and ends with the first that speaks of another;
 * - the one that has the page's number;
 * - the one that was last opened or chosen in this panel, unless the page speaks of another: its number, or its title beside a number or days, is not
 *   that one's, or title and days are those of other sessions. Where the page speaks of a session that is not known, it is asked about too;
 * - where the page says nothing of its session, the only one that there is.
 *
 * A wrong session's dates are worse than none, so that nothing else is guessed.
 */
export function pageSession(reading: Pick<Reading, 'number' | 'title' | 'start' | 'end'>, { rows, byHand, kept, only }: Known): PageSession {
  const match = matchSession(reading, rows);
  const about = aboutOf(reading);
  const known = (id: string | null) => rows.find((row) => row.id === id) ?? null;
  if (about === null) return { ...match, about, spoken: known(kept)?.id ?? only, settled: true, asked: [] };
  if (byHand?.about === about && (byHand.id === '' || known(byHand.id) !== null)) {
    return { ...match, about, spoken: byHand.id === '' ? null : byHand.id, settled: true, asked: [] };
  }
  if (match.kind === 'sure') return { ...match, about, spoken: match.ids[0] ?? null, settled: true, asked: [] };
  const row = known(kept);
  const fits = row !== null && (match.kind === 'likely' ? match.ids.includes(row.id) : !contradicts(row, reading));
  const spoken = fits ? row.id : null;
  return { ...match, about, spoken, settled: false, asked: match.kind === 'likely' ? match.ids : spoken === null ? [] : [spoken] };
}

function aboutOf({ number, title, start }: Pick<Reading, 'number' | 'title' | 'start'>): string | null {
  if (number !== null) return `n° ${number.value}`;
  return start === null ? null : `${title?.value ?? ''} ${start.value}`;
}

/** Whether a page that speaks of some session cannot speak of this one. Other days alone do not tell: sessions move. */
function contradicts(row: MatchRow, { number, title }: Pick<Reading, 'number' | 'title'>): boolean {
  if (number !== null && row.number !== null && compareNumbers(number.value, row.number) === 'other') return true;
  return title !== null && !isSameTitle(row.title, title.value);
}
