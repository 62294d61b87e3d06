import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hideCard, showCard } from '@/entrypoints/ceres.content/card';
import { start } from '@/entrypoints/ceres.content/start';
import { showBody } from '../../page';

vi.mock('@/entrypoints/ceres.content/card', () => ({ showCard: vi.fn(() => () => undefined), hideCard: vi.fn() }));

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

const BLANK = { type: 'jalon/page', route: '/', title: '', inside: [0], fields: [], values: false };
const SCREEN = '<p>Jury</p><label>Date <input value="15/03/2027"></label><button>Valider</button>';
const ORDER = { type: 'jalon/garde', buttons: ['Valider'], card: { title: 'Jalon', lines: [] } };

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

const line = (text: string, place = 'texts') => expect.objectContaining({ place, text }) as unknown;
const told = () => native.sendMessage.mock.calls.map(([message]) => message);

function show(body: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
}

/** The page changes, and it is looked at. */
async function turnTo(body: string): Promise<void> {
  show(body);
  await vi.advanceTimersByTimeAsync(300);
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (act: () => void) => act());
  vi.mocked(showCard).mockClear();
  vi.mocked(hideCard).mockClear();
  native = new Native();
  vi.stubGlobal('chrome', { runtime: native });
  showBody('<p>Bonjour</p>');
  end = start();
  // While the page arrives, it has its time to itself.
  expect(told()).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('telling the panels', () => {
  test('once it has come, what the page shows', () => {
    expect(told()).toEqual([{ ...BLANK, lines: [line('Bonjour')] }]);
  });

  test('when that changes, and only then', async () => {
    await turnTo('<p>Bonsoir</p>');
    await turnTo('<p style="color:red">Bonsoir</p>');
    expect(told().slice(1)).toEqual([{ ...BLANK, lines: [line('Bonsoir')] }]);
    await turnTo('');
    expect(told().slice(2)).toEqual([{ ...BLANK, lines: [] }]);
  });

  test('without the values of fields, until a panel wants them', async () => {
    await turnTo(SCREEN);
    expect(told().at(-1)).toMatchObject({ values: false, fields: [{ name: 'Date', value: '' }] });
    native.ask({ type: 'jalon/question', values: true });
    await turnTo(`${SCREEN}<p>encore</p>`);
    expect(told().at(-1)).toMatchObject({ values: true, fields: [{ name: 'Date', value: '15/03/2027' }] });
    native.ask({ type: 'jalon/question', values: false });
    await turnTo(SCREEN);
    expect(told().at(-1)).toMatchObject({ values: false, fields: [{ name: 'Date', value: '' }] });
  });

  test('also of what is typed, and of what changes in a shadow root', async () => {
    await turnTo('<app-page></app-page>');
    const root = document.querySelector('app-page')?.attachShadow({ mode: 'open' });
    root?.append('Un');
    document.dispatchEvent(new Event('input'));
    await vi.advanceTimersByTimeAsync(300);
    expect(told().at(-1)).toMatchObject({ lines: [line('Un')] });
    root?.replaceChildren('Deux');
    await vi.advanceTimersByTimeAsync(300);
    expect(told().at(-1)).toMatchObject({ lines: [line('Deux')] });
  });

  test('it does not matter that no panel is open', async () => {
    await turnTo(SCREEN);
    expect(native.listeners.size).toBe(1);
  });
});

describe('answering a panel', () => {
  test('within the event, with what the page shows now', () => {
    show(SCREEN);
    expect(native.ask({ type: 'jalon/question', values: true })).toEqual([
      expect.objectContaining({
        type: 'jalon/page',
        values: true,
        lines: [line('Jury'), line('Date', 'labels'), line('Valider', 'buttons')],
        fields: [{ name: 'Date', open: true, value: '15/03/2027' }],
      }),
    ]);
  });

  test.each([[{ type: 'autre' }], [{}], [null], ['jalon/question'], [undefined], [BLANK]])('not %j, which is for another', (message) => {
    expect(native.ask(message)).toEqual([]);
  });
});

describe('guarding the buttons that the panel names', () => {
  const reach = (): void => {
    const event = Object.defineProperty(new Event('focusin', { bubbles: true, composed: true }), 'isTrusted', { value: true });
    document.querySelector('button')?.dispatchEvent(event);
  };

  test('shows the card when one is reached, and says so', () => {
    show(SCREEN);
    expect(native.ask(ORDER)).toEqual([]);
    reach();
    expect(showCard).toHaveBeenCalledExactlyOnceWith(ORDER.card, document.querySelector('button'));
    expect(told().at(-1)).toEqual({ type: 'jalon/geste', button: 'Valider' });
  });

  test('takes it away when the page turns to something else', async () => {
    show(SCREEN);
    native.ask(ORDER);
    reach();
    vi.mocked(hideCard).mockClear();
    await turnTo('<p>Merci</p>');
    expect(hideCard).toHaveBeenCalled();
  });

  test('takes it away when the script ends, though the page shows the same', async () => {
    await turnTo(SCREEN);
    native.ask(ORDER);
    reach();
    vi.mocked(hideCard).mockClear();
    native.id = undefined;
    document.body.className = 'autre';
    await vi.advanceTimersByTimeAsync(300);
    expect(hideCard).toHaveBeenCalled();
    reach();
    expect(showCard).toHaveBeenCalledOnce();
  });
});

describe('after the extension was updated or removed', () => {
  const isOver = async (): Promise<void> => {
    const before = told().length;
    await turnTo('<p>et encore</p>');
    expect(told()).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  };

  test('it stops when its id is gone, without an error', async () => {
    native.id = undefined;
    await turnTo(SCREEN);
    expect(told()).toHaveLength(1);
    await isOver();
  });

  test('it stops even when it has nothing new to say', async () => {
    await vi.advanceTimersByTimeAsync(300);
    native.id = undefined;
    await turnTo('<p>Bonjour</p>');
    await isOver();
  });

  test('it stops when sending throws', async () => {
    native.sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await turnTo(SCREEN);
    expect(native.listeners.size).toBe(0);
    await isOver();
  });

  test('it stops when the whole API is gone', async () => {
    vi.stubGlobal('chrome', {});
    await turnTo(SCREEN);
    await isOver();
  });
});
