/** What the page says before it stops for good. */
export const CUT = 'jalon: cut';
/** What a worker says of each request that it counts: it is gone before it can be asked. */
export const REQUEST = 'jalon: request';

declare global {
  interface Window {
    /** In a page that can be cut. */
    jalonCut?: Cutter;
  }
}

interface Cutter {
  /** How many calls were counted since it was armed. */
  calls: number;
  /** Stops the page for good right after the n-th call from now on; null counts alone. */
  arm(n: number | null): void;
  /** The same of the workers of the page: of those that it has, from now on; of those that it starts, from their first line on. */
  armWorker(n: number | null): void;
}

/** What is the same in every run of a page that can be cut. */
export interface Fixed {
  /** The one instant that the page knows, in milliseconds. */
  readonly now: number;
  readonly said: string;
  /** What is said of each request; null says nothing. */
  readonly tells: string | null;
}

/**
 * Runs in the page before any of its own code. Counts the opening of the database, each transaction that writes and each call within it, each writing to
 * `storage.local` and to the badge, and of what only reads the first after one of those: a reading after a reading finds nothing else. Right after the n-th
 * has been sent, the thread stops for good. Time stands still and ids are given in order, so that the same act writes the same bytes in every run. An
 * address with `?couper=n`, or a worker of that name, has it armed from the first line on.
 */
export function installCutter({ now, said, tells }: Fixed): void {
  let at: number | null = null;
  let ids = 0;
  let series = 'a';
  let hasRead = false;
  const cutter = {
    calls: 0,
    arm: (n: number | null) => {
      at = n;
      ids = 0;
      series = 'b';
      hasRead = false;
      cutter.calls = 0;
    },
    armWorker: (n: number | null) => {
      name = `couper=${n === null ? '' : String(n)}`;
      for (const worker of workers) worker.postMessage(name);
    },
  };
  // A worker's name is what it is told before its first line.
  let name = '';
  const workers: Worker[] = [];
  const Started = globalThis.Worker;
  globalThis.Worker = class extends Started {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, { ...options, name });
      workers.push(this);
    }
  };
  const sent = (isReading: boolean): void => {
    const isCounted = !isReading || !hasRead;
    hasRead = isReading;
    if (!isCounted) return;
    cutter.calls += 1;
    if (tells !== null) console.info(tells);
    if (cutter.calls !== at) return;
    console.info(said);
    for (;;) {
      // Nothing more runs here, not even what the browser answers.
    }
  };
  /** Counts the calls of a method; `isReading` tells of a call whether it only reads, or null for one that does not count. */
  const count = (owner: object, name: string, isReading: (self: unknown, result: unknown) => boolean | null): void => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') return;
    const value = function (this: unknown, ...args: unknown[]): unknown {
      const result: unknown = Reflect.apply(original, this, args);
      const answer = isReading(this, result);
      if (answer !== null) sent(answer);
      return result;
    };
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  };
  const inWriting = (self: unknown): false | null => {
    const store = self instanceof IDBIndex ? self.objectStore : self;
    return store instanceof IDBObjectStore && store.transaction.mode !== 'readonly' ? false : null;
  };
  for (const proto of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const name of Object.getOwnPropertyNames(proto)) {
      const method: unknown = Object.getOwnPropertyDescriptor(proto, name)?.value;
      if (name !== 'constructor' && name !== 'index' && typeof method === 'function') count(proto, name, inWriting);
    }
  }
  count(IDBFactory.prototype, 'open', () => false);
  count(IDBDatabase.prototype, 'transaction', (_db, transaction) => transaction instanceof IDBTransaction && transaction.mode === 'readonly');
  // A worker has none of it, but the empty one that the polyfill asks for.
  const { storage, action } = (globalThis as unknown as { chrome?: { storage?: { local: object }; action?: object } }).chrome ?? {};
  if (storage !== undefined) for (const name of ['get', 'set', 'remove']) count(storage.local, name, () => name === 'get');
  if (action !== undefined) count(action, 'setBadgeText', () => false);

  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args: unknown[]) {
      // A date is made of what it is given, and of the one instant where it is given nothing.
      super(...((args.length === 0 ? [now] : args) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  crypto.randomUUID = () => `${series.repeat(8)}-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;

  const armAs = (told: string): void => {
    const asked = new URLSearchParams(told).get('couper');
    if (asked !== null) cutter.arm(asked === '' ? null : Number(asked));
  };
  // The name of a page is the empty one.
  armAs(self.name === '' ? location.search : self.name);
  // A page has workers, and a worker what it is told.
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (tells !== null && typeof data === 'string') armAs(data);
  });
  (globalThis as { jalonCut?: Cutter }).jalonCut = cutter;
}
