import type { Example } from '../example';
import type { Rule } from '../rule';

export const convoquerCandidats: Rule = {
  id: 'convoquer-candidats',
  phase: 'convocations',
  title: 'Convoquer les candidats',
  steps: [
    {
      id: 'liste-a-jour',
      title: 'Vérifier que la liste à convoquer est à jour',
      sources: [{ doc: '001', lines: '110' }],
    },
    {
      id: 'planning',
      title: 'Joindre le planning : lieu, date, heure et nature de chaque épreuve',
      sources: [
        { doc: '001', lines: '112' },
        { doc: '002', lines: '17-18' },
      ],
    },
    {
      id: 'a-apporter',
      title: 'Préciser les documents, l’équipement, l’outillage et les habilitations à apporter',
      sources: [
        { doc: '001', lines: '113' },
        { doc: '002', lines: '18-20' },
      ],
    },
    {
      id: 'recevabilite-vae',
      title: 'En VAE, demander la notification de recevabilité',
      when: 'route-vae',
      sources: [{ doc: '001', lines: '114' }],
    },
    {
      id: 'reglement-general',
      title: 'Faire connaître le règlement général, dont le droit à un aménagement des épreuves',
      sources: [{ doc: '004', lines: '24' }],
    },
    {
      id: 'preuve-de-remise',
      title: 'Garder pour chaque candidat la preuve de l’envoi ou de la remise',
      sources: [
        { doc: '001', lines: '111' },
        { doc: '002', lines: '16-17' },
        { doc: '003', lines: '46-50' },
      ],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { months: -1 },
      strength: 'required',
      scope: 'national',
      source: { doc: '001', lines: '109-111' },
    },
    {
      anchor: 'start',
      offset: { days: -30 },
      strength: 'required',
      scope: 'national',
      source: { doc: '001', lines: '120-123' },
    },
    {
      anchor: 'start',
      offset: { days: -30 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '40-44' },
    },
    {
      anchor: 'start',
      offset: { days: -31 },
      strength: 'advised',
      scope: 'national',
      source: { doc: '002', lines: '15-16' },
      note: 'La source date ainsi la validation dans CERES.',
    },
  ],
  needs: [
    { rule: 'creer-parcours-candidats' },
    { rule: 'valider-convocations-ceres', when: { not: 'convenes-outside-ceres' } },
  ],
  tiedToDays: ['candidats'],
  counts: 'convened-candidates',
  screens: ['convocations'],
  caution:
    'Joignez le planning et la liste de ce qu’il faut apporter. Envoyez, ou remettez contre signature, et gardez la preuve. En recommandé, postez quelques jours avant. Seule la remise contre signature est admise par toutes les sources. Le recommandé l’est par 001 et 002, le courriel avec accusé par 003 seule (Île-de-France).',
  sources: [
    { doc: '001', lines: '109-123' },
    { doc: '002', lines: '15-20' },
    { doc: '003', lines: '40-50' },
    { doc: '004', lines: '24, 32' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'un mois mène au 15 février, trente jours au 13, un samedi ; 31 jours conseillés',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    due: '2027-02-13',
    workingDay: '2027-02-12',
    target: '2027-02-12',
    urgency: { '2027-02-12': 'sous-7-jours', '2027-02-13': 'aujourdhui', '2027-02-14': 'en-retard' },
  },
  {
    why: 'après un mois de 31 jours, « un mois » est le plus tôt',
    session: { start: '2027-04-12', titleExpiry: '2028-06-30' },
    due: '2027-03-12',
    workingDay: '2027-03-12',
    target: '2027-03-12',
  },
  {
    why: 'hors de CERES et dans une autre région, la source nationale demande autant',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    centre: { region: 'grand-est', convenes: 'hors-ceres' },
    due: '2027-02-13',
    workingDay: '2027-02-12',
    target: '2027-02-12',
  },
  {
    why: 'un mois avant le 31 mars se cale sur le 28 février ; trente jours mènent au 1er mars',
    session: { start: '2027-03-31' },
    due: '2027-02-28',
    workingDay: '2027-02-26',
    target: '2027-02-28',
  },
];
