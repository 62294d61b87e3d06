import { isCivilDate } from '@/lib/dates/civil';
import type { Change } from '@/lib/session/change';
import { entryAt, erasureOf, ERASED_NAME } from '@/lib/session/entries';
import { isErasure } from '@/lib/session/erase';
import { INCIDENTS, isSessionList, type IncidentKind, type SessionListName } from '@/lib/session/session-lists';
import type { Scalar } from '@/lib/session/values';
import { shortDate } from '@/lib/words/dates';

/** For each leaf of a session, the change that holds there (`holders`). */
export type Held = ReadonlyMap<string, Change>;

const PEOPLE = ['candidates', 'jurors', 'others'] as const satisfies readonly SessionListName[];

const KINDS = {
  retard: 'retard',
  absence: 'absence',
  fraude: 'fraude',
  carence: 'carence',
  materiel: 'matériel',
  autre: 'autre',
} as const satisfies Readonly<Record<IncidentKind, string>>;

/**
 * What the entry that a path leads into goes by: a person by her label, what is noted of her by that and the day. Where it was erased, that is said.
 * Null for any other path, and for whom nothing names.
 */
export function entryName(held: Held, path: string): string | null {
  const at = entryAt(path);
  if (at === null || !isSessionList(at.list)) return null;
  const field = (name: string): Scalar => held.get(`${at.list}/${at.id}/${name}`)?.to ?? null;
  const day = field('day');
  switch (at.list) {
    case 'attendance':
      return listedName(personName(held, field('person')), day);
    case 'draws':
      return listedName(personName(held, field('candidate')), day);
    case 'passageExams':
      return textOf(field('label'));
    case 'passageDays':
      return listedName(null, day);
    case 'passageExtras':
    case 'passage':
      return null;
    case 'exams':
      return listedName(textOf(field('label')), day);
    case 'incidents':
      return listedName(kindName(field('kind')), day);
    case 'candidates':
    case 'jurors':
    case 'others':
      return labelOf(held, at.list, at.id);
  }
}

/** What a person goes by, whichever list she is in; null for an id that is in none. */
export function personName(held: Held, id: Scalar): string | null {
  if (typeof id !== 'string') return null;
  for (const list of PEOPLE) {
    const name = labelOf(held, list, id);
    if (name !== null) return name;
  }
  return null;
}

function labelOf(held: Held, list: SessionListName, id: string): string | null {
  const label = textOf(held.get(`${list}/${id}/label`)?.to ?? null);
  if (label !== null) return label;
  const isErased = marks(held, erasureOf(list, id)) || (marks(held, 'erasedOn') && isListed(held, list, id));
  return isErased ? ERASED_NAME : null;
}

function marks(held: Held, path: string): boolean {
  const change = held.get(path);
  return change !== undefined && isErasure(change);
}

/** Whether anything was written of an entry. */
function isListed(held: Held, list: SessionListName, id: string): boolean {
  const at = `${list}/${id}/`;
  return [...held.keys()].some((path) => path.startsWith(at));
}

function kindName(kind: Scalar): string | null {
  return INCIDENTS.flatMap((known) => (known === kind ? [KINDS[known]] : []))[0] ?? null;
}

function listedName(name: string | null, day: Scalar): string | null {
  const when = typeof day === 'string' && isCivilDate(day) ? shortDate(day) : null;
  return name === null || when === null ? (name ?? when) : `${name}, ${when}`;
}

function textOf(value: Scalar): string | null {
  return typeof value === 'string' ? value : null;
}
