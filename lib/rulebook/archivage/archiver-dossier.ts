import type { Rule } from '../rule';

export const archiverDossier: Rule = {
  id: 'archiver-dossier',
  phase: 'archivage',
  title: 'Archiver le dossier de la session',
  steps: [
    {
      id: 'pv',
      title: 'Archiver le PV',
      sources: [
        { doc: '001', lines: '376' },
        { doc: '003', lines: '127' },
      ],
    },
    {
      id: 'productions',
      title: 'Archiver ce que les candidats ont rédigé, dossier professionnel compris',
      sources: [{ doc: '001', lines: '377' }],
    },
    {
      id: 'grilles',
      title: 'Archiver les grilles que le jury a remplies',
      sources: [
        { doc: '001', lines: '378' },
        { doc: '000', lines: '93-94' },
        { doc: '003', lines: '128' },
      ],
    },
    {
      id: 'emargements',
      title: 'Archiver les feuilles d’émargement',
      sources: [{ doc: '003', lines: '129' }],
    },
    {
      id: 'declarations',
      title: 'Archiver les déclarations sur l’honneur des jurés',
      sources: [{ doc: '003', lines: '130' }],
    },
  ],
  claims: [],
  opens: { anchor: 'end', offset: {} },
  caution:
    'Les sources divergent : 000 ne garde que les grilles, 001 y ajoute le PV et les productions, 003 les émargements et les déclarations. Gardez le tout ; les sujets, eux, se détruisent toujours.',
  sources: [
    { doc: '000', lines: '93-95' },
    { doc: '001', lines: '374-381' },
    { doc: '003', lines: '126-130' },
  ],
};
