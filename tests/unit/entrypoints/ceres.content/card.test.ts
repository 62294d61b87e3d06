import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hideCard, showCard } from '@/entrypoints/ceres.content/card';
import type { Around, Box } from '@/entrypoints/ceres.content/place';
import { around } from '@/entrypoints/ceres.content/place-boxes';

vi.mock('@/entrypoints/ceres.content/place-boxes', () => ({ around: vi.fn() }));

const TEXT = { title: 'Jalon : valider fige la liste.', lines: ['Session : <b>Soudeur</b>.', 'En cas de doute, votre DDETS.'] };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const BUTTON = box(400, 300, 150, 30);

/** As the browser has it, before a test listens in. */
const attach: (this: Element, options: ShadowRootInit) => ShadowRoot = Reflect.get(Element.prototype, 'attachShadow');

let root: ShadowRoot | undefined;
let init: ShadowRootInit | undefined;
const showPopover = vi.fn<() => void>();

/** A window of this size, with these boxes beside the button. */
function page(width: number, height: number, ...boxes: Box[]): void {
  const found: Around = { button: BUTTON, view: { width, height }, boxes: [BUTTON, ...boxes] };
  vi.mocked(around).mockReturnValue(found);
}

function shadow(): ShadowRoot {
  if (root === undefined) throw new Error('no shadow root');
  return root;
}

const card = () => shadow().querySelector('div');

/** What the card is drawn by. */
const rules = () => card()?.style.cssText ?? '';

/** What stands beside the page's head and body. */
const hosts = () => [...document.documentElement.children].filter(({ localName }) => !['head', 'body'].includes(localName));

/** The card as it would be drawn: 100 px high, or a line of 20; as wide as it may be. */
function drawn(this: Element): DOMRect {
  const most = Number(/max-width: ?(\d+)px/.exec(rules())?.[1]);
  return new DOMRect(0, 0, most, isLine() ? 20 : 100);
}

const isLine = () => rules().includes('nowrap');
const isDrawn = () => !/display: ?none/.test(rules());
const spot = () => /top: ?(\d+)px; ?left: ?(\d+)px/.exec(rules())?.slice(1).map(Number);

beforeEach(() => {
  root = undefined;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    init = options;
    root = attach.call(this, options);
    return root;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(drawn);
  Object.assign(HTMLElement.prototype, { showPopover });
  showPopover.mockReset();
  page(1000, 700);
});
afterEach(() => {
  hideCard();
  vi.restoreAllMocks();
});

