import { LONGEST_TITLE, type Page, type Witness } from './hear';
import type { Line } from './lines';
import type { KnownScreen } from './screens';

/** A page from which one goes to the others names so many. */
const LEAST_OF_HUB = 3;
/** A menu of few known words is one too. */
const MOST_BY_HUB = 0.4;
/** Of a session as a whole, so many parts are told in a line each. */
const LEAST_OF_PARTS = 4;
const LEAST_OF_COUNTS = 3;
const LIKELY = 0.7;
const A_COUNT = /^\W*\d{1,3}\W*$/;
/** « 27-0412 », « EX-23333 », « 2027/9689 », and not a date. */
const A_NUMBER = /(^|\s)(?!\d{1,2}[-/.]\d{1,2}[-/.]\d)([A-Z]{1,4}[-/\d]*)?\d[-/\d]*\d{3}\b/;
const A_DATE = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2}|\b\d{1,2}(er)? \p{L}+\.? 20\d\d|\bdu \d{1,2}.* au \d{1,2}/u;
const MOST_NUMBERS = 3;
const MOST_DATES = 5;
const FEW_FIELDS = 2;
const MOST_AT_GATE = 2;
const MOST_SAID_AT_GATE = 16;
const LONGEST_PART = 30;
const LEAST_OF_TASKS = 2;
const MOST_BY_MANY = 0.85;
/** « À compléter », « en attente de signature », « non transmis », « incomplets », « arrivant à échéance ». */
const LEFT_TO_DO =
  /\s(à|a)\s+(\p{L}+(er|ir|re)|venir|terme|échéance|echeance)\b|\sen\s+(attente|cours|retard|instance|souffrance|suspens)\b|\s(non|pas encore|sans)\s+\p{L}+$|\s(incompl|manquant|restant|attendu|prochain)\p{L}*$|\s(reste|restent)\s/iu;

/** Lines that name several other screens make a page from which one goes to them: the first page, or that of a session. */
export function hearHub(screen: KnownScreen, page: Page): readonly Witness[] {
  const { hub = 0 } = screen;
  if (hub === 0) return [];
  const lines = [...page.headings, ...page.labels, ...page.texts, ...page.buttons].filter(isPart);
  const kinds = kindsOf(lines);
  const isOne = screen.values === undefined || hearValues(screen, page).length > 0;
  return lines[0] && kinds >= LEAST_OF_HUB ? [{ place: 'texts', text: lines[0].text, weight: Math.min(isOne ? MOST_BY_HUB : MOST_BY_HUB / 2, manyOf(hub, kinds)), lines: kinds }] : [];
}

/** Lines that say of several screens that something is to be done there make the page from which one begins: the more, the surer. */
export function hearTasks({ tasks = 0 }: KnownScreen, page: Page): readonly Witness[] {
  const told = tasksOf(page);
  const [first] = told;
  return first && told.length >= LEAST_OF_TASKS ? [{ place: 'texts', text: first.text, weight: manyOf(tasks, told.length), lines: told.length }] : [];
}

/** How many there are of each: figures that stand alone, on a page that names several screens. */
export function hearCounts({ counts = 0 }: KnownScreen, { labels, texts, buttons, columns, headings }: Page): readonly Witness[] {
  const lines = [...headings, ...labels, ...texts, ...buttons];
  const figures = lines.filter(({ text }) => A_COUNT.test(text));
  const [named, other] = lines.filter((line) => isTask(line) || isNamed(line));
  return counts > 0 && columns.length === 0 && figures.length >= LEAST_OF_COUNTS && named && other ? [{ place: 'texts', text: named.text, weight: counts }] : [];
}

/** What one session is, told by its values: a number and a date or some, read and not filled in. */
export function hearValues({ values = 0 }: KnownScreen, { headings, labels, texts, columns, fields }: Page): readonly Witness[] {
  const lines = [...headings, ...labels, ...texts].map(({ text }) => text);
  const numbers = lines.filter((text) => A_NUMBER.test(text));
  const dates = lines.filter((text) => A_DATE.test(text));
  const isOne = columns.length === 0 && fields < FEW_FIELDS && numbers.length <= MOST_NUMBERS && dates.length > 0 && dates.length <= MOST_DATES;
  return values > 0 && isOne && numbers[0] !== undefined ? [{ place: 'texts', text: numbers[0], weight: values }] : [];
}

/** A form of one or two fields and little else, as at an entrance. */
export function hearGate({ gate = 0 }: KnownScreen, { headings, tabs, breadcrumb, labels, texts, buttons, columns, fields, prose }: Page): readonly Witness[] {
  const inside = tabs.length + breadcrumb.length + columns.length + prose;
  const said = headings.length + labels.length + texts.length + buttons.length;
  const [field] = labels;
  return gate > 0 && field && inside === 0 && fields > 0 && fields <= MOST_AT_GATE && said <= MOST_SAID_AT_GATE ? [{ place: 'labels', text: field.text, weight: gate }] : [];
}

/** The page without what is to be done elsewhere, and without the parts of a session, where that is what it tells. */
export function withoutOthers(page: Page): Page {
  const hasTasks = tasksOf(page).length > LEAST_OF_TASKS;
  const hasParts = page.columns.length === 0 && kindsOf([...page.labels, ...page.texts].filter(isOnlyNamed)) >= LEAST_OF_PARTS;
  const left = (lines: readonly Line[]): readonly Line[] => (hasTasks ? lines.filter((line) => !isTask(line)) : lines);
  const kept = (lines: readonly Line[]): readonly Line[] => (hasParts ? left(lines).filter((line) => !isOnlyNamed(line)) : left(lines));
  return { ...page, headings: left(page.headings), labels: kept(page.labels), texts: kept(page.texts), buttons: left(page.buttons) };
}

/** What is to be done, one line for each screen. */
function tasksOf(page: Page): readonly Line[] {
  const tasks = [...page.headings, ...page.labels, ...page.texts, ...page.buttons].filter(isTask);
  return tasks.filter((task, at) => tasks.findIndex(({ names }) => names?.id === task.names?.id) === at);
}

function isTask({ text, names, never }: Line): boolean {
  return names !== undefined && !never && text.length <= LONGEST_TITLE && LEFT_TO_DO.test(text);
}

/** « Sessions du mois » too. */
function isNamed({ text, names, never }: Line): boolean {
  return names !== undefined && names.weight >= LIKELY && !never && text.length <= LONGEST_TITLE;
}

function isPart({ text, names, never }: Line): boolean {
  return names?.weight === 1 && !never && text.length <= LONGEST_TITLE;
}

/** « Jury », « Convocations validées »: the line of a part among others. */
function isOnlyNamed(line: Line): boolean {
  return isPart(line) && line.text.length <= LONGEST_PART && /^\p{L}/u.test(line.text);
}

/** How far several convince that convince so far each. */
function manyOf(each: number, count: number): number {
  return Math.min(MOST_BY_MANY, 1 - (1 - each) ** count);
}

function kindsOf(lines: readonly Line[]): number {
  return new Set(lines.map(({ names }) => names?.id)).size;
}
