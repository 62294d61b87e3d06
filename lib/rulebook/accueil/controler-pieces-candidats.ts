import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '001', lines: '228-239' },
  { doc: '003', lines: '103' },
];

export const controlerPiecesCandidats: Rule = {
  id: 'controler-pieces-candidats',
  phase: 'accueil',
  title: 'Contrôler les pièces et l’équipement des candidats',
  steps: [
    {
      id: 'convocation',
      title: 'Contrôler la convocation',
      sources: [
        { doc: '001', lines: '230' },
        { doc: '003', lines: '103' },
      ],
    },
    {
      id: 'dossier-professionnel',
      title: 'Contrôler le dossier professionnel',
      sources: [
        { doc: '001', lines: '231' },
        { doc: '003', lines: '103' },
      ],
    },
    {
      id: 'livret',
      title: 'En formation, contrôler le livret d’évaluation',
      when: 'route-formation',
      sources: [{ doc: '001', lines: '232' }],
    },
    {
      id: 'recevabilite',
      title: 'En VAE, contrôler la notification de recevabilité',
      when: 'route-vae',
      sources: [{ doc: '001', lines: '233' }],
    },
    {
      id: 'equipement',
      title: 'Contrôler vêtement de travail, protections, outillage et habilitations selon le titre',
      sources: [{ doc: '001', lines: '235-239' }],
    },
  ],
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  counts: 'checked-papers',
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
