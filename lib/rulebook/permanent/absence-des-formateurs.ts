import type { Reminder } from '../reminder';

export const absenceDesFormateurs: Reminder = {
  id: 'absence-des-formateurs',
  phase: 'accueil',
  text:
    'Aucun formateur des candidats n’assiste à la session, ne surveille ni ne vient sur le plateau, sauf si le référentiel le prévoit. La source 003 (Île-de-France) n’admet aucune exception.',
  sources: [
    { doc: '000', lines: '64-65' },
    { doc: '001', lines: '13' },
    { doc: '003', lines: '94' },
  ],
};
