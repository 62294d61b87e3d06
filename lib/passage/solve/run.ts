/** How a search is run. */
export interface Running<Y = unknown> {
  /** Milliseconds, of whatever origin. */
  readonly clock: () => number;
  /** How long to go on at most, in milliseconds. */
  readonly limit: number;
  /** Is told of each step, with what it yields. */
  readonly onStep?: ((step: number, yielded: Y) => void) | undefined;
}

/** Runs a search to its end, or until its time is up: what it returned, or null. */
export function run<Y, R>(steps: Generator<Y, R>, { clock, limit, onStep }: Running<Y>): R | null {
  const end = clock() + limit;
  for (let step = 1; ; step += 1) {
    const next = steps.next();
    if (next.done === true) return next.value;
    onStep?.(step, next.value);
    if (clock() > end) return null;
  }
}
