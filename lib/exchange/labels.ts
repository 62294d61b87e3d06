import { ruleOf } from '@/lib/rulebook/rule-of';
import { CENTRE_ID, type CentreField } from '@/lib/session/centre';
import { isListName, type ListName } from '@/lib/session/centre-lists';
import type { Change } from '@/lib/session/change';
import type { SessionField } from '@/lib/session/session';
import { readOccurrenceKey, type TickField } from '@/lib/session/tick';
import { french } from './sentence';

const SESSION_LABELS: Readonly<Record<SessionField | 'id' | 'routes' | 'ticks' | 'changes', string>> = {
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
  supervision: 'surveillance demandée',
  actors: 'recours à des acteurs',
  accommodationsAsked: 'aménagements demandés',
  accommodationsGranted: 'aménagements accordés',
  agrementValid: 'agrément valide',
  responsable: 'responsable de session',
  suppleant: 'suppléant',
  responsableDeclared: 'responsable déclaré dans l’agrément',
  dteReceivedOn: 'réception du DTE',
  pvSentOn: 'envoi du PV',
  pvValidatedOn: 'retour du PV validé',
  partialOrFailed: 'échecs ou réussites partielles',
  trainingEnd: 'fin de la formation',
  ceresState: 'état dans CERES',
  state: 'état',
  unansweredBefore: 'à régulariser avant le',
  frozen: 'plan archivé',
  notes: 'notes',
  example: 'session d’exemple',
  removed: 'retrait',
  routes: 'voies d’accès',
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
  ticks: 'tâches du centre',
  changes: 'modifications',
};

/** One entry of each list. */
const ENTRIES: Readonly<Record<ListName, string>> = {
  sites: 'site',
  titles: 'titre',
  ownRules: 'tâche ajoutée',
  margins: 'marge',
  confirmed: 'délai confirmé',
  screens: 'écran corrigé',
};

/** The fields of every list: where two have one of the same name, it says the same. */
const ENTRY_LABELS: Readonly<Record<string, string>> = {
  id: 'identifiant',
  removed: 'retrait',
  name: 'nom',
  region: 'région',
  territory: 'territoire',
  ddetsName: 'nom de la DDETS',
  ddetsEmail: 'adresse électronique de la DDETS',
  label: 'intitulé',
  code: 'code',
  expiry: 'fin de validité',
  agrementEnd: 'fin de l’agrément',
  sector: 'secteur AFPA',
  transport: 'titre de transport',
  ctrmtv: 'titre CTRMTV',
  supervision: 'surveillance demandée',
  actors: 'recours à des acteurs',
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
};

const TICK_LABELS: Readonly<Record<TickField, string>> = {
  status: 'statut',
  doneOn: 'fait le',
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

/** A leaf of a session or of the centre in words: « premier jour », « tâche « … », fait le ». An unknown one by its own name. */
export function leafLabel(owner: string, path: string): string {
  const [head = '', key, field, step] = path.split('/');
  if (head === 'ticks' && key !== undefined) return [taskLabel(key), ...tickPart(key, field, step)].join(', ');
  if (owner === CENTRE_ID) return centreLabel(head, field);
  if (key === undefined) return named(SESSION_LABELS, head);
  if (head === 'routes') return `${SESSION_LABELS.routes}, ${named(ROUTE_LABELS, key)}`;
  return path;
}

/** A leaf of the nth entry (from 0) of a list of the centre: « site 2, région ». */
export function entryLabel(list: ListName, index: number, field?: string): string {
  return [`${ENTRIES[list]} ${String(index + 1)}`, ...(field === undefined ? [] : [named(ENTRY_LABELS, field)])].join(', ');
}

function centreLabel(head: string, field: string | undefined): string {
  return isListName(head) && field !== undefined ? `${ENTRIES[head]}, ${named(ENTRY_LABELS, field)}` : named(CENTRE_LABELS, head);
}

/** What a count by field is kept under: the field of the session, all its tasks being one; a list of the centre. */
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

/** What a leaf of a tick says of its task: « statut », « étape « … » »; null for any other leaf. */
export function tickLabel(path: string): string | null {
  const [head, key, field, step] = path.split('/');
  return head === 'ticks' && key !== undefined ? tickPart(key, field, step).join(', ') : null;
}

function taskLabel(key: string): string {
  const { rule, subject } = readOccurrenceKey(key);
  const title = ruleOf(rule)?.title ?? rule;
  return subject === '' ? french`tâche « ${title} »` : french`tâche « ${title} » (${subject})`;
}

function tickPart(key: string, field?: string, step?: string): string[] {
  if (field === undefined) return [];
  if (field !== 'steps') return [named(TICK_LABELS, field)];
  if (step === undefined) return ['étapes'];
  const found = ruleOf(readOccurrenceKey(key).rule)?.steps?.find(({ id }) => id === step);
  return [french`étape « ${found?.title ?? step} »`];
}

function named(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : french`champ « ${key} »`;
}
