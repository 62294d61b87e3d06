import type { Line } from './line';
import { anyWord } from './plain';

/** What a date is to the session: its first day, its last, its days; nothing; or not named, but of several days. */
export type DayRole = 'start' | 'end' | 'session' | 'other' | 'unnamed';

/** Where a date stands in its line. */
export interface Setting {
  /** What stands before it, since the date before; what stands after it. */
  readonly lead: string;
  readonly rest: string;
  /** Whether the line's own label may be about it. */
  readonly isFirst: boolean;
  readonly isRange: boolean;
}

/** « Session 27-0412 du », « l’examen prévu du »: what follows are its days, whatever else is said before. */
const DAYS_OF =
  /\b(?:sessions?|examens?|epreuves?)(?: (?:(?=[^ ]*\d)[^ ]+|n°|ceres|prevue?s?|programmee?s?|organisee?s?))* (?:du|des)(?: [a-z]{3,8}\.?)? ?$/;

/** « La prochaine session du »: another one. */
const OTHER_SESSION = /\b(?:prochain|suivant|preceden|autre|ancien|dernier)e?s? (?:sessions?|examens?|epreuves?)\b/;

/** Ways to say « session ». */
const SESSION = /\bsessions? (?:d'examens?|de validation|de certification|d'evaluation)/g;

const START = /\b(?:debut|deb\b|premier jour|1er jour|commenc|demarr)/;
const END = /\b(?:fin\b|dernier jour|termin|achev)/;
const DAYS = anyWord(
  String.raw`sessions?\b|examens?\b|epreuves?\b|periode|deroul|prevu|a(?:ura)? lieu|dates\b|date\(s\)|jours?\b|calendrier`,
  'planning',
);
const DATE = /\bdate\b/;

/** Stays that are no session, wherever a line names them. */
const STAYS = [
  'formation|stage|parcours|contrat|agrement|habilit|inscription|saisie|depot|depos|conge|vacance|absen|fermeture',
  'indispo|delai|valab|validite|autre|preceden|suivant|prochain|ancien|initial|annule|titre valid',
];
const ANY_STAY = anyWord(...STAYS);

/** What else has a day: the acts of a session, papers, people. */
const ANY_ACT = anyWord(
  ...STAYS,
  String.raw`valid|convoc|convoqu|mise? a|maj\b|modif|echeance|expir|limite|cree|creat|creation|edit|imprim|envo|emis|naiss`,
  String.raw`nee?\b|command|livr|recept|recue?s?\b|sign|clotur|transm|publi|delivr|archiv|derniere? (?!jour)|connexion`,
  String.raw`connect|du jour|aujourd|entree|sortie|jury|jures?\b|entretien|report|arrete|decret|loi\b|depuis|entre le|avant`,
  String.raw`a partir|au plus|des le|notif|relanc|accuse|retour|pv\b|proces|result|dte\b|plis?\b|sujet|document|genere`,
  'telecharg|version|paiement|factur|commission|reunion|candidat|stagiaire|postulant|inscri|saisi|rncp|duree|ouvert',
  String.raw`delib|remise|remis\b|programmee? le|planifiee? le|du titre`,
);

/** Words that name nothing. */
const ARTICLES =
  /\b(?:du|des?|les?|la|l|d|au|a|et|en|lun|mar|mer|jeu|ven|sam|dim|(?:lun|mar|jeu)di|mercredi|vendredi|samedi|dimanche)\b|[^a-z()]/g;

/** What a date of a line is to the session, by the words that stand nearest, then by the label. */
export function roleOf({ name, isNamed, before }: Line, { lead, rest, isFirst, isRange }: Setting): DayRole {
  const label = isFirst ? name.replace(SESSION, 'session') : '';
  const words = lead.replace(SESSION, 'session');
  const isBare = !tells(words);
  if (isBare && /^(?:du|au|jusqu'au)$/.test(label)) return label === 'du' ? 'start' : 'end';
  const called = isBare ? `${label} ${words}` : words;
  if (OTHER_SESSION.test(called)) return 'other';
  if (DAYS_OF.test(called)) return 'session';

  const [close = '', ...apart] = words.split(/[:;,()]| - /).reverse();
  const far = isRange ? ANY_STAY : ANY_ACT;
  const told = [
    roleIn(close, ANY_ACT, isRange),
    ...apart.map((clause) => roleIn(clause, far, isRange)),
    // A label is about what stands alone beside it; before more words it may be any other text.
    isBare || !ANY_ACT.test(label) ? roleIn(label, ANY_ACT, isRange) : undefined,
    isFirst ? roleIn(before, far, isRange) : undefined,
  ].find((role) => role !== undefined);
  if (told !== undefined) return told;
  const isOther = isNamed && isBare && label !== '';
  return isRange && !isOther && !ANY_STAY.test(rest.split(/ - |,/)[0] ?? '') ? 'unnamed' : 'other';
}

function tells(words: string): boolean {
  return words.replace(ARTICLES, '') !== '';
}

function roleIn(words: string, others: RegExp, isRange: boolean): DayRole | undefined {
  if (others.test(words)) return 'other';
  const [starts, ends] = [START.test(words), END.test(words)];
  if (starts !== ends) return starts ? 'start' : 'end';
  return starts || DAYS.test(words) || (isRange && DATE.test(words)) ? 'session' : undefined;
}
