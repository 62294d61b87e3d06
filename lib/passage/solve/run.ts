/** How a search is run. */
export interface Running {
  /** Milliseconds, of whatever origin. */
  readonly clock: () => number;
  /** How long to go on at most, in milliseconds. */
  readonly limit: number;
  /** Is told what each step yields. */
  readonly onStep?: ((step: number) => void) | undefined;
}

/** Runs a search to its end, or until its time is up: what it returned, or null. */
export function run<R>(steps: Generator<unknown, R>, { clock, limit, onStep }: Running): R | null {
  const end = clock() + limit;
  for (let step = 1; ; step += 1) {
    const { done, value } = steps.next();
    if (done === true) return value;
    onStep?.(step);
    if (clock() > end) return null;
  }
}
