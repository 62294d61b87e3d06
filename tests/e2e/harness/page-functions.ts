import type { Query } from './finder';
import type { PageFunction } from './page-code';

/** What a function answers: a value, or why it could not do its work yet. */
export type Answer<R> = { readonly value: R } | { readonly problem: string };

/*
 * The functions below run in the page, as text: each may use nothing but its two arguments.
 */

/**
 * Where to click an element, once it is enabled, at the same place over two frames, and covered by nothing. The next press of the mouse, for
 * {@link struck} to tell of, is taken from the page where it meets something else: it may have moved meanwhile.
 */
export const aim: PageFunction<readonly Query[], Answer<{ x: number; y: number }>> = async (find, queries) => {
  const element = find.one(queries);
  if (typeof element === 'string') return { problem: element };
  if (element.matches(':disabled, [aria-disabled=true]')) return { problem: 'it is disabled' };
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // What is hidden draws no frames.
  const frame = () => new Promise<unknown>((done) => (document.hidden ? setTimeout(done, 20) : requestAnimationFrame(done)));
  const box = () => element.getClientRects()[0] ?? element.getBoundingClientRect();
  await frame();
  const before = box();
  await frame();
  const { x, y, width, height } = box();
  if (x !== before.x || y !== before.y || width !== before.width || height !== before.height) return { problem: 'it is moving' };
  const isMet = (hit: EventTarget | null) => hit instanceof Element && (element.contains(hit) || hit.closest('label')?.control === element);
  const point = { x: x + width / 2, y: y + height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  if (!isMet(hit)) return { problem: `it is covered by ${hit?.outerHTML.slice(0, 120) ?? 'nothing: it is out of sight'}` };
  window.jalonAim = new Promise((done) => {
    const presses = new AbortController();
    let isStruck = true;
    let isPressed = false;
    const end = () => {
      presses.abort();
      done(isPressed && isStruck);
    };
    const take = (event: Event) => {
      isPressed = true;
      // Each of them: what is pressed may move away before it is let go.
      isStruck &&= isMet(event.composedPath()[0] ?? null);
      if (!isStruck) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      if (event.type === 'click') end();
    };
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      window.addEventListener(type, take, { capture: true, signal: presses.signal });
    }
    // A press that met no page at all, or something that was gone before it was let go.
    setTimeout(end, 2_000);
  });
  return { value: point };
};

/**
 * Whether the press of the mouse met what was aimed at; true too where its document has gone since. Firefox may say that it has pressed before
 * the page hears of it, so the press is waited for.
 */
export const struck: PageFunction<undefined, boolean> = async () => (await window.jalonAim) ?? true;

/** Sets the value of a field that is not typed in (dates, numbers); of one that is, selects the text, ready for typing. */
export const fill: PageFunction<{ queries: readonly Query[]; value: string }, Answer<{ isTyped: boolean }>> = (find, { queries, value }) => {
  const field = find.one(queries);
  if (typeof field === 'string') return { problem: field };
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return { problem: `a ${field.tagName}` };
  if (field.disabled || field.readOnly) return { problem: 'it is disabled or read-only' };
  field.scrollIntoView({ block: 'center', behavior: 'instant' });
  field.focus();
  if (field instanceof HTMLTextAreaElement || ['text', 'search', 'email', 'tel', 'url'].includes(field.type)) {
    field.select();
    return { value: { isTyped: true } };
  }
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return field.value === value ? { value: { isTyped: false } } : { problem: `it took ${JSON.stringify(field.value)}` };
};

/** Chooses an option of a list by its text or its value. */
export const select: PageFunction<{ queries: readonly Query[]; option: string }, Answer<true>> = (find, { queries, option }) => {
  const list = find.one(queries);
  if (typeof list === 'string') return { problem: list };
  if (!(list instanceof HTMLSelectElement)) return { problem: `a ${list.tagName}` };
  if (list.disabled) return { problem: 'it is disabled' };
  const text = (item: HTMLOptionElement) => item.text.replace(/\s+/g, ' ').trim();
  const wanted = [...list.options].find((item) => text(item) === option || item.value === option);
  if (wanted === undefined) return { problem: [...list.options].map(text).join(', ') };
  list.focus();
  list.value = wanted.value;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return { value: true };
};

export const valueOf: PageFunction<readonly Query[], Answer<string>> = (find, queries) => {
  const field = find.one(queries);
  if (typeof field === 'string') return { problem: field };
  if (field instanceof HTMLSelectElement) return { value: field.selectedOptions[0]?.text ?? '' };
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return { value: field.value };
  return { problem: `a ${field.tagName}` };
};

export const isChecked: PageFunction<readonly Query[], Answer<boolean>> = (find, queries) => {
  const field = find.one(queries);
  if (typeof field === 'string') return { problem: field };
  return { value: field instanceof HTMLInputElement ? field.checked : field.getAttribute('aria-checked') === 'true' };
};

/** The text of the one element, or of the whole page when none is named. */
export const textOf: PageFunction<readonly Query[], Answer<string>> = (find, queries) => {
  const element = queries.length === 0 ? document.body : find.one(queries);
  return typeof element === 'string' ? { problem: element } : { value: find.text(element) };
};

export const textsOf: PageFunction<readonly Query[], string[]> = (find, queries) => find.all(queries).map((element) => find.text(element));

export const focusName: PageFunction<undefined, string> = (find) => {
  const focused = document.activeElement;
  return focused === null || focused === document.body ? '' : find.name(focused);
};
