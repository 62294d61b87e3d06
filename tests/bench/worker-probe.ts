import { CHANNEL, statement } from './probe';

/** What a worker's probe tells each time the badge was set. */
export interface BadgeTimes {
  /** From the first reading of the agenda to the text handed to the browser, in milliseconds. */
  readonly own: number;
  /** From the worker's first statement to the text set, in milliseconds. */
  readonly sinceWoken: number;
  /** Whether it is the first since the worker woke. */
  readonly first: boolean;
}

/** The probe of the worker as the text of its first statement. */
export function workerProbe(): string {
  return statement(probe, CHANNEL);
}

/** Runs in the worker, as text. */
function probe(name: string): void {
  const woken = performance.now();
  const channel = new BroadcastChannel(name);
  let reading = NaN;
  let first = true;
  let isReading = false;
  // The badge is counted by what reads the index at one moment, last before it is set.
  const index: { getAllKeys: (this: IDBIndex, ...asked: Parameters<IDBIndex['getAllKeys']>) => IDBRequest<IDBValidKey[]> } = IDBIndex.prototype;
  const { getAllKeys } = index;
  index.getAllKeys = function (...args) {
    if (!isReading) {
      reading = performance.now();
      isReading = true;
      queueMicrotask(() => (isReading = false));
    }
    return getAllKeys.apply(this, args);
  };
  const { action } = chrome as unknown as { action: { setBadgeText: (details: object) => Promise<void> } };
  const { setBadgeText } = action;
  action.setBadgeText = async (details) => {
    const own = performance.now() - reading;
    const told = { own, first };
    first = false;
    await setBadgeText.call(action, details);
    channel.postMessage({ kind: 'badge', value: { ...told, sinceWoken: performance.now() - woken } });
  };
}
