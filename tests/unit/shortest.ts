/** The least time that something takes in some tries, in milliseconds: what else the machine does only ever adds to it. */
export function shortest(tries: number, work: () => unknown): number {
  const times = Array.from({ length: tries }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...times);
}
