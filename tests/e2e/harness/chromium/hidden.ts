import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';

const MESSAGE = z.object({ id: z.optional(z.number()), result: z.optional(z.unknown()), error: z.optional(z.object({ message: z.string() })) });
const EVALUATED = z.object({
  result: z.object({ value: z.optional(z.unknown()) }),
  exceptionDetails: z.optional(z.object({ text: z.string(), exception: z.optional(z.object({ description: z.optional(z.string()) })) })),
});

/**
 * A document in no tab and no window: the browser's API counts it nowhere (`tabs.query`, `getContexts`), and Playwright
 * does not see it, so it is spoken to through the browser's own session. It lives as long as that session.
 */
export class HiddenDocument {
  private sent = 0;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(
    private readonly root: CDPSession,
    private readonly sessionId: string,
  ) {
    root.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.receive(event.message);
    });
  }

  static async open(root: CDPSession, url: string): Promise<HiddenDocument> {
    const { targetId } = await root.send('Target.createTarget', { url, hidden: true });
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
    return new HiddenDocument(root, sessionId);
  }

  /** Runs an expression that gives a promise of JSON text. */
  async run(expression: string): Promise<string | undefined> {
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = EVALUATED.parse(answer);
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    // An error has a value too, which is no text.
    return z.optional(z.string()).parse(result.value);
  }

  private async send(method: string, params: object): Promise<unknown> {
    const id = ++this.sent;
    const message = JSON.stringify({ id, method, params });
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    await this.root.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    return answer;
  }

  private receive(message: string): void {
    const { id, result, error } = MESSAGE.parse(JSON.parse(message));
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || waiting === undefined) return;
    this.waiting.delete(id);
    if (error === undefined) waiting.resolve(result);
    else waiting.reject(new Error(error.message));
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}
