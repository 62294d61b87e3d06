import type { Example } from '../example';
import type { Rule } from '../rule';

export const solliciterJury: Rule = {
  id: 'solliciter-jury',
  phase: 'convocations',
  title: 'Rechercher et solliciter des jurés habilités pour le titre',
  steps: [
    {
      id: 'liste-ceres',
      title: 'Consulter dans CERES la liste des jurés habilités pour ce titre',
      sources: [
        { doc: '001', lines: '80' },
        { doc: '002', lines: '11-12' },
        { doc: '003', lines: '43' },
      ],
    },
    {
      id: 'specificites',
      title: 'Choisir selon les spécificités du référentiel',
      sources: [{ doc: '001', lines: '81' }],
    },
    {
      id: 'disponibilite',
      title: 'Vérifier leur disponibilité et les inviter',
      sources: [
        { doc: '001', lines: '145' },
        { doc: '002', lines: '12-13' },
      ],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { days: -90 },
      strength: 'advised',
      scope: 'national',
      source: { doc: 'pratique-de-terrain' },
      note: 'Les sources 001 (l. 145) et 002 (l. 12) demandent seulement de contacter les jurés au plus tôt.',
    },
  ],
  screens: ['jury'],
  sources: [
    { doc: '001', lines: '80-82' },
    { doc: '001', lines: '145' },
    { doc: '002', lines: '11-13' },
    { doc: '003', lines: '43' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'conseillé seulement : rien n’est jamais en retard',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    due: null,
    workingDay: null,
    target: '2026-12-15',
    urgency: { '2026-12-14': 'sous-7-jours', '2026-12-15': 'aujourdhui', '2026-12-16': 'conseille-depasse' },
  },
  {
    why: 'le même conseil dans toutes les régions',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    centre: { region: 'auvergne-rhone-alpes' },
    due: null,
    target: '2026-12-15',
  },
  {
    why: '90 jours avant le 31 mai',
    session: { start: '2027-05-31' },
    due: null,
    workingDay: null,
    target: '2027-03-02',
  },
];
