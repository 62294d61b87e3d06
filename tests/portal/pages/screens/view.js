// @ts-check
/** @import { Data, Link, Part, Place, Screen, Session, View } from '../../types' */
import { find } from '../model/store.js';
import { candidates, jury } from './people.js';
import { convocations } from './convocations.js';
import { record } from './record.js';
import { order } from './order.js';
import { report, results } from './exam.js';
import { agreement, home, newSession, sessionList } from './general.js';
import { account, fault, help, legal, login, maintenance } from './aside.js';
import { link, notice } from './parts.js';

/** What a screen says of itself: its heading, its place in the breadcrumb, its parts. @typedef {{ heading: string, trail: (Link | string)[], parts: Part[], isLate?: boolean }} Content */

/** @type {Readonly<Partial<Record<Screen, (session: Session) => Content>>>} */
const OF_A_SESSION = {
  'fiche-session': record,
  'commande-dte': order,
  candidats: candidates,
  jury,
  convocations,
  pv: report,
  resultats: results,
};

/** @type {Readonly<Partial<Record<Screen, (data: Data) => Content>>>} */
const GENERAL = {
  connexion: login,
  accueil: home,
  'liste-sessions': sessionList,
  'creation-session': newSession,
  agrement: agreement,
  aide: help,
  mentions: legal,
  compte: account,
  maintenance,
};

/**
 * What is to be shown at a place, as data.
 *
 * @param {Place} place
 * @param {Data} data
 * @returns {View}
 */
export function viewAt({ screen, number }, data) {
  const session = find(data, number);
  const content = contentOf(screen, session, data);
  const { heading, trail, parts, isLate = false } = content ?? fault();
  const isBare = screen === 'connexion' || screen === 'maintenance';
  return {
    screen: content === undefined ? 'erreur' : screen,
    title: session === undefined || heading.includes(session.number) ? heading : `${heading} – session ${session.number}`,
    heading,
    trail,
    parts: data.message === null ? parts : [notice(data.message.text, data.message.tone), ...parts],
    menu: isBare ? [] : menu(data.current),
    foot: isBare ? [] : FOOT,
    isLate,
  };
}

/** @param {Screen} screen @param {Session | undefined} session @param {Data} data @returns {Content | undefined} */
function contentOf(screen, session, data) {
  return session === undefined ? GENERAL[screen]?.(data) : OF_A_SESSION[screen]?.(session);
}

/** @param {string} number @returns {Link[]} */
function menu(number) {
  return [
    link('Accueil', { screen: 'accueil' }),
    link('Liste des sessions', { screen: 'liste-sessions' }),
    link('Créer une session', { screen: 'creation-session' }),
    link('Fiche de la session', { screen: 'fiche-session', number }),
    link('Commander les DTE', { screen: 'commande-dte', number }),
    link('Candidats', { screen: 'candidats', number }),
    link('Jury', { screen: 'jury', number }),
    link('Valider les convocations', { screen: 'convocations', number }),
    link('Procès-verbal', { screen: 'pv', number }),
    link('Résultats', { screen: 'resultats', number }),
    link('Agrément', { screen: 'agrement' }),
    link('Aide', { screen: 'aide' }),
  ];
}

const FOOT = [
  link('Mentions légales', { screen: 'mentions' }),
  link('Mon compte', { screen: 'compte' }),
  link('Maintenance prévue', { screen: 'maintenance' }),
  link('Se déconnecter', { screen: 'connexion' }),
];
