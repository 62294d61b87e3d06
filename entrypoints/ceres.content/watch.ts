/** The least time between two looks, in milliseconds. */
const PAUSE = 300;
/** An idle moment is waited for no longer than this, in milliseconds. */
const PATIENCE = 1000;

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden', 'aria-selected', 'aria-current', 'aria-modal'],
};

/**
 * Calls `look` after the page changed or took another route, in an idle moment, at most once in 300 ms, and never while
 * the tab is hidden; coming back looks again. Returns what ends it.
 */
export function watch(look: () => void): () => void {
  const ending = new AbortController();
  let waiting = false;
  const now = (): void => {
    waiting = false;
    if (!document.hidden && !ending.signal.aborted) look();
  };
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(whenIdle, PAUSE, now);
  };
  const observer = new MutationObserver(soon);
  const follow = (): void => {
    observer.disconnect();
    if (document.hidden) return;
    observer.observe(document, CHANGES);
    soon();
  };

  const listen = (target: EventTarget, type: string, handler: () => void): void => {
    target.addEventListener(type, handler, { passive: true, signal: ending.signal });
  };
  listen(document, 'visibilitychange', follow);
  // Firefox before 147 has no Navigation API; the older events miss what `pushState` does, which changes the page anyway.
  if ('navigation' in window) listen(window.navigation, 'navigatesuccess', soon);
  else for (const type of ['hashchange', 'popstate']) listen(window, type, soon);
  follow();

  return () => {
    ending.abort();
    observer.disconnect();
  };
}

function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'undefined') act();
  else requestIdleCallback(act, { timeout: PATIENCE });
}
