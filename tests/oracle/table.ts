import { advised, required, type Cell, type Row } from './cells';
import * as is from './said';

// « 003 is ile-de-france, 004 auvergne-rhone-alpes, what is named regional is that region's; all else is national. »
const IDF = 'ile-de-france';
const ARA = 'auvergne-rhone-alpes';

const UNTIL_TITLE_ENDS: readonly Cell[] = [required('S', { months: -6, days: -1 }, IDF), advised('S', { months: -8 }, IDF)];

/** Results too: « the same claims as transmettre-pv, each keeping its scope, source and what demotes it ». */
const PV: readonly Cell[] = [
  required('E', { days: 15 }),
  required('E', { days: 15 }),
  // « with CTRMTV, the claims of 003 on the PV are advised, in every region ».
  required('E', { days: 5 }, IDF, { onlyAdvised: is.ctrmtv }),
  required('E', { days: 2 }, IDF, { holds: is.transport, onlyAdvised: is.ctrmtv }),
  required('E', { workingDays: 5 }, 'national', { holds: is.ctrmtv }),
];

/** The table of deadlines.md, typed from its page: one row a rule, one cell a claim, two sources in one bracket two claims. */
const DATED: Readonly<Record<string, Row>> = {
  'verifier-echeance-titre': {
    claims: UNTIL_TITLE_ENDS,
    doneWhen: ({ titleExpiry, end }) => titleExpiry !== null && titleExpiry >= end,
  },
  'demander-agrement': { claims: UNTIL_TITLE_ENDS, when: is.noAgrement },
  'creer-session-ceres': {
    claims: [required('S', { months: -3 }, ARA), required('S', { days: -91 }, IDF), required('T', { days: -1 }), required('T', { days: -1 }, IDF)],
  },
  'commander-dte': { claims: [required('S', { months: -3 }), required('S', { days: -91 }, IDF), advised('S', { months: -3 })] },
  'informer-ddets': { claims: [required('S', { months: -3 })] },
  'designer-responsable': { claims: [required('S', { days: -91 }, IDF)] },
  'faire-declarer-responsable': { claims: [required('S', { days: -91 }, IDF)], when: is.undeclared },
  'demander-amenagements': { claims: [advised('S', { months: -3 }, 'nouvelle-aquitaine')], when: is.asked },
  'preparer-amenagements': { claims: [required('S', { days: -5 }, IDF)], when: is.granted },
  'creer-parcours-candidats': {
    claims: [required('T', { days: -1 }), required('S', { days: -30 }, IDF), advised('S', { months: -3 }, ARA)],
  },
  'solliciter-jury': { claims: [advised('S', { days: -90 })] },
  'constituer-jury': { claims: [required('S', { days: -30 }, IDF), advised('S', { months: -3 }, ARA)] },
  // « undated when the centre convenes outside CERES ».
  'valider-convocations-ceres': { claims: [required('S', { days: -31 }, 'national', { holds: is.throughCeres })] },
  'convoquer-candidats': {
    claims: [required('S', { months: -1 }), required('S', { days: -30 }), required('S', { days: -30 }, IDF), advised('S', { days: -31 })],
  },
  'convoquer-jury': { claims: [required('S', { days: -30 })] },
  'convoquer-surveillant': { claims: [advised('S', { days: -30 })], when: is.supervision },
  'receptionner-dte': { claims: [required('S', { days: -21 }, IDF)] },
  'relancer-afpa': {
    claims: [required('S', { days: -10 }, IDF), advised('S', { days: -14 })],
    when: is.notReceived,
    opens: { from: 'S', plus: { days: -21 } },
    countsWith: 'receptionner-dte',
  },
  'lire-pli-organisateur': { claims: [required('S', { days: -5 }, IDF), advised('R', {}, 'national', { holds: is.outsideIdf })] },
  'verifier-plateau': { claims: [required('S', { days: -5 }, IDF)] },
  'afficher-informations': { claims: [required('S', { days: -5 }, IDF)] },
  'afficher-veille': { claims: [required('S', { days: -1 })], opens: { from: 'S', plus: { days: -3 }, orWorkingDay: true } },
  'saisir-resultats-ceres': { claims: PV, opens: { from: 'S', plus: {} } },
  'transmettre-pv': { claims: PV, opens: { from: 'E', plus: {} } },
  'afficher-admis': { claims: [advised('V', {})], opens: { from: 'V', plus: {} } },
  'entretien-partiels': { claims: [advised('V', {})], opens: { from: 'V', plus: {} }, when: is.partial },
  'representer-candidat': {
    claims: [advised('F', { months: 12 }, IDF)],
    opens: { from: 'V', plus: {} },
    when: (said) => is.partial(said) && !is.transport(said),
  },
  // « not before; never overdue »: it opens, and that is all.
  'purger-archives': { claims: [], opens: { from: 'E', plus: { months: 60, days: 1 } } },
};

