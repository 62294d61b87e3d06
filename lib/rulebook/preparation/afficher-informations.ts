import type { Example } from '../example';
import type { Rule } from '../rule';

export const afficherInformations: Rule = {
  id: 'afficher-informations',
  phase: 'preparation',
  title: 'Afficher le règlement, les candidats, les jurys et le déroulé',
  steps: [
    {
      id: 'reglement',
      title: 'Afficher le règlement de session dans toutes les salles d’épreuves',
      sources: [
        { doc: '001', lines: '188-195' },
        { doc: '003', lines: '81' },
        { doc: '000', lines: '23-24' },
        { doc: '002', lines: '22-23' },
      ],
    },
    {
      id: 'liste-candidats',
      title: 'Afficher la liste des candidats',
      sources: [{ doc: '003', lines: '82' }],
    },
    {
      id: 'composition-jurys',
      title: 'Afficher la composition des jurys',
      sources: [{ doc: '003', lines: '83' }],
    },
    {
      id: 'calendrier',
      title: 'Afficher le calendrier et le déroulé des épreuves',
      sources: [
        { doc: '003', lines: '84' },
        { doc: '000', lines: '23-24' },
        { doc: '002', lines: '22-23' },
      ],
    },
    {
      id: 'epreuves',
      title: 'Afficher où, quand et dans quel ordre chacun passe, et quelle épreuve',
      sources: [
        { doc: '001', lines: '148, 160' },
        { doc: '004', lines: '33' },
      ],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { days: -5 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '72-84' },
    },
  ],
  needs: [{ rule: 'creer-parcours-candidats' }, { rule: 'constituer-jury' }],
  tiedToDays: [],
  sources: [
    { doc: '000', lines: '23-24' },
    { doc: '001', lines: '148, 160, 187-195' },
    { doc: '002', lines: '22-23' },
    { doc: '003', lines: '72-84' },
    { doc: '004', lines: '33' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'cinq jours avant le 15 mars',
    session: { start: '2027-03-15' },
    due: '2027-03-10',
    workingDay: '2027-03-10',
    target: '2027-03-10',
    urgency: { '2027-03-09': 'sous-7-jours', '2027-03-10': 'aujourdhui', '2027-03-11': 'en-retard' },
  },
  {
    why: 'cinq jours avant le 13 mai : un samedi férié, après l’Ascension',
    session: { start: '2027-05-13' },
    due: '2027-05-08',
    workingDay: '2027-05-07',
  },
  {
    why: 'seule source connue dans les Hauts-de-France',
    session: { start: '2027-03-15' },
    centre: { region: 'hauts-de-france' },
    due: '2027-03-10',
  },
];
