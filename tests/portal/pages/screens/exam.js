// @ts-check
/** @import { Part, Session } from '../../types' */
/** @import { Content } from './view.js' */
import { DECISIONS } from '../model/seed.js';
import { isFrozen, isOver } from '../model/store.js';
import { button, buttons, field, fields, heading, list, notice, table, text } from './parts.js';
import { identity, trail } from './session-parts.js';

/** The report of the session (PV). @param {Session} session @returns {Content} */
export function report(session) {
  return {
    heading: 'Procès-verbal de session',
    trail: trail(session, 'Procès-verbal'),
    parts: [identity(session), ...(session.report === null ? unopened() : opened(session, session.report))],
  };
}

/** @returns {Part[]} */
function unopened() {
  return [
    text('Aucun procès-verbal n’est ouvert pour cette session. Le créer y inscrit les membres du jury.'),
    buttons(button('ouvrir', 'Créer le PV')),
  ];
}

/** @param {Session} session @param {NonNullable<Session['report']>} report @returns {Part[]} */
function opened(session, { supervisor, remarks }) {
  const isOff = isOver(session);
  const isEarly = isOff || !session.areResultsSaved;
  return [
    ...(isOff ? [notice('Le procès-verbal est transmis à la direction départementale.', 'done')] : []),
    ...(session.areResultsSaved ? [] : [notice('L’édition du PV est possible quand toutes les décisions du jury sont enregistrées.')]),
    heading('Signataires'),
    table(
      ['Membre du jury', 'Qualité', 'Présent', 'Signature'],
      session.jury.map(({ name, trade }, n) => [name, trade, field('check', `present-${String(n)}`, `Présent, ${name}`, '1', { isOff }), 'À signer']),
    ),
    fields(
      field('text', 'surveillant', 'Surveillant', supervisor, { isOff }),
      field('lines', 'observations', 'Observations du jury', remarks, { isOff }),
    ),
    buttons(
      button('consigner', 'Enregistrer', { isOff }),
      button('editer', 'Éditer le PV', { isOff: isEarly }),
      button('transmettre', 'Transmettre le PV', { isOff: isEarly }),
    ),
  ];
}

/** What the jury decided for each candidate. @param {Session} session @returns {Content} */
export function results(session) {
  const isEarly = !isFrozen(session);
  const isOff = isEarly || isOver(session);
  const decision = (/** @type {string} */ name, /** @type {string} */ value, /** @type {number} */ n) =>
    list(`decision-${String(n)}`, `Décision, ${name}`, DECISIONS, value, isOff);
  return {
    heading: 'Saisie des résultats',
    trail: trail(session, 'Résultats'),
    isLate: true,
    parts: [
      identity(session),
      ...(isEarly ? [notice('La saisie s’ouvre une fois les convocations validées.')] : []),
      text('Saisissez la décision du jury pour chaque candidat, après son entretien final.'),
      table(
        ['Candidat', 'Voie d’accès', 'Décision du jury'],
        session.candidates.map((one, n) => [one.name, one.route, decision(one.name, one.decision, n)]),
      ),
      buttons(button('noter', 'Enregistrer les résultats', { isOff })),
    ],
  };
}
