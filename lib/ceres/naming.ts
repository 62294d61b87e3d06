import type { ScreenId } from './screen-ids';
import { RANKS, type Rank } from './screen';
import { SCREENS } from './screens';
import { placeOf, says, wordStart } from './text';

/** The screen that a text names, and how surely, from 0 to 1. */
export interface Named {
  readonly id: ScreenId;
  readonly weight: number;
  /** The rank of the noun that named it; undefined where none did. */
  readonly rank?: Rank;
}

const NOUNS = SCREENS.flatMap(({ id, nouns }) =>
  RANKS.flatMap((rank) => (nouns[rank] ?? '').split('|').flatMap((noun) => (noun ? [{ id, rank, noun: wordStart(noun) }] : []))),
);
const HINTS = SCREENS.flatMap(({ id, hints }) => Object.entries(hints).map(([pattern, weight]) => ({ id, pattern, weight })));

/** « Par candidat », « aux jurés »: what comes after is not what the text is about. */
const ASIDE = / (par|aux|pour|avec|selon|sans|chaque) (les |des |chaque )?$/;
const BY_THE_WAY = 0.5;

/** The screens whose nouns a plain text says. */
export function nounsOf(plain: string): ReadonlySet<ScreenId> {
  return new Set(NOUNS.filter(({ noun }) => plain.includes(noun)).map(({ id }) => id));
}

/** Hints that differ by less are alike. */
const ALIKE = 0.3;

/**
 * The screen that a plain text names: that of its first noun of the first rank that it holds (« Convocations des candidats »
 * are convocations), or else the one it hints at most, the first said of two alike. Undefined where it names none.
 */
export function namedBy(plain: string): Named | undefined {
  for (const rank of RANKS) {
    const said = NOUNS.filter((one) => one.rank === rank && plain.includes(one.noun));
    const [first] = said.sort((one, other) => plain.indexOf(one.noun) - plain.indexOf(other.noun));
    if (first) return { id: first.id, weight: ASIDE.test(plain.slice(0, plain.indexOf(first.noun) + 1)) ? BY_THE_WAY : 1, rank };
  }
  const hints = HINTS.filter(({ pattern }) => says(plain, pattern)).sort((one, other) => other.weight - one.weight);
  const alike = hints.filter(({ weight }) => weight > (hints[0]?.weight ?? 0) - ALIKE);
  return alike.sort((one, other) => placeOf(plain, one.pattern) - placeOf(plain, other.pattern))[0];
}
