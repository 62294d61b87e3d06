import type { Heading, Snapshot } from '@/lib/ceres/snapshot';
import { columnHeads, isInDataCell, LABELLED, labelText } from './tables';
import { MOST, shown, shownRuns, shownText, texts, tidy } from './visible';

const MODAL = '[aria-modal=true],dialog:modal';
const MENU = 'nav,footer,[role=navigation],[role=menu],[role=menubar],.menu,#menu,.navbar';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],[class*="titre" i],[class*="title" i]';
const ACTIVE =
  '[role=tab][aria-selected=true],[aria-current]:not([aria-current=false]),li.active,' +
  ':is([class*="tab" i],[class*="onglet" i]):is([class*="acti" i],[class*="selected" i])';
const CRUMBS = ':is([aria-label*="ariane" i],[aria-label*="breadcrumb" i],[class*="ariane" i],[class*="breadcrumb" i])';
const BUTTON =
  'button:not([role=tab]),[role=button],[type=submit],[type=button],' +
  'a:is([class*="btn" i],[class*="button" i],[class*="bouton" i],[href="#"],[href^=javascript],:not([href]))';
const TEXT = 'p,li,dd,caption,[role=status],[role=alert],[role=note]';

/** A run of so many characters is prose; labels, cells and notices are shorter. */
const PROSE = 120;

/** Reads what the page shows at this moment, a modal instead of the page behind it. It changes nothing there. */
export function takeSnapshot(page: Document, at: { readonly pathname: string; readonly hash: string }): Snapshot {
  const modal = shown(page.documentElement, MODAL).at(-1);
  const root = modal ?? page.body;
  const found = (selector: string): Element[] =>
    shown(root, selector).filter((one) => !one.closest(MENU) && !isInDataCell(one));
  return {
    // Without what follows a `?` or `;`: a ticket, or what was searched for.
    route: `${at.pathname.replace(/;.*/, '')}${at.hash.replace(/[?;].*/, '')}`.slice(0, 300),
    title: modal ? (modal.getAttribute('aria-label') ?? '') : tidy(page.title),
    headings: found(HEADING).slice(0, MOST).map(toHeading),
    // The active entry of a menu is read, the others are not.
    tabs: texts(shown(root, ACTIVE)),
    breadcrumb: shown(root, CRUMBS).slice(0, 1).flatMap(crumbs),
    labels: texts(found(LABELLED), labelText),
    buttons: texts(found(BUTTON), buttonText),
    columns: texts(columnHeads(root)),
    texts: texts(found(TEXT)),
    prose: shownRuns(root, PROSE).length,
  };
}

function toHeading(element: Element): Heading {
  const level = element.getAttribute('aria-level') ?? /^h(\d)/.exec(element.localName)?.[1] ?? 2;
  return { level: Number(level), text: shownText(element) };
}

/** The entries of a breadcrumb, whether its separators are text or drawn by the style. */
function crumbs(trail: Element): string[] {
  return shownRuns(trail).flatMap((run) => run.split(/[>›»→|/]/)).map(tidy).filter(Boolean);
}

/** What a button is called. The `value` attribute of a submit button is its label, not something typed. */
function buttonText(button: Element): string {
  return shownText(button) || tidy(button.getAttribute('value') ?? button.getAttribute('aria-label') ?? '');
}
