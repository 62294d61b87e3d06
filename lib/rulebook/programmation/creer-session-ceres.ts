import type { Example } from '../example';
import type { Rule } from '../rule';

export const creerSessionCeres: Rule = {
  id: 'creer-session-ceres',
  phase: 'programmation',
  title: 'Créer la session dans CERES',
  steps: [
    {
      id: 'dates-exactes',
      title: 'Saisir les dates exactes de début et de fin',
      sources: [{ doc: '002', lines: '11-12' }],
    },
    {
      id: 'nombre-de-candidats',
      title: 'Indiquer le nombre de candidats prévus',
      sources: [{ doc: '002', lines: '12' }],
    },
    {
      id: 'avant-echeance-du-titre',
      title: 'Contrôler que toutes les sessions du titre sont créées avant sa fin de validité',
      sources: [
        { doc: '001', lines: '70' },
        { doc: '003', lines: '32-34' },
      ],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { months: -3 },
      strength: 'required',
      scope: 'auvergne-rhone-alpes',
      source: { doc: '004', lines: '30' },
    },
    {
      anchor: 'start',
      offset: { days: -91 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '24-26' },
    },
    {
      anchor: 'titleExpiry',
      offset: { days: -1 },
      strength: 'required',
      scope: 'national',
      source: { doc: '001', lines: '67-70' },
    },
    {
      anchor: 'titleExpiry',
      offset: { days: -1 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '32-34' },
    },
  ],
  needs: [{ rule: 'designer-responsable' }],
  tiedToDays: [],
  screens: ['creation-session'],
  caution:
    'Saisissez les dates exactes, avec un responsable déclaré dans l’agrément. Après la fin de validité du titre, CERES n’accepte plus de nouvelle session : créez aussi celles de l’année de prolongation.',
  sources: [
    { doc: '001', lines: '67-70' },
    { doc: '002', lines: '11-12' },
    { doc: '003', lines: '24-34' },
    { doc: '004', lines: '30' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'trois mois mènent au 15 décembre, 91 jours au 14',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    due: '2026-12-14',
    workingDay: '2026-12-14',
    target: '2026-12-14',
    urgency: { '2026-12-13': 'sous-7-jours', '2026-12-14': 'aujourdhui', '2026-12-15': 'en-retard' },
  },
  {
    why: 'trois mois avant le 31 mai : le 28 février, un dimanche',
    session: { start: '2027-05-31', titleExpiry: '2028-06-30' },
    due: '2027-02-28',
    workingDay: '2027-02-26',
    target: '2027-02-28',
  },
  {
    why: 'la fin de validité du titre tombe avant tout le reste',
    session: { start: '2027-03-15', titleExpiry: '2026-12-10' },
    due: '2026-12-09',
  },
  {
    why: 'en Occitanie, les deux délais régionaux sont les seuls connus sur ce jour : ils restent',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    centre: { region: 'occitanie' },
    due: '2026-12-14',
  },
  {
    why: 'en Auvergne-Rhône-Alpes, les 91 jours d’Île-de-France ne sont plus que conseillés',
    session: { start: '2027-03-15', titleExpiry: '2028-06-30' },
    centre: { region: 'auvergne-rhone-alpes' },
    due: '2026-12-15',
    workingDay: '2026-12-15',
    target: '2026-12-14',
  },
];
