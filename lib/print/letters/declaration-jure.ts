import { SESSION } from './common';
import type { Letter } from './letter';

/** What each juror signs before the exams begin (003, l. 112): that no tie binds her to whom she evaluates, and how she will. */
export const declarationJure: Letter = {
  id: 'declaration-jure',
  title: 'Déclarations sur l’honneur des jurés',
  heading: 'Déclaration sur l’honneur d’un membre de jury',
  about: 'Une feuille par juré, à signer avant les épreuves : ni lien avec un candidat évalué, ni résultat communiqué.',
  group: 'signer',
  asks: ['jurors', 'place'],
  source: { doc: '003', lines: '112' },
  per: 'juror',
  parts: [
    { kind: 'fields', fields: [['Nom et prénom', '{nom}'], ...SESSION] },
    { kind: 'text', text: 'Membre du jury de cette session, je déclare sur l’honneur que :' },
    {
      kind: 'list',
      marks: 'dash',
      items: [
        // 001, l. 213.
        'mon habilitation pour ce titre couvre les jours de la session ;',
        // 000, l. 43-45; 004, l. 59; 002, l. 13-14.
        'je n’ai, et n’ai eu, aucun lien personnel ou professionnel avec les candidats que j’évalue, et n’en ai accueilli aucun dans mon entreprise ;',
        'si un tel lien apparaissait, je le dirais aussitôt et ne prendrais part ni à l’évaluation du candidat, ni à la délibération qui le concerne ;',
        // 004, l. 57-58.
        'j’évalue les compétences de chacun avec impartialité et objectivité ;',
        // 000, l. 79-80.
        'je ne communique aucun résultat aux candidats.',
      ],
    },
    { kind: 'lines', lines: ['Fait à {blanc}, le {blanc}'] },
    { kind: 'signatures', of: ['Le membre du jury, {nom}'] },
  ],
};
