import type { Example } from '../example';
import type { Rule } from '../rule';

export const lirePliOrganisateur: Rule = {
  id: 'lire-pli-organisateur',
  phase: 'dte',
  title: 'Ouvrir et lire le pli de l’organisateur',
  steps: [
    {
      id: 'materiels-requis',
      title: 'Relever les consignes et la liste des matériels requis',
      sources: [
        { doc: '002', lines: '16-19' },
        { doc: '003', lines: '75' },
      ],
    },
  ],
  claims: [
    {
      anchor: 'start',
      offset: { days: -5 },
      strength: 'required',
      scope: 'ile-de-france',
      source: { doc: '003', lines: '72-75' },
    },
    {
      anchor: 'dteReceived',
      offset: {},
      strength: 'advised',
      scope: 'national',
      when: { not: 'ile-de-france' },
      source: { doc: '002', lines: '16-19' },
    },
  ],
  needs: [{ rule: 'receptionner-dte' }],
  sources: [
    { doc: '001', lines: '103' },
    { doc: '002', lines: '16-19' },
    { doc: '003', lines: '72-75' },
  ],
};

export const examples: readonly Example[] = [
  {
    why: 'aucune région dite : conseillé dès la réception, demandé cinq jours avant',
    session: { start: '2027-03-15', dteReceivedOn: '2027-02-20' },
    due: '2027-03-10',
    workingDay: '2027-03-10',
    target: '2027-02-20',
    urgency: {
      '2027-02-21': 'sous-30-jours',
      '2027-03-09': 'sous-7-jours',
      '2027-03-10': 'aujourdhui',
      '2027-03-11': 'en-retard',
    },
  },
  {
    why: 'en Île-de-France, le pli ne s’ouvre pas à la réception',
    session: { start: '2027-03-15', dteReceivedOn: '2027-02-20' },
    centre: { region: 'ile-de-france' },
    due: '2027-03-10',
    target: '2027-03-10',
  },
  {
    why: 'rien reçu : la réception ne donne pas de date',
    session: { start: '2027-03-15' },
    centre: { region: 'normandie' },
    due: '2027-03-10',
    target: '2027-03-10',
  },
];
