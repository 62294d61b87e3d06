import type { Screen } from '../screen';

/** What one types where a password is changed. */
const CHANGED = 'nouv|confirm|ancien|actuel|vigueur|repet|resaisi|saisir_a_nouveau mot|passe|mdp -oubli|perdu|demand|recev|obten|generer';

/** Where one signs in. A field for a password says it best, unless the page is about changing it. */
export const connexion = {
  id: 'connexion',
  nouns: { act: 'authentifi|connexion|connect|login|log_in|sign_in|identifier|identifiez|deja_inscrit|deja_un_compte|mot_de_passe_oublie' },
  hints: {
    'reserve acces|espace': 0.7,
    'ouvr sess travail|portail|application|service|utilisateur': 0.8,
    'ouvr ma.|votre session': 0.8,
    'code|codes|identifiants personnel|acces|vos': 0.7, 
    'identification -session|candidat|centre|organisme|stagiaire': 0.9,
    'acces|acceder|entrer votre|mon|dans espace|compte|ceres': 0.9,
    'securise|verification espace|identite|code': 0.7,
    'acces portail|application|securise|service|espace': 0.6,
  },
  fields: {
    'mot passe': 0.6,
    'mdp|passe.': 0.4,
    'identifiant|login|courriel|mail|electronique|utilis|util|code': 0.25,
    'nom|identifiant|code|compte utilis|util': 0.3,
    'courriel|mail|electronique identifiant|login': 0.4,
    'chiffre|verif|temporaire|usage_unique|captcha|caracteres|confidentiel|secrete|secret|sesame': 0.3,
    'code|cle.|phrase acces|securite|personnel|connexion|secret|secrete|confidentiel': 0.4,
    'numero|n.|reference agent|organisme|utilisateur|centre': 0.15,
    'matricule|siret|messagerie|pseudo': 0.15,
    'rester|retenir|conserver|memoriser|souvenir|garder connect|identifiant|session|moi': 0.45,
  },
  acts: {
    'connect|connexion|identifi|authentifi|login|proconnect|franceconnect': 0.5,
    'entrer.|acced|ok.|valider.|continuer': 0.25,
    'verif|ouvrir code|session': 0.3,
    'recuper|debloqu|obtenir|premier|demand acces|compte': 0.35,
    'certificat|carte numerique|electronique|agent': 0.35,
    'poursuivre|annuler': 0.1,
    'mot|mdp|passe|identifiant|code oubli|perdu|egare|nouveau|recevoir|renvoyer|reinitialis': 0.4,
    'activ|creer|demand|premiere mon|un.|compte|connexion|acces': 0.35,
  },
  gate: 0.3,
  anchor: 'connect|connexion|identifi|login|authentif|mot|mdp|acces|acced|compte|utilis|code|securis',
  decisive: 'mot_de_passe|mot_passe|mdp|motdepasse|rester_connect|se_souvenir_de_moi',
  texts: { 'mot|mdp passe|oubli|errone|incorrect|essai': 0.2, 'acces reserve': 0.2, 'code recu|temporaire|chiffre': 0.2 },
  against: {
    labels: { [CHANGED]: 0.8 },
    texts: { [CHANGED]: 0.8 },
    buttons: { 'reconnect|prolong': 0.6, 'enregistr|modif|chang profil|prefer|compte|parametr|passe -oubli': 0.7 },
    headings: { 'expir|modif|chang|mon.': 0.7, 'informations|coordonnees personnel|professionnel': 0.7 },
  },
} as const satisfies Screen;
