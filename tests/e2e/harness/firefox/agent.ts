/** What the agent is asked: to run an expression, or to give a file to the element that it designates. */
interface Request {
  readonly data: { readonly id: number; readonly expression: string; readonly file?: File };
}

declare const content: Window & typeof globalThis;
declare function addMessageListener(name: string, listener: (request: Request) => void): void;
declare function sendAsyncMessage(name: string, answer: object): void;

/**
 * A frame script, as text: it runs with Firefox's own rights in the process of the document, and does there what is
 * asked by message. Expressions run as the page's own code would, in a sandbox whose global is the page's window.
 */
export function agent(): void {
  function evaluate(expression: string): unknown {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
    // A sandbox has a Date of its own; the page's may have been set forward.
    Cu.evalInSandbox('globalThis.Date = window.Date', sandbox);
    return Cu.evalInSandbox(expression, sandbox);
  }

  function choose(input: unknown, file: File): void {
    const field = input as HTMLInputElement & { mozSetFileArray(files: File[]): void };
    field.mozSetFileArray([file]);
    for (const type of ['input', 'change']) field.dispatchEvent(new content.Event(type, { bubbles: true }));
  }

  /** The card, which no page can reach: its root is closed. Wherever a page put it; null where none is drawn. */
  function shownCard(): string {
    const hosts = [...content.document.querySelectorAll('*')];
    const cards = hosts.flatMap((host) => host.openOrClosedShadowRoot?.querySelector<HTMLElement>('div[popover]') ?? []);
    const card = cards.find((one) => one.getClientRects().length > 0);
    const { x = 0, y = 0, width = 0, height = 0 } = card?.getBoundingClientRect() ?? {};
    const text = card?.innerText.replace(/[\u00A0\u202F]/g, ' ').trim();
    return JSON.stringify(width === 0 ? null : { text, box: { x, y, width, height }, accessible: null });
  }

  async function answer({ id, expression, file }: Request['data']): Promise<void> {
    try {
      const value = expression === 'card' ? shownCard() : await evaluate(expression);
      if (file === undefined) sendAsyncMessage('jalon:answer', { id, value });
      else {
        choose(value, file);
        sendAsyncMessage('jalon:answer', { id });
      }
    } catch (error) {
      sendAsyncMessage('jalon:answer', { id, error: String(error) });
    }
  }

  addMessageListener('jalon:ask', (request) => void answer(request.data));
}
