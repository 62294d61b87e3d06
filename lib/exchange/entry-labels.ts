import type { ListName } from '@/lib/session/entries';
import { isSessionList, type sessionLists, type SessionListName } from '@/lib/session/session-lists';
import { counted } from '@/lib/words/numbers';
import { french, quoted } from './sentence';

/** One entry of each list, and several. */
const ENTRIES: Readonly<Record<ListName, readonly [one: string, many: string]>> = {
  sites: ['site', 'sites'],
  titles: ['titre', 'titres'],
  ownRules: ['tâche ajoutée', 'tâches ajoutées'],
  margins: ['marge', 'marges'],
  confirmed: ['délai confirmé', 'délais confirmés'],
  screens: ['écran corrigé', 'écrans corrigés'],
  derouleExams: ['épreuve de déroulé', 'épreuves de déroulé'],
  candidates: ['candidat', 'candidats'],
  jurors: ['juré', 'jurés'],
  others: ['autre personne', 'autres personnes'],
  attendance: ['présence', 'présences'],
  exams: ['épreuve', 'épreuves'],
  incidents: ['incident', 'incidents'],
  draws: ['tirage au sort', 'tirages au sort'],
  passageExams: ['épreuve à planifier', 'épreuves à planifier'],
  passageExtras: ['temps majoré', 'temps majorés'],
  passageDays: ['jour d’examen', 'jours d’examen'],
  passage: ['ordre de passage', 'ordres de passage'],
};

/** What an entry of any list has beside its fields. */
const COMMON: Readonly<Record<string, string>> = {
  id: 'identifiant',
  removed: 'retrait',
  erased: 'effacement des données personnelles',
};

/** The fields of an exam of a déroulé, in the centre as in a session. */
const EXAM_FIELDS = {
  rank: 'rang',
  nature: 'nature',
  minutes: 'durée en minutes',
  collective: 'épreuve collective',
  jury: 'devant le jury',
  posts: 'nombre de postes',
  where: 'lieu',
  after: 'épreuve à passer avant',
  preparation: 'préparation en minutes',
  changeover: 'remise en état en minutes',
  pausable: 'peut être coupée par le déjeuner',
} as const;

/** The fields of every list of the centre: where two have one of the same name, it says the same. */
const CENTRE_FIELDS: Readonly<Record<string, string>> = {
  name: 'nom',
  region: 'région',
  territory: 'territoire',
  ddetsName: 'nom de la DDETS',
  ddetsEmail: 'courriel de la DDETS',
  label: 'intitulé',
  code: 'code',
  expiry: 'fin de validité',
  agrementEnd: 'fin de l’agrément',
  sector: 'secteur AFPA',
  transport: 'titre de transport',
  ctrmtv: 'titre CTRMTV',
  supervision: 'surveillance prévue au référentiel',
  actors: 'comédiens prévus au référentiel',
  equipment: 'matériel',
  documents: 'documents à apporter',
  responsables: 'responsables déclarés',
  title: 'intitulé',
  date: 'date',
  anchor: 'point de départ',
  days: 'nombre de jours',
  months: 'nombre de mois',
  workingDays: 'nombre de jours ouvrés',
  session: 'session',
  rule: 'tâche',
  on: 'date de la confirmation',
  by: 'auteur de la confirmation',
  route: 'adresse masquée',
  heading: 'titre de page masqué',
  screen: 'écran',
  recognised: 'écran reconnu par Jalon',
  ...EXAM_FIELDS,
};

const LABEL = 'nom ou initiales';
const DAY = 'jour';
const AT = 'heure';

/** The fields of each list of a session. */
const SESSION_ENTRY_FIELDS: { readonly [L in SessionListName]: Readonly<Record<keyof (typeof sessionLists)[L]['fields'], string>> } = {
  candidates: {
    label: LABEL,
    route: 'voie',
    trainingEnd: 'fin de la formation',
    attempt: 'numéro de la présentation',
    way: 'façon de convoquer',
    sentOn: 'convocation envoyée le',
    proofOn: 'preuve reçue le',
    identity: 'identité vérifiée',
    convocation: 'convocation présentée',
    dossier: 'dossier professionnel',
    livret: 'livret d’évaluation',
    recevabilite: 'notification de recevabilité',
    equipment: 'équipement',
    result: 'résultat',
    ccps: 'CCP obtenus',
    interviewOn: 'entretien proposé le',
  },
  jurors: {
    label: LABEL,
    employer: 'profession ou employeur',
    role: 'rôle',
    salaried: 'salarié',
    habilitationEnd: 'fin de l’habilitation',
    solicitedOn: 'sollicité le',
    answer: 'réponse',
    convenedOn: 'convoqué le',
    tie: 'lien avec un candidat',
    tieWith: 'candidat avec qui il a un lien',
    identity: 'identité vérifiée',
    declaration: 'déclaration signée',
  },
  others: { label: LABEL, role: 'rôle' },
  attendance: { day: DAY, person: 'personne', presence: 'présence', at: 'heure d’arrivée', signed: 'émargement' },
  exams: { day: DAY, label: 'intitulé', start: 'début', end: 'fin', returned: 'sujets rendus', destroyed: 'sujets détruits' },
  incidents: { day: DAY, kind: 'nature', at: AT, text: 'faits' },
  draws: { day: DAY, candidate: 'candidat tiré au sort', at: AT },
  passageExams: { label: 'intitulé', ...EXAM_FIELDS },
  passageExtras: { places: 'nombre de places', minutes: 'minutes de plus' },
  passageDays: { day: DAY, opens: 'ouverture', closes: 'fermeture', used: 'jour d’épreuves' },
  passage: {
    pairs: 'nombre de binômes',
    lunchAt: 'heure du déjeuner',
    lunchMinutes: 'durée du déjeuner',
    workLimit: 'travail du jury sans pause',
    rest: 'durée d’une pause du jury',
    visit: 'visite du plateau',
    welcome: 'accueil et consignes',
    packets: 'ouverture des plis',
    deliberation: 'délibération',
    signing: 'signature du PV',
    schedule: 'planning',
  },
};

/** A leaf of the nth entry (from 0) of a list: « site 2, région », « candidat 3, preuve reçue le ». */
export function entryLabel(list: ListName, index: number, field?: string): string {
  return [`${ENTRIES[list][0]} ${String(index + 1)}`, ...(field === undefined ? [] : [entryField(list, field)])].join(', ');
}

/** A leaf of an entry, wherever it stands: « candidat, preuve reçue le »; « candidat « A. B. », preuve reçue le » where a name is given. */
export function entryLeafLabel(list: ListName, field: string, name: string | null = null): string {
  const entry = name === null ? ENTRIES[list][0] : french`${ENTRIES[list][0]} ${quoted(name)}`;
  return `${entry}, ${entryField(list, field)}`;
}

/** What an entry is: « candidat ». */
export function entryNoun(list: ListName): string {
  return ENTRIES[list][0];
}

/** « 12 candidats ». */
export function countedEntries(list: ListName, count: number): string {
  return counted(count, ...ENTRIES[list]);
}

/** A field of a list: « preuve reçue le ». */
export function entryField(list: ListName, field: string): string {
  const fields: Readonly<Record<string, string>> = isSessionList(list) ? SESSION_ENTRY_FIELDS[list] : CENTRE_FIELDS;
  const table = Object.hasOwn(fields, field) ? fields : COMMON;
  return Object.hasOwn(table, field) ? (table[field] ?? field) : french`champ ${quoted(field)}`;
}
