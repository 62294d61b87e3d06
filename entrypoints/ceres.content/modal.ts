import { isShown } from './visible';

const MODAL = '[aria-modal=true],dialog:modal';
/** Makes that do not say so: what is called a dialog. */
const LIKELY = '[role$=dialog],[class*="modal" i],[class*="dialog" i]';
/** Fewer characters are a shade over the page, not a window. */
const LEAST = 12;
/** A scroll bar may be so wide, in px. */
const A_BAR = 24;
/** How far down the window one looks for what lies over the page. */
const DEPTHS = [0.5, 0.3, 0.15, 0.7];

/** The window that lies over the page and is to be answered first; undefined where there is none. */
export function modalOf(page: Document): Element | undefined {
  const open = (selector: string): Element[] => [...page.querySelectorAll(selector)].filter(isShown);
  return open(MODAL).at(-1) ?? overShade(page) ?? open(LIKELY).filter(isOver).at(-1);
}

/** What lies over a shade that covers the whole window, whatever it is called. */
function overShade(page: Document): Element | undefined {
  const { innerWidth: width = 0, innerHeight: height = 0 } = page.defaultView ?? {};
  const at = (x: number, y: number): Element | undefined => fixedAround(deepest(page, x, y));
  const shade = at(1, 1);
  if (!shade || shade !== at(width - A_BAR, height - A_BAR)) return undefined;
  const over = DEPTHS.map((depth) => at(width / 2, height * depth)).find((one) => one && one !== shade && hasWords(one));
  return over ?? (hasWords(shade) ? shade : undefined);
}

/** What lies on top at a point, through open shadow roots. */
function deepest(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const found = root.elementFromPoint(x, y);
  // Where nothing in it lies there, a shadow root answers with what holds it.
  return found?.shadowRoot && found.shadowRoot !== root ? deepest(found.shadowRoot, x, y) : found;
}

function fixedAround(element: Element | null): Element | undefined {
  if (!element || getComputedStyle(element).position === 'fixed') return element ?? undefined;
  const root = element.getRootNode();
  return fixedAround(element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null));
}

/** Whether it lies over the page; a banner at the foot of the page leaves the rest to be used. */
function isOver(element: Element): boolean {
  return hasWords(element) && fixedAround(element) !== undefined && element.getBoundingClientRect().top < innerHeight / 2;
}

function hasWords(element: Element): boolean {
  return element.textContent.trim().length >= LEAST || element.querySelector('iframe') !== null;
}
