import { fold, shownText } from '@/lib/ceres/read/plain';
import { titleName } from '@/lib/ceres/read/title-words';

const LINKING: ReadonlySet<string> = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'sur']);

/**
 * Whether two texts name one title. Capitals, accents, « Titre professionnel », code, level and what stands in brackets do
 * not matter; « propr. » is « propreté », « ADVF » is « Assistant de vie aux familles ».
 */
export function isSameTitle(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const [telling, otherTelling] = [words.filter(tells), others.filter(tells)];
  if (telling.length === 0 || otherTelling.length === 0) return false;
  if (isAcronym(words, others) || isAcronym(others, words)) return true;
  return telling.length === otherTelling.length && telling.every((word, n) => areSame(word, otherTelling[n] ?? ''));
}

/** Folded words, an abbreviation with its full stop. */
function wordsOf(title: string): string[] {
  const said = shownText(title).replace(/\([^)]*\)?|[/·]\p{L}+/gu, '');
  const plain = fold(titleName(said)) + (said.endsWith('.') ? '.' : '');
  return plain.match(/[a-z\d]+\.?/g) ?? [];
}

function tells(word: string): boolean {
  return !LINKING.has(word);
}

function areSame(word: string, other: string): boolean {
  const [shorter, longer] = word.endsWith('.') ? [word, other] : [other, word];
  return word === other || (shorter.endsWith('.') && longer.startsWith(shorter.slice(0, -1)));
}

/** Whether the first is the initials of the second: each that tells, in order, and linking ones or not. */
function isAcronym([acronym = '', ...more]: readonly string[], words: readonly string[]): boolean {
  if (more.length > 0 || acronym.length < 3 || words.length < acronym.length) return false;
  const initials = words.map((word) => `${word.charAt(0)}${tells(word) ? '' : '?'}`).join('');
  return /^[a-z?\d]+$/.test(initials) && new RegExp(`^${initials}$`).test(acronym);
}
