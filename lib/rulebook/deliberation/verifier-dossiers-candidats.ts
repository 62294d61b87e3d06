import { claimsOn } from '../claims-on';
import { onLastDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [
  { doc: '000', lines: '77-83' },
  { doc: '001', lines: '298-301' },
];

export const verifierDossiersCandidats: Rule = {
  id: 'verifier-dossiers-candidats',
  phase: 'deliberation',
  title: 'Vérifier que le dossier de chaque candidat est complet',
  steps: [
    {
      id: 'resultats',
      title: 'Réunir les résultats des épreuves',
      sources: [
        { doc: '000', lines: '80' },
        { doc: '001', lines: '298' },
      ],
    },
    {
      id: 'livret',
      title: 'En formation, joindre le livret d’évaluation',
      when: 'route-formation',
      sources: [{ doc: '000', lines: '81' }],
    },
    {
      id: 'dossier-professionnel',
      title: 'Joindre le dossier professionnel',
      sources: [{ doc: '000', lines: '82' }],
    },
    {
      id: 'entretien-final',
      title: 'Joindre les conclusions de l’entretien final',
      sources: [{ doc: '000', lines: '83' }],
    },
  ],
  claims: claimsOn('end', sources),
  opens: { anchor: 'end', offset: {} },
  sessionDay: true,
  caution:
    'Les sources ne détaillent ce dossier que pour un candidat en formation, en session titre. Pour une VAE, un CCP ou un CCS : non précisé, suivez le référentiel.',
  sources,
};

export const examples: readonly Example[] = [onLastDay];
