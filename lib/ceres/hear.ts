import type { Line } from './lines';
import { namedBy, type Named } from './naming';
import { PLACE_NAMES, type Spot } from './places';
import type { Weighted } from './screen';
import type { ScreenId } from './screen-ids';
import type { KnownScreen } from './screens';
import type { Place } from './snapshot';
import { says, toPlain } from './text';

/** The lines of a page by place, and how much prose it holds. */
export type Page = Readonly<Record<Place, readonly Line[]>> & { readonly prose: number; readonly fields: number };

/** What a place says for a screen: which text, and how far it convinces, from 0 to 1. */
export interface Witness {
  readonly place: Place;
  readonly text: string;
  readonly weight: number;
  /** How many lines say it, where there are several. */
  readonly lines?: number;
}

/** What a place that names the page says: for the screen, and how much of the belief it leaves. */
export interface Naming {
  readonly pro: readonly Witness[];
  readonly left: number;
}

/** A button that names a screen's noun does something with it. */
const NAMED_BY_BUTTON = 0.3;
const NAMED_BY_TWO = 0.2;
/** Fields together convince no further than this: other screens have them too. */
const MOST_BY_FIELDS = 0.7;
const MOST_BY_TEXTS = 0.5;
const MOST_BY_LINE = 0.45;
/** Makes without labels or heads write them as any text; longer ones are sentences. */
const LONGEST_LABEL = 40;
/** What is longer is a sentence. */
export const LONGEST_TITLE = 70;
/** A count, a label or a sentence is no title. */
const NO_TITLE = /^[^\p{L}]|[:.…]$/u;
const BRAND = / (ceres|portail|application|ministere) /;
const END_OF_HEAD = /[,;:(–—·]/;
const WORDS_OF_HEAD = 5;
/** Less sure names are those of a session as a whole. */
const SURE = 0.6;
/** What is left of a name further up in the breadcrumb. */
const INSIDE = 0.5;
const TEXT_AS_LABEL = 0.7;
const TEXT_AS_BUTTON = 0.5;
const LEAST_OF_TILES = 4;

/** What one place that names the page says of a screen. */
export function hearName(screen: KnownScreen, { place, naming, other, never }: Spot, page: Page): Naming {
  const told = telling(place, page);
  const refused = refusal({ place, naming, other, never }, page);
  if (refused < 1) return { pro: [], left: refused };
  const pro = told.flatMap(({ line: { text, names }, part }) => (names?.id === screen.id ? [{ place, text, weight: naming * names.weight * part }] : []));
  const rivals = told.filter(({ line: { names } }) => names && names.id !== screen.id && names.weight >= SURE && !leadsTo(names.id, place));
  const rival = Math.max(0, ...rivals.map(({ line: { names }, part }) => (names?.weight ?? 0) * part));
  return { pro: pro.sort(byWeight).slice(0, 1), left: pro.length > 0 ? 1 : 1 - (1 - other) * rival };
}

/** Most screens are reached by the list of sessions: where a trail, a tab or an address ends there, it is said of all of them. */
function leadsTo(id: ScreenId, place: Place): boolean {
  return id === 'liste-sessions' && (place === 'breadcrumb' || place === 'tabs' || place === 'route');
}

/** How much of the belief is left by what a place says of being no screen. */
export function refusal({ place, never }: Spot, page: Page): number {
  const told = telling(place, page).map(({ line }) => line);
  // A box of help beside the page has a title too: what an active tab or the trail names is shown, or a larger title.
  if (place === 'headings' && (isSure(page.tabs) || isSure(page.breadcrumb) || isBeside(told[0], page.headings))) return 1;
  const isRefused = place === 'breadcrumb' ? page[place].some((line) => line.never) : told[0]?.never === true;
  return isRefused ? never : 1;
}

/** Whether a title is less prominent than one that is not the portal's own. */
function isBeside(title: Line | undefined, titles: readonly Line[]): boolean {
  return title !== undefined && titles.some(({ plain, level }) => level < title.level && !BRAND.test(plain));
}

/** Whether a place ends by naming a screen, and says nowhere that there is none. */
function isSure(lines: readonly Line[]): boolean {
  const { names } = lines.at(-1) ?? {};
  return names !== undefined && names.id !== 'accueil' && names.weight >= SURE && !lines.some(({ never }) => never);
}

/** A line that names the page, and how far it counts. */
interface Told {
  readonly line: Line;
  readonly part: number;
}

/** What a place has to say of what is shown. */
function telling(place: Place, page: Page): readonly Told[] {
  const lines = page[place];
  if (place === 'headings') return tellingTitles(lines).map((line) => ({ line, part: 1 }));
  if (place === 'texts') return tellingTexts(page).map((line) => ({ line, part: 1 }));
  // Every trail begins at the first page, and « Sessions › 27-0412 » is inside the sessions.
  const heard = lines.filter((one) => isTelling(one) && !(place === 'breadcrumb' && one.names?.id === 'accueil'));
  const [before, last] = heard.slice(-2).length === 2 ? heard.slice(-2) : [undefined, heard.at(-1)];
  // « Convocations › Candidats » are the convocations, by candidate.
  const line = last?.names?.rank === 'person' && before?.names?.rank === 'thing' ? before : last;
  return line ? [{ line, part: place === 'breadcrumb' && line !== lines.at(-1) ? INSIDE : 1 }] : [];
}

function isTelling({ names, never }: Line): boolean {
  return names !== undefined || never;
}

/**
 * Of titles, those of the most prominent level that says anything: below « Convocations », a section « Jury » is a part.
 * But below « Session 27-0412 », the one section that names a screen names the page.
 */
function tellingTitles(titles: readonly Line[]): readonly Line[] {
  const heard = titles.filter(isTelling);
  const [top, next] = [...new Set(heard.map(({ level }) => level))].sort((one, other) => one - other).map((level) => heard.filter((line) => line.level === level));
  // Tiles that lead to every screen name none.
  if (new Set(top?.map(({ names }) => names?.id)).size >= LEAST_OF_TILES) return [];
  const isVague = top?.every(({ names, never }) => !never && (names?.weight ?? 0) < SURE);
  const isOne = new Set(next?.map(({ names }) => names?.id)).size === 1;
  return (isVague && isOne ? next : top) ?? [];
}

/** Where no title says anything, the first short text that begins by naming a screen, as one does. */
function tellingTexts({ headings, texts }: Page): readonly Line[] {
  if (headings.some(isTelling)) return [];
  return texts.filter(isTitle).slice(0, 1);
}

/** « Accueil » or « Mon espace » leads back to the first page, on every other one. */
function isHome({ id, weight, rank }: Named): boolean {
  return id === 'accueil' && (weight === 1 || rank === 'greeting');
}

function isTitle({ text, names, never }: Line): boolean {
  const [head = ''] = text.split(END_OF_HEAD);
  if (never || names === undefined || names.weight < SURE || isHome(names) || head.length > LONGEST_TITLE || NO_TITLE.test(text)) return false;
  const words = toPlain(head).trim().split(' ').slice(0, WORDS_OF_HEAD);
  return namedBy(` ${words.join(' ')} `)?.id === names.id;
}

/** What is worked with there, and what its notices say: a line speaks once, where it says most of what it is. */
export function hearWork(screen: KnownScreen, page: Page, named: readonly Witness[]): { readonly works: readonly Witness[]; readonly texts: readonly Witness[] } {
  const titles = named.filter(({ place }) => place === 'texts');
  const left = without(titles, page);
  const fields = hearFields(screen, left);
  const buttons = hearButtons(screen, without(fields, left));
  return { works: [...buttons, ...inColumns(fields, screen.most ?? MOST_BY_FIELDS)], texts: hearTexts(screen, without([...fields, ...buttons], left)) };
}

/** Heads of columns and labels are two places. */
function inColumns(fields: readonly Witness[], most: number): readonly Witness[] {
  const isHead = ({ place }: Witness): boolean => place === 'columns';
  return [fields.filter(isHead), fields.filter((one) => !isHead(one))].flatMap((told) => together(told, most));
}

/** The page without the lines that have spoken, where one cannot tell a label from a notice. */
function without(told: readonly Witness[], page: Page): Page {
  const heard = new Set(told.map(({ text }) => text));
  const kept = (lines: readonly Line[]): readonly Line[] => lines.filter(({ text }) => !heard.has(text));
  return heard.size === 0 ? page : { ...page, labels: kept(page.labels), texts: kept(page.texts) };
}

/** What the buttons do: the surest, one that names the screen's noun among them. What looks like one may be any short text. */
function hearButtons(screen: KnownScreen, { buttons, texts }: Page): readonly Witness[] {
  const acts = buttons.flatMap((line) => hear(screen.acts, 'buttons', line));
  const named = buttons.filter(({ names, plain, never }) => !never && names?.rank !== 'greeting' && names?.id === screen.id && names.weight === 1 && plain.trim().includes(' '));
  const likely = texts.filter(isShort).flatMap((line) => hear(screen.acts, 'texts', line));
  return [
    ...acts,
    ...named.map(({ text }) => ({ place: 'buttons' as const, text, weight: NAMED_BY_BUTTON })),
    ...likely.map((said) => ({ ...said, weight: said.weight * TEXT_AS_BUTTON })),
  ].sort(byWeight).slice(0, 1).concat(new Set(named.map(({ plain }) => plain)).size > 1 ? { place: 'buttons', text: named[1]?.text ?? '', weight: NAMED_BY_TWO } : []);
}

/** What one fills in or reads there: each kind of field once, from labels and heads of columns, or from short texts. */
function hearFields({ fields, labels, columns }: KnownScreen, page: Page): readonly Witness[] {
  const told = [
    ...hearEach({ ...fields, ...columns }, ['columns', page.columns]),
    ...hearEach({ ...fields, ...labels }, ['labels', page.labels], ['texts', page.texts.filter(isShort)]),
  ];
  return byLine(told.map((said) => (said.place === 'texts' ? { ...said, weight: said.weight * TEXT_AS_LABEL } : said)));
}

/** What its notices say. */
function hearTexts({ texts = {} }: KnownScreen, page: Page): readonly Witness[] {
  return together(byLine(hearEach(texts, ['texts', page.texts], ['labels', page.labels])), MOST_BY_TEXTS);
}

/** Each pattern's first witness, of a line that has not spoken for another where there is one. */
function hearEach(patterns: Weighted, ...places: readonly (readonly [Place, readonly Line[]])[]): readonly Witness[] {
  return Object.entries(patterns).reduce<readonly Witness[]>((told, [pattern, sure]) => {
    const heard = places.flatMap(([place, lines]) => hear({ [pattern]: sure }, place, ...lines));
    const [said] = [...heard.filter(({ text }) => !told.some((one) => one.text === text)), ...heard];
    return said ? [...told, said] : told;
  }, []);
}

/** One witness a line: however many patterns it fits, it convinces no further than `MOST_BY_LINE`. */
function byLine(told: readonly Witness[]): readonly Witness[] {
  const lines = new Set(told.map(({ text }) => text));
  return [...lines].flatMap((line) => together(told.filter(({ text }) => text === line), MOST_BY_LINE).map((said) => ({ ...said, lines: 1 })));
}

/** Witnesses that speak together are one, which quotes the surest and convinces `most` at most. */
function together(told: readonly Witness[], most: number): readonly Witness[] {
  const [best] = [...told].sort(byWeight);
  return best ? [{ ...best, weight: Math.min(most, 1 - doubtOf(told)), lines: told.length }] : [];
}

/** How much doubt independent witnesses leave. */
export function doubtOf(told: readonly Witness[]): number {
  return told.reduce((left, { weight }) => left * (1 - weight), 1);
}

/** Whether one of a screen's own fields is there, which no other has. */
export function isDecided({ decisive }: KnownScreen, page: Page): boolean {
  return decisive !== undefined && [...page.labels, ...page.headings].some(({ plain }) => says(plain, decisive));
}

/** What lines say of patterns, the surest pattern of each line. */
export function hear(patterns: Weighted = {}, place: Place, ...lines: readonly Line[]): readonly Witness[] {
  return lines.flatMap(({ text, plain, never }) => {
    if (never) return [];
    const weight = Math.max(0, ...Object.entries(patterns).map(([pattern, sure]) => (says(plain, pattern) ? sure : 0)));
    return weight > 0 ? [{ place, text, weight }] : [];
  });
}

/** How much of the belief is left by what speaks against a screen. */
export function againstIt({ against = {} }: KnownScreen, page: Page): number {
  const places = Object.keys(PLACE_NAMES) as Place[];
  return places.reduce((left, place) => {
    const lines = place === 'headings' ? tellingTitles(page[place]).slice(0, 1) : page[place];
    const heard = hear(against[place], place, ...lines).map(({ weight }) => weight);
    return left * (1 - Math.max(0, ...heard));
  }, 1);
}

export function byWeight(one: Witness, other: Witness): number {
  return other.weight - one.weight;
}

function isShort({ text }: Line): boolean {
  return text.length <= LONGEST_LABEL;
}
