import { accueillirCandidats } from './accueil/accueillir-candidats';
import { accueillirComediens } from './accueil/accueillir-comediens';
import { accueillirJury } from './accueil/accueillir-jury';
import { assurerPresence } from './accueil/assurer-presence';
import { brieferJury } from './accueil/briefer-jury';
import { controlerConformite } from './accueil/controler-conformite';
import { controlerPiecesCandidats } from './accueil/controler-pieces-candidats';
import { faireEmarger } from './accueil/faire-emarger';
import { informerJuryAmenagements } from './accueil/informer-jury-amenagements';
import { organiserSurveillance } from './accueil/organiser-surveillance';
import { remettreDocumentsJury } from './accueil/remettre-documents-jury';
import { verifierPlateauAvecJury } from './accueil/verifier-plateau-avec-jury';
import { archiverDossier } from './archivage/archiver-dossier';
import { purgerArchives } from './archivage/purger-archives';
import { programmerAnnee } from './centre/programmer-annee';
import { constituerJury } from './convocations/constituer-jury';
import { convoquerCandidats } from './convocations/convoquer-candidats';
import { convoquerJury } from './convocations/convoquer-jury';
import { convoquerSurveillant } from './convocations/convoquer-surveillant';
import { creerParcoursCandidats } from './convocations/creer-parcours-candidats';
import { creerPvCeres } from './convocations/creer-pv-ceres';
import { demanderAmenagements } from './convocations/demander-amenagements';
import { solliciterJury } from './convocations/solliciter-jury';
import { validerConvocationsCeres } from './convocations/valider-convocations-ceres';
import { faireSignerFiches } from './deliberation/faire-signer-fiches';
import { faireSignerPv } from './deliberation/faire-signer-pv';
import { organiserDeliberation } from './deliberation/organiser-deliberation';
import { transcrireResultats } from './deliberation/transcrire-resultats';
import { verifierDossiersCandidats } from './deliberation/verifier-dossiers-candidats';
import { detruireSujets } from './deroulement/detruire-sujets';
import { faireStatuerAvantEntretien } from './deroulement/faire-statuer-avant-entretien';
import { mettreEnSituation } from './deroulement/mettre-en-situation';
import { veillerDeroulement } from './deroulement/veiller-deroulement';
import { lirePliOrganisateur } from './dte/lire-pli-organisateur';
import { receptionnerDte } from './dte/receptionner-dte';
import { relancerAfpa } from './dte/relancer-afpa';
import { constaterPlis } from './lancement/constater-plis';
import { demarrerEpreuves } from './lancement/demarrer-epreuves';
import { distribuerDte } from './lancement/distribuer-dte';
import { faireSignerDeclarations } from './lancement/faire-signer-declarations';
import { informerCandidats } from './lancement/informer-candidats';
import { mettreAJourCoordonnees } from './lancement/mettre-a-jour-coordonnees';
import { ouvrirPlis } from './lancement/ouvrir-plis';
import { afficherInformations } from './preparation/afficher-informations';
import { afficherVeille } from './preparation/afficher-veille';
import { preparerAmenagements } from './preparation/preparer-amenagements';
import { suivreDossiersProfessionnels } from './preparation/suivre-dossiers-professionnels';
import { verifierPlateau } from './preparation/verifier-plateau';
import { commanderDte } from './programmation/commander-dte';
import { creerSessionCeres } from './programmation/creer-session-ceres';
import { designerResponsable } from './programmation/designer-responsable';
import { faireDeclarerResponsable } from './programmation/faire-declarer-responsable';
import { informerDdets } from './programmation/informer-ddets';
import { planifierSession } from './programmation/planifier-session';
import { entretienPartiels } from './suites/entretien-partiels';
import { representerCandidat } from './suites/representer-candidat';
import { informerRetrait } from './transmission/informer-retrait';
import { saisirResultatsCeres } from './transmission/saisir-resultats-ceres';
import { transmettrePv } from './transmission/transmettre-pv';
import { afficherAdmis } from './validation/afficher-admis';
import { receptionnerPvValide } from './validation/receptionner-pv-valide';
import { suivreDocumentsCandidats } from './validation/suivre-documents-candidats';
import { suivreInstruction } from './validation/suivre-instruction';
import { demanderAgrement } from './veille/demander-agrement';
import { verifierEcheanceTitre } from './veille/verifier-echeance-titre';
import type { Rule } from './rule';

/** Every rule of a session, in the order in which a session meets them. */
export const RULES: readonly Rule[] = [
  verifierEcheanceTitre,
  demanderAgrement,
  planifierSession,
  designerResponsable,
  faireDeclarerResponsable,
  creerSessionCeres,
  commanderDte,
  informerDdets,
  demanderAmenagements,
  solliciterJury,
  creerParcoursCandidats,
  constituerJury,
  creerPvCeres,
  validerConvocationsCeres,
  convoquerCandidats,
  convoquerJury,
  convoquerSurveillant,
  receptionnerDte,
  relancerAfpa,
  lirePliOrganisateur,
  verifierPlateau,
  afficherInformations,
  preparerAmenagements,
  suivreDossiersProfessionnels,
  afficherVeille,
  controlerConformite,
  assurerPresence,
  accueillirJury,
  accueillirComediens,
  verifierPlateauAvecJury,
  brieferJury,
  remettreDocumentsJury,
  informerJuryAmenagements,
  organiserSurveillance,
  accueillirCandidats,
  controlerPiecesCandidats,
  faireEmarger,
  faireSignerDeclarations,
  informerCandidats,
  constaterPlis,
  ouvrirPlis,
  distribuerDte,
  demarrerEpreuves,
  mettreAJourCoordonnees,
  mettreEnSituation,
  veillerDeroulement,
  faireStatuerAvantEntretien,
  detruireSujets,
  verifierDossiersCandidats,
  organiserDeliberation,
  faireSignerFiches,
  transcrireResultats,
  faireSignerPv,
  saisirResultatsCeres,
  transmettrePv,
  informerRetrait,
  suivreInstruction,
  receptionnerPvValide,
  afficherAdmis,
  suivreDocumentsCandidats,
  archiverDossier,
  purgerArchives,
  entretienPartiels,
  representerCandidat,
];

/** The rules of the centre, outside any session: one occurrence a year. */
export const CENTRE_RULES: readonly Rule[] = [programmerAnnee];
