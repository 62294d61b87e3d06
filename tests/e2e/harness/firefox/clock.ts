/** Under this name Firefox's window tells its processes how far the clock is set forward, in milliseconds. */
export const AHEAD = 'jalon:ahead';

/**
 * A process script, as text: every document of the add-on that is made from now on, in the process where this runs, sees
 * the clock set forward. (Debian's faketime, which moves Chromium's, hangs Firefox.)
 */
export function watchClock(addon: string, ahead: string): void {
  const replace = (milliseconds: number) => {
    const Real = Date;
    const now = () => Real.now() + milliseconds;
    window.Date = new Proxy(Real, {
      construct: (_target, parts: readonly unknown[], Class): Date => Reflect.construct(Real, parts.length > 0 ? parts : [now()], Class) as Date,
      get: (_target, name): unknown => (name === 'now' ? now : Reflect.get(Real, name)),
    });
  };
  Services.obs.addObserver((window) => {
    if (window.document.nodePrincipal.addonPolicy?.id !== addon) return;
    const milliseconds = Services.cpmm.sharedData.get(ahead) ?? 0;
    const sandbox = Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false, sameZoneAs: window });
    Cu.evalInSandbox(`(${String(replace)})(${String(milliseconds)})`, sandbox);
  }, 'content-document-global-created');
}
