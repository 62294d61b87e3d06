import { addDays, daysBetween, type CivilDate } from '@/lib/dates/civil';
import { newSession, type Session, type SessionField } from './session';

/**
 * What the next session takes from the one that it is made from: what is true of its title, its place and its people. What happened to that one,
 * and what only its candidates made true, stays behind. Every field is one or the other.
 */
const NEXT_TAKES: Readonly<Record<SessionField, boolean>> = {
  title: true,
  start: false,
  end: false,
  ceresNumber: false,
  titleCode: true,
  kind: true,
  titleExpiry: true,
  site: true,
  candidateCount: false,
  transport: true,
  ctrmtv: true,
  supervision: true,
  actors: true,
  accommodationsAsked: false,
  accommodationsGranted: false,
  agrementValid: true,
  responsable: true,
  suppleant: true,
  responsableDeclared: true,
  dteReceivedOn: false,
  pvSentOn: false,
  pvSentWay: false,
  pvScanSentOn: false,
  pvValidatedOn: false,
  pvObservations: false,
  partialOrFailed: false,
  trainingEnd: false,
  ceresState: false,
  state: false,
  unansweredBefore: false,
  frozen: false,
  notes: false,
  erasedOn: false,
  joinedTo: false,
  erasedFrom: false,
  // An example counts nowhere, nor does what is made from it.
  example: true,
  removed: false,
};

/** The fields that the next session takes, in the order of the table of fields. */
export const TAKEN = (Object.keys(NEXT_TAKES) as SessionField[]).filter((field) => NEXT_TAKES[field]);

/** The next session such as this one, from another first day, for as many days: nothing ticked, nothing received. */
export function nextSession(session: Session, id: string, start: CivilDate): Session {
  const end = addDays(start, daysBetween(session.start, session.end));
  const taken = Object.fromEntries(TAKEN.map((field) => [field, session[field]]));
  return {
    ...newSession(id, session.title, start, end),
    // Each value comes from the same field of a session.
    ...(taken as Partial<Session>),
    routes: session.routes,
    // How it is held is true of its title and its place; when, and for how many more minutes, is not.
    passageExams: session.passageExams,
    passage: session.passage.map((one) => ({ ...one, schedule: null })),
  };
}
