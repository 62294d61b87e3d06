import type { Example } from '../example';
import type { Rule } from '../rule';

export const validerConvocationsCeres: Rule = {
  id: 'valider-convocations-ceres',
  phase: 'convocations',
  title: 'Valider les convocations dans CERES',
  steps: [
    {
      id: 'tout-est-definitif',
      title: 'Relire une dernière fois les dates, la liste des candidats et le jury',
      sources: [{ doc: '003', lines: '44' }],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { days: -31 },
      strength: 'required',
      scope: 'national',
      when: { not: 'convenes-outside-ceres' },
      source: { doc: '002', lines: '15-16' },
    },
  ],
  needs: [{ rule: 'creer-parcours-candidats' }, { rule: 'constituer-jury' }],
  tiedToDays: ['ddets'],
  screens: ['convocations'],
  caution:
    'Valider fige la liste des candidats et le jury : plus rien n’est modifiable ensuite. Liste, jury et dates doivent être définitifs. Valider trop tard met hors délai. En cas de doute, demandez à votre DDETS.',
  undated: 'La source 002 le demande, la source 003 le déconseille : ne validez que lorsque tout est définitif.',
  sources: [
    { doc: '002', lines: '15-16' },
    { doc: '003', lines: '44' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'trente et un jours avant le 15 mars : un vendredi',
    session: { start: '2027-03-15' },
    due: '2027-02-12',
    workingDay: '2027-02-12',
    urgency: { '2027-02-11': 'sous-7-jours', '2027-02-12': 'aujourdhui', '2027-02-13': 'en-retard' },
  },
  {
    why: 'à La Réunion, aucun jour férié de l’île ne tombe là',
    session: { start: '2027-05-31' },
    centre: { territory: 'la-reunion' },
    due: '2027-04-30',
    workingDay: '2027-04-30',
  },
  {
    why: 'le centre convoque hors de CERES : aucune date',
    session: { start: '2027-03-15' },
    centre: { convenes: 'hors-ceres' },
    due: null,
    workingDay: null,
    target: null,
    urgency: { '2027-03-01': 'sans-date' },
  },
];
