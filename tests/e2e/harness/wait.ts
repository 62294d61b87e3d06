import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 25;
const PATIENCE_MS = 10_000;

/** What a probe answers while it has to be asked again: what it saw instead. */
export class NotYet {
  constructor(readonly seen: string) {}
}

/** Asks until the probe gives something else than {@link NotYet}; after 10 s throws what was last seen. */
export async function until<T>(wanted: string, probe: () => Promise<T | NotYet>, patience = PATIENCE_MS): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await probe();
    if (!(answer instanceof NotYet)) return answer;
    if (performance.now() > end) {
      throw new Error(`Waited ${String(patience / 1000)} s for ${wanted}.\nSeen instead: ${answer.seen}`);
    }
    await pause(POLL_MS);
  }
}

/** {@link until} for a condition. */
export function untilTrue(wanted: string, probe: () => boolean | Promise<boolean>, patience?: number): Promise<true> {
  return until(wanted, async () => (await probe()) || new NotYet('not so'), patience);
}
