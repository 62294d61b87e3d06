import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Box } from '@/entrypoints/ceres.content/place';
import { around } from '@/entrypoints/ceres.content/place-boxes';

/** Where things are drawn: the test's DOM has no layout. Texts are known by what they say, elements by their id. */
const drawn = new Map<string, DOMRect>();

function rectOf(node: Node | null): DOMRect[] {
  const name = node?.nodeType === Node.TEXT_NODE ? node.nodeValue?.trim() : (node as Element | null)?.id;
  const rect = drawn.get(name ?? '');
  return rect === undefined ? [] : [rect];
}

function show(body: string, places: Readonly<Record<string, readonly [number, number, number, number]>>): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  drawn.clear();
  for (const [name, [x, y, width, height]] of Object.entries(places)) drawn.set(name, new DOMRect(x, y, width, height));
}

function get(selector: string, root: ParentNode = document): Element {
  const found = root.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const BUTTON = '<button id="v">Valider</button>';
const AT = { v: [100, 100, 80, 30], Valider: [110, 105, 60, 20] } as const;
const OWN = [box(100, 100, 80, 30), box(110, 105, 60, 20)];

/** The boxes found beside the button's own and its text's. */
const others = () => around(get('#v')).boxes.filter((one) => !OWN.some((own) => JSON.stringify(own) === JSON.stringify(one)));

beforeEach(() => {
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    return rectOf(this.startContainer.childNodes[this.startOffset] ?? null) as unknown as DOMRectList;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return rectOf(this)[0] ?? new DOMRect();
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('the button is where it is drawn, in the window as it is', () => {
  show(BUTTON, AT);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(985);
  const found = around(get('#v'));
  expect(found.button).toEqual(OWN[0]);
  expect(found.view).toEqual({ width: 985, height: innerHeight });
  expect(found.boxes).toEqual(OWN);
});

test('a button that no rule of makes knows is not covered either', () => {
  show('<div id="v" class="x">Valider</div>', AT);
  expect(around(get('#v')).boxes).toEqual(OWN);
});

describe('not to be covered', () => {
  test('are texts, each of its own size, not the blocks that they stand in', () => {
    show(`${BUTTON}<p id="p">Trois <b id="b">candidats</b> sont inscrits</p>`, {
      ...AT,
      p: [0, 0, 900, 20],
      b: [40, 0, 60, 20],
      Trois: [0, 0, 40, 20],
      candidats: [40, 0, 60, 20],
      'sont inscrits': [100, 0, 80, 20],
    });
    expect(others()).toEqual([box(0, 0, 40, 20), box(40, 0, 60, 20), box(100, 0, 80, 20)]);
  });

  test.each([
    '<input id="c">',
    '<input id="c" type="checkbox">',
    '<select id="c"></select>',
    '<textarea id="c"></textarea>',
    '<button id="c"></button>',
    '<a id="c" href="/"></a>',
    '<img id="c" alt="">',
    '<svg id="c"></svg>',
    '<canvas id="c"></canvas>',
    '<div id="c" role="button"></div>',
    '<div id="c" role="checkbox"></div>',
    '<div id="c" role="switch"></div>',
    '<div id="c" contenteditable="true"></div>',
  ])('is %s', (control) => {
    show(BUTTON + control, { ...AT, c: [300, 100, 50, 20] });
    expect(others()).toEqual([box(300, 100, 50, 20)]);
  });

  test('are those of open shadow roots', () => {
    show(`${BUTTON}<div id="host"></div>`, { ...AT, dedans: [200, 200, 50, 20] });
    get('#host').attachShadow({ mode: 'open' }).append('dedans');
    expect(others()).toEqual([box(200, 200, 50, 20)]);
  });

  test('are those of an own-origin frame, told from the window’s corner, its border counted', () => {
    // The test's DOM loads no frame: what is one is told by its document.
    show('<div id="f"></div>', { ...AT, f: [50, 400, 600, 300] });
    const frame = get('#f');
    const inner = document.implementation.createHTMLDocument();
    inner.body.append(...new DOMParser().parseFromString(BUTTON, 'text/html').body.childNodes);
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    Object.defineProperties(frame, { clientLeft: { value: 2 }, clientTop: { value: 3 } });
    const found = around(get('#v', inner));
    expect(found.button).toEqual(box(152, 503, 80, 30));
    expect(found.boxes).toEqual([box(152, 503, 80, 30), box(162, 508, 60, 20)]);
  });
});

describe('left out is', () => {
  test('what is above or below the window', () => {
    show(`${BUTTON}<p>haut</p><p>bas</p><p>coupé</p>`, { ...AT, haut: [0, -30, 50, 30], bas: [0, innerHeight, 50, 30], coupé: [0, -20, 50, 30] });
    expect(others()).toEqual([box(0, -20, 50, 30)]);
  });

  test('what is not seen', () => {
    show(`${BUTTON}<p style="visibility: hidden">caché</p><input id="c" style="visibility: hidden">`, { ...AT, caché: [0, 0, 50, 30], c: [0, 0, 50, 30] });
    expect(others()).toEqual([]);
  });

  test('white space, and what the page only says to itself', () => {
    show(`${BUTTON}<p> \n </p><!-- note -->`, { ...AT, '': [0, 0, 50, 30] });
    expect(others()).toEqual([]);
  });
});

test('it changes nothing', () => {
  show(`${BUTTON}<p>texte</p>`, { ...AT, texte: [0, 0, 50, 30] });
  const page = document.documentElement.outerHTML;
  around(get('#v'));
  expect(document.documentElement.outerHTML).toBe(page);
});
