import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { LIST_NAMES, NO_LISTS } from '@/lib/session/centre-lists';
import { leafDefault, type Leaves } from '@/lib/session/leaves';
import type { Session } from '@/lib/session/session';
import { counted } from '@/lib/words/numbers';
import { valueAt } from './at';
import { saidOfCentre, saidOfSession } from './derive';
import { centreSchema, documentSchema, entrySchemas, sessionSchema, tickSchema, type CentreInput, type SessionInput } from './document';
import { leafLabel } from './labels';
import { sessionPlace } from './problems';
import { capitalised, french, listed, quoted } from './sentence';

/** How many differences of one session are spelt out. */
const TOLD = 5;

/** One note for each key that this version does not know, so that nothing of a file vanishes unsaid. */
export function unknownKeyNotes(file: object): string[] {
  const found = new Map<string, number[]>();
  const centre = new Set([...unknownKeys(valueAt(file, ['centre']), centreSchema.shape), ...unknownEntryKeys(file)]);
  const sessions = valueAt(file, ['sessions']);
  for (const [index, session] of (Array.isArray(sessions) ? sessions : []).entries()) {
    for (const key of new Set(keysOfSession(session))) found.set(key, [...(found.get(key) ?? []), index]);
  }
  return [
    ...unknownKeys(file, documentSchema.shape).map((key) => ignored('Fichier', key)),
    ...[...centre].map((key) => ignored('Centre', key)),
    ...[...found].map(([key, indexes]) => ignored(capitalised(places(indexes, file)), key)),
  ];
}

/** Where the fields of a session do not say what its changes add up to; null where they agree. The changes hold. */
export function sessionNote(input: SessionInput, session: Session, place: string): string | null {
  const said = saidOfSession(input);
  for (const path of unsaidTicks(input, session)) said.set(path, leafDefault(session.id, path) ?? null);
  return differenceNote(session.id, said, saidOfSession({ ...session }), place);
}

/** A list of ticks that leaves one out says that nothing was ticked there. */
function unsaidTicks({ ticks }: Pick<SessionInput, 'ticks'>, holder: Pick<Session, 'ticks'>): Iterable<string> {
  if (ticks === undefined) return [];
  const unsaid = Object.entries(holder.ticks).filter(([key]) => !Object.hasOwn(ticks, key));
  return saidOfSession({ ticks: Object.fromEntries(unsaid) }).keys();
}

/** The same for the centre. */
export function centreNote(input: CentreInput, centre: Centre): string | null {
  const said = saidOfCentre(input);
  for (const path of [...unsaidEntries(input, centre), ...unsaidTicks(input, centre)]) said.set(path, leafDefault(CENTRE_ID, path) ?? null);
  return differenceNote(CENTRE_ID, said, saidOfCentre({ ...centre }), 'centre');
}

/** A list that leaves an entry out says that there is none. */
function unsaidEntries(input: CentreInput, centre: Centre): Iterable<string> {
  const unsaid = LIST_NAMES.map((list) => {
    const told = new Set(input[list]?.map(({ id }) => id));
    return [list, input[list] === undefined ? [] : centre[list].filter(({ id }) => !told.has(id))] as const;
  });
  return saidOfCentre({ ...NO_LISTS, ...Object.fromEntries(unsaid) }).keys();
}

function differenceNote(owner: string, said: Leaves, held: Leaves, place: string): string | null {
  const lines: string[] = [];
  for (const [path, value] of said) {
    if (value === held.get(path)) continue;
    const other = held.get(path) ?? leafDefault(owner, path) ?? null;
    if (value !== other) lines.push(french`${leafLabel(owner, path)} (${quoted(value)} dans le champ, ${quoted(other)} retenu)`);
  }
  if (lines.length === 0) return null;
  const list = listed(lines, TOLD).join(', ');
  return french`${capitalised(place)} : les champs ne disent pas la même chose que les modifications, qui l'emportent : ${list}.`;
}

function keysOfSession(session: unknown): string[] {
  const ticks = valueAt(session, ['ticks']);
  const parts = typeof ticks === 'object' && ticks !== null ? Object.values(ticks) : [];
  return [
    ...unknownKeys(session, sessionSchema.shape),
    ...parts.flatMap((tick) => unknownKeys(tick, tickSchema.shape).map((key) => `ticks/…/${key}`)),
  ];
}

function unknownEntryKeys(file: object): string[] {
  return LIST_NAMES.flatMap((list) => {
    const entries = [valueAt(file, ['centre', list]), valueAt(file, [list])].flatMap((found) => (Array.isArray(found) ? found : []) as unknown[]);
    return entries.flatMap((entry) => unknownKeys(entry, entrySchemas[list].shape).map((key) => `${list}/…/${key}`));
  });
}

function unknownKeys(value: unknown, shape: object): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
}

function places(indexes: readonly number[], file: object): string {
  const [first = 0] = indexes;
  return indexes.length === 1 ? sessionPlace(first, file) : counted(indexes.length, 'session');
}

function ignored(place: string, key: string): string {
  return french`${place} : cette version de Jalon ne connaît pas le champ ${quoted(key)}, qui n'est pas repris.`;
}
