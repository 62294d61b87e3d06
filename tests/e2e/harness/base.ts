import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asked, BrowserName, Download, Jalon, Launch, Panel, PortalPage, Size } from './api';
import { emptyStorage, readBadge, ring } from './in-extension';
import { startNetwork, type Network } from './network';
import { expression } from './page-code';
import { makePlaces, type Places } from './places';
import { NotYet, until } from './wait';

const UNFINISHED = /\.(crdownload|part|tmp)$/;

/** What a browser under test stands on: folders, network, and how it was asked for. */
export interface Ground {
  readonly places: Places;
  readonly network: Network;
  readonly options: Launch;
}

export async function makeGround(options: Launch): Promise<Ground> {
  return { places: await makePlaces(), network: await startNetwork(), options };
}

/** The part of {@link Jalon} that is the same in every browser. */
export abstract class BaseJalon implements Jalon {
  abstract readonly browser: BrowserName;
  /** To be called when the browser ends otherwise than by {@link quit}. */
  protected ended: () => void = () => undefined;
  readonly closed = new Promise<void>((done) => {
    this.ended = done;
  });

  protected constructor(protected ground: Ground) {}

  abstract openPortal(path?: string): Promise<PortalPage>;
  abstract panel(size?: Size): Promise<Panel>;
  abstract closePanel(): Promise<void>;
  abstract tab(file: string, size?: Size): Promise<Panel>;
  abstract opened(act: () => Promise<void>): Promise<Panel>;
  abstract stopWorker(): Promise<void>;
  abstract setClock(instant: string): Promise<void>;
  abstract traffic(): Promise<Asked[]>;

  /** Starts the browser on the profile, whether new or left by a former run. */
  protected abstract start(): Promise<void>;
  /** Closes the browser as its own menu does. */
  protected abstract quit(): Promise<void>;
  /** Runs an expression in a document of the extension that has none of its code. */
  protected abstract run(expression: string): Promise<string | undefined>;

  async evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const json = await this.run(expression(fn, arg));
    // The border with the browser: what comes back is what the function gave, as JSON.
    return (json === undefined ? undefined : JSON.parse(json)) as R;
  }

  badge(): Promise<{ text: string; title: string }> {
    return this.evaluate(readBadge);
  }

  wipe(): Promise<void> {
    return this.evaluate(emptyStorage);
  }

  async fireAlarm(name: string): Promise<void> {
    const others = await this.evaluate(ring, name);
    if (others !== undefined) throw new Error(`No alarm « ${name} »; there are: ${others.join(', ') || 'none'}.`);
  }

  async download(act: () => Promise<void>): Promise<Download> {
    const folder = this.ground.places.downloads;
    await Promise.all((await readdir(folder)).map((name) => rm(join(folder, name))));
    await act();
    const name = await until('a file to be saved', () => savedIn(folder));
    const path = join(folder, name);
    return { name, path, text: await readFile(path, 'utf8') };
  }

  async restart(changed: Pick<Launch, 'privacy'> = {}): Promise<void> {
    await this.quit();
    this.ground = { ...this.ground, options: { ...this.ground.options, ...changed } };
    await this.start();
  }

  requests(): string[] {
    return this.ground.network.requests();
  }

  async close(): Promise<void> {
    await this.quit();
    await this.ground.network.close();
    await this.ground.places.remove();
  }
}

/** The one file of a folder, once it is whole. */
async function savedIn(folder: string): Promise<string | NotYet> {
  const names = await readdir(folder);
  const [name, ...others] = names;
  const isAlone = name !== undefined && others.length === 0 && !UNFINISHED.test(name);
  // Firefox gives it its own name once it is there: the one just read may be gone.
  const whole = isAlone && (await readFile(join(folder, name)).catch(() => '')).length > 0;
  return whole ? name : new NotYet(names.join(', ') || 'no file');
}
