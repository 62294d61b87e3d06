import type { Pattern, Weighted } from './screen';

/** Words of a page that is no screen, whatever it talks about: help, articles, legal notice, errors. */
export const NO_SCREEN: Pattern =
  'aide|help|faq|foire|questions|guide|tuto|comment.|pourquoi|quand|actualite|article|documentation|mention|accessib|maintenance|' +
  'indispo|introuvable|expir|interromp|assistance|change.|nouveaute|mon compte|votre compte|moncompte|profil|preference|parametr|' +
  'reunion|comite|scrutin|election|conges|statist|indicateur|taux|semaine|reserver|enquete|satisfaction|utilisateurs|droits|export|bibliotheque|boite|messag|notification|contact|confidential|cookie|temoins|donnees personnelles|version|versions|' +
  'explication|procedure|pas a pas|comprendre|demarche|journal|evolutions|conditions generales|vie privee|oups|visite guidee|' +
  'forum|discussion|sondage|votre avis|repertoire|salles|reservation|telechargements|mediatheque|ressources|extraction|' +
  'gestion des acces|comptes|lettre d information|webinaire|en savoir plus|a telecharger|ameliorations|bogues|correctifs|patientez|patienter|recuperation|se former|' +
  'par annee|par titre|par trimestre|catalogue|referentiels|annuaire|glossaire|chargement|inactivite|plan du site|credits|a propos|formulaires|modeles';

/** Words of a page that failed, unless it holds a form, which tells of its own errors. */
export const FAILURE: Pattern = 'erreur|err.|incident technique';

/** What such a page says in its text, and how much that takes away. */
export const NO_SCREEN_TEXTS: Weighted = {
  'publie|paru|redige le.': 0.4,
  'page|article|reponse|information utile': 0.5,
  'page|adresse existe|introuvable|plus': 0.5,
  'pas droit|droits|autorise consult|acced|voir|afficher': 0.6,
  'cookie|cookies|traceur': 0.4,
  'taux|moyenne|evolution reussite|obtention|presence|annee|recus': 0.4,
};

/** The buttons of a window that only tells something. */
export const NO_SCREEN_BUTTONS: Weighted = { 'compris.': 0.6, 'tout|j|je accept|refus': 0.6, 'passer visite': 0.5, 'voir|regarder video|videos|tutoriel': 0.5, 'reconnecter.': 0.6 };
