// @ts-check
/** @import { Session } from '../../types' */
/** @import { Content } from './view.js' */
import { button, buttons, field, fields, heading, notice, text } from './parts.js';
import { identity, trail } from './session-parts.js';

/** The order of the papers of the exam (DTE). @param {Session} session @returns {Content} */
export function order(session) {
  const isOff = session.isOrdered;
  return {
    heading: 'Commande des dossiers techniques d’évaluation',
    trail: trail(session, 'Commande de DTE'),
    parts: [
      identity(session),
      ...(isOff ? [notice('La commande est envoyée. La livraison se fait sous pli scellé, à l’adresse indiquée.', 'done')] : []),
      text('La commande part à l’organisme qui prépare les épreuves. Conservez les plis fermés, dans un lieu sûr, jusqu’à la session.'),
      fields(
        field('number', 'dossiers', 'Nombre de dossiers candidats', String(Math.max(session.planned, session.candidates.length)), { isOff }),
        field('number', 'exemplaires', 'Nombre de dossiers jury', '2', { isOff }),
        field('text', 'destinataire', 'Destinataire', session.owner, { isOff }),
        field('text', 'adresse', 'Adresse de livraison', '12, quai Imaginaire, 00000 Nulle-Part', { isOff }),
        field('lines', 'remarques', 'Observations', '', { isOff }),
      ),
      heading('Contenu du pli'),
      text('Dossier organisateur, dossiers candidats, dossiers jury, grilles.'),
      buttons(button('commander', 'Envoyer la commande', { isOff })),
    ],
  };
}
