import type { Pattern } from './screen';

/**
 * A text as patterns read it: small letters, no accents, no punctuation, a space around each word.
 * « L’édition des CONVOC. » gives « l edition des convoc » with a space at both ends.
 */
export function toPlain(text: string): string {
  const letters = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe');
  return ` ${letters} `.replace(/[^a-z0-9]+/g, ' ');
}

interface Term {
  readonly isRefused: boolean;
  readonly options: readonly string[];
}

const parsed = new Map<Pattern, readonly Term[]>();

/** Whether a plain text says a pattern. */
export function says(plain: string, pattern: Pattern): boolean {
  return termsOf(pattern).every(({ isRefused, options }) => options.some((option) => plain.includes(option)) !== isRefused);
}

/** Where the first term of a pattern is said; Infinity where it is not. */
export function placeOf(plain: string, pattern: Pattern): number {
  const [first] = termsOf(pattern);
  return Math.min(...(first?.options ?? []).map((option) => plain.indexOf(option)).map((at) => (at < 0 ? Infinity : at)));
}

/** Whether a plain text says one of `a|b`, which may be of several words. */
export function saysOne(plain: string, options: string): boolean {
  return options.split('|').some((option) => plain.includes(wordStart(option)));
}

/** How an option is looked for: at the beginning of a word, to its end where it ends in a full stop; `_` stands between two words. */
export function wordStart(option: string): string {
  return ` ${option.replace('.', ' ').replaceAll('_', ' ')}`;
}

function termsOf(pattern: Pattern): readonly Term[] {
  const known = parsed.get(pattern);
  if (known) return known;
  const terms = pattern.split(' ').map((term) => ({
    isRefused: term.startsWith('-'),
    options: term.replace(/^-/, '').split('|').map(wordStart),
  }));
  parsed.set(pattern, terms);
  return terms;
}
