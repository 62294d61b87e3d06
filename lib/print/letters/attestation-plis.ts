import { SESSION } from './common';
import type { Letter } from './letter';

/** What is signed of the packets: that they were sealed, with a candidate drawn by lot, and that what they hold is right (003, l. 113; 004, l. 68). */
export const attestationPlis: Letter = {
  id: 'attestation-plis',
  title: 'Attestation des plis cachetés',
  heading: 'Attestation de plis cachetés et conformes',
  about: 'À remplir à l’ouverture des plis, avec le candidat témoin, puis à signer ; son nom vient du tirage au sort.',
  group: 'signer',
  asks: ['place'],
  source: { doc: '003', lines: '113' },
  per: 'draw',
  parts: [
    { kind: 'fields', fields: [...SESSION, ['Responsable de session', '{responsable}']] },
    { kind: 'fields', fields: [['Candidat témoin, tiré au sort', '{nom}'], ['Tirage au sort', '{jour-des-plis}, à {heure-des-plis}'], ['Ouverture des plis', '{jour-des-plis}, à {blanc}']] },
    {
      kind: 'table',
      caption: 'Plis de la session',
      columns: [{ head: 'Pli' }, { head: 'Cacheté', width: 14 }, { head: 'Complet et conforme', width: 18 }, { head: 'Observations', width: 34 }],
      rows: Array.from({ length: 5 }, () => [null, { box: false }, { box: false }, null]),
      tall: true,
    },
    // 001, l. 249 and 255; 000, l. 47-50.
    {
      kind: 'text',
      text: 'Le candidat témoin et le responsable de session attestent que les plis ci-dessus étaient cachetés avant leur ouverture devant les candidats.',
    },
    { kind: 'text', text: 'Le responsable de session atteste que leur contenu est complet et correspond aux épreuves prévues par le référentiel d’évaluation.' },
    { kind: 'lines', lines: ['Fait à {blanc}, le {blanc}'] },
    { kind: 'signatures', of: ['Le responsable de session, {responsable}', 'Le candidat témoin, {nom}'] },
  ],
};
