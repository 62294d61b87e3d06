/** Draws that follow from a number: the same case every time that it is tried. */
export interface Draw {
  /** A whole number from 0, less than `below`. */
  readonly int: (below: number) => number;
  readonly one: <T>(list: readonly T[]) => T;
  /** True once in `of` times. */
  readonly once: (of: number) => boolean;
}

/** Mulberry32: quick, and even enough to choose what to spoil. */
export function drawer(seed: number): Draw {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    once: (of) => int(of) === 0,
    one: <T>(list: readonly T[]) => {
      if (list.length === 0) throw new Error('nothing to draw from');
      return list[int(list.length)] as T;
    },
  };
}
