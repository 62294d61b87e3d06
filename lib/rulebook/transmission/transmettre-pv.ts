import type { Example } from '../example';
import type { Rule } from '../rule';

export const transmettrePv: Rule = {
  id: 'transmettre-pv',
  phase: 'transmission',
  title: 'Transmettre le procès-verbal au service départemental',
  steps: [
    {
      id: 'version-numerisee',
      title: 'Déposer aussi la version numérisée par France Transfert',
      when: 'ctrmtv',
      sources: [{ doc: 'arrete-2024-09-26', article: 'art. 15' }],
    },
  ],
  claims: [
    {
      anchor: 'end',
      offset: { days: 15 },
      strength: 'required',
      scope: 'national',
      source: { doc: '000', lines: '91-92' },
      note: 'Compté depuis le dernier jour : c’est une lecture, la source ne dit pas depuis quand.',
    },
    {
      anchor: 'end',
      offset: { days: 15 },
      strength: 'required',
      scope: 'national',
      source: { doc: '001', lines: '354-357' },
    },
    {
      anchor: 'end',
      offset: { days: 5 },
      strength: 'required',
      scope: 'ile-de-france',
      when: { not: 'transport' },
      yieldsWhen: 'ctrmtv',
      source: { doc: '003', lines: '131-133' },
      note: 'Compté depuis le dernier jour : c’est une lecture de la source.',
    },
    {
      anchor: 'end',
      offset: { days: 2 },
      strength: 'required',
      scope: 'ile-de-france',
      when: 'transport',
      yieldsWhen: 'ctrmtv',
      source: { doc: '003', lines: '131-132' },
      note: 'Compté depuis le dernier jour : c’est une lecture de la source.',
    },
    {
      anchor: 'end',
      offset: { workingDays: 5 },
      strength: 'required',
      scope: 'national',
      when: 'ctrmtv',
      source: { doc: 'arrete-2024-09-26', article: 'art. 15' },
    },
  ],
  opens: { anchor: 'end', offset: {} },
  needs: [
    { rule: 'saisir-resultats-ceres', tightens: false },
    { rule: 'faire-signer-pv', tightens: false },
  ],
  records: 'pvSentOn',
  letter: 'pv',
  screens: ['pv'],
  caution: 'Envoyez l’original signé et contresigné. Aucun résultat n’est donné aux candidats avant la validation du PV.',
  sources: [
    { doc: '000', lines: '91-92' },
    { doc: '001', lines: '354-357' },
    { doc: '003', lines: '131-135' },
    { doc: '004', lines: '48' },
    { doc: 'arrete-2024-09-26', article: 'art. 15' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'cinq jours, contre quinze ailleurs',
    session: { start: '2027-03-15', end: '2027-03-17' },
    due: '2027-03-22',
    opens: '2027-03-17',
    urgency: {
      '2027-03-16': 'pas-encore-ouvert',
      '2027-03-21': 'sous-7-jours',
      '2027-03-22': 'aujourdhui',
      '2027-03-23': 'en-retard',
    },
  },
  {
    why: 'titre de transport : quarante-huit heures',
    session: { start: '2027-03-15', end: '2027-03-17', transport: true },
    due: '2027-03-19',
  },
  {
    why: 'le CTRMTV est un titre de transport, mais son arrêté prévaut sur la consigne régionale',
    session: { start: '2027-03-15', end: '2027-03-17', ctrmtv: true },
    due: '2027-03-24',
    workingDay: '2027-03-24',
    target: '2027-03-19',
  },
  {
    why: 'un samedi : le lundi de Pâques est le dernier jour, aucun jour ouvré ne le précède après la session',
    session: { start: '2027-03-27', end: '2027-03-27', transport: true },
    due: '2027-03-29',
    workingDay: '2027-03-29',
  },
  {
    why: 'un vendredi : le dimanche est le dernier jour, le vendredi même le dernier jour ouvré',
    session: { start: '2027-03-26', end: '2027-03-26', transport: true },
    due: '2027-03-28',
    workingDay: '2027-03-26',
    target: '2027-03-28',
  },
  {
    why: 'en Auvergne-Rhône-Alpes, les cinq jours d’Île-de-France ne sont que conseillés',
    session: { start: '2027-03-15', end: '2027-03-17' },
    centre: { region: 'auvergne-rhone-alpes' },
    due: '2027-04-01',
    workingDay: '2027-04-01',
    target: '2027-03-22',
  },
  {
    why: 'de même pour les quarante-huit heures du transport',
    session: { start: '2027-03-15', end: '2027-03-17', transport: true },
    centre: { region: 'auvergne-rhone-alpes' },
    due: '2027-04-01',
    target: '2027-03-19',
  },
];