// « rules of phase accueil, lancement: S, open S; presence, émargement are daily », « deroulement: each day, S to E; open S; daily »,
// « deliberation: E, open E ». Which rules these are is not of the page.
const onFirstDay: Row = { claims: [required('S', {})], opens: { from: 'S', plus: {} }, ofTheDays: true };
const eachDay: Row = { claims: [required('day', {})], opens: { from: 'S', plus: {} }, ofTheDays: true, daily: true };
const onLastDay: Row = { claims: [required('E', {})], opens: { from: 'E', plus: {} }, ofTheDays: true };

const DAYS: Readonly<Record<string, Row>> = {
  'controler-conformite': onFirstDay,
  'assurer-presence': eachDay,
  'accueillir-jury': onFirstDay,
  'accueillir-comediens': { ...onFirstDay, when: is.actors },
  'verifier-plateau-avec-jury': onFirstDay,
  'briefer-jury': onFirstDay,
  'remettre-documents-jury': onFirstDay,
  'informer-jury-amenagements': { ...onFirstDay, when: is.granted },
  'organiser-surveillance': { ...onFirstDay, when: is.supervision },
  'accueillir-candidats': onFirstDay,
  'controler-pieces-candidats': onFirstDay,
  'faire-emarger': eachDay,
  'faire-signer-declarations': onFirstDay,
  'informer-candidats': onFirstDay,
  'constater-plis': onFirstDay,
  'ouvrir-plis': onFirstDay,
  'distribuer-dte': onFirstDay,
  'demarrer-epreuves': onFirstDay,
  'mettre-a-jour-coordonnees': onFirstDay,
  'mettre-en-situation': eachDay,
  'veiller-deroulement': eachDay,
  'faire-statuer-avant-entretien': eachDay,
  'detruire-sujets': { ...eachDay, claims: [required('day', {}, IDF), required('E', {}), required('E', {})] },
  'verifier-dossiers-candidats': onLastDay,
  'organiser-deliberation': onLastDay,
  'faire-signer-fiches': onLastDay,
  'transcrire-resultats': onLastDay,
  'faire-signer-pv': onLastDay,
};

// Not of the page, which dates none of them: those of after the session are not shown before its last day.
const undated: Row = { claims: [] };
const afterwards: Row = { claims: [], opens: { from: 'E', plus: {} } };

const UNDATED: Readonly<Record<string, Row>> = {
  'planifier-session': undated,
  'creer-pv-ceres': undated,
  'suivre-dossiers-professionnels': undated,
  'informer-retrait': afterwards,
  'suivre-instruction': afterwards,
  // « the validated PV (V recorded) ».
  'receptionner-pv-valide': { ...afterwards, doneWhen: ({ pvValidatedOn }) => pvValidatedOn !== null },
  'suivre-documents-candidats': afterwards,
  'archiver-dossier': afterwards,
};

/** Every rule of a session. */
export const TABLE: Readonly<Record<string, Row>> = { ...DATED, ...DAYS, ...UNDATED };

/** The rules of the centre, every year. */
export const YEARLY: Readonly<Record<string, Row>> = {
  'programmer-annee': { claims: [required('J31', { days: -1 }), required('J31', { days: -1 }, ARA)] },
};
