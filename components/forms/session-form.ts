import { CERES_STATES, SESSION_KINDS, SESSION_STATES } from '@/lib/session/session';
import { named, text, yes, type FieldForm } from './field-form';
import { CERES_STATE_NAMES, KIND_NAMES, STATE_NAMES } from './names';

const count = (name: string, label: string): FieldForm => ({ name, label, kind: 'number' });
const day = (name: string, label: string, hint: string): FieldForm => ({ name, label, kind: 'date', hint });
const yesNo = (name: string, label: string): FieldForm => ({ name, label, kind: 'yes-no', none: 'non précisé' });

/** The optional fields of a session, by what they are about: each may stay empty, and an empty one makes no rule apply. */
export const SESSION_FORM: readonly { readonly legend: string; readonly fields: readonly FieldForm[] }[] = [
  {
    legend: 'La session',
    fields: [
      text('ceresNumber', 'Numéro dans CERES'),
      { name: 'ceresState', label: 'État dans CERES', kind: 'choice', options: named(CERES_STATES, CERES_STATE_NAMES), none: 'non précisé' },
      { name: 'kind', label: 'Nature de la session', kind: 'choice', options: named(SESSION_KINDS, KIND_NAMES) },
      { name: 'state', label: 'État de la session', kind: 'choice', options: named(SESSION_STATES, STATE_NAMES) },
      text('responsable', 'Responsable de session, nom et fonction'),
      text('suppleant', 'Suppléant, nom et fonction'),
      yesNo('responsableDeclared', 'Responsable déclaré dans l’agrément'),
    ],
  },
  {
    legend: 'Le titre',
    fields: [
      text('titleCode', 'Code du titre'),
      day('titleExpiry', 'Fin de validité du titre', 'Dernier jour de validité du titre professionnel.'),
      yesNo('agrementValid', 'Agrément valide'),
      yes('transport', 'Titre de transport'),
      yes('ctrmtv', 'Titre CTRMTV'),
      yes('supervision', 'Surveillance prévue au référentiel'),
      yes('actors', 'Comédiens prévus au référentiel'),
    ],
  },
  {
    legend: 'Les candidats',
    fields: [
      count('candidateCount', 'Candidats prévus'),
      count('accommodationsAsked', 'Aménagements demandés'),
      count('accommodationsGranted', 'Aménagements accordés'),
      day('trainingEnd', 'Fin de la formation', 'Dernier jour de formation ; sans objet en VAE.'),
      yesNo('partialOrFailed', 'Échecs ou réussites partielles'),
    ],
  },
  {
    legend: 'Ce qui est arrivé',
    fields: [
      day('dteReceivedOn', 'DTE reçu le', 'Vide tant que le pli n’est pas arrivé.'),
      day('pvSentOn', 'PV envoyé le', 'Vide tant qu’il n’est pas parti.'),
      day('pvValidatedOn', 'PV validé reçu le', 'Vide tant que la DDETS ne l’a pas renvoyé.'),
    ],
  },
];
