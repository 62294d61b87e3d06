import type { CardText } from '@/lib/platform/messages';
import { place } from './place';
import { around } from './place-boxes';

/**
 * The card is a popover, and takes nothing of the page's rules. It has the browser's own colours, light or dark as the user
 * likes, or those that she forces, and takes neither pointer nor focus.
 */
const LOOKS =
  'all:initial;position:fixed;padding:6px 9px;border:2px solid #b3261e;font:13px/1.4 system-ui;white-space:pre-line;color:CanvasText;background:Canvas;color-scheme:light dark;pointer-events:none';
const LINE = 'padding:0 6px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;';

/** How wide the text of a card may be, in px, and from which on it is a line at the window's edge. */
const WIDTHS = [300, 560, 600, 300, 150];
const FIRST_LINE = 2;
/** What border and padding add. */
const AROUND_TEXT = 22;

/** The card that is shown, and the one element that Jalon adds to a page for it. */
let shown: readonly Element[] = [];

/**
 * Shows a text beside a button where it covers no text and no control; without such a place, as one line at the window's
 * edge, and where that would cover some too, not at all. Returns what finds it a place again, after the page changed.
 *
 * A popover lies above the page's own windows; what it makes of events stays in its closed shadow root. Its host is an
 * element that no page can define, and its style goes by no object of the page's: either would open that root to it
 * (`ElementInternals`; a redefined `adoptedStyleSheets`, which Firefox wants asked past its wrapper). Its words are inert, or
 * the page would have the browser find and select them. A screen reader reads them as the name of an image, where a part of the
 * page without content would be passed over; it announces none of it: the panel does that.
 */
export function showCard({ title, lines }: CardText, button: Element): () => void {
  const host = document.createElement('div');
  // No rule of the page's hides what has no box.
  host.style.cssText = 'display:contents!important';
  const card = document.createElement('div');
  const words = document.createElement('span');
  const head = document.createElement('b');
  const rest = ['', ...lines].join('\n');
  head.append(title);
  words.append(head, rest);
  words.inert = true;
  card.append(words);
  card.role = 'img';
  card.lang = 'fr';
  card.ariaLabel = title + rest;
  card.popover = 'manual';
  host.attachShadow({ mode: 'closed' }).append(card);
  document.documentElement.append(host);
  card.showPopover();
  shown = [card, host];

  const settle = (): void => {
    const found = around(button);
    const isPlaced = WIDTHS.some((width, index) => {
      const isLine = index >= FIRST_LINE;
      const most = String(Math.min(width, found.view.width - AROUND_TEXT));
      const style = (x: number, y: number): void => {
        card.style.cssText = `${LOOKS};top:${String(y)}px;left:${String(x)}px;max-width:${most}px;${isLine ? LINE : ''}`;
      };
      style(0, 0);
      const spot = place(card.getBoundingClientRect(), found, isLine);
      if (spot) style(spot.x, spot.y);
      return spot;
    });
    if (!isPlaced) card.style.cssText = 'display:none';
  };
  settle();
  return settle;
}

/** Takes the card away, where there is one, and out of its host: a page that kept that one could show the words again. */
export function hideCard(): void {
  for (const part of shown) part.remove();
}
