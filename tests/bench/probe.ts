/** What the probe says of a page, on this channel: an instant in milliseconds since 1970. */
export const CHANNEL = 'mesure';

/** What is measured in a page: put before everything else that it runs. */
export interface Probe {
  /** Resolves with the instant at which the next frame was painted, in milliseconds of the page. */
  painted(): Promise<number>;
  /** Resolves once an element is there, which holds this text where one is given. */
  seen(selector: string, text?: string): Promise<void>;
  /** The instant at which the first useful content was painted, in milliseconds of the page. */
  useful(): Promise<number>;
  /** From the next event of this kind to the frame with what it leads to, or to the frame that follows; to be asked of `result`. */
  expect(event: string, selector?: string, text?: string): void;
  /** What the page's thread works for the next event of this kind, the frame that follows included and the wait for it not. */
  expectWork(event: string): void;
  /** What was expected last, in milliseconds. */
  result(): Promise<number>;
  /** The longest tasks of the page's thread since this was last asked, in milliseconds; none under 50 is known. */
  longTasks(): number[];
}

declare global {
  interface Window {
    readonly mesure: Probe;
  }
}

/** The probe as the text of a script: it tells when the frame with the element `useful` is painted, and offers {@link Probe}. */
export function probeScript(useful: string): string {
  return statement(probe, { useful, channel: CHANNEL });
}

/** A statement that runs a function in a page or a worker, as text: it may use nothing from outside. */
export function statement<A>(fn: (arg: A) => void, arg: A): string {
  // tsx wraps inner functions in calls of a `__name` of its own.
  return `{ const __name = (named) => named; (${String(fn)})(${JSON.stringify(arg)}); }\n`;
}

/** Runs in the page, as text. */
function probe({ useful, channel }: { useful: string; channel: string }): void {
  // A message comes after the task at hand, and after the frame that is being made.
  const afterTask = () =>
    new Promise<number>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  const frame = () =>
    new Promise<{ begun: number; end: number }>((done) => {
      requestAnimationFrame(() => {
        const begun = performance.now();
        void afterTask().then((end) => done({ begun, end }));
      });
    });
  const painted = async () => (await frame()).end;
  const isThere = (selector: string, text: string) => [...document.querySelectorAll(selector)].some((element) => element.textContent.includes(text));
  const seen = (selector: string, text = '') =>
    new Promise<void>((done) => {
      if (isThere(selector, text)) {
        done();
        return;
      }
      const observer = new MutationObserver(() => {
        if (!isThere(selector, text)) return;
        observer.disconnect();
        done();
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    });
  const firstUseful = seen(useful).then(painted);
  let expected = Promise.resolve(NaN);
  let tasks: number[] = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  const next = (kind: string, work: (event: Event) => Promise<number>) => {
    expected = new Promise((done) => {
      addEventListener(kind, (event) => void work(event).then(done), { capture: true, once: true });
    });
  };
  Object.assign(globalThis, {
    mesure: {
      painted,
      seen,
      useful: () => firstUseful,
      expect: (kind: string, selector?: string, text?: string) => {
        next(kind, async ({ timeStamp }) => {
          if (selector !== undefined) await seen(selector, text);
          return (await painted()) - timeStamp;
        });
      },
      expectWork: (kind: string) => {
        next(kind, async () => {
          const from = performance.now();
          const [handled, shown] = await Promise.all([afterTask(), frame()]);
          return handled > shown.begun ? shown.end - from : handled - from + shown.end - shown.begun;
        });
      },
      result: () => expected,
      longTasks: () => {
        const found = tasks;
        tasks = [];
        return found;
      },
    } satisfies Probe,
  });
  void firstUseful.then((at) => {
    new BroadcastChannel(channel).postMessage({ kind: 'useful', value: performance.timeOrigin + at });
  });
}
