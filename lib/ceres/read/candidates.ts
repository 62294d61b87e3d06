import { labelledRank, type Line } from './line';
import { anyWord } from './plain';
import { settle, type Clue } from './settle';

const PEOPLE = String.raw`(?:candidats?(?:\(s\)|\.e\.s)?|cand\b\.?|stagiaires?|postulants?|inscr(?:its?)?\b\.?|participants?)`;
const KIND = String.raw`(?: (?:inscrits?|prevus?|attendus?|positionnes?|a la session|de la session))?`;

/** « 12 candidats », « 12 candidat(s) inscrits sur 15 »: all that the part says. */
const COUNTED = new RegExp(String.raw`^(?:(?:pour|soit|total|effectif|avec) )?(\d{1,3}) ${PEOPLE}${KIND}(?: (?:pour|sur) \d{1,3}(?: (?:places?|prevus?|attendus?|possibles?)\)?)?)?$`);

/** « Candidats (12) », « Liste des candidats inscrits : 12 », « Nb cand. 12 », « Effectif 12 ». */
const LISTED = new RegExp(
  String.raw`^(?:(?:nombre|nbre?|nb|liste|total|effectif)\.? ?(?:des? |d')?(?:la session )?)?(?:${PEOPLE})?${KIND} ?[:(]? ?(\d{1,3}) ?\)?$`,
);

/** Beside a label: the count, what is counted, what may be done. */
const COUNT = new RegExp(String.raw`^(\d{1,3})(?: ${PEOPLE}${KIND})?(?: (?:sur|pour) \d{1,3}| (?:voir|gerer|modifier|consulter|afficher|detail).*)?$`);

/** A label of how many there are, and not of some of them, of seats, or of anything else. */
const NAMED = new RegExp(String.raw`^(?:(?:nombre|nbre?|nb|total|effectif)\.?\b.*|${PEOPLE}${KIND})$`);
const OF_PEOPLE = new RegExp(String.raw`${PEOPLE}|effectif`);
const SOME = anyWord(
  String.raw`max|min\b|capacite|place|par\b|vae\b|presen|absen|admis|ajourn|convoqu|recu|refus|dispens|reste|attente|jures?\b`,
  String.raw`jury|sans\b|avec\b|amenag|handicap|valid|certifi|abandon|desist|echec|echou|reussi|partiel`,
);

/** How many candidates the session has. */
export function readCandidates(lines: readonly Line[]): Clue<number> | null {
  return settle(lines.flatMap(cluesIn));
}

function cluesIn(line: Line): Clue<number>[] {
  const { name, isNamed, plain, rank } = line;
  if (NAMED.test(name) && OF_PEOPLE.test(name) && !SOME.test(name)) {
    const value = COUNT.exec(plain)?.[1];
    if (value !== undefined) return [{ value: Number(value), rank: labelledRank(line), line }];
  }
  // What a label says ends where another part begins.
  const parts = partsOf(plain).slice(isNamed && !/^sess(?:ion)?\b|^total$/.test(name) ? 1 : 0);
  return parts.flatMap((part) => {
    const digits = COUNTED.exec(part)?.[1] ?? (OF_PEOPLE.test(part) ? LISTED.exec(part)?.[1] : undefined);
    return digits === undefined ? [] : [{ value: Number(digits), rank, line }];
  });
}

/** « Session 27-0412 - 12 candidats », « Cuisinier (12 candidats) »; a count in brackets stays with what it counts. */
function partsOf(plain: string): string[] {
  return plain.split(/ - |, |(?<=\)) |\((?=\d{1,3} ?[a-z])|(?<=\d [a-z ]+[\da-z]+)\)/).map((part) => part.trim());
}
