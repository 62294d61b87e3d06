import { claimsOn } from '../claims-on';
import { onLastDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [{ doc: '001', lines: '327' }];

export const faireSignerFiches: Rule = {
  id: 'faire-signer-fiches',
  phase: 'deliberation',
  title: 'Faire signer par le jury les fiches individuelles de résultats',
  claims: claimsOn('end', sources),
  opens: { anchor: 'end', offset: {} },
  sessionDay: true,
  sources,
};

export const examples: readonly Example[] = [onLastDay];
