// @ts-check
/** @import { Content } from './view.js' */
import { CENTRE, OWNERS } from '../model/seed.js';
import { button, buttons, field, fields, heading, link, links, table, text } from './parts.js';

const HOME = link('Accueil', { screen: 'accueil' });
const LETTERS = { screen: /** @type {const} */ ('convocations'), number: '27-0412' };

/** @returns {Content} */
export function login() {
  return {
    heading: 'Connexion',
    trail: [],
    parts: [
      text('Réservé aux centres agréés.'),
      fields(field('text', 'identifiant', 'Identifiant', ''), field('password', 'secret', 'Mot de passe', '')),
      buttons(button('connecter', 'Se connecter')),
      links(link('Mot de passe oublié', { screen: 'erreur' }), link('Aide', { screen: 'aide' })),
    ],
  };
}

/** An article that talks of convocations all along, and is no screen. @returns {Content} */
export function help() {
  return {
    heading: 'Comment valider les convocations ?',
    trail: [HOME, 'Aide', 'Convocations'],
    parts: [
      text(
        'La validation des convocations est l’un des derniers gestes de la préparation. Relisez d’abord la liste des candidats, la composition du jury et les dates, car plus rien ne pourra être changé ensuite.',
      ),
      heading('Avant de valider'),
      text(
        'Une convocation dit au candidat le jour, l’heure et le lieu de chaque épreuve, et les documents à apporter. Le bouton « Valider les convocations » se trouve sous le tableau des candidats de la session.',
      ),
      table(
        ['Convocation', 'Qui la reçoit'],
        [
          ['Candidat', 'Chaque personne inscrite'],
          ['Jury', 'Chaque membre pressenti'],
        ],
      ),
      heading('Après'),
      text(
        'L’état de la session devient « Convocations envoyées ». Pour revenir en arrière il faut s’adresser au service qui suit votre centre, sans certitude que la session puisse être rouverte avant les épreuves.',
      ),
      links(link('Valider les convocations de ma session', LETTERS)),
    ],
  };
}

/** @returns {Content} */
export function legal() {
  return {
    heading: 'Mentions légales',
    trail: [HOME, 'Mentions légales'],
    parts: [
      text('Ce portail est une simulation : il n’a ni éditeur, ni hébergeur, ni données.'),
      heading('Données personnelles'),
      text('Sur un vrai portail, cette page dirait combien de temps sont gardés les dossiers des candidats, la composition des jurys et les procès-verbaux des sessions.'),
    ],
  };
}

/** @returns {Content} */
export function account() {
  return {
    heading: 'Mon compte',
    trail: [HOME, 'Mon compte'],
    parts: [
      fields(
        field('text', 'titulaire', 'Nom et prénom', OWNERS[0] ?? ''),
        field('text', 'centre', 'Centre', CENTRE, { isOff: true }),
        field('text', 'courriel', 'Adresse électronique', 'dominique@exemple.invalid'),
        field('check', 'avis', 'Recevoir un courriel quand une session change d’état', '1'),
      ),
      buttons(button('profil', 'Enregistrer')),
    ],
  };
}

/** @returns {Content} */
export function fault() {
  return {
    heading: 'Une erreur est survenue',
    trail: [HOME, 'Erreur'],
    parts: [
      text('La page demandée n’existe pas, ou vous n’avez pas les droits pour la voir (code 404).'),
      links(link('Revenir à l’accueil', { screen: 'accueil' })),
    ],
  };
}

/** @returns {Content} */
export function maintenance() {
  return {
    heading: 'Service indisponible',
    trail: [],
    parts: [
      text('Une opération de maintenance est en cours. Vos sessions, vos candidats et vos convocations vous attendent : revenez dans quelques heures.'),
      links(link('Réessayer', { screen: 'accueil' })),
    ],
  };
}
