import type { Together } from './stops';

/** Where a phase passes on the way down: from one group of marks to another, in a lane that no other phase holds meanwhile. */
export interface LaneRange {
  readonly phase: string;
  readonly lane: number;
  /** By the number of the group, from 0. */
  readonly first: number;
  readonly last: number;
}

/** A lane for each phase, the leftmost that is free. A phase of several days goes on until the first group of its last day. */
export function lanesOf(groups: readonly Together[]): LaneRange[] {
  const ends: number[] = [];
  return [...new Set(groups.map(({ phase }) => phase))].map(({ phase, bar }) => {
    const own = groups.flatMap((group, n) => (group.phase.phase === phase ? [n] : []));
    const first = own[0] ?? 0;
    const until = groups.findIndex(({ day }) => bar !== null && day >= bar.to);
    const last = Math.max(own.at(-1) ?? first, until);
    const free = ends.findIndex((end) => end < first);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = last;
    return { phase, lane, first, last };
  });
}
