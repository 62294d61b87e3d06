import type { Reminder } from '../reminder';

export const assistanceCeres: Reminder = {
  id: 'assistance-ceres',
  phase: 'permanent',
  text:
    'Difficulté technique dans CERES : centre de services au 01 46 29 25 54, du lundi au vendredi de 8 h à 18 h, ou assistance.emploi.gouv.fr. Numéro et horaires à vérifier : la source est ancienne.',
  screens: ['connexion', 'accueil'],
  sources: [{ doc: '001', lines: '32-33' }],
};
