import * as z from 'zod/mini';
import { passageLists } from './passage-lists';
import { ROUTES } from './routes';
import { civilDate, optionalText, requiredText, timeOfDay } from './values';

/** How a convocation reaches a candidate; not every source accepts each (`lib/plan/convocation-ways.ts`). */
export const WAYS = ['recommande', 'remise', 'courriel-accuse', 'courriel-signe'] as const;
export const RESULTS = ['reussite', 'partielle', 'echec', 'absence'] as const;
export const ANSWERS = ['oui', 'non'] as const;
export const JUROR_ROLES = ['titulaire', 'reserve'] as const;
export const OTHER_ROLES = ['formateur', 'surveillant', 'comedien'] as const;
export const PRESENCES = ['present', 'retard', 'absent'] as const;
export const INCIDENTS = ['retard', 'absence', 'fraude', 'carence', 'materiel', 'autre'] as const;

export type Way = (typeof WAYS)[number];
export type Result = (typeof RESULTS)[number];
export type Presence = (typeof PRESENCES)[number];
export type OtherRole = (typeof OTHER_ROLES)[number];
export type IncidentKind = (typeof INCIDENTS)[number];

/** The id of a person: it may be the subject of an occurrence, hence no other characters than those. */
export const personId = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/));

const day = z.nullable(civilDate);
const time = z.nullable(timeOfDay);
const tick = z.boolean();
const yesOrNo = z.nullable(z.boolean());

/** What is called by the user's own choice: initials suffice. */
const label = requiredText(100);

/**
 * The lists of a session: of each, the fields of an entry with what they may hold, and what they hold until somebody says otherwise. A field without
 * a default is one that an entry cannot lack. `personal` names what is erased on request. As little of a person as will do: no birth date, no
 * address, nothing about health (`design.md`, « The store »).
 */
export const sessionLists = {
  candidates: {
    fields: {
      label,
      route: z.nullable(z.enum(ROUTES)),
      trainingEnd: day,
      /** Which presentation this is: the first, or one of the two that may follow (003, l. 151-153). */
      attempt: z.nullable(z.int().check(z.minimum(1), z.maximum(3))),
      way: z.nullable(z.enum(WAYS)),
      sentOn: day,
      proofOn: day,
      identity: tick,
      convocation: tick,
      dossier: tick,
      /** « Livret d'évaluation », for who comes from a training. */
      livret: tick,
      /** « Notification de recevabilité », for a VAE. */
      recevabilite: tick,
      equipment: tick,
      result: z.nullable(z.enum(RESULTS)),
      /** Of a partial success, the CCP obtained. */
      ccps: optionalText(300),
      interviewOn: day,
    },
    defaults: {
      route: null,
      trainingEnd: null,
      attempt: null,
      way: null,
      sentOn: null,
      proofOn: null,
      identity: false,
      convocation: false,
      dossier: false,
      livret: false,
      recevabilite: false,
      equipment: false,
      result: null,
      ccps: null,
      interviewOn: null,
    },
    personal: ['label'],
  },
  jurors: {
    fields: {
      label,
      /** Profession or employer. */
      employer: optionalText(200),
      role: z.enum(JUROR_ROLES),
      salaried: yesOrNo,
      habilitationEnd: day,
      solicitedOn: day,
      answer: z.nullable(z.enum(ANSWERS)),
      convenedOn: day,
      /** Whether the juror is tied to a candidate, and to which. */
      tie: yesOrNo,
      tieWith: z.nullable(personId),
      identity: tick,
      declaration: tick,
    },
    defaults: {
      employer: null,
      role: 'titulaire',
      salaried: null,
      habilitationEnd: null,
      solicitedOn: null,
      answer: null,
      convenedOn: null,
      tie: null,
      tieWith: null,
      identity: false,
      declaration: false,
    },
    personal: ['label', 'employer'],
  },
  /** Trainers, listed to see that none of them holds the session; surveillants and actors where the référentiel asks for them. */
  others: {
    fields: { label, role: z.enum(OTHER_ROLES) },
    defaults: {},
    personal: ['label'],
  },
  /** Who was there, day by day; the id says day and person (`attendanceId`), so that two copies make one entry. */
  attendance: {
    fields: { day: civilDate, person: personId, presence: z.nullable(z.enum(PRESENCES)), at: time, signed: tick },
    defaults: { presence: null, at: null, signed: false },
    personal: [],
  },
  /** The exams of a day as they happen: begun, ended, papers given back and destroyed. */
  exams: {
    fields: { day: civilDate, label: requiredText(200), start: time, end: time, returned: tick, destroyed: tick },
    defaults: { start: null, end: null, returned: false, destroyed: false },
    personal: [],
  },
  incidents: {
    fields: { day: civilDate, kind: z.enum(INCIDENTS), at: time, text: requiredText(2_000) },
    defaults: { at: null },
    personal: ['text'],
  },
  /** The candidate drawn by lot to witness that the packets are sealed. */
  draws: {
    fields: { day: civilDate, candidate: personId, at: time },
    defaults: { at: null },
    personal: [],
  },
  ...passageLists,
} as const;

type Lists = typeof sessionLists;
export type SessionListName = keyof Lists;

/** An entry of one of the lists of a session. */
export type SessionEntry<L extends SessionListName> = { readonly id: string } & {
  readonly [F in keyof Lists[L]['fields']]: Lists[L]['fields'][F] extends z.ZodMiniType<infer T> ? T : never;
};

export type Candidate = SessionEntry<'candidates'>;
export type Juror = SessionEntry<'jurors'>;
export type Other = SessionEntry<'others'>;
export type Attendance = SessionEntry<'attendance'>;
export type Exam = SessionEntry<'exams'>;
export type Incident = SessionEntry<'incidents'>;
export type Draw = SessionEntry<'draws'>;
export type PlannedExam = SessionEntry<'passageExams'>;
export type PlannedExtra = SessionEntry<'passageExtras'>;
export type PlannedDay = SessionEntry<'passageDays'>;
export type Passage = SessionEntry<'passage'>;

/** Every list of a session, its entries ordered by id, those that were removed left out. */
export type SessionLists = { readonly [L in SessionListName]: readonly SessionEntry<L>[] };

export const SESSION_LIST_NAMES = Object.keys(sessionLists) as readonly SessionListName[];

export const NO_SESSION_LISTS: SessionLists = {
  candidates: [],
  jurors: [],
  others: [],
  attendance: [],
  exams: [],
  incidents: [],
  draws: [],
  passageExams: [],
  passageExtras: [],
  passageDays: [],
  passage: [],
};

/** Whether a text names a list of a session. */
export function isSessionList(name: string): name is SessionListName {
  return Object.hasOwn(sessionLists, name);
}

/** The id of what is noted of one person on one day. */
export function attendanceId(on: string, person: string): string {
  return `${on}.${person}`;
}

/** A new candidate, about whom only the label is said. */
export function newCandidate(id: string, name: string): Candidate {
  return { id, label: name, ...sessionLists.candidates.defaults };
}

/** A new juror, about whom only the label is said. */
export function newJuror(id: string, name: string): Juror {
  return { id, label: name, ...sessionLists.jurors.defaults };
}
