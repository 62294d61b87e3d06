import type { Rule } from '../rule';

export const suivreDocumentsCandidats: Rule = {
  id: 'suivre-documents-candidats',
  phase: 'validation',
  title: 'Suivre l’envoi des documents aux candidats',
  steps: [
    {
      id: 'parchemin',
      title: 'Réussite : le parchemin est envoyé',
      sources: [{ doc: '003', lines: '146' }],
    },
    {
      id: 'livret',
      title: 'Réussite partielle : le livret de certificats est envoyé',
      sources: [{ doc: '003', lines: '147' }],
    },
    {
      id: 'courrier',
      title: 'Échec ou absence : le courrier est envoyé',
      sources: [{ doc: '003', lines: '148' }],
    },
  ],
  claims: [],
  opens: { anchor: 'end', offset: {} },
  caution: 'L’administration émet ces documents : suivez leur envoi.',
  sources: [{ doc: '003', lines: '145-148' }],
};
