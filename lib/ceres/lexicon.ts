/** Words of the trade, as beginnings without accents (see `Pattern`): what each thing is called, its abbreviations included. */
export const SESSION = 'sess|examen';
export const CANDIDAT = 'cand|stagiair|postul|inscrit|apprenant|participant|beneficiaire';
export const JURY = 'jury|jurys|jure|jures|mbr|membre|evaluateur|examinateur|assesseur';
export const CONVOCATION = 'convoc|convoqu|conv.';
export const LETTRE = 'lettre|courrier|courriel|pli|avis|mail|envoi';
export const PV = 'pv.|pvs.|p v.|proces verb|proces verbal|deliber';
export const RESULTAT = 'result|res.|decision|notes.|notation';
export const DTE = 'dte|d t e.|sujet|plis.|pli.|dossier tech|dossiers tech|doss tech|epreuve|enonce';
export const AGREMENT = 'agrem|agr.|agree';
export const HABILITATION = 'habilit|hab.';

export const NUMERO = 'n.|no.|num|ref|code|identifiant|matricule';
export const TITRE = 'titre|tp.|t p.|specialit|certif|intitul|diplome|mill|libelle|sigle';
export const DATE = 'date|jour|periode|quand';
export const DEBUT = 'deb|du.|premier|ouverture|commence|demarr|a partir|entre';
export const FIN = 'fin.|fermeture|au.|dernier|clotur|termin|achev|jusqu|echeance|expir';
export const ETAT = 'etat|situe|statut|situation|avancement|etape|phase|stade';
export const LIEU = 'site|centre|lieu|organisme|plateau|adresse|salle|batiment|ou.';
export const RESPONSABLE = 'resp|rs.|suppleant';
export const NOMBRE = 'attendu|nb|nombre|effectif|capacite|place|quant|combien|prev|max';
export const HEURE = 'heure|horaire|h.|arriv|rendez';

export const CREER = 'cre.|cree|crea|nouv|ajout|aj.|programm|declar|teledeclar|planif|ouvrir|ouvert|organis|inser';
export const ENREGISTRER = 'enregistr|enreg|sauve|maj.|conserv|retenir|brouillon|consign|renseign|attribu|inscrire';
export const VALIDER = 'valid|confirm|soumet|finalis|arret|verrouill|clore|clotur';
export const ENVOYER = 'envo|emet|emission|transmet|transmission|expedi|adress|notifi|diffus|lanc|remett|telet';
export const EDITER = 'edit|gener|imprim|telecharg|apercu|prepar|visualis|etabl|relire';
export const VOIR = 'voir|consult|gerer|acced|ouvrir|suivre|afficher|aller';
export const RETIRER = 'retir|suppr|desinscri|remplac|annul|desist|remerci';
export const CHERCHER = 'recherch|rech|filtr|cherch|trouv|critere';
