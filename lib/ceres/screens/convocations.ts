import { CONVOCATION, DATE, EDITER, ENVOYER, HEURE, VALIDER } from '../lexicon';
import type { Screen } from '../screen';

/**
 * Where the candidates' convocations are edited and validated, its confirmation included.
 *
 * Nothing about its real make is public: only the state « Convocations envoyées » is known. The words below are those
 * that the trade uses for the act and for what a convocation says (day, hour, place, how it is delivered).
 */
export const convocations = {
  id: 'convocations',
  nouns: { thing: 'convoc|convoqu|conv.', act: 'lettres_aux|lettres_de|lettres_des|courriers_aux|courriers_des|avis_de_passage|notification_aux|notifier_les' },
  anchor: `${CONVOCATION}|lettre|courrier|presenter`,
  hints: { 'lettres|envoi|envois|courriers': 0.5 },
  fields: {
    [CONVOCATION]: 0.35,
    'remise|remis|remettre|envoyee|recommande|lrar|lr.|decharge|accuse|ar.|preuve|main|notifi': 0.3,
    [HEURE]: 0.25,
    'destinataire|dest.|recoit|lettre|courrier|courriel': 0.2,
    'mode|moyen|date|comment|par. remise|envoi|expedition|transmission|lettre': 0.25,
    'texte|objet|corps|message|apporter|joindre|pieces|documents': 0.2,
    [`${DATE}|heure epreuve|presentation|passage`]: 0.15,
    'plan|acces|reglement|epi|consigne': 0.1,
  },
  acts: {
    [`${VALIDER}|${ENVOYER} convoc|conv.`]: 0.5,
    [`${EDITER}|emettre convoc|conv.`]: 0.45,
    'envoyer|notifi|adress|figer|emettre candidat|stagiair|tout|tous|envoy|lettre': 0.35,
    convoqu: 0.45,
    [`${EDITER}|${ENVOYER} lettre|courrier|lot|envoi`]: 0.4,
    [`${ENVOYER}|valid|confirm definitiv|def.|envoi|emission|tous|bloquer`]: 0.35,
    // Weak: a plain « Valider », but not that of a cookie banner.
    'valid|confirm|emet|edit|envoyer.|previsualis -choi|cookie': 0.2,
  },
  texts: {
    'convoc|lettre fige|bloqu|definiti|irrevers|modif|plus|recev|envoy': 0.3,
    'plus|definiti|irrevers|aucun modif|fig|revenir|bloqu|chang': 0.25,
    [CONVOCATION]: 0.15,
    'recommande|decharge|main propre|accuse': 0.15,
  },
  against: {
    headings: { 'convoc commission|reunion|model|parametr|preference|statist|histori|archive': 0.6 },
  },
  act: {
    buttons: 'valid|emet|emission|edit|envo|gener|lanc|notifi|expedi|adress|transmet|confirm|convoqu -imprim|apercu|brouillon',
    freezes: 'la liste des candidats, le jury et les dates de la session',
  },
} as const satisfies Screen;
