import { closing, ENVELOPE, EXAMS, SESSION } from './common';
import type { Letter } from './letter';

/** What convenes a juror: when and where, what to bring, and what her part asks of her (001, l. 142-145). */
export const convocationJure: Letter = {
  id: 'convocation-jure',
  title: 'Convocations des jurés',
  heading: 'Convocation d’un membre de jury',
  about: 'Une lettre par juré, sauf à qui a répondu non. Elle demande de venir une heure avant la première épreuve. Avec un ordre de passage, elle dit l’heure de la visite du plateau. Sans épreuve saisie, elle renvoie au calendrier, à joindre.',
  group: 'convoquer',
  asks: ['jurors', 'schedule', 'place', 'sender'],
  source: { doc: '001', lines: '142-145' },
  per: 'juror',
  convenes: true,
  parts: [
    ...ENVELOPE,
    { kind: 'text', text: 'Madame, Monsieur,' },
    { kind: 'text', text: 'Nous vous convoquons comme membre du jury de la session d’examen suivante :' },
    { kind: 'text', when: 'reserve', text: 'Vous venez en réserve : vous siégez si un membre du jury fait défaut.' },
    { kind: 'fields', fields: [...SESSION, ['Début des épreuves', '{premier-jour}, à {heure}']] },
    ...EXAMS,
    // 004, l. 38 and 56.
    { kind: 'text', when: 'visit-known', text: 'Le premier jour, venez à {heure-de-visite} pour visiter le plateau technique avec le responsable de session.' },
    { kind: 'text', when: 'visit-usual', text: 'Le premier jour, venez une heure avant pour visiter le plateau technique avec le responsable de session.' },
    // 001, l. 211-213.
    { kind: 'text', text: 'Apportez une pièce d’identité, cette convocation et ce qui justifie de votre habilitation pour ce titre.' },
    { kind: 'heading', text: 'Avant de venir' },
    {
      kind: 'list',
      marks: 'dash',
      items: [
        // 004, l. 59; 002, l. 13-14.
        'Prévenez-nous aussitôt si un lien personnel ou professionnel, présent ou passé, vous unit à un candidat, ou si vous l’avez accueilli dans votre entreprise : vous ne pourriez pas l’évaluer.',
        'Prévenez-nous aussitôt si vous ne pouvez pas venir.',
        // Code du travail, art. D3142-32.
        {
          when: 'salaried',
          text: 'Si vous êtes salarié, prévenez votre employeur au moins 15 jours avant l’examen, copie de cette convocation à l’appui, sauf accord collectif qui fixe un autre délai (code du travail, art. D3142-32).',
        },
      ],
    },
    // 003, l. 112; 000, l. 79-80.
    { kind: 'text', text: 'Vous signerez sur place une déclaration sur l’honneur. Le jury ne communique aucun résultat aux candidats.' },
    ...closing('le membre du jury'),
  ],
};
