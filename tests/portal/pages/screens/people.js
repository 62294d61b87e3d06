// @ts-check
/** @import { Part, Session } from '../../types' */
/** @import { Content } from './view.js' */
import { shortDay } from '../model/dates.js';
import { MEMBERS, ROUTES } from '../model/seed.js';
import { isFrozen } from '../model/store.js';
import { button, buttons, field, fields, heading, list, table, text } from './parts.js';
import { counted, frozenNotice, identity, trail } from './session-parts.js';

/** Who sits the exam. @param {Session} session @returns {Content} */
export function candidates(session) {
  const isOff = isFrozen(session);
  const count = counted(session.candidates.length, 'candidat inscrit', 'candidats inscrits');
  return {
    heading: 'Candidats',
    trail: trail(session, 'Candidats'),
    parts: [
      identity(session, { name: 'Inscriptions', value: `${count}, ${String(session.planned)} prévus` }),
      ...frozenNotice(session),
      table(
        ['Candidat', 'Né(e) le', 'Voie d’accès', 'Dossier', ''],
        session.candidates.map(({ name, born, route }, item) => [name, shortDay(born), route, 'Complet', button('retirer', 'Retirer', { item, isOff })]),
      ),
      heading('Inscrire un candidat'),
      enrolment(isOff),
      buttons(button('inscrire', 'Ajouter un candidat', { isOff })),
    ],
  };
}

/** @param {boolean} isOff @returns {Part} */
function enrolment(isOff) {
  return fields(
    field('text', 'nom', 'Nom', '', { isOff }),
    field('text', 'prenom', 'Prénom', '', { isOff }),
    field('date', 'naissance', 'Date de naissance', '', { isOff }),
    list('voie', 'Voie d’accès', ROUTES, ROUTES[0] ?? '', isOff),
    field('check', 'amenagement', 'Demande un aménagement des épreuves', '', { isOff }),
  );
}

/** Who examines. @param {Session} session @returns {Content} */
export function jury(session) {
  const isOff = isFrozen(session);
  return {
    heading: 'Composition du jury',
    trail: trail(session, 'Jury'),
    parts: [
      identity(session),
      ...frozenNotice(session),
      text(`Le jury compte ${counted(session.jury.length, 'membre', 'membres')}. Deux professionnels habilités au moins sont nécessaires.`),
      table(
        ['Membre', 'Profession', 'Habilité jusqu’au', ''],
        session.jury.map(({ name, trade, until }, item) => [name, trade, shortDay(until), button('recuser', 'Retirer', { item, isOff })]),
      ),
      heading('Désigner un membre'),
      fields(list('membre', 'Personne habilitée', MEMBERS.map(({ name }) => name), MEMBERS[0]?.name ?? '', isOff)),
      buttons(button('designer', 'Ajouter un membre de jury', { isOff })),
    ],
  };
}
