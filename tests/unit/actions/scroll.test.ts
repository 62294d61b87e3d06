import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followScroll } from '@/lib/actions/scroll';
import type { Place } from '@/lib/actions/navigation';

/** How tall the page is: nobody scrolls further. */
let tall = 0;
let grow: () => void = () => undefined;
const ends: (() => void)[] = [];

beforeEach(() => {
  tall = 5_000;
  vi.spyOn(window, 'scrollTo').mockImplementation((_x, y?: number) => {
    Object.defineProperty(window, 'scrollY', { value: Math.min(y ?? 0, tall), configurable: true });
  });
  vi.stubGlobal('ResizeObserver', class {
    constructor(seen: () => void) {
      grow = seen;
    }
    observe = vi.fn();
    disconnect = () => {
      grow = () => undefined;
    };
  });
  scrollTo(0, 0);
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.unstubAllGlobals();
});

/** Arrives at a place, as the panel opens unless said; gives what leaves it. */
function arrive(place: Place, justOpened = true): () => void {
  scrollTo(0, 0);
  const end = followScroll(place, justOpened);
  ends.push(end);
  return end;
}

const kept = async (hash: string) => (await fakeBrowser.storage.session.get(`defilement/${hash}`))[`defilement/${hash}`];

async function scrolled(y: number, hash: string): Promise<void> {
  await vi.waitFor(async () => {
    scrollTo(0, y);
    dispatchEvent(new Event('scroll'));
    expect(await kept(hash)).toBe(y);
  });
}

const LIST: Place = { view: 'sessions' };

describe('a view one comes back to', () => {
  test('is where it was left, though the panel was closed meanwhile', async () => {
    arrive(LIST);
    await scrolled(640, '#/sessions');
    ends.pop()?.();
    arrive(LIST);
    await vi.waitFor(() => expect(scrollY).toBe(640));
  });

  test('has its own place, each session too', async () => {
    arrive({ view: 'session', id: 's1' });
    await scrolled(300, '#/sessions/s1');
    expect(await kept('#/sessions/s2')).toBeUndefined();
  });

  test('is brought there once it has grown that tall', async () => {
    await fakeBrowser.storage.session.set({ 'defilement/#/sessions': 640 });
    tall = 100;
    arrive(LIST);
    await vi.waitFor(() => expect(scrollY).toBe(100));
    tall = 5_000;
    grow();
    expect(scrollY).toBe(640);
  });

  test.each(['wheel', 'keydown', 'pointerdown', 'touchmove'])('gives way at her first own move (%s)', async (move) => {
    await fakeBrowser.storage.session.set({ 'defilement/#/sessions': 640 });
    tall = 100;
    arrive(LIST);
    await vi.waitFor(() => expect(scrollY).toBe(100));
    dispatchEvent(new Event(move));
    tall = 5_000;
    grow();
    expect(scrollY).toBe(100);
  });

  test('that is left before it was brought there stays as it is', async () => {
    await fakeBrowser.storage.session.set({ 'defilement/#/sessions': 640 });
    const read = vi.spyOn(fakeBrowser.storage.session, 'get');
    arrive(LIST)();
    await read.mock.results[0]?.value;
    expect(scrollY).toBe(0);
  });
});

test('a form starts at its top', async () => {
  await fakeBrowser.storage.session.set({ 'defilement/#/nouvelle': 640 });
  const read = vi.spyOn(fakeBrowser.storage.session, 'get');
  arrive({ view: 'nouvelle' });
  expect(read).not.toHaveBeenCalled();
});

test('a session that one goes to begins at its top; a list that one comes back to does not', async () => {
  await fakeBrowser.storage.session.set({ 'defilement/#/sessions/s1': 300, 'defilement/#/sessions': 640 });
  const read = vi.spyOn(fakeBrowser.storage.session, 'get');
  arrive({ view: 'session', id: 's1' }, false);
  await read.mock.results[0]?.value;
  expect(scrollY).toBe(0);
  arrive(LIST, false);
  await vi.waitFor(() => expect(scrollY).toBe(640));
});
