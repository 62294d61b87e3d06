import { CANDIDAT, CHERCHER, CREER, DEBUT, ETAT, FIN, LIEU, NOMBRE, NUMERO, RESPONSABLE, SESSION, TITRE } from '../lexicon';
import type { Screen } from '../screen';

/** The sessions of the centre, or those that a search finds. */
export const listeSessions = {
  id: 'liste-sessions',
  nouns: { thing: 'resultat_de_la_recherche|resultats_de_la_recherche|resultats_de_recherche|affiner_la_recherche|criteres_de_recherche' },
  anchor: SESSION,
  hints: {
    [`list|repertoire|registre|inventaire|${CHERCHER}|mes.|vos.|nos.|toutes ${SESSION} -prochain|venir|preparation|cours`]: 0.95,
    'calend|suivi|gestion|portefeuille|registre|planning|tableau sessions.|examens.|seances. -prochain|venir|preparation': 0.95,
    'sessions.|examens. -prochain|venir|preparation': 0.75,
  },
  columns: {
    [`${NUMERO} -habilit|hab.|${CANDIDAT}|dossier|insee`]: 0.25,
    [TITRE]: 0.2,
    [`${DEBUT}|date|periode`]: 0.25,
    [FIN]: 0.15,
    [ETAT]: 0.25,
    [`${NOMBRE}|${CANDIDAT}`]: 0.15,
    [LIEU]: 0.15,
    [RESPONSABLE]: 0.15,
    [`${NUMERO}|${ETAT}|${TITRE} ${SESSION}`]: 0.25,
    'ou. en. est.': 0.25,
    'type|nature': 0.1,
  },
  acts: {
    [CHERCHER]: 0.25,
    [`voir|ouvrir|consult|afficher|acced|exporter ${SESSION}|fiche|detail`]: 0.25,
    [`${CHERCHER} ${SESSION}`]: 0.35,
    [`${CREER} ${SESSION}|date`]: 0.35,
    'reinitialis|effacer|vider|criteres': 0.2,
    'export|csv': 0.15,
  },
  texts: { [`${SESSION}|result trouv|affich|correspond|sur|page`]: 0.35, [`aucun|pas ${SESSION}`]: 0.35 },
  against: { columns: { 'prenom|naissance|naiss': 0.6, 'rncp|arrete|referentiel|niveau|complet': 0.5 } },
} as const satisfies Screen;
