import { toPlain } from '../text';
import { labelledRank, type Line } from './line';
import { settle, type Clue } from './settle';

/** The states of a session in CERES that are public, as they are spelled, and how the end of a plain text may say them. */
const KNOWN: readonly (readonly [string, RegExp])[] = [
  ['En préparation', / en (?:cours de )?prepa[a-z]* $/],
  ['DTE envoyé', / dte envoye(?:e|s|es)? $/],
  ['Convocations envoyées', / conv(?:oc[a-z]*)? envoyee?s? $/],
];

/** What may go before a state that is all that a part says. */
const ALONE = /^(?: (?:session|etat|statut|situation))?(?: en | dte | conv)/;

/** What a line says before its state when it is one about the session: its number. */
const OF_SESSION = / (?:session|examen|rs)s? .*\d/;

/** What follows a state: « envoyées le 12/02/2027 ». */
const SINCE = / (?:le|depuis|au) .*$/;

const NAMED =
  /^(?:(?:etat|statut|situation)(?: (?:actuelle?|courante?|(?:de (?:la )?)?sess(?:ion)?\.?(?: ceres| d'examen)?|ceres|dans ceres))*|avancement)$/;

/** A longer text is no state. In characters. */
const LONGEST = 40;

/** What stands beside « État » and is none: a choice, a button. */
const NO_STATE = /\d|choisi|selection|^tou[ts]|^[a-z]{3,}(?:er|ir|re) /;

/** The state of the session: one of the three that are known, however spelled, or what its label says. */
export function readState(lines: readonly Line[]): Clue<string> | null {
  return settle(lines.flatMap(cluesIn));
}

function cluesIn(line: Line): Clue<string>[] {
  const { name, isNamed, shown, plain, rank } = line;
  const isState = NAMED.test(name);
  if (isNamed && !isState && !/^sess(?:ion)?\b/.test(name)) return [];
  const parts = shown.split(/ [-\u2010-\u2015] |[:,()]/).flatMap((part) => known(part) ?? []);
  if (parts.length > 0) return parts.map((value) => ({ value, rank: isState ? labelledRank(line) : rank, line }));
  const isSaid = isState && plain.length <= LONGEST && /[a-z]{3}/.test(plain) && !NO_STATE.test(plain);
  return isSaid ? [{ value: shown, rank: labelledRank(line), line }] : [];
}

function known(part: string): string | undefined {
  const plain = `${toPlain(part).replace(SINCE, '')} `.replace(/ +$/, ' ');
  return ALONE.test(plain) || OF_SESSION.test(plain) ? KNOWN.find(([, says]) => says.test(plain))?.[0] : undefined;
}
