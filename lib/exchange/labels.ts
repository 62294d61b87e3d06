import { ruleOf } from '@/lib/rulebook/rule-of';
import { CENTRE_ID, type CentreField } from '@/lib/session/centre';
import { isListName, type ListName } from '@/lib/session/centre-lists';
import type { Change } from '@/lib/session/change';
import type { SessionField } from '@/lib/session/session';
import { isSessionList, type SessionListName } from '@/lib/session/session-lists';
import { readOccurrenceKey, type TickField } from '@/lib/session/tick';
import { entryField, entryLeafLabel } from './entry-labels';
import { french, quoted, shown } from './sentence';

const SESSION_LABELS: Readonly<Record<SessionField | SessionListName | 'id' | 'routes' | 'ticks' | 'changes', string>> = {
  id: 'identifiant',
  title: 'titre',
  start: 'premier jour',
  end: 'dernier jour',
  ceresNumber: 'numéro CERES',
  titleCode: 'code du titre',
  kind: 'nature (titre, CCP ou CCS)',
  titleExpiry: 'fin de validité du titre',
  site: 'lieu',
  candidateCount: 'nombre de candidats',
  transport: 'titre de transport',
  ctrmtv: 'titre CTRMTV',
  supervision: 'surveillance prévue au référentiel',
  actors: 'comédiens prévus au référentiel',
  accommodationsAsked: 'aménagements demandés',
  accommodationsGranted: 'aménagements accordés',
  agrementValid: 'agrément valide',
  responsable: 'responsable de session',
  suppleant: 'suppléant',
  responsableDeclared: 'responsable déclaré dans l’agrément',
  dteReceivedOn: 'réception du DTE',
  pvSentOn: 'envoi du PV',
  pvSentWay: 'façon d’envoyer le PV',
  pvScanSentOn: 'envoi du scan du PV',
  pvValidatedOn: 'retour du PV validé',
  pvObservations: 'observations du PV',
  partialOrFailed: 'échecs ou réussites partielles',
  trainingEnd: 'fin de la formation',
  ceresState: 'état dans CERES',
  state: 'état',
  unansweredBefore: 'à régulariser avant le',
  frozen: 'plan archivé',
  notes: 'notes',
  erasedOn: 'effacement des données personnelles',
  joinedTo: 'jointe à une autre session',
  erasedFrom: 'effacement de ce qui venait d’une autre session',
  example: 'session d’exemple',
  removed: 'retrait',
  routes: 'parcours des candidats',
  candidates: 'candidats',
  jurors: 'jury',
  others: 'autres personnes',
  attendance: 'présences',
  exams: 'épreuves',
  incidents: 'incidents',
  draws: 'tirages au sort',
  passageExams: 'épreuves à planifier',
  passageExtras: 'temps majorés',
  passageDays: 'jours d’examen',
  passage: 'ordre de passage',
  ticks: 'tâches',
  changes: 'modifications',
};

const CENTRE_LABELS: Readonly<Record<CentreField | ListName | 'ticks' | 'changes', string>> = {
  name: 'nom',
  region: 'région',
  territory: 'territoire',
  convenes: 'façon de convoquer',
  convenesAnswer: 'réponse de la DDETS sur les convocations',
  convenesAnsweredOn: 'date de cette réponse',
  since: 'début du suivi',
  sites: 'sites',
  titles: 'titres',
  ownRules: 'tâches ajoutées',
  margins: 'marges',
  confirmed: 'délais confirmés par la DDETS',
  screens: 'écrans de CERES corrigés',
  derouleExams: 'déroulés',
  ticks: 'tâches du centre',
  changes: 'modifications',
};

const TICK_LABELS: Readonly<Record<TickField, string>> = {
  status: 'statut',
  doneOn: 'fait le',
  doneAt: 'heure',
  doneBy: 'fait par',
  observation: 'observation',
  who: 'qui s’en charge',
  redo: 'à refaire',
};

const CHANGE_LABELS: Readonly<Record<keyof Change, string>> = {
  id: 'identifiant',
  act: 'geste',
  session: 'session',
  stamp: 'horodatage',
  device: 'appareil',
  path: 'champ modifié',
  from: 'valeur d’avant',
  to: 'valeur d’après',
};

const DOCUMENT_LABELS: Readonly<Record<string, string>> = {
  format: 'format',
  version: 'version',
  schema: 'version des données',
  exportedAt: 'date de l’export',
  sessions: 'liste des sessions',
  centre: 'centre',
  ownRules: 'tâches ajoutées',
  margins: 'marges',
  confirmed: 'délais confirmés par la DDETS',
};

const ROUTE_LABELS: Readonly<Record<string, string>> = { formation: 'formation', vae: 'VAE', autre: 'autre' };

/**
 * A leaf of a session or of the centre in words: « premier jour », « tâche « … », fait le », « candidat, preuve reçue le ». An unknown one by its own name.
 * @param name what the entry of a list goes by, where that is known.
 */
export function leafLabel(owner: string, path: string, name: string | null = null): string {
  const [head = '', key, field, step] = path.split('/');
  if (head === 'ticks' && key !== undefined) return [taskLabel(key), ...tickPart(key, field, step)].join(', ');
  if (owner === CENTRE_ID) return isListName(head) && field !== undefined ? entryLeafLabel(head, field) : named(CENTRE_LABELS, head);
  if (key === undefined) return named(SESSION_LABELS, head);
  if (head === 'routes') return `${SESSION_LABELS.routes}, ${named(ROUTE_LABELS, key)}`;
  return isSessionList(head) && field !== undefined ? entryLeafLabel(head, field, name) : shown(path);
}

/** What a count by field is kept under: the field of the session, all its tasks being one; a list. */
export function fieldLabel(owner: string, path: string): string {
  return leafLabel(owner, path.split('/')[0] ?? '');
}

/** A part of a change: « valeur d’après ». */
export function changeLabel(part: string): string {
  return named(CHANGE_LABELS, part);
}

/** A key of the document itself. */
export function documentLabel(key: string): string {
  return named(DOCUMENT_LABELS, key);
}

/** What a leaf says of the task or of the entry that it belongs to: « statut », « étape « … » », « preuve reçue le »; null for any other leaf. */
export function partLabel(path: string): string | null {
  const [head = '', key, field, step] = path.split('/');
  if (key === undefined) return null;
  if (isSessionList(head) && field !== undefined) return entryField(head, field);
  return head === 'ticks' ? tickPart(key, field, step).join(', ') : null;
}

function taskLabel(key: string): string {
  const { rule, subject } = readOccurrenceKey(key);
  const title = ruleOf(rule)?.title ?? shown(rule);
  return subject === '' ? french`tâche « ${title} »` : french`tâche « ${title} » (${shown(subject)})`;
}

function tickPart(key: string, field?: string, step?: string): string[] {
  if (field === undefined) return [];
  if (field !== 'steps') return [named(TICK_LABELS, field)];
  if (step === undefined) return ['étapes'];
  const found = ruleOf(readOccurrenceKey(key).rule)?.steps?.find(({ id }) => id === step);
  return [french`étape « ${found?.title ?? shown(step)} »`];
}

function named(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : french`champ ${quoted(key)}`;
}
