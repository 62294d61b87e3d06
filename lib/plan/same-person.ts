import { fold, shownText } from '@/lib/ceres/read/plain';
import { ERASED_NAME } from '@/lib/session/entries';

/** Words of a name that tell nobody from another. */
const LINKING: ReadonlySet<string> = new Set(['d', 'da', 'de', 'del', 'den', 'der', 'des', 'di', 'du', 'el', 'et', 'l', 'la', 'le', 'les', 'van', 'von']);

const CIVILITIES: ReadonlySet<string> = new Set(['m', 'mr', 'mm', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'dr']);

/**
 * Whether two texts may name one person, to be asked and never asserted: « A. Dupont » and « Alice DUPONT (directrice) » may, « A. Dupont » and
 * « B. Dupont » may not. Capitals, accents, order, civility and what follows a comma or a bracket do not matter. One word at least is written out
 * in both; initials alone are asked about only where they are the same.
 */
export function maybeSamePerson(one: string, other: string): boolean {
  if (one === ERASED_NAME || other === ERASED_NAME) return false;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length === 0 || others.length === 0) return false;
  if ([...words].sort().join(' ') === [...others].sort().join(' ')) return true;
  return (words.length <= others.length && isWithin(words, others)) || (others.length <= words.length && isWithin(others, words));
}

/** The words and initials of a name, folded; of « M. Dupont », not the civility. */
function wordsOf(name: string): readonly string[] {
  const [said = ''] = shownText(name).split(/[,;:/([]| [-–—] /u);
  const all = fold(said).match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '', ...rest] = all;
  // « M. » before one word alone is a civility; before more it may be « Marie ».
  const isCivility = CIVILITIES.has(first) && (first !== 'm' || rest.length === 1);
  return isCivility && rest.length > 0 ? rest : all;
}

/** Whether each word of the shorter name has one of its own in the longer: itself, or the initial of one for the other. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  const rest = [...longer];
  const take = (isIt: (word: string) => boolean): boolean => {
    const at = rest.findIndex(isIt);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  const initials = shorter.filter(isInitial);
  const words: string[] = [];
  let shares = false;
  for (const word of shorter.filter((each) => !isInitial(each))) {
    if (!take((each) => each === word)) words.push(word);
    else if (!LINKING.has(word)) shares = true;
  }
  return shares && words.every((word) => take((each) => isInitial(each) && word.startsWith(each))) && initials.every((initial) => take((each) => each.startsWith(initial)));
}

function isInitial(word: string): boolean {
  return word.length === 1;
}
