const HIDDEN = '[aria-hidden=true],[inert]';
/** What a person typed or chose, and what is never shown. */
const SILENT = `input,select,textarea,script,style,noscript,[contenteditable]:not([contenteditable=false]),${HIDDEN}`;

/** Longer texts are cut: nothing is recognised by them. In characters. */
const LONGEST = 160;
/** An element that holds more than so many is a part of the page, not a text of it. */
const MOST_PARTS = 40;
/** Texts read per place: a screen says what it is in fewer. */
export const MOST = 80;

/** Whether a person sees the element: drawn, not transparent, and not taken out of the page by ARIA or `inert`. */
export function isShown(element: Element): boolean {
  return isDrawn(element) && !element.closest(HIDDEN);
}

function isDrawn(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** The elements under `root` that a person sees. */
export function shown(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(isShown);
}

/** The visible runs of text in a shown element of at least so many characters; no field's value. */
export function shownRuns(root: Element, least = 1): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    // Its length first: a table of 300 rows has 3,000 of them.
    const run = node.nodeValue && node.nodeValue.length >= least ? tidy(node.nodeValue) : '';
    const around = run.length >= least ? node.parentElement : null;
    if (around && !around.closest(SILENT) && (around === root || isDrawn(around))) runs.push(run);
  }
  return runs;
}

/** The visible words of an element, nothing where it is a whole part of the page. */
export function shownText(element: Element): string {
  return element.getElementsByTagName('*').length > MOST_PARTS ? '' : tidy(shownRuns(element).join(' '));
}

/** One line, single spaces, cut. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** What each element says, as `read` gives it, each text once and without the empty ones. */
export function texts(elements: readonly Element[], read = shownText): string[] {
  const found = new Set<string>();
  for (const element of elements) {
    if (found.size < MOST) found.add(read(element));
  }
  found.delete('');
  return [...found];
}
