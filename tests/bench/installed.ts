import type { CDPSession } from 'playwright-core';
import { HiddenDocument } from '../e2e/harness/chromium/hidden';
import { extensionId } from '../e2e/harness/chromium/launch';
import { contextTypes } from '../e2e/harness/in-extension';
import { expression } from '../e2e/harness/page-code';
import { NotYet, until } from '../e2e/harness/wait';
import { CHANNEL } from './probe';

/** A file of every extension that is a document and runs none of its code. */
const BARE = 'manifest.json';
const PATIENCE_MS = 60_000;

declare global {
  interface Window {
    heard: { kind: string; value: unknown }[];
    hear?: () => void;
  }
}

/** One of the extensions of a browser, spoken to through a document of its own that is in no tab. */
export class Installed {
  private constructor(
    readonly id: string,
    private readonly bare: HiddenDocument,
  ) {}

  /** The extension of a folder, once the browser has loaded it; what its probes tell is heard from then on. */
  static async find(root: CDPSession, folder: string): Promise<Installed> {
    const id = extensionId(folder);
    const bare = await until(`the extension of ${folder}`, async () => {
      const document = await HiddenDocument.open(root, `chrome-extension://${id}/${BARE}`);
      const kind = await document.run('Promise.resolve(globalThis.chrome?.action && document.contentType)');
      return kind === 'application/json' ? document : new NotYet('a document without its API');
    });
    const installed = new Installed(id, bare);
    await installed.evaluate(listen, CHANNEL);
    return installed;
  }

  address(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  /** Runs a function with the rights of the extension. */
  async evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    const json = await this.bare.run(expression(fn, arg));
    // The border with the browser: what comes back is what the function gave, as JSON.
    return (json === undefined ? undefined : JSON.parse(json)) as R;
  }

  /** Forgets what was told so far. */
  clear(): Promise<void> {
    return this.evaluate(forget);
  }

  /** The next thing that a probe tells of this kind, or told since the last {@link clear}. Nothing is asked of the browser meanwhile. */
  async hear<T>(kind: string): Promise<T> {
    // What the probe of this bench put there.
    return (await this.evaluate(hear, { kind, patience: PATIENCE_MS })) as T;
  }

  /** What to add to an instant of this program to have that of the extension's documents, in milliseconds. */
  async ahead(): Promise<number> {
    const before = instant();
    const there = await this.evaluate(() => performance.timeOrigin + performance.now());
    return there - (before + instant()) / 2;
  }

  async has(kind: 'SIDE_PANEL' | 'BACKGROUND'): Promise<boolean> {
    return (await this.evaluate(contextTypes)).includes(kind);
  }
}

/** Milliseconds since 1970, and parts of them. */
export function instant(): number {
  return performance.timeOrigin + performance.now();
}

/*
 * These run in a document of the extension, as text.
 */

function listen(channel: string): void {
  window.heard = [];
  new BroadcastChannel(channel).onmessage = ({ data }: MessageEvent<{ kind: string; value: unknown }>) => {
    window.heard.push(data);
    window.hear?.();
  };
}

function forget(): void {
  window.heard = [];
}

async function hear({ kind, patience }: { kind: string; patience: number }): Promise<unknown> {
  const end = performance.now() + patience;
  for (;;) {
    const at = window.heard.findIndex((told) => told.kind === kind);
    if (at >= 0) return window.heard.splice(at, 1)[0]?.value;
    if (performance.now() > end) throw new Error(`nothing heard of « ${kind} »`);
    await new Promise<void>((next) => {
      window.hear = next;
      setTimeout(next, patience);
    });
  }
}
