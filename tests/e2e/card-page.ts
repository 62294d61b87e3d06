import type { Box } from '../portal/hand';
import { boxOf } from '../portal/hand';
import { addressOf } from '../portal/pages/routes.js';
import type { Make } from '../portal/types';
import { settledOn } from './beside-portal';
import type { Jalon, PortalPage, ShownCard } from './harness';
import { NotYet, until } from './harness/wait';

export const NUMBER = '27-0412';

/** The convocations of a session of the portal, whole, and recognised by the panel that is open. */
export async function openConvocations(jalon: Jalon, make: Make): Promise<PortalPage> {
  const portal = await jalon.openPortal(addressOf(make, { screen: 'convocations', number: NUMBER }));
  await boxOf(portal, 'valider');
  const panel = await jalon.panel();
  await settledOn(panel, 'convocations');
  // From wherever the last test left the pointer.
  await portal.hover(1, 1);
  return portal;
}

/** Brings the pointer onto the middle of a button that stands still, again where the page moves it meanwhile; gives the point. */
export async function pointAt(portal: PortalPage, name: string): Promise<{ x: number; y: number }> {
  return until(`« ${name} » to be still`, async () => {
    const point = await stillPoint(portal, name);
    if (point === null) return new NotYet('it moves');
    await portal.hover(point.x, point.y);
    const after = await stillPoint(portal, name);
    return after?.x === point.x && after.y === point.y ? point : new NotYet('it moved');
  });
}

/** The middle of an element, where two frames have it at the same place. */
async function stillPoint(portal: PortalPage, name: string): Promise<{ x: number; y: number } | null> {
  const before = await boxOf(portal, name);
  await portal.evaluate(() => new Promise<null>((done) => { requestAnimationFrame(() => requestAnimationFrame(() => done(null))); }));
  const { x, y, width, height } = await boxOf(portal, name);
  return x === before.x && y === before.y ? { x: x + width / 2, y: y + height / 2 } : null;
}

export async function waitForCard(portal: PortalPage): Promise<ShownCard> {
  return until('a card', async () => (await portal.card()) ?? new NotYet('none'));
}

export async function waitForNoCard(portal: PortalPage): Promise<void> {
  await until('the card to go', async () => {
    const card = await portal.card();
    return card === null ? true : new NotYet(card.text);
  });
}

/** The texts and controls that a card covers, as the page itself sees them: none, it is hoped. */
export async function covered(portal: PortalPage, { box }: ShownCard): Promise<string[]> {
  const drawn = await portal.evaluate(drawnBoxes);
  const overlaps = (other: Box) =>
    box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height && other.y < box.y + box.height;
  return drawn.filter(overlaps).map(({ what }) => what);
}

/** Runs in the page: it may use nothing from outside. Told otherwise than Jalon tells them, on purpose. */
function drawnBoxes(): (Box & { what: string })[] {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, img, [role=button], [role=checkbox], [role=combobox], [role=tab]';
  const found: (Box & { what: string })[] = [];
  const visit = (root: Document | ShadowRoot, dx: number, dy: number): void => {
    const add = (rects: DOMRectList, what: string): void => {
      for (const { x, y, width, height } of rects) if (width > 0 && height > 0) found.push({ x: x + dx, y: y + dy, width, height, what });
    };
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) visit(element.shadowRoot, dx, dy);
      if (element instanceof HTMLIFrameElement && element.contentDocument) {
        const { x, y } = element.getBoundingClientRect();
        visit(element.contentDocument, dx + x + element.clientLeft, dy + y + element.clientTop);
      }
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.matches(CONTROLS)) add(element.getClientRects(), element.localName);
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || (node.nodeValue ?? '').trim() === '') continue;
        const range = element.ownerDocument.createRange();
        range.selectNodeContents(node);
        add(range.getClientRects(), (node.nodeValue ?? '').trim());
      }
    }
  };
  visit(document, 0, 0);
  return found;
}

/** What the pointer meets at a point, as the page sees it. */
export function metAt(portal: PortalPage, x: number, y: number): Promise<string> {
  return portal.evaluate(
    (at) => {
      const met = document.elementFromPoint(at.x, at.y);
      return met === null ? '' : `${met.localName}.${met.className}`;
    },
    { x, y },
  );
}

