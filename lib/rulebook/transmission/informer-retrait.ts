import type { Rule } from '../rule';

export const informerRetrait: Rule = {
  id: 'informer-retrait',
  phase: 'transmission',
  title: 'Dire aux candidats comment retirer leur titre ou leur livret',
  claims: [],
  opens: { anchor: 'end', offset: {} },
  sources: [{ doc: '001', lines: '360-361' }],
};
