import type { Pattern, Weighted } from './screen';

/** Words of a page that is no screen, whatever it talks about: help, articles, legal notice, errors. */
export const NO_SCREEN: Pattern =
  'aide|help|faq|foire|questions|guide|tuto|comment.|pourquoi|quand_faut|quand_doit|quand_dois|notice|memento|manuel|mode_d_emploi|fiche_pratique|fiches_pratiques|aide_memoire|references_reglementaires|textes_de_reference|actualite|article|documentation|mention|accessib|maintenance|' +
  'indispo|introuvable|expir|interromp|assistance|change.|nouveaute|mon_compte|votre_compte|moncompte|profil|preference|parametr|' +
  'reunion|comite|scrutin|election|conges|statist|indicateur|taux|par_semaine|de_la_semaine|semaine_du|semaine.|reserver|occupation|enquete|satisfaction|utilisateurs|droits_d_acces|droits_des|vos_droits|et_droits|gestion_des_droits|export|bibliotheque|boite|messag|correspondance|courriers_recus|notifications|contact|confidential|cookie|temoins|donnees_personnelles|notes_de_version|versions|quoi_de_neuf|quoi_de_nouveau|' +
  'explication|procedure|pas_a_pas|comprendre|demarche_a|demarches_a|la_demarche|communaute|journal|evolutions|conditions_generales|vie_privee|oups|visite_guidee|' +
  'forum|discussion|sondage|votre_avis|repertoire|salles|reservation|telechargements|mediatheque|ressources|extraction|' +
  'gestion_des_acces|gerer_les_acces|comptes|lettre_d_information|webinaire|en_savoir_plus|a_telecharger|ameliorations|bogues|correctifs|patientez|patienter|recuperation|se_former|' +
  'par_annee|par_trimestre|catalogue|referentiels|annuaire|glossaire|chargement|inactivite|plan_du_site|credits|a_propos|formulaires|modeles';

/** Where such a word is said of a screen after all: « Répertoire des sessions », « Connectez-vous à votre compte ». */
export const STILL_SCREEN: Pattern =
  'repertoire_des_sess|repertoire_de_sess|repertoire_des_exam|connectez|se_connecter|me_connecter|identifiez|authentifi|deja_inscrit|deja_un_compte|faire_cette_semaine|traiter_cette_semaine|votre_semaine|ma_semaine|connexion_a|activer_mon_compte|creer_mon_compte|parametres_de_la_sess|parametres_de_l_exam';

/** Words of a page that failed, unless it holds a form, which tells of its own errors. */
export const FAILURE: Pattern = 'erreur|err.|incident_technique';

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
export const NO_SCREEN_BUTTONS: Weighted = {
  'compris.': 0.6,
  'tout|j|je accept|refus': 0.6,
  'passer visite': 0.5,
  'voir|regarder video|videos|tutoriel': 0.5,
  'reconnecter.': 0.6,
  'notice|guide|tutoriel|article|actualite|question suivant|precedent|partag|telecharg|develop|soumet': 0.5,
  'reserv|liber salle|local|creneau': 0.6,
  'discussion|abus': 0.5,
  'ajout|desactiv|suppr|modif utilisateur|droits|habilitations': 0.5,
  'supprim|archiv|marquer|repondre courrier|message|lu.': 0.5,
};
