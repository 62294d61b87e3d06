import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [{ doc: '000', lines: '50-52' }];

export const distribuerDte: Rule = {
  id: 'distribuer-dte',
  phase: 'lancement',
  title: 'Remettre les dossiers d’évaluation au jury et aux candidats',
  steps: [
    {
      id: 'jury',
      title: 'Remettre au jury son exemplaire',
      sources: [{ doc: '000', lines: '51-52' }],
    },
    {
      id: 'candidats',
      title: 'Remettre à chaque candidat son exemplaire, au début de son épreuve',
      sources: [{ doc: '000', lines: '50-51' }],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
