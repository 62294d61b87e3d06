/** Gives the window the locks that happy-dom lacks: of one name, one work at a time. Those of pages that ended are free again. */
export function fakeLocks(): void {
  // What runs outside a page, such as the build, has no window to give them to.
  if (typeof navigator === 'undefined') return;
  const last = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(name, turn.catch(() => undefined));
    return turn;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}
