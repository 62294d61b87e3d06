import type { Line } from './line';

/** What was read, and where. */
export interface Read<T> {
  readonly value: T;
  /** The place of the page, in French: « titre ». */
  readonly where: string;
  /** What it says there, with its label. */
  readonly text: string;
}

/** One thing that a line may say, and how far it is believed. */
export interface Clue<T> {
  readonly value: T;
  readonly rank: number;
  readonly line: Line;
}

/** What the best place says; null where nothing is said, or where two places as good disagree. */
export function settle<C extends Clue<unknown>>(clues: readonly C[], keyOf: (value: C['value']) => unknown = same): C | null {
  const best = Math.max(...clues.map(({ rank }) => rank));
  const [first, ...others] = clues.filter(({ rank }) => rank === best);
  if (first === undefined || others.some(({ value }) => keyOf(value) !== keyOf(first.value))) return null;
  return first;
}

function same(value: unknown): unknown {
  return value;
}

/** The same, as it is told. */
export function readOf<T>(clue: Clue<T> | null): Read<T> | null {
  if (clue === null) return null;
  const { name, text, where } = clue.line.fact;
  return { value: clue.value, where, text: name === '' ? text : `${name.replace(/\s*:\s*$/, '')}\u00a0: ${text}` };
}