describe('what is added to the page', () => {
  test('is one element, with a closed root, and nothing on any other', () => {
    document.body.replaceChildren(document.createElement('button'));
    const before = document.documentElement.outerHTML;
    showCard(TEXT, document.body);
    const [host, ...others] = hosts();
    expect(others).toEqual([]);
    expect(host?.parentElement).toBe(document.documentElement);
    expect(host?.shadowRoot).toBeNull();
    expect(init).toEqual({ mode: 'closed' });
    expect(host?.getAttributeNames()).toEqual(['style']);
    expect(host?.getAttribute('style')).toMatch(/^display: ?contents ?!important;?$/);
    hideCard();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('is text, whatever it says', () => {
    showCard(TEXT, document.body);
    expect(card()?.textContent).toBe('Jalon : valider fige la liste.\nSession : <b>Soudeur</b>.\nEn cas de doute, votre DDETS.');
    expect([...(card()?.querySelectorAll('*') ?? [])].map(({ localName }) => localName)).toEqual(['span', 'b']);
  });

  test('can be read by a screen reader, which is not told, and takes no focus', () => {
    showCard(TEXT, document.body);
    expect(card()?.ariaLabel).toBe([TEXT.title, ...TEXT.lines].join('\n'));
    expect(card()?.lang).toBe('fr');
    // Without content that it could read, only an image is sure to be met on the way through a page, and has its name read.
    expect(card()?.role ?? card()?.getAttribute('role')).toBe('img');
    for (const name of ['aria-live', 'aria-hidden', 'tabindex', 'autofocus']) expect(card()?.hasAttribute(name)).toBe(false);
    expect(rules()).toMatch(/pointer-events: ?none/);
  });

  test('lies above the page’s own windows', () => {
    showCard(TEXT, document.body);
    expect(card()?.popover ?? card()?.getAttribute('popover')).toBe('manual');
    expect(showPopover).toHaveBeenCalledOnce();
  });

  test('is drawn by the card’s own style, in px, whatever the page’s rules', () => {
    showCard(TEXT, document.body);
    expect(shadow().querySelectorAll('style,link')).toHaveLength(0);
    expect(shadow().adoptedStyleSheets).toHaveLength(0);
    expect(rules()).toMatch(/^all: ?initial/);
    expect(rules()).not.toMatch(/\d(rem|em|vw|vh|%)/);
  });
});

describe('a page that would read it', () => {
  test('is left an empty host, should it keep one that has gone', () => {
    showCard(TEXT, document.body);
    const [host] = hosts();
    hideCard();
    document.body.append(host ?? 'none');
    expect(host?.isConnected).toBe(true);
    expect(shadow().childNodes).toHaveLength(0);
  });

  test('can define no element in its place', () => {
    const creating = vi.spyOn(document, 'createElement');
    showCard(TEXT, document.body);
    const names = creating.mock.calls.map(([name]) => name);
    expect(names).toContain('div');
    expect(names.filter((name) => name.includes('-'))).toEqual([]);
  });

  test('is asked for nothing that it could have redefined, in Firefox past the wrapper', () => {
    const own = vi.fn<() => object>(() => ({}));
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
      root = attach.call(this, options);
      return Object.defineProperty(root, 'wrappedJSObject', { get: own });
    });
    showCard(TEXT, document.body);
    expect(own).not.toHaveBeenCalled();
  });

  test('finds none of its words by `window.find`: they are inert, and said by the label', () => {
    showCard(TEXT, document.body);
    const [words, ...others] = card()?.children ?? [];
    expect(others).toEqual([]);
    expect(words?.textContent).toBe(card()?.textContent);
    expect(words instanceof HTMLElement && words.inert).toBe(true);
  });

  test('keeps none by an element of its own before it', () => {
    document.body.replaceChildren(document.createElement('jalon-carte'), document.createElement('div'));
    showCard(TEXT, document.body);
    hideCard();
    expect(hosts()).toEqual([]);
    expect(document.body.childElementCount).toBe(2);
  });
});

describe('where it lies', () => {
  test('beside the button', () => {
    showCard(TEXT, document.body);
    expect(isLine()).toBe(false);
    const [top = 0, left = 0] = spot() ?? [];
    expect(Math.min(Math.abs(top - BUTTON.bottom), Math.abs(top + 100 - BUTTON.top))).toBeLessThan(12);
    expect(Math.abs(left + 150 - 475)).toBeLessThan(12);
  });

  test('without room for that, in one line at the window’s edge', () => {
    page(1000, 700, box(0, 0, 1000, 660));
    showCard(TEXT, document.body);
    expect(isLine()).toBe(true);
    expect(spot()?.[0]).toBeGreaterThanOrEqual(665);
  });

  test('in a narrower line where the edge has only room for that', () => {
    page(1000, 700, box(0, 0, 1000, 660), box(0, 660, 600, 40));
    showCard(TEXT, document.body);
    expect(rules()).toMatch(/max-width: ?300px/);
    expect(spot()?.[1]).toBeGreaterThanOrEqual(605);
  });

  test('nowhere, where it would cover something', () => {
    page(1000, 700, box(0, 0, 1000, 700));
    showCard(TEXT, document.body);
    expect(isDrawn()).toBe(false);
  });

  test('never wider than the window', () => {
    page(200, 700);
    showCard(TEXT, document.body);
    expect(rules()).toMatch(/max-width: ?178px/);
  });

  test('again after the page changed, and there is still one element', () => {
    page(1000, 700, box(0, 0, 1000, 700));
    const settle = showCard(TEXT, document.body);
    page(1000, 700);
    settle();
    expect(isDrawn()).toBe(true);
    expect(isLine()).toBe(false);
    page(1000, 700, box(0, 0, 1000, 660));
    settle();
    expect(isLine()).toBe(true);
    expect(hosts()).toHaveLength(1);
  });
});

test('taking away a card that is not there does nothing', () => {
  hideCard();
  expect(hosts()).toEqual([]);
});