/** What has the focus, through shadow roots, by what tests call it. */
export function focusedOn(portal: PortalPage): Promise<string> {
  return portal.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused instanceof HTMLElement ? (focused.dataset['essai'] ?? focused.localName) : '';
  });
}

declare global {
  interface Window {
    recorded?: { readonly event: Event; readonly line: string }[];
  }
}

/** Has the page write down every event that comes to it, from now on, before any of its own handlers. */
export async function record(portal: PortalPage): Promise<void> {
  await portal.evaluate(() => {
    const recorded: { event: Event; line: string }[] = [];
    const owners = [window, Window.prototype, Document.prototype, HTMLElement.prototype, Element.prototype, HTMLDialogElement.prototype];
    // What sensors say comes when it comes, and only since somebody listens.
    const isHandler = (name: string): boolean => name.startsWith('on') && !name.startsWith('ondevice');
    const named = owners.flatMap((owner) => Object.getOwnPropertyNames(owner)).filter(isHandler).map((name) => name.slice(2));
    const others = ['focusin', 'focusout', 'beforetoggle', 'toggle', 'beforematch', 'slotchange', 'DOMNodeInserted', 'DOMActivate', 'securitypolicyviolation'];
    const nameOf = (target: EventTarget | null | undefined): string => {
      if (!(target instanceof Element)) return target instanceof Document ? 'document' : target === window ? 'window' : 'other';
      return `${target.localName} ${target instanceof HTMLElement ? (target.dataset['essai'] ?? '') : ''}`.trim();
    };
    for (const type of new Set([...named, ...others])) {
      const take = (event: Event): void => {
        const line = [event.type, nameOf(event.composedPath()[0]), event.isTrusted ? '' : 'made by a script'].join(' ').trim();
        recorded.push({ event, line });
      };
      window.addEventListener(type, take, { capture: true, passive: true });
    }
    window.recorded = recorded;
  });
  await quiet(portal);
  await portal.evaluate(() => {
    window.recorded?.splice(0);
  });
}

/** So many looks in a row at which nothing new came make quiet. */
const QUIET_LOOKS = 10;

/** Waits until no event comes any more: what follows an act by itself (a dialog that has opened under the pointer) has come. */
export async function quiet(portal: PortalPage): Promise<void> {
  let before = -1;
  let looks = 0;
  await until('the events to end', async () => {
    const { length } = await recorded(portal);
    looks = length === before ? looks + 1 : 0;
    before = length;
    return looks >= QUIET_LOOKS ? true : new NotYet(`${String(length)} events`);
  });
}

/** What the browser tells in a task of its own, before or after what else happens then. */
const QUEUED = /^(toggle|close|scroll|scrollend|selectionchange) /;
/**
 * The crossings of borders. A browser makes some by itself whenever the page is drawn anew, a moment later or with the next
 * move, and may tell one twice: that there are the same, and no other, is what can be compared, and only of the buttons that the
 * pointer is sent to. What else it crosses is chance: where it rests when something opens or goes.
 */
const CROSSED = /^(pointer|mouse)(over|out|enter|leave) /;
const CROSSED_BUTTON = /^(pointer|mouse)(over|out|enter|leave) button /;
/** What follows a key once that which it was pressed on has gone: whether anything hears of it is chance. */
const LOST = /^key(press|up) body$/;

/** What was written down: each event, its target, and whether somebody prevented it; last those of tasks of their own, and the crossings. */
export async function recorded(portal: PortalPage): Promise<string[]> {
  const lines = await portal.evaluate(() => (window.recorded ?? []).map(({ event, line }) => `${line}${event.defaultPrevented ? ' prevented' : ''}`));
  const inOrder = lines.filter((line) => !LOST.test(line) && !QUEUED.test(line) && !CROSSED.test(line));
  return [...inOrder, ...lines.filter((line) => QUEUED.test(line)), ...[...new Set(lines.filter((line) => CROSSED_BUTTON.test(line)))].sort()];
}

/** Sets what is shown beside such buttons, with a panel that knows it. */
export async function setLevel(jalon: Jalon, level: 'rien' | 'rappel'): Promise<void> {
  await jalon.closePanel();
  await jalon.evaluate((chosen) => chrome.storage.local.set({ 'rappel-avant-geste': chosen }), level);
  await jalon.panel();
}
