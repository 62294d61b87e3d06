import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hideCard, showCard } from '@/entrypoints/ceres.content/card';
import { guard, HEARD, type Guard } from '@/entrypoints/ceres.content/guard';
import type { CardText, GuardOrder } from '@/lib/platform/messages';
import { showBody } from '../../page';

vi.mock('@/entrypoints/ceres.content/card', () => ({ showCard: vi.fn(), hideCard: vi.fn() }));

const NAME = 'Valider les convocations';
const CARD: CardText = { title: 'Jalon', lines: ['Valider fige la liste.'] };
const ORDER: GuardOrder = { type: 'jalon/garde', buttons: [NAME], card: CARD };
const VALIDATE = '<button id="v">Valider les <b>convocations</b></button>';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const settle = vi.fn<() => void>();
let isShown = false;
let ending: AbortController;
let guarding: Guard;

/** Gives the guard what it hears, as `watch` does. */
function listenTo(root: EventTarget): void {
  for (const type of HEARD) root.addEventListener(type, guarding.hear, { capture: true, passive: true, signal: ending.signal });
}

function get(selector: string, root: ParentNode = document): Element {
  const found = root.querySelector(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

function happen(type: string, target: EventTarget, relatedTarget: Element | null = null): Event {
  const event = Object.defineProperty(new FocusEvent(type, { bubbles: true, composed: true, cancelable: true, relatedTarget }), 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}

const told = () => sendMessage.mock.calls.map(([message]) => message);
const GESTURE = { type: 'jalon/geste', button: NAME };

beforeEach(() => {
  isShown = false;
  sendMessage.mockReset().mockRejectedValue(new Error('no receiver'));
  settle.mockReset();
  vi.mocked(showCard).mockReset().mockImplementation(() => {
    isShown = true;
    return settle;
  });
  vi.mocked(hideCard).mockReset().mockImplementation(() => {
    isShown = false;
  });
  vi.stubGlobal('chrome', { runtime: { id: 'jalon', sendMessage } });
  showBody(`${VALIDATE}<button id="other">Autre</button>`);
  ending = new AbortController();
  guarding = guard();
  listenTo(document);
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

describe('without an order of a panel', () => {
  test('nothing is shown or said', () => {
    happen('pointerover', get('#v'));
    happen('focusin', get('#v'));
    guarding.look(false);
    expect(showCard).not.toHaveBeenCalled();
    expect(told()).toEqual([]);
  });

  test('nor with an order that names no button', () => {
    guarding.order({ ...ORDER, buttons: [] });
    happen('pointerover', get('#v'));
    expect(showCard).not.toHaveBeenCalled();
  });
});

describe('a button that the panel named', () => {
  beforeEach(() => {
    guarding.order(ORDER);
  });

  test.each(['pointermove', 'pointerover', 'focusin'])('has the panel’s card beside it on %s, and the panels are told', (type) => {
    happen(type, get('b'));
    expect(showCard).toHaveBeenCalledExactlyOnceWith(CARD, get('#v'));
    expect(told()).toEqual([GESTURE]);
  });

  test.each([
    ['a submit', `<input id="v" type="submit" value="${NAME}">`],
    ['a role', `<div id="v" role="button" tabindex="0">${NAME}</div>`],
    ['a link', `<a id="v" href="#">${NAME}</a>`],
    ['a name that is not drawn', `<button id="v" aria-label="${NAME}"></button>`],
    ['what only its cursor shows to be one', `<span id="v" style="cursor:pointer">${NAME}</span>`],
    ['a button whose icon is met first', `<button>${NAME}<i><i><i id="v"></i></i></i></button>`],
  ])('may be %s', (_what, body) => {
    showBody(body);
    happen('pointerover', get('#v'));
    expect(showCard).toHaveBeenCalledOnce();
    expect(told()).toEqual([GESTURE]);
  });

  test('may stand in an open shadow root', () => {
    showBody('<div id="host"></div>');
    const root = get('#host').attachShadow({ mode: 'open' });
    root.append(...new DOMParser().parseFromString(VALIDATE, 'text/html').body.childNodes);
    happen('pointerover', get('b', root));
    expect(showCard).toHaveBeenCalledExactlyOnceWith(CARD, get('#v', root));
  });

  test('may stand in a frame, whose document is heard too', () => {
    const frame = document.implementation.createHTMLDocument();
    frame.body.append(...new DOMParser().parseFromString(VALIDATE, 'text/html').body.childNodes);
    listenTo(frame);
    happen('focusin', get('#v', frame));
    expect(showCard).toHaveBeenCalledExactlyOnceWith(CARD, get('#v', frame));
  });

  test.each([
    ['another button', '<button id="v">Annuler</button>'],
    ['one that is called otherwise', `<button id="v">${NAME} à nouveau</button>`],
    ['one that is off', `<button id="v" disabled>${NAME}</button>`],
    ['one that is off with its whole part of the page', `<fieldset disabled><button id="v">${NAME}</button></fieldset>`],
    ['what holds one that is off', `<div style="cursor:pointer"><button id="v" disabled>${NAME}</button></div>`],
    ['a title of the same words', `<h2 id="v">${NAME}</h2>`],
    ['a text of the same words', `<p id="v">${NAME}</p>`],
    ['an entry of a menu, which leads there', `<nav><a id="v" href="#/x">${NAME}</a></nav>`],
    ['what holds a button of that name among other words', `<div><p id="v">Puis</p><p>${NAME}</p></div>`],
  ])('is not %s', (_what, body) => {
    showBody(body);
    happen('pointerover', get('#v'));
    happen('focusin', get('#v'));
    expect(showCard).not.toHaveBeenCalled();
    expect(told()).toEqual([]);
  });

  test('is told of once while pointer or focus stays on it', () => {
    happen('pointerover', get('#v'));
    for (const _ of [1, 2, 3]) happen('pointermove', get('#v'));
    expect(settle, 'a move on it changes nothing').not.toHaveBeenCalled();
    happen('focusin', get('#v'));
    guarding.look(false);
    expect(told()).toHaveLength(1);
    expect(showCard).toHaveBeenCalledOnce();
  });
});

describe('the card goes', () => {
  beforeEach(() => {
    guarding.order(ORDER);
    happen('pointerover', get('#v'));
    expect(isShown).toBe(true);
  });

  test('when the pointer has come to something else', () => {
    happen('pointerout', get('#v'), get('#other'));
    expect(isShown).toBe(true);
    happen('pointerover', get('#other'));
    expect(isShown).toBe(false);
  });

  test('when the pointer leaves the window', () => {
    happen('pointerout', get('#v'));
    expect(isShown).toBe(false);
  });

  test('not while the focus is there too, then with the focus', () => {
    happen('focusin', get('#v'));
    happen('pointerover', get('#other'));
    expect(isShown).toBe(true);
    happen('focusout', get('#v'));
    expect(isShown).toBe(false);
  });

  test.each(['scrollend', 'resize'])('on scrolling, and comes back on %s; the user’s stay is told once', (type) => {
    happen('scroll', document);
    guarding.look(false);
    expect(isShown).toBe(false);
    happen(type, document);
    expect(isShown).toBe(true);
    expect(told()).toEqual([GESTURE]);
  });

  test.each([
    ['is gone', (button: Element) => button.remove()],
    ['is switched off', (button: Element) => button.toggleAttribute('disabled')],
    ['is called otherwise', (button: Element) => button.replaceChildren('Annuler')],
  ])('when the page changes and the button %s', (_what, change) => {
    change(get('#v'));
    guarding.look(false);
    expect(isShown).toBe(false);
    happen('resize', document);
    expect(isShown).toBe(false);
  });

  test('when the panel has nothing more to say there', () => {
    guarding.order({ ...ORDER, buttons: [] });
    expect(isShown).toBe(false);
    guarding.look(false);
    expect(isShown).toBe(false);
  });

  test('at the end, for good', () => {
    guarding.end();
    expect(isShown).toBe(false);
    happen('pointerover', get('b'));
    guarding.look(false);
    expect(isShown).toBe(false);
    expect(told()).toHaveLength(1);
  });
});

describe('the card stays', () => {
  test('and finds its place again when the page changes', () => {
    guarding.order(ORDER);
    happen('pointerover', get('#v'));
    guarding.look(false);
    expect(settle).toHaveBeenCalledOnce();
    expect(showCard).toHaveBeenCalledOnce();
  });

  test('and says what the panel says anew, without another gesture of the user’s', () => {
    guarding.order(ORDER);
    happen('pointerover', get('#v'));
    const card = { title: 'Jalon', lines: ['La session est à 9 jours.'] };
    guarding.order({ ...ORDER, card });
    expect(showCard).toHaveBeenLastCalledWith(card, get('#v'));
    expect(isShown).toBe(true);
    expect(told()).toHaveLength(2);
  });
});

describe('an order', () => {
  const CONFIRM = 'Valider définitivement';

  test('names a button that the pointer, or the focus, already rests on: it has its card at once', () => {
    happen('pointerover', get('b'));
    guarding.order(ORDER);
    expect(showCard).toHaveBeenCalledExactlyOnceWith(CARD, get('#v'));
  });

  test('that is given again changes nothing, and is not told again', () => {
    guarding.order(ORDER);
    happen('pointerover', get('#v'));
    guarding.order({ ...ORDER });
    expect(showCard).toHaveBeenCalledOnce();
    expect(told()).toHaveLength(1);
  });

  test('does not hold for a page that says something else: no panel may be there to take it back', () => {
    guarding.order(ORDER);
    guarding.look(true);
    happen('pointerover', get('#v'));
    guarding.look(false);
    expect(isShown).toBe(false);
    guarding.order(ORDER);
    expect(isShown).toBe(true);
  });

  test('lets a card stay on such a page while its button is there, so that it does not flicker', () => {
    guarding.order(ORDER);
    happen('pointerover', get('#v'));
    guarding.look(true);
    expect([isShown, vi.mocked(showCard).mock.calls.length]).toEqual([true, 1]);
    happen('resize', document);
    expect(isShown).toBe(true);
    for (const type of ['pointerout', 'pointerover']) happen(type, get('#v'));
    expect(isShown).toBe(false);
  });

  test('that comes for another button moves the card there', () => {
    guarding.order(ORDER);
    happen('pointerover', get('#v'));
    get('#other').replaceChildren(CONFIRM);
    guarding.look(true);
    happen('pointerover', get('#other'));
    expect(isShown).toBe(false);
    guarding.order({ ...ORDER, buttons: [CONFIRM] });
    expect(showCard).toHaveBeenLastCalledWith(CARD, get('#other'));
  });
});

test('a whole part of the page is not read for its name', () => {
  guarding.order(ORDER);
  showBody(`<main id="all">${'<p>Texte</p>'.repeat(50)}</main>`);
  const read = vi.spyOn(Element.prototype, 'checkVisibility');
  happen('pointerover', get('#all'));
  expect(read).not.toHaveBeenCalled();
});

test('events of the page go on as they were, and nothing of it is changed', () => {
  guarding.order(ORDER);
  const page = document.documentElement.outerHTML;
  const heard = vi.fn<(event: Event) => void>();
  document.addEventListener('pointerover', heard, { once: true });
  const event = happen('pointerover', get('b'));
  expect(heard).toHaveBeenCalledExactlyOnceWith(event);
  expect(event.defaultPrevented).toBe(false);
  expect(document.documentElement.outerHTML).toBe(page);
});
