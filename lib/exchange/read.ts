import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession } from '@/lib/session/fold';
import { union } from '@/lib/session/merge';
import type { Session } from '@/lib/session/session';
import { derivedChanges, saidOfCentre, saidOfSession } from './derive';
import { instantMs, type CentreInput, type DocumentInput, type SessionInput } from './document';
import { centreNote, sessionNote, strangersNote, unknownKeyNotes } from './notes';
import { parseText } from './parse';
import { sessionPlace, type Problem } from './problems';
import { shapeOf } from './shape';
import { identityProblems, unsoundness } from './soundness';

/** A session of a file: its changes, ordered by (stamp, id), and what they add up to. */
export interface ReadSession {
  readonly session: Session;
  readonly changes: readonly Change[];
}

/** The centre of a file, likewise. */
export interface ReadCentre {
  readonly centre: Centre;
  readonly changes: readonly Change[];
}

/** A file that can be imported, whole. */
export interface ReadDocument {
  readonly ok: true;
  /** In the order of the file. */
  readonly sessions: readonly ReadSession[];
  readonly centre: ReadCentre | null;
  readonly exportedAt: string | null;
  /** What is taken otherwise than the file says, or not at all: French sentences. */
  readonly notes: readonly string[];
}

/** A file that is refused, with all that is wrong in it. */
export interface RefusedDocument {
  readonly ok: false;
  readonly errors: readonly Problem[];
}

export type ReadResult = ReadDocument | RefusedDocument;

/**
 * Reads the text of a file: all of it or, when anything in it is wrong, none of it. Never throws.
 * The changes are the truth: where a session has none, each of its fields stands for one, made at the instant of the export.
 */
export function readDocument(text: string): ReadResult {
  const parsed = parseText(text);
  if (!parsed.ok) return parsed;
  const { file } = parsed;
  const shaped = shapeOf(file);
  if (!shaped.ok) return shaped;
  const document = withOwnLists(shaped.document);
  const confused = identityProblems(document, file);
  if (confused.length > 0) return { ok: false, errors: confused };
  const { sessions, errors } = sessionsOf(document, file);
  if (errors.length > 0) return { ok: false, errors };
  const centre = document.centre === undefined ? null : centreOf(document.centre, stampOf(document));
  return {
    ok: true,
    sessions,
    centre,
    exportedAt: document.exportedAt ?? null,
    notes: [...unknownKeyNotes(file), ...differences(document, sessions, centre, file)],
  };
}

/** What the user added is the centre's, wherever the file has it; where it has a list twice, the centre's holds. */
function withOwnLists(document: DocumentInput): DocumentInput {
  const { ownRules, margins, confirmed, centre } = document;
  const beside = Object.entries({ ownRules, margins, confirmed }).filter(([, list]) => list !== undefined);
  return beside.length === 0 ? document : { ...document, centre: { ...Object.fromEntries(beside), ...centre } };
}

/** The sessions of a document, and what makes any of them impossible. */
function sessionsOf(document: DocumentInput, file: object): { sessions: ReadSession[]; errors: Problem[] } {
  const stamp = stampOf(document);
  const errors: Problem[] = [];
  const sessions = document.sessions.flatMap((input, i) => {
    const changes = changesOf(input, stamp);
    const session = foldSession(input.id, changes);
    const problem = unsoundness(session, sessionPlace(i, file));
    if (problem !== null) errors.push(problem);
    return session === null ? [] : [{ session, changes }];
  });
  return { sessions, errors };
}

function changesOf(input: SessionInput, stamp: number): Change[] {
  return input.changes === undefined ? derivedChanges(input.id, saidOfSession(input), stamp) : union(input.changes, []);
}

function centreOf(input: CentreInput, stamp: number): ReadCentre {
  const changes =
    input.changes === undefined ? derivedChanges(CENTRE_ID, saidOfCentre(input), stamp) : union(input.changes, []);
  return { centre: foldCentre(changes), changes };
}

/** When a file without changes was made: 0, before everything, where it does not say. */
function stampOf({ exportedAt }: DocumentInput): number {
  return exportedAt === undefined ? 0 : (instantMs(exportedAt) ?? 0);
}

function differences(
  document: DocumentInput,
  sessions: readonly ReadSession[],
  centre: ReadCentre | null,
  file: object,
): string[] {
  const notes = document.sessions.flatMap((input, i) => {
    const read = sessions[i];
    if (read === undefined) return [];
    const place = sessionPlace(i, file);
    return [input.changes === undefined ? null : sessionNote(input, read, place), strangersNote(read, place)];
  });
  const ofCentre = document.centre?.changes === undefined || centre === null ? null : centreNote(document.centre, centre.centre);
  return [...notes, ofCentre].filter((note) => note !== null);
}
