import { closing, ENVELOPE, EXAMS, SESSION } from './common';
import type { Letter } from './letter';

/** What convenes a candidate: when, where, for what, and what to bring (001, l. 109-114; 002, l. 17-20). */
export const convocationCandidat: Letter = {
  id: 'convocation-candidat',
  title: 'Convocations des candidats',
  heading: 'Convocation à une session d’examen',
  about: 'Une lettre par candidat : où et quand venir, pour quelles épreuves, avec quoi. L’heure d’arrivée est celle de la première ligne du premier jour : commencez par l’accueil. Avec un ordre de passage, chacun a ses heures. Sans épreuve saisie, la lettre renvoie au calendrier, à joindre.',
  group: 'convoquer',
  asks: ['candidates', 'schedule', 'places', 'place', 'sender'],
  source: { doc: '001', lines: '109-114' },
  per: 'candidate',
  convenes: true,
  parts: [
    ...ENVELOPE,
    { kind: 'text', text: 'Madame, Monsieur,' },
    { kind: 'text', text: 'Nous vous convoquons à la session d’examen suivante :' },
    { kind: 'fields', fields: [...SESSION, ['Présentez-vous le', '{premier-jour}, à {heure}']] },
    ...EXAMS,
    { kind: 'heading', text: 'À apporter' },
    {
      kind: 'list',
      marks: 'dash',
      items: [
        'une pièce d’identité',
        'cette convocation',
        'votre dossier professionnel (DP)',
        { text: 'votre livret d’évaluation', when: 'formation' },
        { text: 'votre notification de recevabilité', when: 'vae' },
        { text: 'si vous venez d’une formation, votre livret d’évaluation', when: 'any-route' },
        { text: 'si vous venez par la VAE, votre notification de recevabilité', when: 'any-route' },
        '{documents}',
        '{equipement}',
        { text: 'tenue, équipement de protection, outillage et habilitations demandés : {blanc}', when: 'no-equipment' },
      ],
    },
    // What happens then: 000, l. 42 and 65-66; the rules are displayed: 000, l. 23.
    {
      kind: 'text',
      text: 'Votre identité est contrôlée à l’arrivée. Si vous arrivez après l’heure, le responsable de session peut vous admettre, mais l’épreuve finit à l’heure prévue. Une absence est inscrite au procès-verbal. Le règlement général des sessions d’examen est affiché sur place.',
    },
    ...closing('le candidat'),
  ],
};
