import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Dice } from '@/tests/corpus/generator/dice';
import { civil, type CivilDate } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import type * as Base from '@/lib/actions/database';
import type * as Wake from '@/lib/actions/wake';
import type { Database } from '@/lib/store/db';
import { openDatabase } from '@/lib/store/open';
import type * as Page from './page';


/** A panel that is open, and what the browser would call of it. */
export interface Panel {
  readonly name: string;
  readonly page: typeof Page;
  readonly pulse: () => void;
}

let worker: Promise<[typeof Wake, typeof Base]> | null = null;

/** Where the machine's clock stands when a sequence begins. */
const FIRST = new Date('2027-02-01T09:00:00').getTime();

/** A machine with a browser, its clock, its disk, and the panels that are open on it. */
export class Machine {
  readonly panels = new Map<string, Panel>();
  #db: Promise<Database> | null = null;
  #now = FIRST;
  #files: Blob[] = [];

  constructor(seed: string) {
    const dice = new Dice(`${seed} ids`);
    const id = () => `id-${dice.hashed(10)}-0-0-0` as const;
    vi.spyOn(crypto, 'randomUUID').mockImplementation(id);
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Jalon', version: '1.0.0' });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) this.#files.push(file);
      return 'blob:jalon';
    });
    fakeBrowser.reset();
    Object.assign(fakeBrowser.windows, { getCurrent: () => Promise.resolve({ incognito: false }) });
    globalThis.indexedDB = new IDBFactory();
    vi.setSystemTime(FIRST);
  }

  get now(): number {
    return this.#now;
  }

  get day(): CivilDate {
    return civil(today());
  }

  /** A connection of the test's own, to look at the disk. */
  disk(): Promise<Database> {
    this.#db ??= openDatabase({ keepCopy: () => Promise.resolve() });
    return this.#db;
  }

  /** Sets the clock by so much, back or forth; where the day turns, panels and worker notice, as they do within seconds. */
  async pass(ms: number): Promise<void> {
    const before = this.day;
    this.#now += ms;
    vi.setSystemTime(this.#now);
    if (this.day === before) return;
    for (const { page, pulse } of this.panels.values()) {
      pulse();
      await vi.waitUntil(() => page.today.value === this.day, { interval: 1 });
    }
    await this.wakeWorker();
  }

  /** Opens a panel, as a page that has just been read. */
  async open(name: string): Promise<Panel> {
    let pulse: () => void = () => undefined;
    const beats = vi.spyOn(globalThis, 'setInterval').mockImplementation(((beat: () => void) => {
      pulse = beat;
      return 0;
    }) as never);
    // Two panels share one window here, though not its address, keys or focus: the test leads each of them.
    const listens = vi.spyOn(globalThis, 'addEventListener').mockReturnValue();
    vi.resetModules();
    const page = await import('./page');
    location.hash = '';
    await page.startPanel();
    beats.mockRestore();
    listens.mockRestore();
    const panel = { name, page, pulse: () => pulse() };
    this.panels.set(name, panel);
    return panel;
  }

  async close(name: string): Promise<void> {
    const panel = this.panels.get(name);
    this.panels.delete(name);
    panel?.page.channel().close();
    await panel?.page.closeDatabase();
  }

  /** The whole browser ends and starts again: first the worker wakes, then a panel is opened. */
  async restart(): Promise<Panel> {
    for (const name of [...this.panels.keys()]) await this.close(name);
    await fakeBrowser.action.setBadgeText({ text: '' });
    await this.wakeWorker();
    return this.open('A');
  }

  /** Everything in IndexedDB is gone, as a browser may do; the copies, in another engine, are not. */
  async loseStore(): Promise<void> {
    for (const name of [...this.panels.keys()]) await this.close(name);
    await this.leave();
    globalThis.indexedDB = new IDBFactory();
  }

  /** A worker keeps nothing in mind but its modules, which are the dearest of it here: they are read once. */
  async wakeWorker(): Promise<void> {
    worker ??= Promise.all([import('@/lib/actions/wake'), import('@/lib/actions/database')]);
    const [{ wake }, { closeDatabase }] = await worker;
    await wake();
    await closeDatabase();
  }

  /** The file that was handed to the browser last. */
  async downloaded(): Promise<string> {
    const file = this.#files.at(-1);
    if (file === undefined) throw new Error('no file was downloaded');
    return file.text();
  }

  async leave(): Promise<void> {
    (await this.#db)?.close();
    this.#db = null;
  }

  async end(): Promise<void> {
    for (const name of [...this.panels.keys()]) await this.close(name);
    await this.leave();
    vi.restoreAllMocks();
    vi.useRealTimers();
  }
}
