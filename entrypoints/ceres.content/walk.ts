import type { SightLine } from '@/lib/ceres/sight';
import { modalOf } from './modal';
import { kindOf, type Kind } from './kinds';
import { headsOf } from './tables';
import { childrenOf, FIELDS, isEditable, isElement, isShown, rootOf, tidy, wordsIn, wordsOf } from './visible';

/** A field that is shown, and what it is called. */
export interface Field {
  readonly name: string;
  readonly element: Element & { readonly type?: string; readonly value?: string; readonly selectedOptions?: HTMLCollectionOf<HTMLOptionElement> };
}

/** What is read of a page so far, in page order. */
export interface Read {
  readonly lines: SightLine[];
  readonly inside: number[];
  readonly fields: Field[];
  /** The shadow roots and documents of frames that were met: an observer does not see into them by itself. */
  readonly roots: Node[];
  /** Elements. */
  met: number;
}

type Place = SightLine['place'];

/** Sizes are looked up for lines of so many characters and no more, and for so many: a title is short, and among the first. */
const LONGEST_TITLE = 60;
const MOST_SIZED = 150;
/** An element that holds more than so many is a part of the page, not a text of it. */
const MOST_PARTS = 20;
/** That of a heading which is no `h1` to `h6` and says none. */
const LEVEL = 2;
/** Lines, and fields, that are read. */
const MOST = 300;
/** Elements that are looked at: a page of the portal has a tenth of them. A panel takes no report of more containers. */
const MOST_MET = 20_000;

const INLINE = /^(b|strong|i|em|u|font|span|abbr|su[bp]|small|big|mark|time|code|bdi|br|wbr)$/;
/** What the active entry of a list of tabs opens is no tab itself. */
const HOLDS_MORE = `${FIELDS},h1,h2,h3,button,table,p`;

/** Reads an element and what it holds; in a menu, only the entry that is active. `at` is the container it stands in. */
export function walk(element: Element, read: Read, at: number, inMenu = false, place: Place = 'texts'): void {
  if (read.lines.length >= MOST || (read.met += 1) > MOST_MET || !isShown(element)) return;
  const kind = place === 'texts' ? kindOf(element) : undefined;
  if (isEditable(element)) {
    if (!inMenu) takeField(element as HTMLInputElement, read, at);
  } else if (!take(element, kind, read, at, inMenu)) {
    walkChildren(element, read, rootOf(element).childElementCount > 1 ? read.inside.push(at) - 1 : at, inMenu || kind === 'menu', place);
  }
}

/** Takes the element whole, as what it is; false where its parts are to be read one by one. */
function take(element: Element, kind: Kind, read: Read, at: number, inMenu: boolean): boolean {
  const whole = (place: Place): boolean => takeWhole(element, place, read, at);
  const isOne = (): boolean => !element.querySelector(HOLDS_MORE);
  if (kind === 'aside' || kind === 'cell' || kind === 'tab') return true;
  // The active entry of a menu says where in the portal one is, as the beginning of a breadcrumb does.
  if (kind === 'active' && isOne() && whole(inMenu ? 'breadcrumb' : 'tabs')) return true;
  if (kind === 'crumbs') {
    walkChildren(element, read, at, false, 'breadcrumb');
    return true;
  }
  if (inMenu) return element.childElementCount === 0;
  if (kind === 'button') return takeButton(element, read, at);
  if (kind === 'heading' && isOne()) return whole('headings');
  if (kind === 'column') return whole('columns');
  if (kind === 'label') return takeLabel(element, read, at);
  return element.localName === 'table' && takeTable(element as HTMLTableElement, read, at);
}

/** Takes an element's words as one line; false where it is too large to be one. */
function takeWhole(element: Element, place: Place, read: Read, at: number): boolean {
  if (element.getElementsByTagName('*').length > MOST_PARTS) return false;
  add(read, at, place, wordsIn(element), element);
  return true;
}

function takeLabel(label: Element, read: Read, at: number): boolean {
  const fields = label.querySelectorAll(FIELDS);
  if ((fields.length > 0 && label.localName !== 'label') || !takeWhole(label, 'labels', read, at)) return false;
  for (const field of fields) walk(field, read, at);
  return true;
}

/** Takes what a button is called. The `value` of a submit button is its label, not something typed. */
function takeButton(button: Element, read: Read, at: number): boolean {
  add(read, at, 'buttons', nameOf(button), button);
  return true;
}

/** What a button is called, by its words or else its attributes. */
export function nameOf(button: Element): string {
  return tidy(wordsIn(button) || attributesOf(button, ['value', 'aria-label', 'title', 'alt']));
}

function attributesOf(element: Element, names: readonly string[]): string {
  return names.map((name) => element.getAttribute(name)).find(Boolean) ?? '';
}

/** Takes a field and what it is called, by itself, by its label, or by the line before it. */
function takeField(element: HTMLInputElement, read: Read, at: number): void {
  const { type, labels } = element;
  if (/submit|button|image|reset/.test(type)) {
    takeButton(element, read, at);
    return;
  }
  const own = attributesOf(element, ['aria-label', 'placeholder', 'title']);
  const name = labels?.[0] ? wordsOf(labels[0]) : own || (read.lines.at(-1)?.text ?? '');
  // A field for a password says what it is, whatever it is called.
  add(read, at, 'labels', type === 'password' ? 'Mot de passe' : own, element);
  if (type !== 'password' && read.fields.length < MOST) read.fields.push({ name: tidy(name), element });
}

/** The heads of a table of data, and nothing of what it holds. */
function takeTable(table: HTMLTableElement, read: Read, at: number): boolean {
  const heads = headsOf(table);
  if (heads.length === 0) return false;
  if (table.caption) walk(table.caption, read, at);
  for (const head of heads) if (isShown(head)) takeWhole(head, 'columns', read, at);
  return true;
}

/** Reads what an element holds: the words that stand between its parts make lines, with what is written inline in them. */
export function walkChildren(element: Element, read: Read, at: number, inMenu = false, place: Place = 'texts'): void {
  const root = rootOf(element);
  const page = root.getRootNode();
  if (root !== element) read.roots.push(page);
  const modal = 'localName' in root && root.localName === 'body' && page !== document ? modalOf(page as Document) : undefined;
  const children = modal ? [modal] : childrenOf(element);
  const isLine = children.some((child) => !isElement(child) && wordsOf(child).trim());
  let words = '';
  const flush = (): void => {
    if (!inMenu) add(read, at, place, words, element);
    words = '';
  };
  for (const child of children) {
    if (!isElement(child)) words += wordsOf(child);
    else if (isLine && place === 'texts' && INLINE.test(child.localName) && !child.querySelector(HOLDS_MORE)) words += ` ${wordsOf(child)} `;
    else {
      flush();
      walk(child, read, at, inMenu, place);
    }
  }
  flush();
}

/** Adds a line. What the make does not call anything, but is to be pressed, is a button. */
function add(read: Read, at: number, place: Place, words: string, around: Element): void {
  const text = tidy(words);
  if (read.lines.length >= MOST || !/[\p{L}\d]/u.test(text)) return;
  const isSized = place === 'texts' && text.length <= LONGEST_TITLE && read.lines.length < MOST_SIZED;
  const { cursor, fontSize = '' }: Partial<CSSStyleDeclaration> = isSized ? getComputedStyle(around) : {};
  const level = place === 'headings' ? Number(around.getAttribute('aria-level') ?? around.localName[1]) || LEVEL : 0;
  read.lines.push({ place: cursor === 'pointer' ? 'buttons' : place, text, level, size: parseFloat(fontSize) || 0, in: at });
}
