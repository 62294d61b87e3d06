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
    .toLowerCase();
  return ` ${letters} `.replace(/[^a-z0-9]+/g, ' ');
}

/** Whether a plain text says a pattern. */
export function says(plain: string, pattern: Pattern): boolean {
  return pattern.split(' ').every((term) => {
    const options = term.replace(/^-/, '').split('|');
    const said = options.some((option) => plain.includes(` ${option.replace('.', ' ')}`));
    return said !== term.startsWith('-');
  });
}
