// @ts-check
/** @import { Fact, Link, Part, Session } from '../../types' */
import { range } from '../model/dates.js';
import { FROZEN } from '../model/preparation-acts.js';
import { isFrozen } from '../model/store.js';
import { facts, link, notice } from './parts.js';

/** @param {Session} session @param {string} here @returns {(Link | string)[]} */
export function trail({ number }, here) {
  return [
    link('Accueil', { screen: 'accueil' }),
    link('Sessions', { screen: 'liste-sessions' }),
    link(number, { screen: 'fiche-session', number }),
    here,
  ];
}

/** Which session it is, as every screen of a session says. @param {Session} session @param {...Fact} more @returns {Part} */
export function identity({ number, title, start, end, state }, ...more) {
  return facts(
    { name: 'Session', value: number },
    { name: 'Titre professionnel', value: title },
    { name: 'Dates', value: range(start, end) },
    ...more,
    { name: 'État', value: state, isState: true },
  );
}

/** @param {Session} session @returns {Part[]} */
export function frozenNotice(session) {
  return isFrozen(session) ? [notice(FROZEN)] : [];
}

/** « 3 candidats », « 1 candidat », « aucun candidat » @param {number} count @param {string} one @param {string} many */
export function counted(count, one, many) {
  return count === 0 ? `aucun ${one}` : `${String(count)} ${count === 1 ? one : many}`;
}
