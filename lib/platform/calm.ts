/** Does something at once, then at most once every `ms` milliseconds while it is asked for again; the last asking is never lost. */
export function calm(ms: number, work: () => void): () => void {
  let resting = false;
  let again = false;
  return function act(): void {
    again = resting;
    if (resting) return;
    resting = true;
    work();
    setTimeout(() => {
      resting = false;
      if (again) act();
    }, ms);
  };
}
