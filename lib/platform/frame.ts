/** A page that nobody sees has no frames: it is not waited for beyond this. */
const UNSEEN_MS = 500;

/** Resolves once what the page now holds is on screen. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    const unseen = setTimeout(done, UNSEEN_MS);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      // The frame is made when its callbacks have run; what is put off comes after it.
      setTimeout(done);
    });
  });
}

/** Resolves once the page has nothing else to do; never where the browser cannot tell. */
export function idle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done());
  });
}
