import { anyWord, fold } from './plain';

/** « Titre professionnel de niveau 3 : », « TP – ». */
const FRONT =
  /^(?:(?:titre professionnel|titre pro\.?|t\.?p\.?)(?: (?:de )?niv(?:eau)?\.? [1-9ivx]+)?(?![a-z\d])(?![-_]?\d)[ :\u2010-\u2015-]*(?:d['’] ?|du |de )?)+/i;
const CODE = /^\(?(?:(?:tp|rncp|rome)[-_ ]?)?\d{3,6}\)?[ :\u2010-\u2015-]*(?=\p{L})/iu;

/** « (niveau 3) », « – niveau 4 », « (TP-01234) », « RNCP 38667 ». */
const BACK = /[ ,]*[-\u2010-\u2015(]? ?(?:niv(?:eau)?\.? ?[1-9ivx]+|(?:tp|rncp)[-_ ]?\d+)\)?$/i;

/** A state that is written after it. */
const STATE = /[ ,:\u2010-\u2015-]+(?:en pr[ée]paration|dte envoy[ée]e?s?|convoc\S* envoy[ée]e?s?)$/i;

/** What is no title although it stands where one may: screens, states, places, people, dates, what to do, other labels. */
const OTHER = anyWord(
  String.raw`(?:les?|la|l'|des?|du|mes|vos|votre|cette|une?|mon) |sess|convoc|candid|stagiaire|postul|inscri|jury\b|jures?\b`,
  String.raw`pv\b|proces|result|dte\b|command|dossier|fiche|detail|liste|crea|creer|nouve|modif|consult|recap|synth|etat`,
  String.raw`statut|situation|en (?:prepa|cours|attente)|valid|editer|edition|saisi|accueil|ceres|portail|minist|centre\b`,
  String.raw`greta|afpa|cfa\b|gip\b|site\b|lieu\b|salle|organisme|etablissement|m\. |mme|responsables? de (?:la )?session`,
  String.raw`dates?\b|debut|fin\b|periode|agrement|habilit|suivi|gestion d|planning|calendrier|epreuve|examen|parcours|etape`,
  String.raw`retour|page|tableau|n°|num|ref\b|brouillon|confirm|annul|report|clo[ts]|termin|archiv|ouvert|programme|planifie`,
  String.raw`figee|non |pli|sujet|effectif|nombre|nb\b|niveau|titre\b|tp$|ccp|ccs|attention|erreur|info|bienvenue|deconnex`,
  String.raw`aide|commencez|choisi|selection|saisissez|recherch|tous?\b|toutes|aucun|autre|horaire|atelier`,
);

/** « KERVADEC Soizic », « Élodie BRISSONNIÈRE ». */
const PERSON = /^\p{Lu}[\p{Lu}'’-]+ \p{Lu}\p{Ll}|^\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}{3,}$/u;

/** « MACV »: initials say too little to name a title. */
const INITIALS = /^\p{Lu}{2,6}$/u;

/** How the name of a trade begins: « Cuisinier », « Agent », « Technicienne », « Employé », « Secrétaire ». */
const TRADES = [
  String.raw`[\p{L}-]*(?:eur|euse|rice|ier|ière|ien|ienne|iste|ante?|(?<!m)ente?|aire|able|cial|conseillère)`,
  String.raw`[\p{L}-]*(?:conseill|boulang|horlog|messag|manag|develop|merchandis|plong|berg)er`,
  String.raw`(?:employ|charg|attach|délégu)ée?|ma[çc]on\p{L}*|peintre|chef\p{L}*|barman|designer|h[ôo]te|h[ôo]tesse`,
  String.raw`guide|pilote|cadre|b[ûu]cheron\p{L}*|community|business|web`,
].join('|');

/** Words of other things, and towns, that end like one. */
const NO_TRADE = 'secteur|erreur|valeur|atelier|calendrier|dossier|chantier|formulaire|horaire|commentaire|montant|montpellier|quimper|saint';
const TRADE = new RegExp(String.raw`^(?!(?:${NO_TRADE})(?!\p{L}))(?:${TRADES})(?!\p{L})`, 'iu');

/** What a title’s name is, less what says that it is a title: « TP – Cuisinier (niveau 3) » is « Cuisinier ». */
export function titleName(said: string): string {
  const name = said.replace(FRONT, '').replace(CODE, '').replace(FRONT, '').replace(STATE, '').replace(BACK, '').replace(BACK, '');
  return name.replace(/^["'\u201c ]+|["'\u201d .,:-]+$/g, '');
}

/** Whether a text may be the name of a title where one is expected: a capital in front, and nothing else that it could be. */
export function mayBeTitle(text: string): boolean {
  const plain = fold(text);
  return /^\p{Lu}/u.test(text) && /[a-z]{3}/.test(plain) && OTHER.exec(plain)?.index !== 0 && !/\d{3}/.test(plain);
}

/** Whether it is one even where nothing says so: it names a trade, and nobody. */
export function isTrade(text: string): boolean {
  return mayBeTitle(text) && TRADE.test(text) && !PERSON.test(text);
}

/** Whether it is initials alone. */
export function isInitials(text: string): boolean {
  return INITIALS.test(text);
}
