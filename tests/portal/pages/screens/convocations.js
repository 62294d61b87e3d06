// @ts-check
/** @import { Part, Session } from '../../types' */
/** @import { Content } from './view.js' */
import { shortDay } from '../model/dates.js';
import { DELIVERIES, PLACES } from '../model/seed.js';
import { isFrozen } from '../model/store.js';
import { button, buttons, field, fields, link, links, list, table, tabs, text } from './parts.js';
import { counted, frozenNotice, identity, trail } from './session-parts.js';

/** The letters that call candidates and jury: to validate them freezes the session. @param {Session} session @returns {Content} */
export function convocations(session) {
  return {
    heading: 'Convocations',
    trail: trail(session, 'Convocations'),
    parts: [
      identity(session),
      ...frozenNotice(session),
      tabs(
        `Session ${session.number}`,
        'convocations',
        { name: 'candidats', label: 'Candidats', parts: enrolled(session) },
        { name: 'jury', label: 'Jury', parts: appointed(session) },
        { name: 'convocations', label: 'Convocations', parts: letters(session) },
      ),
    ],
  };
}

/** @param {Session} session @returns {Part[]} */
function enrolled({ number, candidates }) {
  return [
    text(`À convoquer : ${counted(candidates.length, 'candidat', 'candidats')}.`),
    links(link('Modifier la liste des candidats', { screen: 'candidats', number })),
  ];
}

/** @param {Session} session @returns {Part[]} */
function appointed({ number, jury }) {
  return [
    text(`À convoquer : ${counted(jury.length, 'membre de jury', 'membres de jury')}.`),
    links(link('Modifier la composition du jury', { screen: 'jury', number })),
  ];
}

/** @param {Session} session @returns {Part[]} */
function letters(session) {
  const isOff = isFrozen(session);
  const hour = (/** @type {string} */ name, /** @type {string} */ value, /** @type {number} */ n) =>
    field('time', `heure-${String(n)}`, `Heure, ${name}`, value, { isOff });
  return [
    fields(
      list('lieu', 'Lieu de convocation', PLACES, session.place, isOff),
      list('remise', 'Mode de remise', DELIVERIES, session.delivery, isOff),
    ),
    table(
      ['Candidat', 'Voie d’accès', 'Date de convocation', 'Heure'],
      session.candidates.map((one, n) => [one.name, one.route, shortDay(one.day), hour(one.name, one.hour, n)]),
    ),
    buttons(
      button('brouillon', 'Enregistrer le brouillon', { isOff }),
      button('valider', 'Valider les convocations', { isOff: isOff || session.candidates.length === 0, isHasty: true }),
    ),
  ];
}
