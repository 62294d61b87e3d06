import type { Example } from '../example';
import type { Rule } from '../rule';

export const demanderAgrement: Rule = {
  id: 'demander-agrement',
  phase: 'veille',
  title: 'Déposer une demande d’agrément',
  steps: [
    {
      id: 'pieces-justificatives',
      title: 'Joindre toutes les pièces justificatives',
      sources: [{ doc: '003', lines: '17' }],
    },
    {
      id: 'dossier-complet',
      title: 'Remplir correctement tout le dossier',
      sources: [{ doc: '003', lines: '18' }],
    },
    {
      id: 'conforme-au-referentiel',
      title: 'Confronter le dossier, point par point, au référentiel d’évaluation',
      sources: [{ doc: '003', lines: '19' }],
    },
    {
      id: 'codes-acces-ceres',
      title: 'Au premier agrément, obtenir les codes d’accès à CERES et les essayer',
      sources: [{ doc: '002', lines: '6-10' }],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { months: -6, days: -1 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '13-16' },
    },
    {
      anchor: 'start',
      offset: { months: -8 },
      strength: 'advised',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '13' },
    },
  ],
  when: 'agrement-missing',
  screens: ['agrement'],
  sources: [
    { doc: '003', lines: '13-19' },
    { doc: '002', lines: '6-10' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'aucun agrément valide : plus de six mois avant, huit conseillés',
    session: { start: '2027-03-15', agrementValid: false },
    due: '2026-09-14',
    workingDay: '2026-09-14',
    target: '2026-07-15',
    urgency: { '2026-09-13': 'sous-7-jours', '2026-09-14': 'aujourdhui', '2026-09-15': 'en-retard' },
  },
  {
    why: 'en Corse, la consigne d’Île-de-France est la seule connue : elle reste demandée',
    session: { start: '2027-03-15', agrementValid: false },
    centre: { region: 'corse' },
    due: '2026-09-14',
    target: '2026-07-15',
  },
  {
    why: 'avant un 30 juin : le 29 décembre ; huit mois avant : le 30 octobre',
    session: { start: '2027-06-30', agrementValid: false },
    due: '2026-12-29',
    workingDay: '2026-12-29',
    target: '2026-10-30',
  },
];
