import type { Example } from '../example';
import type { Rule } from '../rule';

export const creerParcoursCandidats: Rule = {
  id: 'creer-parcours-candidats',
  phase: 'convocations',
  title: 'Créer les parcours des candidats dans CERES et les inscrire',
  steps: [
    {
      id: 'candidats-admissibles',
      title: 'Vérifier que chaque candidat remplit les conditions pour se présenter',
      sources: [{ doc: '001', lines: '19' }],
    },
    {
      id: 'un-parcours-par-candidat',
      title: 'Créer un parcours pour chaque candidat',
      sources: [{ doc: '001', lines: '73-74' }],
    },
    {
      id: 'inscrire-a-l-examen',
      title: 'Inscrire chaque candidat à l’examen',
      sources: [
        { doc: '002', lines: '20-21' },
        { doc: '003', lines: '42' },
      ],
    },
  ],
  claims: [
    {
      anchor: 'titleExpiry',
      offset: { days: -1 },
      strength: 'required',
      scope: 'national',
      source: { doc: '001', lines: '73-76' },
    },
    {
      anchor: 'start',
      offset: { days: -30 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '40-42' },
    },
    {
      anchor: 'start',
      offset: { months: -3 },
      strength: 'advised',
      scope: 'auvergne-rhone-alpes',
      source: { doc: '004', lines: '30' },
      note: 'Lecture possible : la source cite les candidats avec la création de la session.',
    },
  ],
  needs: [{ rule: 'creer-session-ceres' }],
  tiedToDays: [],
  screens: ['candidats'],
  caution:
    'Un parcours par candidat, selon sa voie (formation, VAE ou autre), avant la fin de validité du titre. Une fois les convocations validées, la liste des candidats ne se modifie plus.',
  sources: [
    { doc: '001', lines: '19, 73-76' },
    { doc: '002', lines: '20-21' },
    { doc: '003', lines: '40-42' },
    { doc: '004', lines: '30' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'trente jours avant, un samedi ; trois mois sont conseillés',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    due: '2027-02-13',
    workingDay: '2027-02-12',
    target: '2026-12-15',
    urgency: {
      '2026-12-16': 'conseille-depasse',
      '2027-02-12': 'sous-7-jours',
      '2027-02-13': 'aujourdhui',
      '2027-02-14': 'en-retard',
    },
  },
  {
    why: 'le titre finit avant les trente jours',
    session: { start: '2027-03-15', titleExpiry: '2027-02-01' },
    due: '2027-01-31',
    workingDay: '2027-01-29',
    target: '2026-12-15',
  },
  {
    why: 'en Normandie, les trente jours d’Île-de-France sont les seuls comptés depuis la session : ils restent',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    centre: { region: 'normandie' },
    due: '2027-02-13',
  },
];
