/** What a person typed or chose, what is never drawn, and what is drawn for nobody to read. */
const SILENT = /^(script|style|noscript|template|object|embed|audio|video|canvas|svg|map|datalist)$/;

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
  return !isCut && right + scrollX >= 0;
}

/** Whether the words in it are typed by a person. */
export function isEditable(element: Element): boolean {
  return /^(input|select|textarea)$/.test(element.localName) || /^(|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'no');
}

/** What holds an element's content: its open shadow root, the body of its own-origin frame, or itself. */
export function rootOf(element: Element): Element | ShadowRoot {
  const { contentDocument } = element as HTMLIFrameElement;
  return element.shadowRoot ?? contentDocument?.body ?? element;
}

/** The nodes that are drawn in an element or a root: in a slot, those that fill it. */
export function fillingOf(root: Element | ShadowRoot): readonly Node[] {
  const filling = 'assignedNodes' in root ? (root as HTMLSlotElement).assignedNodes() : [];
  return filling.length > 0 ? filling : [...root.childNodes];
}

/** What is drawn in an element. */
export function childrenOf(element: Element): readonly Node[] {
  return fillingOf(rootOf(element));
}

/** The visible words under a node, in one line. */
export function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!isElement(node) || isEditable(node) || !isShown(node)) return '';
  return childrenOf(node).map(wordsOf).join(' ');
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** One line, single spaces, without what has no width, cut. */
export function tidy(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\ufeff]/g, '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
