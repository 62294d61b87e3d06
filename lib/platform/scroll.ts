const EVERY_MS = 200;

/** What says that the person moves in the page herself. */
const OWN_MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Calls back with how far the page is scrolled, in pixels, when that changes, at most every 200 ms. Returns what ends it. */
export function onScroll(handler: (y: number) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const told = (): void => {
    waiting = undefined;
    handler(scrollY);
  };
  const listener = (): void => {
    waiting ??= setTimeout(told, EVERY_MS);
  };
  addEventListener('scroll', listener, { passive: true });
  return () => {
    removeEventListener('scroll', listener);
    clearTimeout(waiting);
  };
}

/**
 * Scrolls to `y` pixels, now or as soon as the page has grown that tall: a view is drawn in several goes. Gives way at the person's first own
 * move. Returns what ends it.
 */
export function scrollOnceTall(y: number): () => void {
  const growth = new ResizeObserver(() => {
    reach();
  });
  const end = (): void => {
    growth.disconnect();
    for (const move of OWN_MOVES) removeEventListener(move, end);
  };
  const reach = (): void => {
    scrollTo(0, y);
    if (Math.abs(scrollY - y) <= 1) end();
  };
  for (const move of OWN_MOVES) addEventListener(move, end, { passive: true });
  growth.observe(document.body);
  reach();
  return end;
}
