import { toPlain } from '../text';
import { datesIn } from './dates';
import { saysDays } from './days';
import { labelledRank, type Line } from './line';
import { fold } from './plain';
import { settle, type Clue } from './settle';
import { isInitials, isTrade, mayBeTitle, titleName } from './title-words';

const OF_TITLE = [
  'tp|du titre(?: professionnel)?|du tp|vise|visee|prepare|preparee|concerne|concernee|presente|evalue|choisi|retenu',
  "(?:de )?la session|de l'examen",
].join('|');
const TITLES = String.raw`titre(?: professionnel)?|t\.?p\.?|intitule|specialite|certification(?: professionnelle)?|libelle|diplome`;
const NAMED = new RegExp(String.raw`^(?:intitule |libelle )?(?:d[eu] |d'un )?(?:${TITLES})(?: (?:${OF_TITLE}))*$`);

/** The parts of a line: dates fall apart in it, and are no title. */
const PARTS = / [-\u2010-\u2015] |\s*[:,;()] *|\. (?=\p{Lu})/u;

/** « TP – Cuisinier » is one part. */
const TP_DASH = /(?<=\b(?:TP|Titre professionnel)) ?[:\u2010-\u2015-] (?=\p{L})/giu;

/** A session and its number: what comes next to it in a heading is its title. */
const SESSION =
  /(?:^|[^a-z])(?:sessions?|sess\.?|s\.|rs|examens?) ?(?:n ?[°o] ?)?[: ]*(?:[a-z]{1,8}[-_/.])*[a-z]{0,5}\d[\da-z]*(?:[-_/.][\da-z]+)*|^(?:n° ?)?(?:[a-z]{1,8}[-_])?\d{2,4}[-/]\d{3,6}$/;

/** « TP Cuisinier », « Session du TP Cuisinier », « Titre professionnel d’agent de propreté »; no sentence about a title. */
const TITLE_WORDS = /^(?:\S{3,} ){0,4}(?:(?<=session )du )?(titre professionnel|tp) (?:(d['’] ?|de )?(?:de niveau \d |niveau \d )?)(?=[a-z])/;

/**
 * The title of the session: labelled, said to be one, beside the session’s number, or a trade beside its days. The first of
 * these that a page has holds.
 */
export function readTitle(lines: readonly Line[]): Clue<string> | null {
  const clues = [labelled, worded, ofNumber, ofDays].map((read) => lines.flatMap((line) => read(line, lines)));
  return settle(clues.find(({ length }) => length > 0) ?? [], toPlain);
}

/** What may only stand below such a label, as in a form, must name a trade. */
function labelled(line: Line): Clue<string>[] {
  const isSaid = NAMED.test(line.name) && (line.isNamed || isTrade(titleName(line.shown)));
  return isSaid ? titleIn(line.shown, line, labelledRank(line)) : [];
}

function worded(line: Line): Clue<string>[] {
  return line.shown.replace(TP_DASH, ' ').split(PARTS).flatMap((part) => {
    const words = TITLE_WORDS.exec(fold(part));
    const said = words ? part.slice(words[0].length) : '';
    const isName = /^\p{Lu}/u.test(said) || (words?.[2]?.startsWith('d') === true && words[2] !== 'de ');
    return isName ? titleIn(beforeDate(said), line) : [];
  });
}

/** In « Session 27-0412 – Cuisinier – Convocations », the trade after the number, or in its own part; else one before it. */
function ofNumber(line: Line, lines: readonly Line[]): Clue<string>[] {
  const parts = partsOf(line, lines);
  const at = parts.findIndex((part) => SESSION.test(fold(part)));
  if (at < 0 || !line.shown.includes(parts[at] ?? '')) return [];
  const own = parts[at] ?? '';
  const rest = own.slice(SESSION.exec(fold(own))?.[0].length).trim();
  const after = [rest, ...parts.slice(at + 1)].map(beforeDate).find(isTrade);
  const said = after ?? [above(line), ...parts.slice(0, at)].findLast(isTrade);
  return said === undefined ? [] : titleIn(said, line);
}

/** « Cuisinier – du 15 au 17 mars 2027 », or such days below « Cuisinier ». */
function ofDays(line: Line, lines: readonly Line[]): Clue<string>[] {
  if (!saysDays(line)) return [];
  const said = [...partsOf(line, lines), above(line)].map(beforeDate).find(isTrade);
  return said === undefined ? [] : titleIn(said, line);
}

/** The parts of the whole text that a line is of. */
function partsOf({ fact }: Line, lines: readonly Line[]): string[] {
  return lines.filter((line) => line.fact === fact).flatMap(({ shown }) => shown.split(PARTS).map((part) => part.trim()));
}

/** The text that stands before, which is no label where it names a trade. */
function above({ fact }: Line): string {
  return fact.where === 'texte' ? fact.name : '';
}

function titleIn(said: string, line: Line, rank = line.rank): Clue<string>[] {
  const value = titleName(said);
  return mayBeTitle(value.charAt(0).toUpperCase() + value.slice(1)) && !isInitials(value) ? [{ value, rank, line }] : [];
}

/** « Cuisinier du 15 au 17 mars 2027 » ends at its dates. */
function beforeDate(said: string): string {
  const [date] = datesIn(fold(said));
  return date === undefined ? said : said.slice(0, date.from).replace(/ (?:du|le|au|les|de|\p{L}{3,8}\.?di|dimanche|[ ,-])*\s*$/iu, '');
}
