import type { Rule } from '../rule';

export const suivreInstruction: Rule = {
  id: 'suivre-instruction',
  phase: 'validation',
  title: 'Suivre l’instruction du PV par la DDETS',
  steps: [
    {
      id: 'complements',
      title: 'Répondre à une demande de compléments',
      sources: [{ doc: '003', lines: '142' }],
    },
  ],
  claims: [],
  opens: { anchor: 'end', offset: {} },
  sources: [{ doc: '003', lines: '141-142' }],
};
