import type { Example } from '../example';
import type { Rule } from '../rule';

export const receptionnerDte: Rule = {
  id: 'receptionner-dte',
  phase: 'dte',
  title: 'Réceptionner les dossiers techniques d’évaluation',
  steps: [
    {
      id: 'lieu-sur',
      title: 'Enfermer sous clé, accès restreint, les paquets du jury et des candidats jusqu’à l’ouverture',
      sources: [
        { doc: '001', lines: '97' },
        { doc: '002', lines: '19-20' },
        { doc: '003', lines: '59' },
      ],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { days: -21 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '54-58' },
    },
  ],
  needs: [{ rule: 'commander-dte' }],
  records: 'dteReceivedOn',
  screens: ['fiche-session'],
  caution:
    'Seul le paquet de l’organisateur s’ouvre avant la session. Ceux du jury et des candidats restent scellés et enfermés jusqu’à l’ouverture.',
  sources: [
    { doc: '001', lines: '97' },
    { doc: '002', lines: '16-20' },
    { doc: '003', lines: '54-59' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'trois semaines avant le 15 mars',
    session: { start: '2027-03-15' },
    due: '2027-02-22',
    workingDay: '2027-02-22',
    target: '2027-02-22',
    urgency: { '2027-02-21': 'sous-7-jours', '2027-02-22': 'aujourdhui', '2027-02-23': 'en-retard' },
  },
  {
    why: 'trois semaines avant un mardi : le lundi de Pâques recule la date au lundi précédent',
    session: { start: '2027-04-19' },
    due: '2027-03-29',
    workingDay: '2027-03-26',
  },
  {
    why: 'seule source connue en Bretagne',
    session: { start: '2027-03-15' },
    centre: { region: 'bretagne' },
    due: '2027-02-22',
  },
];
