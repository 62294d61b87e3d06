// @ts-check
/** @import { Data, Link, Session } from '../../types' */
/** @import { Content } from './view.js' */
import { shortDay } from '../model/dates.js';
import { AGREED, CENTRE, OWNERS, PLACES } from '../model/seed.js';
import { isFrozen } from '../model/store.js';
import { button, buttons, facts, field, fields, heading, link, links, list, table, text } from './parts.js';

const HOME = link('Accueil', { screen: 'accueil' });

/** @param {Data} data @returns {Content} */
export function home({ sessions }) {
  return {
    heading: 'Accueil',
    trail: ['Accueil'],
    parts: [
      text(`Bonjour ${OWNERS[0] ?? ''}. Vous gérez les sessions d’examen du ${CENTRE}.`),
      heading('À traiter'),
      links(...sessions.flatMap(toDo)),
      heading('Actualités'),
      text('Une opération de maintenance aura lieu samedi 6 mars 2027, de 8 h à 12 h.'),
    ],
  };
}

/** What a session waits for, as a link to where it is done. @param {Session} session @returns {Link[]} */
function toDo(session) {
  const { number, title } = session;
  const line = (/** @type {Link['to']['screen']} */ screen, /** @type {string} */ what) => [link(`Session ${number}, ${title}`, { screen, number }, what)];
  if (session.state === 'Session validée' || session.state === 'PV transmis') return [];
  if (session.candidates.length === 0) return line('candidats', 'candidats à inscrire');
  if (!isFrozen(session)) return line('convocations', 'convocations à valider');
  if (session.areResultsSaved) return line('pv', 'procès-verbal à transmettre');
  return session.report === null ? line('fiche-session', 'prête pour l’examen') : line('resultats', 'résultats à saisir');
}

/** @param {Data} data @returns {Content} */
export function sessionList({ sessions, filter }) {
  const shown = sessions.filter(({ state }) => filter === 'Tous' || state === filter);
  const states = [...new Set(sessions.map(({ state }) => state))];
  return {
    heading: 'Sessions d’examen',
    trail: [HOME, 'Sessions'],
    parts: [
      fields(list('filtre', 'État de la session', ['Tous', ...states], filter)),
      buttons(button('chercher', 'Rechercher'), button('nouvelle', 'Créer une session')),
      table(
        ['N° de session', 'Titre professionnel', 'Début', 'Fin', 'Candidats', 'État'],
        shown.map(({ number, title, start, end, candidates, state }) => [
          link(number, { screen: 'fiche-session', number }),
          title,
          shortDay(start),
          shortDay(end),
          String(candidates.length),
          state,
        ]),
      ),
      text(`${String(shown.length)} sur ${String(sessions.length)}`),
    ],
  };
}

/** @returns {Content} */
export function newSession() {
  return {
    heading: 'Créer une session d’examen',
    trail: [HOME, link('Sessions', { screen: 'liste-sessions' }), 'Nouvelle session'],
    parts: [
      text('Tous les champs sont obligatoires.'),
      fields(
        list('intitule', 'Titre professionnel', AGREED.map(([label]) => label), AGREED[0][0]),
        list('nature', 'Type de session', ['Titre complet', 'CCP', 'CCS'], 'Titre complet'),
        field('date', 'debut', 'Date de début', ''),
        field('date', 'fin', 'Date de fin', ''),
        list('lieu', 'Lieu', PLACES, PLACES[0] ?? ''),
        list('responsable', 'Responsable de session', OWNERS, OWNERS[0] ?? ''),
        field('number', 'nombre', 'Nombre de candidats prévus', ''),
      ),
      buttons(button('creer', 'Créer la session')),
      links(link('Annuler', { screen: 'liste-sessions' })),
    ],
  };
}

/** @returns {Content} */
export function agreement() {
  return {
    heading: 'Agrément du centre',
    trail: [HOME, 'Agrément'],
    parts: [
      facts(
        { name: 'Centre', value: CENTRE },
        { name: 'Numéro', value: '00-2025-9999' },
        { name: 'Responsables de session déclarés', value: OWNERS.join(', ') },
      ),
      table(
        ['Titre professionnel', 'Code', 'Agréé jusqu’au', 'Fin de validité du titre'],
        AGREED.map(([title, code, until, expiry]) => [title, code, shortDay(until), shortDay(expiry)]),
      ),
      buttons(button('demander', 'Demander une modification'), button('demander', 'Demander le renouvellement')),
    ],
  };
}
