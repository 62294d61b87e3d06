import type { CivilDate } from '@/lib/dates/civil';
import * as z from 'zod/mini';
import type { Route } from './routes';
import { NO_SESSION_LISTS, type SessionLists } from './session-lists';
import type { Tick } from './tick';
import { civilDate, LONGEST_TEXT, optionalText, recordId, requiredText } from './values';

export const SESSION_KINDS = ['titre', 'ccp', 'ccs'] as const;
export const SESSION_STATES = ['active', 'reportee', 'annulee', 'archivee'] as const;
export const CERES_STATES = ['en-preparation', 'dte-envoye', 'convocations-envoyees'] as const;
/** How the signed PV was sent on. */
export const PV_WAYS = ['courrier', 'remise', 'courriel', 'ceres'] as const;

export type SessionKind = (typeof SESSION_KINDS)[number];
export type SessionState = (typeof SESSION_STATES)[number];
export type CeresState = (typeof CERES_STATES)[number];
export type PvWay = (typeof PV_WAYS)[number];

/** How many candidates, never who. */
const count = z.nullable(z.int().check(z.minimum(0), z.maximum(999)));

/**
 * The scalar fields of a session, each with what it may hold: the one place that names them.
 * Changes, folds, imports and exports follow this table, in this order.
 */
export const sessionFields = {
  title: requiredText(300),
  start: civilDate,
  end: civilDate,
  ceresNumber: optionalText(60),
  /** The code of the title, or the id of a title of the centre that has none. */
  titleCode: optionalText(100),
  kind: z.enum(SESSION_KINDS),
  titleExpiry: z.nullable(civilDate),
  /** The id or the exact name of a site of the centre; otherwise a place that the centre does not list. */
  site: optionalText(200),
  candidateCount: count,
  transport: z.nullable(z.boolean()),
  ctrmtv: z.nullable(z.boolean()),
  supervision: z.nullable(z.boolean()),
  actors: z.nullable(z.boolean()),
  accommodationsAsked: count,
  accommodationsGranted: count,
  agrementValid: z.nullable(z.boolean()),
  responsable: optionalText(200),
  suppleant: optionalText(200),
  responsableDeclared: z.nullable(z.boolean()),
  dteReceivedOn: z.nullable(civilDate),
  pvSentOn: z.nullable(civilDate),
  pvSentWay: z.nullable(z.enum(PV_WAYS)),
  /** CTRMTV: the day on which the scan went by France Transfert. */
  pvScanSentOn: z.nullable(civilDate),
  pvValidatedOn: z.nullable(civilDate),
  /** « Observations du PV », drafted from the incidents and edited by the user. */
  pvObservations: optionalText(10_000),
  partialOrFailed: z.nullable(z.boolean()),
  trainingEnd: z.nullable(civilDate),
  ceresState: z.nullable(z.enum(CERES_STATES)),
  state: z.enum(SESSION_STATES),
  /** Entered or moved late: what was due before this day has not been asked for yet; null once it was answered, or nothing was. */
  unansweredBefore: z.nullable(civilDate),
  /** The plan as it was when the session was archived (`lib/plan/frozen.ts`). */
  frozen: optionalText(LONGEST_TEXT),
  notes: optionalText(10_000),
  /** The day on which personal data were erased: a mark that nothing takes back, and under which none is kept again (`erase.ts`). */
  erasedOn: z.nullable(civilDate),
  /** The session that this one is the same as, under another id: all that was written here follows there (`follow.ts`), and this one leaves every list. */
  joinedTo: z.nullable(recordId),
  /** A session that was joined to this one and no longer is, whose personal data were erased: what had followed from it goes from here, for good. */
  erasedFrom: z.nullable(recordId),
  example: z.boolean(),
  removed: z.boolean(),
};

export type SessionField = keyof typeof sessionFields;

type Fields = { readonly [F in SessionField]: z.infer<(typeof sessionFields)[F]> };

/**
 * One exam session as its changes add up to it. S is `start`, E is `end`, T is `titleExpiry`, R is `dteReceivedOn`, V is
 * `pvValidatedOn`, F is `trainingEnd`.
 */
export interface Session extends Fields, SessionLists {
  readonly id: string;
  readonly routes: readonly Route[];
  readonly ticks: Readonly<Record<string, Tick>>;
}

/** What a field holds until somebody says otherwise: nothing that would make a rule apply. */
export const SESSION_DEFAULTS: Omit<Fields, 'title' | 'start' | 'end'> = {
  ceresNumber: null,
  titleCode: null,
  kind: 'titre',
  titleExpiry: null,
  site: null,
  candidateCount: null,
  transport: null,
  ctrmtv: null,
  supervision: null,
  actors: null,
  accommodationsAsked: null,
  accommodationsGranted: null,
  agrementValid: null,
  responsable: null,
  suppleant: null,
  responsableDeclared: null,
  dteReceivedOn: null,
  pvSentOn: null,
  pvSentWay: null,
  pvScanSentOn: null,
  pvValidatedOn: null,
  pvObservations: null,
  partialOrFailed: null,
  trainingEnd: null,
  ceresState: null,
  state: 'active',
  unansweredBefore: null,
  frozen: null,
  notes: null,
  erasedOn: null,
  joinedTo: null,
  erasedFrom: null,
  example: false,
  removed: false,
};

/** A session with its three required fields said and nothing else. */
export function newSession(id: string, title: string, start: CivilDate, end: CivilDate): Session {
  return { id, title, start, end, ...SESSION_DEFAULTS, routes: [], ticks: {}, ...NO_SESSION_LISTS };
}
