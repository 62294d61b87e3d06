// @ts-check
/** @import { Part, Session } from '../../types' */
/** @import { Content } from './view.js' */
import { longDay, range } from '../model/dates.js';
import { PLACES } from '../model/seed.js';
import { isFrozen } from '../model/store.js';
import { button, buttons, facts, field, fields, link, links, list, table, tabs } from './parts.js';
import { counted, frozenNotice, trail } from './session-parts.js';

/** The record of a session: what it is, and what is left to do. @param {Session} session @returns {Content} */
export function record(session) {
  const { number } = session;
  return {
    heading: `Session ${number}`,
    trail: trail(session, 'Fiche de la session').filter((step) => typeof step === 'string' || step.to.screen !== 'fiche-session'),
    parts: [
      tabs(
        `Session ${number}`,
        'general',
        { name: 'general', label: 'Informations générales', parts: [general(session)] },
        { name: 'dates', label: 'Dates et lieu', parts: dates(session) },
        { name: 'historique', label: 'Historique', parts: [past(session)] },
      ),
      links(
        link('Commander les DTE', { screen: 'commande-dte', number }),
        link('Inscrire les candidats', { screen: 'candidats', number }),
        link('Composer le jury', { screen: 'jury', number }),
        link('Éditer les convocations', { screen: 'convocations', number }),
        link('Procès-verbal', { screen: 'pv', number }),
        link('Saisir les résultats', { screen: 'resultats', number }),
      ),
    ],
  };
}

/** @param {Session} session @returns {Part} */
function general({ number, title, start, end, state, owner, place, planned, candidates, jury, isOrdered }) {
  return facts(
    { name: 'Numéro', value: number },
    { name: 'Titre professionnel', value: title },
    { name: 'Début', value: longDay(start) },
    { name: 'Fin', value: longDay(end) },
    { name: 'État', value: state, isState: true },
    { name: 'Lieu', value: place },
    { name: 'Responsable de session', value: owner },
    { name: 'Candidats', value: `${String(candidates.length)} sur ${String(planned)} prévus` },
    { name: 'Jury', value: counted(jury.length, 'membre', 'membres') },
    { name: 'Dossiers techniques d’évaluation', value: isOrdered ? 'commandés' : 'à commander' },
  );
}

/** @param {Session} session @returns {Part[]} */
function dates(session) {
  const isOff = isFrozen(session);
  return [
    ...frozenNotice(session),
    fields(
      field('date', 'debut', 'Date de début', session.start, { isOff }),
      field('date', 'fin', 'Date de fin', session.end, { isOff }),
      list('lieu', 'Lieu', PLACES, session.place, isOff),
    ),
    buttons(button('enregistrer', 'Enregistrer les modifications', { isOff })),
  ];
}

/** @param {Session} session @returns {Part} */
function past(session) {
  const steps = [
    ['Création', `${session.title}, ${range(session.start, session.end)}`],
    ...(session.isOrdered ? [['Dossiers techniques', 'Commande envoyée']] : []),
    ...(isFrozen(session) ? [['Convocations', 'Validées']] : []),
    ...(session.areResultsSaved ? [['Décisions', 'Enregistrées']] : []),
  ];
  return table(['Étape', 'Détail'], steps);
}
