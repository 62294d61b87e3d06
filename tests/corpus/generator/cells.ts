import type { CivilDate } from '@/lib/dates/civil';
import type { Dice } from './dice';
import { numericDate, someDay } from './french-dates';

/** What the cells of a column hold. */
export type CellKind = keyof typeof CELLS;

const LAST = ['Abeille', 'Borderie', 'Caumont', 'Delvigne', 'Estrade', 'Fauvel', 'Guermeur', 'Haddadi', 'Issartel', 'Jouhaud', 'Kerleau', 'Lavergne', 'Mbodj', 'Nivelle', 'Ouazzani', 'Pradelle', 'Quéméner', 'Roustan', 'Sablonnière', 'Touré', 'Urvoas', 'Vidalenc', 'Weisbecker', 'Yildirim', 'Zanetti'];
const FIRST = ['Aïcha', 'Bastien', 'Camille', 'Djibril', 'Élodie', 'Fatoumata', 'Gaël', 'Hélène', 'Ismaël', 'Joëlle', 'Karim', 'Loïc', 'Maëlle', 'Noémie', 'Oumar', 'Priscille', 'Quentin', 'Rokia', 'Sylvain', 'Thaïs', 'Ursule', 'Violaine', 'Wassim', 'Yann', 'Zoé'];
const ORGANISATIONS = ['GRETA des Monts', 'Ateliers Roussel', 'CFA du Val', 'Bâti-Ouest', 'SARL Fleuriot', 'Afpa', 'Transports Lemée', 'Mairie de Sauzet'];
const PLACES = ['Angers', 'Valence', 'Saint-Brieuc', 'Le Port', 'Mulhouse', 'Bezons', 'Tarbes'];

/** Titles that the ministry delivers: public names, which no part can say otherwise. */
export const TITLES = [
  'Agent de propreté et d’hygiène',
  'Assistante de vie aux familles',
  'Cuisinier',
  'Conducteur du transport routier de marchandises sur porteur',
  'Développeur web et web mobile',
  'Électricien d’équipement du bâtiment',
  'Employé administratif et d’accueil',
  'Formateur professionnel d’adultes',
  'Maçon',
  'Peintre en bâtiment',
  'Secrétaire assistant médico-social',
  'Soudeur assembleur industriel',
  'Vendeur-conseil en magasin',
] as const;

/** One cell of each kind, about the year of `around`. */
const CELLS = {
  last: (dice: Dice) => dice.pick(LAST).toLocaleUpperCase('fr'),
  first: (dice: Dice) => dice.pick(FIRST),
  person: (dice: Dice) => `${dice.pick(FIRST)} ${dice.pick(LAST)}`,
  civility: (dice: Dice) => dice.pick(['M.', 'Mme']),
  birth: (dice: Dice, around: CivilDate) => numericDate(someDay(dice, around, -18_000, -7_000)),
  date: (dice: Dice, around: CivilDate) => numericDate(someDay(dice, around, -200, 200)),
  number: (dice: Dice) => `${String(dice.int(26, 28))}-${String(dice.int(1000, 9999))}`,
  title: (dice: Dice) => dice.pick(TITLES),
  state: (dice: Dice) => dice.pick(['En préparation', 'DTE envoyé', 'Convocations envoyées', 'Clôturée']),
  count: (dice: Dice) => String(dice.int(1, 24)),
  rate: (dice: Dice) => `${String(dice.int(40, 100))} %`,
  route: (dice: Dice) => dice.pick(['Formation', 'VAE', 'CCP', 'Formation continue']),
  id: (dice: Dice) => String(dice.int(100_000, 999_999)),
  yesNo: (dice: Dice) => dice.pick(['Oui', 'Non', '✓', '']),
  hour: (dice: Dice) => `${String(dice.int(8, 16)).padStart(2, '0')}:${dice.pick(['00', '15', '30', '45'])}`,
  mode: (dice: Dice) => dice.pick(['Main propre', 'Recommandé', 'Courriel', '—']),
  organisation: (dice: Dice) => dice.pick(ORGANISATIONS),
  place: (dice: Dice) => dice.pick(PLACES),
  role: (dice: Dice) => dice.pick(['Titulaire', 'Suppléant', 'Président']),
  result: (dice: Dice) => dice.pick(['Admis', 'Partiel', 'Ajourné', '']),
  order: (dice: Dice) => dice.pick(['En cours', 'Expédié', 'Reçu', 'À traiter', 'Accordé']),
  blocks: (dice: Dice) => dice.pick(['CCP1', 'CCP1, CCP2', 'CCP2', '—']),
  words: (dice: Dice) => dice.pick(['Lot A', 'Lot B', 'Série 2', 'Dossier 14', 'Version 3']),
} as const;

/** What a cell of this kind holds. Names of people are invented. */
export function cell(kind: CellKind, dice: Dice, around: CivilDate): string {
  return CELLS[kind](dice, around);
}
