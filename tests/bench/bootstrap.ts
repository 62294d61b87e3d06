import { median } from './figure';

const DRAWS = 2000;

/**
 * The 95 % bootstrap interval of the difference of the medians of two lists measured in pairs: percentiles of as many draws, of whole pairs with
 * replacement, always the same for the same lists.
 */
export function intervalOfDifference(one: readonly number[], other: readonly number[]): readonly [low: number, high: number] {
  const random = drawer(1);
  const differences = Array.from({ length: DRAWS }, () => {
    const drawn = one.map(() => Math.floor(random() * one.length));
    return median(drawn.map((at) => one[at] ?? NaN)) - median(drawn.map((at) => other[at] ?? NaN));
  }).sort((a, b) => a - b);
  return [differences[Math.floor(DRAWS * 0.025)] ?? NaN, differences[Math.ceil(DRAWS * 0.975) - 1] ?? NaN];
}

/** Numbers from 0 to 1, 1 excluded, by mulberry32: a bench that is read again draws the same. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
