const EVERY_MS = 15_000;

/** Calls back often enough that a new day, or a waking, is seen within seconds while the page is open. */
export function onPulse(handler: () => void): void {
  setInterval(handler, EVERY_MS);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) handler();
  });
  addEventListener('focus', handler);
}
