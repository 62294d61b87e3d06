import { everyDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';

export const detruireSujets: Rule = {
  id: 'detruire-sujets',
  phase: 'deroulement',
  title: 'Récupérer et détruire les sujets d’épreuve',
  steps: [
    {
      id: 'non-utilises',
      title: 'Détruire aussitôt les sujets non utilisés',
      on: 'start',
      sources: [{ doc: '003', lines: '118' }],
    },
    {
      id: 'apres-epreuve',
      title: 'Récupérer et détruire les sujets après chaque épreuve',
      sources: [{ doc: '003', lines: '123' }],
    },
    {
      id: 'le-reste',
      title: 'Détruire les sujets restants et ce qui n’est pas à archiver',
      on: 'end',
      sources: [
        { doc: '001', lines: '375' },
        { doc: '000', lines: '94-95' },
      ],
    },
  ],
  claims: [
    {
      anchor: 'day',
      offset: {},
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '118, 123' },
    },
    {
      anchor: 'end',
      offset: {},
      strength: 'required',
      scope: 'national',
      source: { doc: '000', lines: '94-95' },
      note: 'Pour ce qui reste à la fin de la session.',
    },
    {
      anchor: 'end',
      offset: {},
      strength: 'required',
      scope: 'national',
      source: { doc: '001', lines: '375' },
      note: 'Pour ce qui reste à la fin de la session.',
    },
  ],
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  daily: true,
  caution:
    'Ne détruisez ni le PV, ni les grilles, ni les productions des candidats, ni les émargements, ni les déclarations : ils s’archivent.',
  sources: [
    { doc: '003', lines: '118, 123' },
    { doc: '000', lines: '94-95' },
    { doc: '001', lines: '375' },
  ],
};

export const examples: readonly Example[] = [
  everyDay,
  {
    why: 'le dernier jour, dans toute région : l’Île-de-France est la seule à dater chaque jour',
    session: { start: '2027-03-15', end: '2027-03-17' },
    centre: { region: 'bretagne' },
    subject: '2027-03-17',
    due: '2027-03-17',
    workingDay: '2027-03-17',
    target: '2027-03-17',
    urgency: { '2027-03-17': 'aujourdhui', '2027-03-18': 'non-renseigne' },
  },
  {
    why: 'le premier jour en Île-de-France',
    session: { start: '2027-03-15', end: '2027-03-17' },
    centre: { region: 'ile-de-france' },
    subject: '2027-03-15',
    due: '2027-03-15',
    workingDay: '2027-03-15',
    target: '2027-03-15',
    urgency: { '2027-03-14': 'pas-encore-ouvert', '2027-03-15': 'aujourdhui' },
  },
];
