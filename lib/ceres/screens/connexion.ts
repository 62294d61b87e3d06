import { ENREGISTRER } from '../lexicon';
import type { Screen } from '../screen';

/** Where one signs in. A field for a password says it best, unless the page is about changing it. */
export const connexion = {
  id: 'connexion',
  nouns: { act: 'authentifi|connexion|connect|login|identifier|identifiez|identification' },
  hints: { 'reserve acces|espace': 0.7,  'ouvr sess travail|portail|application|service': 0.8, 'acces portail|application|securise|service|espace': 0.6 },
  fields: { 'mot passe': 0.6, mdp: 0.4, 'identifiant|login|courriel|mail|utilis|util|code': 0.25, 'chiffre|verif': 0.2 },
  acts: { 'connect|connexion|identifi|authentifi|login': 0.5, 'entrer.|acced|ok.|valider.|continuer': 0.25, 'mot|mdp|passe oubli|perdu': 0.4 },
  decisive: 'mot|mdp passe|mdp|motdepasse',
  texts: { 'mot|mdp passe|oubli|errone|incorrect|essai': 0.2, 'acces reserve': 0.2, 'code recu|temporaire|chiffre': 0.2 },
  against: {
    labels: { 'nouv|confirm|ancien|actuel mot|passe': 0.8 },
    texts: { 'nouv|confirm|ancien|actuel mot|passe': 0.8 },
    buttons: { 'reconnect|prolong': 0.6, [`${ENREGISTRER} profil|prefer|compte`]: 0.7 },
    headings: { 'expir|modif|chang|mon.': 0.7 },
  },
} as const satisfies Screen;
