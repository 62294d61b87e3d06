import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watch } from '@/entrypoints/ceres.content/watch';
import { showBody } from '../../page';

const PAUSE = 300;
let end: () => void;
let look: ReturnType<typeof vi.fn<() => Node[]>>;
let hear: ReturnType<typeof vi.fn<(event: Event) => void>>;

/** The page changes, and the browser delivers what an observer is told. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(0);
}

function hide(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (act: () => void) => act());
  showBody('<main></main>');
  look = vi.fn<() => Node[]>(() => []);
  hear = vi.fn<(event: Event) => void>();
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Watches, and lets the first look pass. */
async function watching(): Promise<void> {
  end = watch(look, ['click'], hear);
  await vi.advanceTimersByTimeAsync(PAUSE);
  look.mockClear();
}

describe('throttling', () => {
  test('a change is looked at once, 300 ms later', async () => {
    await watching();
    await change();
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10 * PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('a page that changes 100 times a second is looked at 3 times a second at most, and not starved', async () => {
    await watching();
    for (let at = 0; at < 100; at += 1) {
      await change();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(look.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(look.mock.calls.length).toBeLessThanOrEqual(4);
  });

  test('text and attributes that show or hide something are changes; others are not', async () => {
    showBody('<main><p>avant</p></main>');
    await watching();
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'après';
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
    document.querySelector('p')?.setAttribute('hidden', '');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(2);
    document.querySelector('p')?.setAttribute('data-x', '1');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('a look that takes long is the rarer: the page has nine tenths of its time', async () => {
    await watching();
    look.mockImplementation(() => {
      vi.advanceTimersByTime(200);
      return [];
    });
    await change();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
    await change();
    await vi.advanceTimersByTimeAsync(2000 - 1);
    expect(look).toHaveBeenCalledTimes(1);
    look.mockReturnValue([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(look).toHaveBeenCalledTimes(2);
    await change();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(3);
  });

  test('an idle moment is waited for, and nothing is looked at once ended', async () => {
    const idle = vi.fn<(callback: () => void, options?: { timeout: number }) => number>(() => 7);
    vi.stubGlobal('requestIdleCallback', idle);
    end = watch(look, ['click'], hear);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(idle).toHaveBeenCalledExactlyOnceWith(expect.any(Function), { timeout: 1000 });
    expect(look).not.toHaveBeenCalled();
    idle.mock.calls[0]?.[0]();
    expect(look).toHaveBeenCalledTimes(1);
    await change();
    await vi.advanceTimersByTimeAsync(PAUSE);
    end();
    idle.mock.calls[1]?.[0]();
    expect(look).toHaveBeenCalledTimes(1);
  });
});

describe('a hidden tab', () => {
  test('is not watched, and coming back looks again', async () => {
    await watching();
    await change();
    hide(true);
    await vi.advanceTimersByTimeAsync(PAUSE);
    await change();
    expect(vi.getTimerCount()).toBe(0);
    expect(look).not.toHaveBeenCalled();
    hide(false);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
    await change();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('that was opened in the background is looked at when it is first shown', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    end = watch(look, ['click'], hear);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).not.toHaveBeenCalled();
    hide(false);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
  });
});

describe('routes', () => {
  test.each(['hashchange', 'popstate'])('%s, where the Navigation API is missing', async (type) => {
    await watching();
    window.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('navigatesuccess where it is there, and not the older events then', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    await watching();
    window.dispatchEvent(new Event('hashchange'));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).not.toHaveBeenCalled();
    navigation.dispatchEvent(new Event('navigatesuccess'));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
  });
});

describe('what a person does', () => {
  test.each(['input', 'change'])('%s is looked at: it changes no node', async (type) => {
    showBody('<input>');
    await watching();
    document.querySelector('input')?.dispatchEvent(new Event(type, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('a frame that has loaded is looked at, though it tells only itself', async () => {
    await watching();
    document.querySelector('main')?.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('is heard at once, of the types asked for, before the page and even where that stops it', async () => {
    await watching();
    const main = document.querySelector('main');
    main?.addEventListener('click', (event) => event.stopImmediatePropagation());
    const click = new Event('click', { bubbles: true });
    main?.dispatchEvent(click);
    main?.dispatchEvent(new Event('dblclick', { bubbles: true }));
    expect(hear).toHaveBeenCalledExactlyOnceWith(click);
    expect(look).not.toHaveBeenCalled();
  });

  test('is heard in a hidden tab too, and no more once ended', async () => {
    await watching();
    hide(true);
    document.body.click();
    expect(hear).toHaveBeenCalledTimes(1);
    end();
    document.body.click();
    expect(hear).toHaveBeenCalledTimes(1);
  });
});

describe('the shadow roots and frames that a look met', () => {
  let root: ShadowRoot;
  let frame: Document;
  let view: EventTarget;

  beforeEach(async () => {
    root = document.createElement('app-page').attachShadow({ mode: 'open' });
    view = new EventTarget();
    frame = Object.defineProperty(document.implementation.createHTMLDocument(), 'defaultView', { value: view });
    await watching();
    look.mockReturnValue([root, frame]);
    await change();
    await vi.advanceTimersByTimeAsync(PAUSE);
    look.mockClear();
  });

  test.each([
    ['a shadow root', () => root.append('après')],
    ['a frame', () => frame.body.append('après')],
    ['a field in a frame', () => frame.body.dispatchEvent(new Event('input', { bubbles: true }))],
    ['a field in a shadow root', () => root.dispatchEvent(new Event('change'))],
  ])('changes in %s count', async (_where, happen) => {
    happen();
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('count after the tab was hidden, too', async () => {
    hide(true);
    root.append('caché');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).not.toHaveBeenCalled();
    hide(false);
    await vi.advanceTimersByTimeAsync(PAUSE);
    look.mockClear();
    root.append('après');
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).toHaveBeenCalledTimes(1);
  });

  test('the events of a frame’s window are heard, once each, however often it was met', async () => {
    await change();
    await vi.advanceTimersByTimeAsync(PAUSE);
    hide(true);
    hide(false);
    await vi.advanceTimersByTimeAsync(PAUSE);
    view.dispatchEvent(new Event('click'));
    expect(hear).toHaveBeenCalledTimes(1);
  });

  test('those of a shadow root are heard in it: a move from one part of it to another is told nowhere else', () => {
    root.dispatchEvent(new Event('click'));
    expect(hear).toHaveBeenCalledTimes(1);
  });

  test('are left alone once ended', async () => {
    end();
    root.append('après');
    view.dispatchEvent(new Event('click'));
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(look).not.toHaveBeenCalled();
    expect(hear).not.toHaveBeenCalled();
  });
});

test('once ended nothing is looked at, not even what was waiting', async () => {
  await watching();
  await change();
  end();
  await change();
  hide(false);
  window.dispatchEvent(new Event('hashchange'));
  await vi.advanceTimersByTimeAsync(10 * PAUSE);
  expect(look).not.toHaveBeenCalled();
});
