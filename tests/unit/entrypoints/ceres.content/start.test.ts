import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { start } from '@/entrypoints/ceres.content/start';
import { showBody } from '../../ceres/pages';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

const SCREEN = '<h1>Convocations</h1><button>Valider les convocations</button>';
const SEEN = { type: 'jalon/ecran', screen: 'convocations', confidence: 0.75, route: '/' };
const NOTHING = { type: 'jalon/ecran', screen: null, confidence: 0, evidence: [], route: '/' };

/** The browser's own messages, as a content script has them. */
class Native {
  id: string | undefined = 'jalon';
  readonly listeners = new Set<Listener>();
  readonly sendMessage = vi.fn<(message: unknown) => Promise<unknown>>(() => Promise.reject(new Error('no receiver')));
  readonly onMessage = {
    addListener: (listener: Listener) => this.listeners.add(listener),
    removeListener: (listener: Listener) => this.listeners.delete(listener),
  };

  ask(message: unknown): unknown[] {
    const answers: unknown[] = [];
    for (const listener of this.listeners) expect(listener(message, {}, (answer) => answers.push(answer))).toBeUndefined();
    return answers;
  }
}

let native: Native;
let end: () => void;

async function show(body: string): Promise<void> {
  document.body.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  await vi.advanceTimersByTimeAsync(300);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', undefined);
  native = new Native();
  vi.stubGlobal('browser', { runtime: native });
  showBody('<p>Bonjour</p>');
  end = start();
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('telling the panels', () => {
  test('at the start, even that nothing is recognised', () => {
    expect(native.sendMessage.mock.calls).toEqual([[NOTHING]]);
  });

  test('when the answer changes, and only then', async () => {
    await show(SCREEN);
    await show(`${SCREEN}<p>autre chose</p>`);
    expect(native.sendMessage.mock.calls.slice(1)).toEqual([[expect.objectContaining(SEEN)]]);
    await show('');
    expect(native.sendMessage.mock.calls.slice(2)).toEqual([[NOTHING]]);
  });

  test('it does not matter that no panel is open', async () => {
    await show(SCREEN);
    expect(native.listeners.size).toBe(1);
  });
});

describe('answering a panel', () => {
  test('within the event, with what the page shows now', () => {
    document.body.replaceChildren(...new DOMParser().parseFromString(SCREEN, 'text/html').body.childNodes);
    expect(native.ask({ type: 'jalon/question' })).toEqual([expect.objectContaining(SEEN)]);
  });

  test.each([[{ type: 'autre' }], [{}], [null], ['jalon/question'], [undefined]])('not %j, which is for another', (message) => {
    expect(native.ask(message)).toEqual([]);
  });
});

describe('after the extension was updated or removed', () => {
  const isOver = async (): Promise<void> => {
    const told = native.sendMessage.mock.calls.length;
    await show('<p>et encore</p>');
    expect(native.sendMessage).toHaveBeenCalledTimes(told);
    expect(vi.getTimerCount()).toBe(0);
  };

  test('it stops when its id is gone, without an error', async () => {
    native.id = undefined;
    await show(SCREEN);
    expect(native.sendMessage).toHaveBeenCalledTimes(1);
    await isOver();
  });

  test('it stops even when it has nothing new to say', async () => {
    native.id = undefined;
    await show('<p>Au revoir</p>');
    await isOver();
    document.body.append('encore');
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('it stops when sending throws', async () => {
    native.sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await show(SCREEN);
    expect(native.listeners.size).toBe(0);
    await isOver();
  });

  test('it stops when the whole API is gone', async () => {
    vi.stubGlobal('browser', {});
    await show(SCREEN);
    await isOver();
  });
});
