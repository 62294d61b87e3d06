import { NO_SCREEN, NO_SCREEN_TEXTS } from './elsewhere';
import { PLACE_NAMES } from './places';
import type { Place, Snapshot } from './snapshot';
import { toPlain } from './text';

/** The words that may be said: whole ones, and beginnings of others. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

const MASK = '…';

/** Words that say nothing of anybody. */
const LINKING = 'a au aux avec d de des du en et l la le les ou par pour sur un une'.split(' ');

/** A shorter one is a whole word: as the beginning of a name it would let it through. In letters. */
const SHORTEST_STEM = 3;

/** No name begins with as many letters of the trade: what follows them may be anything. */
const SURE_STEM = 6;

/** How words go on after a short beginning: « cand » is that of « candidats », not of « Candice ». */
const ENDINGS = new RegExp(
  '^(?:' +
    '[eityu]|[es]e|e[rz]|ie[rz]?|iee|ye[erz]?|i[rst]|ise|ite|[rt]e|t[re]e?|ue|uer|vez|issez|v?ent|ante?|ants|antes|' +
    '(?:a|i|u|p|s|ca|ica|isa|era)?[st]ion|ion|tionner|(?:e|isse)?ment|age|aison|(?:at)?eur|atrice|teur|aire|(?:id)?ate?|(?:id)?ature|' +
    'ale?|aux|elle|ifs?|ives?|able|ible|ilite|n?ique|ance|ence|ero|erer|acer|ce|ure|x' +
    ')?s?$',
);

/** Words and numbers; a date or « 27/0412 » is one number. */
const WORDS = /\p{N}+(?:[/.:]\p{N}+)+|[\p{L}\p{M}\p{N}_]+/gu;

/** What is masked twice in a row, with marks alone between: « … – … ». A slash parts the steps of an address. */
const RUNS = /…(?:[^\p{L}/…]*…)+/gu;

/**
 * The words of the screens: each term of a pattern, wherever the data have one (a text, or what a weight is given to), and
 * those of pages that are no screen.
 */
export function vocabularyOf(screens: readonly object[]): Vocabulary {
  const terms = [screens, NO_SCREEN, NO_SCREEN_TEXTS].flatMap(textsOf).flatMap((text) => foldTerms(text));
  const isStem = (term: string) => term.length >= SHORTEST_STEM && !term.endsWith('.') && !LINKING.includes(term);
  return {
    words: new Set([...LINKING, ...terms.filter((term) => !isStem(term)).map((term) => term.replace('.', ''))]),
    stems: [...new Set(terms.filter(isStem))],
  };
}

/**
 * The text with « … » for each number and each word that the vocabulary does not hold, several in a row being one:
 * « Session 27-0412 – Jean Dupont » is « Session … », « /#/sessions/27-0412/jury » is « /#/sessions/…/jury ».
 * Masking twice changes nothing more.
 */
export function mask(text: string, vocabulary: Vocabulary): string {
  const masked = text.normalize('NFC').replace(WORDS, (word) => (isKnown(word, vocabulary) ? word : MASK));
  return masked.replace(RUNS, MASK).replace(/\s+/g, ' ').trim();
}

/** What a page is made of, for a bug report: a line for each place, masked. It has no field value and no cell of a table. */
export function maskPage(page: Snapshot, vocabulary: Vocabulary): string {
  const quoted = (text: string) => `«\u00a0${mask(text, vocabulary)}\u00a0»`;
  const places = placesOf(page).flatMap(([name, texts]) =>
    texts.length === 0 ? [] : [`${name}\u00a0: ${repeats(texts.map(quoted)).join(' ; ')}`],
  );
  const counts = [`champs à remplir\u00a0: ${String(page.fields)}`, `longs textes\u00a0: ${String(page.prose)}`];
  return [...places, ...counts].join('\n');
}

/** Every text of some data, and every key that a number belongs to. */
function textsOf(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (typeof value === 'number' ? [key] : textsOf(value)));
}

function foldTerms(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[a-z]+\.?/g) ?? [];
}

/** Each part of the word is in the vocabulary, and nothing of it is lost in folding: no digit, no letter of another script. */
function isKnown(word: string, { words, stems }: Vocabulary): boolean {
  const parts = toPlain(word).trim().split(' ');
  const letters = word.normalize('NFD').replace(/[\p{M}_]/gu, '');
  if (/\p{N}/u.test(word) || letters === '' || parts.join('').length !== letters.length) return false;
  return parts.every((part) => words.has(part) || stems.some((stem) => begins(part, stem)));
}

function begins(word: string, stem: string): boolean {
  return word.startsWith(stem) && (stem.length >= SURE_STEM || ENDINGS.test(word.slice(stem.length)));
}

function placesOf(page: Snapshot): [name: string, texts: readonly string[]][] {
  const headings = new Map<number, string[]>();
  for (const { level, text } of page.headings) headings.set(level, [...(headings.get(level) ?? []), text]);
  const others = (Object.keys(PLACE_NAMES) as Place[]).filter((place) => place !== 'headings');
  return [
    ...[...headings].map(([level, texts]): [string, string[]] => [`titre ${String(level)}`, texts]),
    ...others.map((place): [string, string[]] => [PLACE_NAMES[place], textsAt(page[place])]),
  ];
}

function textsAt(said: Snapshot[Place]): string[] {
  return [said].flat().flatMap((text) => (typeof text === 'string' && text !== '' ? [text] : []));
}

/** The same thing said several times in a row, once: « « … » (3 fois) ». */
function repeats(texts: readonly string[]): string[] {
  const firsts = texts.flatMap((text, n) => (text === texts[n - 1] ? [] : [n]));
  return firsts.map((from, n) => {
    const times = (firsts[n + 1] ?? texts.length) - from;
    return `${texts[from] ?? ''}${times > 1 ? ` (${String(times)}\u00a0fois)` : ''}`;
  });
}
