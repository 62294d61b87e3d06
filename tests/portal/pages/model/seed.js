// @ts-check
/** @import { Candidate, Data, Member, Session } from '../../types' */

// Everything here is invented: names, numbers, places.

export const CENTRE = 'Centre des Deux Rives';
export const OWNERS = ['Dominique Modèle', 'Claude Spécimen'];
export const PLACES = ['Plateau technique, salle 2', 'Atelier des Deux Rives'];
export const ROUTES = ['Formation', 'VAE'];
export const DELIVERIES = ['Courrier recommandé', 'Main propre'];
export const DECISIONS = ['À saisir', 'Titre obtenu', 'Réussite partielle', 'Échec', 'Absent'];

/** What the centre may examine: title, code, end of the agreement, end of the title's validity. */
export const AGREED = /** @type {const} */ ([
  ['Agent de propreté et d’hygiène', 'TP-90011', '2028-02-28', '2028-06-30'],
  ['Conducteur de transport en commun sur route', 'TP-90042', '2027-10-31', '2027-12-18'],
  ['Employé commercial', 'TP-90057', '2028-09-15', '2029-01-31'],
  ['Maçon', 'TP-90063', '2027-08-01', '2027-08-14'],
  ['Soudeur assembleur', 'TP-90088', '2028-05-20', '2028-11-02'],
]);

/** @type {readonly Member[]} */
export const MEMBERS = [
  { name: 'Sacha Fictif', trade: 'Chef d’équipe propreté', until: '2028-04-30' },
  { name: 'Lou Exemple', trade: 'Responsable de site', until: '2027-11-15' },
  { name: 'Noa Supposé', trade: 'Moniteur d’entreprise', until: '2027-06-30' },
  { name: 'Alix Essai', trade: 'Conducteur de travaux', until: '2028-01-31' },
  { name: 'Charlie Témoin', trade: 'Formateur indépendant', until: '2027-03-01' },
];

const NAMES = ['Andrea Modèle', 'Camille Quidam', 'Eden Factice', 'Gwen Maquette', 'Jo Patron', 'Kim Gabarit', 'Maé Canevas', 'Swann Ébauche'];

/** @returns {Data} */
export function seed() {
  return { sessions: sessions(), current: '27-0412', message: null, filter: 'Tous' };
}

/** @returns {Session[]} */
function sessions() {
  const [cleaning, bus, sales, mason, welder] = AGREED;
  return [
    session('27-0412', cleaning[0], '2027-03-15', '2027-03-17', { candidates: people(3, '2027-03-15'), jury: MEMBERS.slice(0, 2), planned: 3 }),
    session('27-0436', mason[0], '2027-05-31', '2027-06-04', { state: 'DTE envoyé', isOrdered: true, jury: MEMBERS.slice(3, 4), planned: 8 }),
    session('27-0388', sales[0], '2027-02-08', '2027-02-10', convened(5, '2027-02-08')),
    session('27-0351', bus[0], '2027-01-11', '2027-01-12', { ...convened(4, '2027-01-11'), report: { supervisor: 'Maxime Imaginaire', remarks: '' } }),
    session('26-0977', welder[0], '2026-11-30', '2026-12-02', finished()),
  ];
}

/**
 * @param {string} number
 * @param {string} title
 * @param {string} start
 * @param {string} end
 * @param {Partial<Session>} rest
 * @returns {Session}
 */
export function session(number, title, start, end, rest) {
  return {
    number,
    title,
    start,
    end,
    place: PLACES[0] ?? '',
    owner: OWNERS[0] ?? '',
    planned: 0,
    state: 'En préparation',
    isOrdered: false,
    delivery: DELIVERIES[0] ?? '',
    candidates: [],
    jury: [],
    report: null,
    areResultsSaved: false,
    ...rest,
  };
}

/** @param {number} count @param {string} day @returns {Partial<Session>} */
function convened(count, day) {
  return { state: 'Convocations envoyées', isOrdered: true, candidates: people(count, day), jury: MEMBERS.slice(0, 3), planned: count };
}

/** @returns {Partial<Session>} */
function finished() {
  const candidates = people(2, '2026-11-30').map((one) => ({ ...one, decision: DECISIONS[1] ?? '' }));
  const report = { supervisor: 'Maxime Imaginaire', remarks: 'Rien à signaler.' };
  return { ...convened(2, '2026-11-30'), candidates, report, state: 'Session validée', areResultsSaved: true };
}

/** @param {number} count @param {string} day @returns {Candidate[]} */
function people(count, day) {
  return NAMES.slice(0, count).map((name, n) => ({
    name,
    born: `${String(1984 + 2 * n)}-0${String(n + 1)}-1${String(n)}`,
    route: ROUTES[n % 3 === 2 ? 1 : 0] ?? '',
    day,
    hour: n % 2 === 0 ? '08:30' : '13:30',
    decision: DECISIONS[0] ?? '',
  }));
}
