import type { Pattern, Weighted } from './screen';

/** Names of other parts of CERES. A screen is not shown where a title or an active tab says these and not its own. */
export const OTHER_PARTS: Pattern =
  'accueil|bienvenue|tableau|mes.|liste|recherche|cand|stagiaire|postul|inscri|parcours|jury|jure|dte|epreuve|sujet|pli|' +
  'command|pv.|verba|result|agrement|crea|connexion';

/** Words of a page that is no screen, whatever it talks about: help, articles, legal notice, errors. */
export const NO_SCREEN: Pattern =
  'aide|help|faq|guide|tuto|comment.|pourquoi|quand|actualite|article|documentation|mention|accessib|maintenance|' +
  'indispo|introuvable|err|expir|assistance|change.|nouveaute|savoir|compte.';

/** What such a page says in its text, and how much that takes away. */
export const NO_SCREEN_TEXTS: Weighted = { publie: 0.4, 'page|article|reponse utile': 0.5 };
