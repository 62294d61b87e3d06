/** The least time between two looks, in milliseconds. */
const PAUSE = 300;
/** Of the page's time, looks take so little: one part of so many. */
const SHARE = 10;
/** An idle moment is waited for no longer than this, in milliseconds. */
const PATIENCE = 1000;

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'inert', 'disabled', 'aria-hidden', 'aria-selected', 'aria-current', 'aria-modal'],
};

/** What a person types or chooses changes no node; a frame that has come brings another document. */
const EVENTS = ['input', 'change', 'load'];

/**
 * Calls `look` after the page changed, was filled in or took another route, in an idle moment, at most once in 300 ms,
 * less often where a look takes long, and never while the tab is hidden; coming back looks again. `look` returns the shadow roots and documents of frames that it
 * met: their changes count too. `hear` is given the events of these types, on the page and in its frames, at once. Returns
 * what ends it.
 */
export function watch(look: () => Iterable<Node>, types: readonly string[], hear: (event: Event) => void): () => void {
  const ending = new AbortController();
  let waiting = false;
  let pause = PAUSE;
  const now = (): void => {
    waiting = false;
    if (document.hidden || ending.signal.aborted) return;
    const begun = performance.now();
    for (const root of look()) observe(root);
    pause = Math.max(PAUSE, SHARE * (performance.now() - begun));
  };
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(requestIdleCallback, pause, now, { timeout: PATIENCE });
  };
  const listen = (target: EventTarget, type: string, handler: (event: Event) => void): void => {
    target.addEventListener(type, handler, { capture: true, passive: true, signal: ending.signal });
  };
  const observer = new MutationObserver(soon);
  let observed = new WeakSet<Node>();
  const observe = (root: Node): void => {
    if (observed.has(root) || ending.signal.aborted) return;
    observed.add(root);
    observer.observe(root, CHANGES);
    // What already listens there is not added again.
    for (const type of EVENTS) listen(root, type, soon);
    // What stays in a frame or in a shadow root, as a move from one button to another there, is heard nowhere else.
    for (const type of types) listen((root as Document).defaultView ?? root, type, hear);
  };
  const follow = (): void => {
    observer.disconnect();
    observed = new WeakSet();
    if (document.hidden) return;
    observe(document);
    soon();
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
