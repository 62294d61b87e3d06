import type { Browser } from 'puppeteer-core';
import type { Asked } from '../api';
import * as z from 'zod/mini';
import { agent } from './agent';
import { AHEAD, watchClock } from './clock';
import { ADDON } from './launch';
import { makeTools, type Tools } from './tools';

const TREE = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });
const EVALUATED = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.string()) }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);
const SENT = z.object({ request: z.object({ url: z.string() }), context: z.nullable(z.string()) });
const REPLY = z.object({ result: z.unknown() });

/** The wire to Firefox: puppeteer has it, and does not declare it. */
interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
  on(event: string, handler: (parameters: unknown) => void): void;
}

/** Firefox's own window, in which {@link Tools} work. */
export class FirefoxWindow {
  private constructor(
    private readonly connection: Connection,
    private readonly context: string,
  ) {}

  /** Puts the tools into the window of a Firefox that has just started. */
  static async of(browser: Browser, tell: (asked: Asked) => void): Promise<FirefoxWindow> {
    const connection: unknown = Reflect.get(browser, 'connection');
    if (!isConnection(connection)) throw new Error('puppeteer no longer has `connection` on its Firefox.');
    connection.on('network.beforeRequestSent', (event) => {
      const { request, context } = SENT.parse(event);
      tell({ by: `context ${context ?? 'none'}`, url: request.url });
    });
    const { contexts } = TREE.parse(await send(connection, 'browsingContext.getTree', { 'moz:scope': 'chrome' }));
    const main = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (main === undefined) throw new Error('Firefox has no window.');
    const window = new FirefoxWindow(connection, main.context);
    const scripts = { agent: withName(String(agent)), clock: withName(String(watchClock)) };
    const parts = [ADDON, AHEAD, scripts].map((part) => JSON.stringify(part)).join(', ');
    await window.evaluate(`window.jalonTools = (${withName(String(makeTools))})(${parts}), undefined`);
    return window;
  }

  /** Calls one of the tools; arguments and result go as JSON. */
  async call<K extends keyof Tools>(tool: K, ...args: Parameters<Tools[K]>): Promise<Awaited<ReturnType<Tools[K]>>> {
    const call = `window.jalonTools[${JSON.stringify(tool)}](...${JSON.stringify(args)})`;
    const json = await this.evaluate(`(async () => JSON.stringify(await ${call}))()`);
    // The border with Firefox: what comes back is what the tool gave, as JSON.
    return (json === undefined ? undefined : JSON.parse(json)) as Awaited<ReturnType<Tools[K]>>;
  }

  private async evaluate(expression: string): Promise<string | undefined> {
    const evaluated = EVALUATED.parse(
      await send(this.connection, 'script.evaluate', {
        target: { context: this.context },
        expression,
        awaitPromise: true,
        resultOwnership: 'none',
      }),
    );
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
    return evaluated.result.value;
  }
}

/** tsx wraps inner functions in calls of a `__name` of its own, which Firefox does not have. */
function withName(fn: string): string {
  return `(...args) => { const __name = (named) => named; return (${fn})(...args); }`;
}

async function send(connection: Connection, method: string, parameters: object): Promise<unknown> {
  return REPLY.parse(await connection.send(method, parameters)).result;
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
}
