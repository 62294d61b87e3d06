/** Words of the trade, as beginnings without accents (see `Pattern`): what each thing is called, its abbreviations included. */
export const SESSION = 'sess|examen|exam.|seance';
export const CANDIDAT = 'cand|stagiair|postul|inscrit|apprenant|participant|beneficiaire|alternant|eleve';
export const JURY = 'jury|jurys|jure|jures|mbr|membre|evaluateur|evaluatrice|examinateur|examinatrice|assesseur|correcteur';
export const CONVOCATION = 'convoc|convoqu|conv.';
export const PV = 'pv.|pvs.|p_v.|proces_verb|proces_verbal|deliber';
export const RESULTAT = 'result|res.|decision|notes.|notation';
export const DTE = 'dte|d_t_e.|sujet|plis.|pli.|dossier_tech|dossiers_tech|doss_tech|dossier_d_eval|dossiers_d_eval|epreuve|enonce';
export const AGREMENT = 'agrem|agr.|agree';
export const HABILITATION = 'habilit|hab.';

export const NUMERO = 'n.|no.|num|ref|code|identifiant|matricule|id.';
export const TITRE = 'titre|tp.|t_p.|specialit|certif|intitul|diplome|mill|libelle|sigle|rncp|denominat';
export const DATE = 'date|jour|periode|quand';
export const DEBUT = 'deb|du.|premier|ouverture|commence|demarr|a_partir|entre.|lancement';
export const FIN = 'fin.|fermeture|au.|dernier|clotur|termin|achev|jusqu|echeance|expir';
export const ETAT = 'etat|situe|statut|situation|avancement|etape|phase|stade|progression|ou_en_est';
export const LIEU = 'site|centre|lieu|organisme|plateau|adresse|salle|batiment|ville|commune|localite|etablissement|atelier|ou_aura|ou_se';
export const RESPONSABLE = 'resp|rs.|suppleant|referent|suivi_par|suivie_par|pilote|gestionnaire|coordinat';
export const NOMBRE = 'attendu|nb|nombre|effectif|capacite|place|quantit|combien|prev|max|jauge';
export const HEURE = 'heure|horaire|h.|arriv|rendez';

export const CREER = 'cre.|cree|crea|nouv|ajout|aj.|programm|declar|teledeclar|planif|ouvrir|ouverture|organiser|organisez|inser';
export const ENREGISTRER = 'enregistr|enreg|sauve|maj.|conserv|retenir|brouillon|consign|renseign|attribu|inscrire';
export const VALIDER = 'valid|confirm|soumet|finalis|arret|verrouill|clore|clotur|fige|approuv|certifier';
export const ENVOYER = 'envo|emet|emission|transmet|transmission|expedi|adress|notifi|diffus|lanc|remett|telet|communiqu|achemin|faire_parvenir|retourn';
export const EDITER = 'edit|gener|imprim|telecharg|apercu|prepar|visualis|etabl|relire|redig|produi|previsualis';
export const VOIR = 'voir|consult|gerer|acced|ouvrir|suivre|afficher|aller|detail';
export const RETIRER = 'retir|suppr|desinscri|remplac|annul|desist|remerci|enlev|ecart|radi|exclu';
export const CHERCHER = 'recherch|rech|filtr|cherch|trouv|critere|affiner|trier';
