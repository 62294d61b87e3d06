import type { Example } from '../example';
import type { Rule } from '../rule';

export const constituerJury: Rule = {
  id: 'constituer-jury',
  phase: 'convocations',
  title: 'Constituer le jury et l’inscrire dans CERES',
  steps: [
    {
      id: 'deux-professionnels-habilites',
      title: 'Réunir au moins deux professionnels, chacun habilité pour ce titre',
      sources: [
        { doc: '001', lines: '85-87' },
        { doc: '004', lines: '52' },
      ],
    },
    {
      id: 'habilitation-jusqu-au-bout',
      title: 'Vérifier que chaque habilitation court jusqu’au dernier jour de la session',
      sources: [
        { doc: '001', lines: '19' },
        { doc: '004', lines: '52' },
      ],
    },
    {
      id: 'aucun-lien',
      title: 'Écarter tout juré lié à un candidat, ou qui l’a accueilli dans son entreprise',
      sources: [
        { doc: '000', lines: '43-45' },
        { doc: '002', lines: '13-14' },
        { doc: '004', lines: '59' },
      ],
    },
    {
      id: 'inscrire-dans-ceres',
      title: 'Inscrire les membres retenus dans CERES',
      sources: [
        { doc: '001', lines: '79' },
        { doc: '003', lines: '43' },
      ],
    },
    {
      id: 'remplacants',
      title: 'Prévoir des remplaçants en cas de défection',
      sources: [{ doc: '001', lines: '82' }],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { days: -30 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '40-43' },
    },
    {
      anchor: 'start',
      offset: { months: -3 },
      strength: 'advised',
      scope: 'auvergne-rhone-alpes',
      source: { doc: '004', lines: '30' },
      note: 'Lecture possible : la source cite le jury avec la création de la session.',
    },
  ],
  needs: [{ rule: 'creer-session-ceres' }, { rule: 'solliciter-jury' }],
  tiedToDays: ['jury'],
  screens: ['jury'],
  caution:
    'Pour un titre ou un CCP, au moins deux professionnels, habilités jusqu’au dernier jour de la session, sans lien avec un candidat, et un remplaçant. Une fois les convocations validées, la composition du jury ne se modifie plus.',
  sources: [
    { doc: '000', lines: '43-45' },
    { doc: '001', lines: '19, 79-87' },
    { doc: '002', lines: '11-14' },
    { doc: '003', lines: '40-43' },
    { doc: '004', lines: '30, 52, 59' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'trente jours avant, un samedi ; trois mois sont conseillés',
    session: { start: '2027-03-15' },
    due: '2027-02-13',
    workingDay: '2027-02-12',
    target: '2026-12-15',
    urgency: { '2027-02-12': 'sous-7-jours', '2027-02-13': 'aujourdhui', '2027-02-14': 'en-retard' },
  },
  {
    why: 'seule source connue en Corse : elle reste demandée',
    session: { start: '2027-03-15' },
    centre: { region: 'corse' },
    due: '2027-02-13',
    target: '2026-12-15',
  },
  {
    why: 'un mois court : trois mois avant le 30 mai se calent sur le 28 février',
    session: { start: '2027-05-30' },
    due: '2027-04-30',
    workingDay: '2027-04-30',
    target: '2027-02-28',
  },
];
