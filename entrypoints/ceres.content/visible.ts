/** What a person typed or chose, what is never drawn, and what is drawn for nobody to read. */
const SILENT = /script$|^(style|object|audio|video|canvas|svg)$/;

const SEEN = { opacityProperty: true, visibilityProperty: true };

/** Longer texts are cut: nothing is recognised by them. In characters. */
const LONGEST = 160;

/** Whether a person reads the element: drawn, on the page, not collapsed, and not taken out of it by ARIA or `inert`. */
export function isShown(element: Element): boolean {
  if (SILENT.test(element.localName) || element.ariaHidden === 'true' || element.hasAttribute('inert')) return false;
  // Without a box of its own, an element still shows what it holds.
  if (!element.checkVisibility(SEEN)) return getComputedStyle(element).display === 'contents';
  // What is collapsed or put beside the page is a part of it, not a word: measuring each would cost as much as all the rest.
  if (!element.firstElementChild) return true;
  const { right, width, height } = element.getBoundingClientRect();
  const isCut = (width < 2 || height < 2) && /hidden|clip/.test(getComputedStyle(element).overflow);
  // To ask how far the page is scrolled costs as much as the rest.
  return !isCut && (right >= 0 || right + scrollX >= 0);
}

/** What a person fills in. */
export const FIELDS = 'input,select,textarea';

/** Whether the words in it are typed by a person. */
export function isEditable(element: Element): boolean {
  return element.matches(FIELDS) || /^(|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'no');
}

/** What holds an element's content: its open shadow root, the body of its own-origin frame, or itself. */
export function rootOf(element: Element): Element | ShadowRoot {
  const { contentDocument } = element as HTMLIFrameElement;
  return element.shadowRoot ?? contentDocument?.body ?? element;
}

/** What is drawn in an element: in a slot, what fills it. */
export function childrenOf(element: Element): readonly Node[] {
  const root = rootOf(element);
  const drawn = (root as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
  // To copy the list takes five times as long.
  if (!drawn[0]) for (let node = root.firstChild; node; node = node.nextSibling) drawn.push(node);
  return drawn;
}

/** The visible words under a node, in one line. */
export function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return !isElement(node) || isEditable(node) || !isShown(node) ? '' : wordsIn(node);
}

/** The visible words in an element that is known to be shown, in one line. */
export function wordsIn(element: Element): string {
  return childrenOf(element).map(wordsOf).join(' ');
}

export function isElement(node: Node): node is Element {
  return 'localName' in node;
}

/** One line, single spaces, without what has no width, cut. */
export function tidy(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\ufeff]/g, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
