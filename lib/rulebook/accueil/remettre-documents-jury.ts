import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '001', lines: '21, 218' },
  { doc: '004', lines: '41' },
];

export const remettreDocumentsJury: Rule = {
  id: 'remettre-documents-jury',
  phase: 'accueil',
  title: 'Remettre au jury les documents prévus pour l’évaluation',
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
