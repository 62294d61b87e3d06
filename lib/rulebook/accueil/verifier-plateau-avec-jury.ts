import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '001', lines: '219' },
  { doc: '004', lines: '38, 56' },
];

export const verifierPlateauAvecJury: Rule = {
  id: 'verifier-plateau-avec-jury',
  phase: 'accueil',
  title: 'Vérifier le plateau technique avec le jury',
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  caution: 'Prévoyez une heure avant le début des épreuves.',
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
