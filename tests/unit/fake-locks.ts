interface Options {
  readonly mode: 'shared';
}

/**
 * Gives the window the locks that happy-dom lacks: of one name, one work at a time, or several that share it. Those of pages that ended are free again.
 */
export function fakeLocks(): void {
  // What runs outside a page, such as the build, has no window to give them to.
  if (typeof navigator === 'undefined') return;
  const alone = new Map<string, Promise<unknown>>();
  const all = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, ...rest: readonly [() => Promise<T>] | readonly [Options, () => Promise<T>]): Promise<T> => {
    const [isShared, work] = rest.length === 2 ? [true, rest[1]] : [false, rest[0]];
    const turn = ((isShared ? alone : all).get(name) ?? Promise.resolve()).then(work);
    const ended = turn.catch(() => undefined);
    if (!isShared) alone.set(name, ended);
    all.set(name, Promise.all([all.get(name), ended]));
    return turn;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}
