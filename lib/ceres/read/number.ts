import { saysDays } from './days';
import { labelledRank, type Line } from './line';
import { numberKey } from './number-key';
import { settle, type Clue } from './settle';

/** What a number may look like: « 27-0412 », « 2027/000412 », « SES-27-0412 », « S270412 ». */
const CODE = String.raw`(?:[a-z]{1,8}[-_/.])*[a-z]{0,5}\d[\da-z]*(?:[-_/.][\da-z]+)*(?![\d°%€])`;

/** « n° », « réf. », « numéro ». */
const NUMBER_WORD = String.raw`(?:n°|(?:n ?o|num(?:ero)?|ref(?:erence)?|id(?:entifiant)?|code|n(?=\.))(?![a-z])\.?)`;

/** « Session 27-0412 », « session de validation n° 27-0412 », « examen n° 27-0412 ». */
const SESSION = String.raw`(?<![a-z])(?:sessions?|sess|s(?=\.))\b\.?(?: (?:d'examens?|de (?:validation|certification)|ceres|titre|tp))*`;
const OF_SESSION = new RegExp(String.raw`(?:${SESSION}(?: ?${NUMBER_WORD})?|(?<![a-z])examens?(?: ${NUMBER_WORD})?)[.:# -]{0,4}(${CODE})`, 'g');

/** A number of two parts, such as no other thing of a session has where nothing else is said. */
const PARTS = String.raw`\d{2,4}[-/]\d{3,6}(?![-/.]?[\da-z])`;
const RS = new RegExp(String.raw`(?<![a-z])rs ?[:#.]? ?(?:n° ?)?(${PARTS})`, 'g');
const ALONE = new RegExp(String.raw`(?:^|(?<= - ))(?:${NUMBER_WORD} ?)?((?:[a-z]{1,8}[-_ .]{1,2})?${PARTS})(?=$| - | ?\(|,)`, 'g');
const NUMBERED = new RegExp(String.raw`^${NUMBER_WORD} ?((?:[a-z]{1,8}[-_.])?\d{2,4}[-/.]\d{3,6}(?![-/.]?[\da-z]))`, 'g');
/** The whole of a step of a breadcrumb, or what a title begins with when it goes on with the session's title and days. */
const CRUMB = new RegExp(String.raw`^${NUMBER_WORD} ?(\d{3,6})$`, 'g');
const LEADING = /^(\d{3,6})(?= - )/g;
const FIRST = new RegExp(String.raw`^(?:${NUMBER_WORD} ?)?(${CODE})`, 'g');

/** A label of the session's own number, and of none of its other fields. */
const NAMED = /\bsess(?:ion)?s?\b|^(?:n° ?)?rs$/;
const NUMBER_NAME = /^(?:n°|n|no|numero|num\.?|ref\.?|reference|identifiant|code)$/;
const OTHER = new RegExp(
  [
    String.raw`candidat|stagiaire|postulant|agrement|habilit|\bpv\b|proces|jury|jures?\b|telephone|\btel\b|mobile|fax|titre`,
    String.raw`date|etat|statut|debut|\bfin\b|lieu|nombre|\bnb|type|responsable|centre|siret|siren|commande|dossier|dte\b|rncp`,
    'certificat|facture|contrat|preceden|prochain|suivant|autre|origine|modele|recherch|annee|code postal|convention',
    'mail|adresse',
  ].join('|'),
);

/** Where a number without a word is the session's. */
const PLACED = /^(?:titre|fil d’Ariane)$/;

/** The number of the session that a page is about. */
export function readNumber(lines: readonly Line[]): Clue<string> | null {
  return settle(lines.flatMap(cluesIn), numberKey);
}

function cluesIn(line: Line): Clue<string>[] {
  const { name, plain, before, rank } = line;
  if (NAMED.test(name) && !OTHER.test(name)) {
    const said = found(line, FIRST, labelledRank(line));
    if (said.length > 0) return said;
  }
  const told = [...found(line, OF_SESSION, rank), ...found(line, RS, rank)];
  if (told.length > 0) return told;
  const isOther = [name, before.split(' ').at(-1) ?? '', plain.split(/\d/)[0] ?? ''].some((words) => OTHER.test(words));
  if (isOther) return [];
  const isDated = saysDays(line);
  const isPart = PLACED.test(line.fact.where);
  const isSure = NUMBER_NAME.test(name) || /^(?:ses|sess|session)[-_]/.test(plain) || isPart || isDated || /\bsessions$/.test(before);
  const patterns = [isSure ? ALONE : NUMBERED, ...(isPart ? [isDated ? LEADING : CRUMB] : [])];
  return patterns.flatMap((pattern) => found(line, pattern, rank / 10 - 1));
}

function found(line: Line, pattern: RegExp, rank: number): Clue<string>[] {
  return [...line.plain.matchAll(pattern)].flatMap(({ index, 0: all, 1: code = '' }) => {
    const from = index + all.length - code.length;
    const isOther = /(?:preceden|prochain|suivant|autre|ancien)\S* [^ ]* ?\S*$/.test(line.plain.slice(0, from));
    if (!isNumber(code, all.includes('n°')) || isOther) return [];
    return [{ value: line.shown.slice(from, from + code.length).toUpperCase(), rank, line }];
  });
}

/** Three digits at least; no date, school year or phone number; a year only after « n° ». */
function isNumber(code: string, isCalled: boolean): boolean {
  if (code.replace(/\D/g, '').length < 3 || (!isCalled && /^20[0-4]\d$/.test(code))) return false;
  if (/^20\d\d[-/](?:20)?\d\d$|^\d{1,2}\/20\d\d$|^0\d{9}$|^\d{2}(?:[-.]\d{2}){4}$/.test(code)) return false;
  return !/^\d{1,2}([-/.])\d{1,2}\1(?:20)?\d\d$|^20\d\d-\d\d-\d\d$/.test(code);
}
