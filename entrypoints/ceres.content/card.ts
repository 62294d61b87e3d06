import type { CardText } from '@/lib/platform/messages';
import { place } from './place';
import { around } from './place-boxes';

/** The one element that Jalon adds to a page, while a card is shown. */
export const CARD_TAG = 'jalon-carte';

/**
 * The page's rules undo nothing of the host, which has no box. The card is a popover: it has the browser's own colours,
 * light or dark as the user likes, or those that she forces, and takes neither pointer nor focus.
 */
const LOOKS =
  ':host{all:initial!important;display:contents!important}' +
  'aside{margin:0;padding:6px 9px;border:2px solid #b3261e;font:13px/1.4 system-ui;white-space:pre-line;color-scheme:light dark;pointer-events:none}';
const LINE = 'aside{padding:0 6px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}';

/** How wide the text of a card may be, in px, and from which on it is a line at the window's edge. */
const WIDTHS = [300, 560, 600, 300, 150];
const FIRST_LINE = 2;
/** What border and padding add. */
const AROUND_TEXT = 22;

/** What holds a page's own object, in Firefox. */
interface Waived {
  readonly wrappedJSObject?: ShadowRoot;
}

/**
 * Shows a text beside a button where it covers no text and no control; without such a place, as one line at the window's
 * edge, and where that would cover some too, not at all. Returns what finds it a place again, after the page changed.
 *
 * A popover lies above the page's own windows; what it makes of events stays in its closed shadow root. To a screen reader
 * it is a part of the page that can be read, and is not announced: the panel does that.
 */
export function showCard({ title, lines }: CardText, button: Element): () => void {
  const host = document.createElement(CARD_TAG);
  const root: ShadowRoot & Waived = host.attachShadow({ mode: 'closed' });
  const card = document.createElement('aside');
  const head = document.createElement('b');
  head.append(title);
  card.append(head, ['', ...lines].join('\n'));
  card.lang = 'fr';
  card.ariaLabel = title;
  card.popover = 'manual';
  root.append(card);
  const sheet = new CSSStyleSheet();
  // Before version 153 Firefox takes a sheet from a content script only past its wrapper (bug 1751346).
  (root.wrappedJSObject ?? root).adoptedStyleSheets[0] = sheet;
  document.documentElement.append(host);
  card.showPopover();

  const settle = (): void => {
    const found = around(button);
    const isPlaced = WIDTHS.some((width, index) => {
      const isLine = index >= FIRST_LINE;
      const most = String(Math.min(width, found.view.width - AROUND_TEXT));
      const style = (x: number, y: number): void =>
        sheet.replaceSync(`${LOOKS}aside{inset:${String(y)}px auto auto ${String(x)}px;max-width:${most}px}${isLine ? LINE : ''}`);
      style(0, 0);
      const spot = place(card.getBoundingClientRect(), found, isLine);
      if (spot) style(spot.x, spot.y);
      return spot;
    });
    if (!isPlaced) sheet.replaceSync('aside{display:none}');
  };
  settle();
  return settle;
}

/** Takes the card away, where there is one. */
export function hideCard(): void {
  document.querySelector(CARD_TAG)?.remove();
}
