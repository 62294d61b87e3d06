import { closingTimes } from '../hidden';
import { piecesOf, type Held, type LateChange, type Piece } from '../schedule';
import { areAlike, instantsOf, type Row, type Table } from './table';
import { begin, startAt, stateOf, type Pair, type State } from './state';

/** A piece that waits for its time. */
export interface Waiting {
  readonly row: Row;
  readonly place: number | null;
}

/** Which of two waiting pieces goes first, and which of two free pairs: less than 0 for the first. */
export interface Preference {
  readonly piece: (a: Waiting, b: Waiting) => number;
  readonly pair: (a: Pair, b: Pair) => number;
}

const rank = (table: Table, { row }: Waiting) => table.rows.indexOf(row);
const leastLoaded = (a: Pair, b: Pair) => a.load - b.load;
const lastAtWork = (a: Pair, b: Pair) => b.ended - a.ended;

/** The orders that are tried first: longest way to go, exam by exam, candidate by candidate, what the jury holds. */
export function preferences(table: Table): Preference[] {
  const tail = (a: Waiting, b: Waiting) => b.row.tail - a.row.tail;
  const place = (a: Waiting, b: Waiting) => (a.place ?? 0) - (b.place ?? 0);
  const exam = (a: Waiting, b: Waiting) => rank(table, a) - rank(table, b);
  const jury = (a: Waiting, b: Waiting) => Number(b.row.exam.jury) - Number(a.row.exam.jury);
  const pieces = [
    (a: Waiting, b: Waiting) => tail(a, b) || place(a, b) || exam(a, b),
    (a: Waiting, b: Waiting) => exam(a, b) || place(a, b),
    (a: Waiting, b: Waiting) => place(a, b) || exam(a, b),
    (a: Waiting, b: Waiting) => jury(a, b) || tail(a, b) || place(a, b) || exam(a, b),
    (a: Waiting, b: Waiting) => jury(a, b) || place(a, b) || exam(a, b),
  ];
  return pieces.flatMap((piece) => [leastLoaded, lastAtWork].map((pair) => ({ piece, pair })));
}

/** An order drawn by lot. */
export function drawnPreference(random: () => number): Preference {
  const drawn = new Map<string, number>();
  const lot = ({ row, place }: Waiting): number => {
    const key = `${row.exam.id}.${String(place ?? 0)}`;
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const value = row.tail * (0.5 + random()) + (row.exam.jury ? random() * row.tail : 0);
    drawn.set(key, value);
    return value;
  };
  const spread = random() < 0.5;
  return { piece: (a, b) => lot(b) - lot(a), pair: spread ? leastLoaded : lastAtWork };
}

/** Everything that has not begun, as it waits. */
export function waitingIn(table: Table, changes: readonly LateChange[], begun: readonly Piece[] = []): Waiting[] {
  const over = new Set(begun.map(({ exam, place }) => `${exam}.${String(place ?? 0)}`));
  const rows = new Map(table.rows.map((row) => [row.exam.id, row]));
  return piecesOf(table.instance, changes).flatMap(({ exam, place }) => {
    const row = rows.get(exam);
    return row === undefined || over.has(`${exam}.${String(place ?? 0)}`) ? [] : [{ row, place }];
  });
}

/**
 * Goes through the days once, and begins whatever can begin, the preferred first. Returns the schedule that comes of it, or null where something found no
 * time or the end no room.
 */
export function inOneGo(table: Table, waiting: readonly Waiting[], preference: Preference, from: State = stateOf(table)): readonly Held[] | null {
  let state = from;
  let left = [...waiting].sort(preference.piece);
  for (const at of instantsOf(table)) {
    if (left.length === 0) break;
    let refused: Waiting | null = null;
    const later: Waiting[] = [];
    for (const piece of left) {
      // What one cannot begin, another who asks for the same cannot either.
      const start = refused !== null && isSame(table, state, refused, piece) ? null : startAt(table, state, piece.row, piece.place, at, preference.pair);
      if (start === null) {
        refused = piece;
        later.push(piece);
      } else {
        state = begin(table, state, start, at);
        refused = null;
      }
    }
    left = later;
  }
  return left.length === 0 && closingTimes(table.instance, state.held) !== null ? state.held : null;
}

function isSame(table: Table, { done, free }: State, a: Waiting, b: Waiting): boolean {
  if (a.row !== b.row || a.place === null || b.place === null) return false;
  return done[a.place] === done[b.place] && free[a.place] === free[b.place] && areAlike(table, a.place, b.place);
}
