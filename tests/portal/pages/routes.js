// @ts-check
/** @import { Make, Place, Screen } from '../types' */

/** A route shows a session where it holds one: `{n}` is its number. @type {Readonly<Record<Make, Readonly<Partial<Record<Screen, string>>>>>} */
const ROUTES = {
  moderne: {
    accueil: '#/',
    connexion: '#/connexion',
    'liste-sessions': '#/sessions',
    'creation-session': '#/sessions/nouvelle',
    'fiche-session': '#/sessions/{n}',
    'commande-dte': '#/sessions/{n}/dte',
    candidats: '#/sessions/{n}/candidats',
    jury: '#/sessions/{n}/jury',
    convocations: '#/sessions/{n}/convocations',
    pv: '#/sessions/{n}/pv',
    resultats: '#/sessions/{n}/resultats',
    agrement: '#/agrement',
    mentions: '#/mentions-legales',
    compte: '#/compte',
    maintenance: '#/maintenance',
    erreur: '#/introuvable',
  },
  // As the addresses of a server that draws each page, here behind the hash.
  tables: {
    accueil: '#/',
    connexion: '#/authentification.do',
    'liste-sessions': '#/rechercheSes.do?methode=liste&page=1',
    'creation-session': '#/saisieSes.do?methode=init&mode=C',
    'fiche-session': '#/saisieSes.do?methode=charge&mode=V&noSes={n}',
    'commande-dte': '#/saisieCde.do?methode=charge&noSes={n}',
    candidats: '#/listeInscr.do?methode=liste&noSes={n}',
    jury: '#/listeMbr.do?methode=liste&noSes={n}',
    convocations: '#/editionLot.do?methode=prepare&type=3&noSes={n}',
    pv: '#/editionLot.do?methode=prepare&type=7&noSes={n}',
    resultats: '#/saisieDec.do?methode=charge&noSes={n}',
    agrement: '#/consultAgr.do?methode=charge',
    aide: '#/rubrique.do?id=12',
    mentions: '#/rubrique.do?id=2',
    compte: '#/profil.do?methode=charge',
    maintenance: '#/indispo.do',
    erreur: '#/erreur.do?code=404',
  },
  // As the tokens of a framework that names its views by number.
  composants: {
    accueil: '#/',
    connexion: '#!/v/00',
    'liste-sessions': '#!/v/10',
    'creation-session': '#!/v/11',
    'fiche-session': '#!/v/12;k={n}',
    'commande-dte': '#!/v/21;k={n}',
    candidats: '#!/v/22;k={n}',
    jury: '#!/v/23;k={n}',
    convocations: '#!/v/24;k={n}',
    pv: '#!/v/31;k={n}',
    resultats: '#!/v/32;k={n}',
    agrement: '#!/v/40',
    aide: '#!/v/90',
    mentions: '#!/v/91',
    compte: '#!/v/92',
    maintenance: '#!/v/98',
    erreur: '#!/v/99',
  },
};

/** Where the help has a document of its own. */
const HELP = '/aide.html';

/** Reads the make of an address. @param {string} search @returns {Make} */
export function makeOf(search) {
  const wanted = /[?&]facture=(tables|composants)(&|$)/.exec(search)?.[1];
  return wanted === 'tables' || wanted === 'composants' ? wanted : 'moderne';
}

/** The address of a place, path, query and hash. @param {Make} make @param {Place} place @returns {string} */
export function addressOf(make, { screen, number = '' }) {
  const query = make === 'moderne' ? '' : `?facture=${make}`;
  const route = ROUTES[make][screen];
  return route === undefined ? `${HELP}${query}` : `/${query}${route.replace('{n}', number)}`;
}

/** What is at an address: what no route leads to is an error. @param {Make} make @param {{ pathname: string, hash: string }} location @returns {Place} */
export function placeOf(make, { pathname, hash }) {
  if (hash === '' || hash === '#') return { screen: pathname === HELP ? 'aide' : 'accueil' };
  for (const [screen, route] of /** @type {[Screen, string][]} */ (Object.entries(ROUTES[make]))) {
    const [before = '', after] = route.split('{n}');
    if (after === undefined ? hash === before : hash.startsWith(before) && hash.endsWith(after)) {
      const number = after === undefined ? undefined : hash.slice(before.length, hash.length - after.length);
      if (number === undefined || /^\d{2}-\d{4}$/.test(number)) return { screen, number };
    }
  }
  return { screen: 'erreur' };
}
