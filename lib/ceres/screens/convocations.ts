import type { Screen } from '../screen';

/**
 * Where the candidates' convocations are edited and validated, its confirmation included.
 *
 * Nothing about its real make is public: only the state « Convocations envoyées » is known. The words below are those
 * that the trade uses for the act and for what a convocation says (day, hour, place, how it is delivered).
 */
export const convocations = {
  id: 'convocations',
  name: 'Convocations',
  named: 'convoc|convoqu',
  shows: {
    buttons: {
      'valid|emet|emission|edit|envo|gener|lanc|notifi convoc': 0.5,
      convoqu: 0.45,
      'imprim|telecharg|apercu|prepar convoc': 0.35,
      // Weak: a plain « Valider », but not that of a cookie banner.
      'valid|confirm -choi|cookie': 0.2,
    },
    columns: {
      'convoc|convoqu': 0.35,
      'remise|recommande|lrar|decharge|accuse': 0.3,
      'heure|horaire passage|presentation|arrive|epreuve': 0.2,
    },
    labels: {
      'date|heure|horaire|lieu|mode|objet|envoi|texte convoc -filtr': 0.35,
      'mode|moyen remise|envoi': 0.25,
    },
    texts: { 'valid|edit convoc fige|bloqu|definiti|irreversible|modifi': 0.3 },
  },
  against: {
    headings: { 'convoc commission|reunion|model|parametr|preference|statist|histori|archive': 0.6 },
    buttons: { 'creer|enregistr session': 0.3, 'command|saisi dte|pli|sujet|epreuve|result|pv.': 0.3 },
  },
} as const satisfies Screen;
