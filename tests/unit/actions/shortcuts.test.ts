import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowSingleKeys, followShortcuts, SINGLE_KEYS, singleKeys } from '@/lib/actions/shortcuts';
import { toast } from '@/lib/actions/state';
import '../panel';

let end: () => void;

beforeEach(async () => {
  end = await followShortcuts();
});

afterEach(() => {
  end();
  document.body.replaceChildren();
});

/** An element of the page, with the focus in it. */
function focused(tag: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  element.focus();
  return element;
}

/** Presses a key, and says whether Jalon took it from the browser. */
function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): boolean {
  return !fireEvent.keyDown(on, { key, ...more });
}

test.each([
  ['a', '#/'],
  ['s', '#/sessions'],
  ['n', '#/nouvelle'],
  ['r', '#/reglages'],
  ['?', '#/raccourcis'],
])('« %s » goes to %s', (key, address) => {
  location.hash = '#/ailleurs';
  expect(press(key)).toBe(true);
  expect(location.hash).toBe(address);
});

test('« ? » and « / » are typed with Shift on a French keyboard', () => {
  expect(press('?', document.body, { shiftKey: true })).toBe(true);
});

test('« / » puts the focus into the search field, where there is one', () => {
  expect(press('/')).toBe(false);
  const search = focused('input', { type: 'search' });
  search.blur();
  expect(press('/')).toBe(true);
  expect(document.activeElement).toBe(search);
});

describe('no shortcut fires', () => {
  test.each<[string, Record<string, string>]>([
    ['input', {}],
    ['input', { type: 'search' }],
    ['input', { type: 'date' }],
    ['textarea', {}],
    ['select', {}],
    ['div', { contenteditable: 'true' }],
  ])('in <%s %j>', (tag, attributes) => {
    const field = focused(tag, attributes);
    toast.value = { text: 'Enregistré' };
    for (const { key } of SINGLE_KEYS) expect(press(key, field), key).toBe(false);
    expect(press('Escape', field)).toBe(false);
    expect(location.hash).toBe('');
    expect(toast.value).not.toBeNull();
  });

  test.each<KeyboardEventInit>([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }, { isComposing: true }])('with %j', (more) => {
    for (const { key } of SINGLE_KEYS) expect(press(key, document.body, more), key).toBe(false);
    expect(location.hash).toBe('');
  });

  test('that something else has answered', () => {
    const button = focused('button');
    button.addEventListener('keydown', (event) => event.preventDefault());
    press('s', button);
    expect(location.hash).toBe('');
  });

  test('under a dialog', () => {
    focused('dialog', { open: '' });
    expect(press('s')).toBe(false);
  });

  test('of a letter that has none, nor of a capital', () => {
    expect([press('z'), press('S'), press('Enter')]).toEqual([false, false, false]);
  });
});

test('a box or a button is no field: the keys answer there', () => {
  expect(press('s', focused('input', { type: 'checkbox' }))).toBe(true);
  expect(press('a', focused('button'))).toBe(true);
});

describe('Escape', () => {
  test('closes the toast', () => {
    toast.value = { text: 'Enregistré' };
    expect(press('Escape')).toBe(true);
    expect(toast.value).toBeNull();
  });

  test('is left to the browser where there is none', () => {
    expect(press('Escape')).toBe(false);
  });
});

describe('switched off', () => {
  test('no single key does anything; Escape still closes the toast', async () => {
    await allowSingleKeys(false);
    for (const { key } of SINGLE_KEYS) expect(press(key), key).toBe(false);
    toast.value = { text: 'Enregistré' };
    expect(press('Escape')).toBe(true);
  });

  test('they stay so when the panel is opened again, until switched on', async () => {
    await allowSingleKeys(false);
    end();
    singleKeys.value = true;
    end = await followShortcuts();
    expect(press('s')).toBe(false);
    await allowSingleKeys(true);
    expect(press('s')).toBe(true);
  });

  test('in one panel, they are in the others', async () => {
    await fakeBrowser.storage.local.set({ raccourcis: false });
    await vi.waitFor(() => expect(singleKeys.value).toBe(false));
  });
});

test('once ended, no key does anything', () => {
  end();
  expect(press('s')).toBe(false);
});
