import { civil } from '@/lib/dates/civil';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { centreLists } from '@/lib/session/centre-lists';
import { centreSchema } from '@/lib/session/centre-record';
import { sessionSchema } from '@/lib/session/record';
import { newSession, type Session } from '@/lib/session/session';
import { sessionLists } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';

export type Value = string | number | boolean | null;

/** By path, what was said otherwise than by default. */
export type Leaves = ReadonlyMap<string, Value>;

const FLAGS = new Set(['removed', 'example', 'erased', 'identity', 'convocation', 'dossier', 'livret', 'recevabilite', 'equipment', 'declaration']);

const OTHERS: Readonly<Record<string, Value>> = {
  kind: 'titre',
  state: 'active',
  territory: 'metropole',
  convenes: 'inconnu',
  status: 'a-faire',
  role: 'titulaire',
};

/** What a leaf holds that nobody said anything of. */
export function unsaid(path: string): Value {
  const field = path.split('/').at(-1) ?? '';
  if (path.includes('/steps/') || FLAGS.has(field)) return false;
  if (path.startsWith('ownRules/') && field === 'anchor') return 'start';
  return OTHERS[field] ?? null;
}

/** A record of the store, or what a page shows of it, laid flat. */
export function leavesOf(record: object): Leaves {
  const flat = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'id' || key === 'routes') return [];
    if (key === 'ticks') return Object.entries(value as object).flatMap(([tick, parts]) => tickLeaves(`ticks/${tick}`, parts as object));
    return Array.isArray(value) ? value.flatMap((entry: object) => entryLeaves(key, entry)) : [[key, value]];
  });
  return sorted(flat.filter(([path, value]) => value !== unsaid(path)) as [string, Value][]);
}

function tickLeaves(at: string, parts: object): [string, unknown][] {
  return Object.entries(parts).flatMap(([field, value]): [string, unknown][] =>
    field === 'steps' ? Object.entries(value as object).map(([step, done]) => [`${at}/steps/${step}`, done]) : [[`${at}/${field}`, value]],
  );
}

function entryLeaves(list: string, entry: object): [string, unknown][] {
  const id = String(Reflect.get(entry, 'id'));
  return Object.entries(entry).flatMap(([field, value]): [string, unknown][] => (field === 'id' ? [] : [[`${list}/${id}/${field}`, value]]));
}

/** In one order, so that two can be compared as text. */
export function sorted(leaves: Iterable<readonly [string, Value]>): Leaves {
  return new Map([...leaves].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The session that leaves stand for, to ask the calendar of it. */
export function sessionOf(id: string, leaves: Leaves): Session {
  const bare = newSession(id, 'x', civil('2027-01-01'), civil('2027-01-01'));
  return sessionSchema.parse({ ...bare, ...nested(leaves, sessionLists) });
}

/** The centre likewise. */
export function centreOf(leaves: Leaves): Centre {
  return centreSchema.parse({ ...NEW_CENTRE, ...nested(leaves, centreLists) });
}

type Lists = Readonly<Record<string, { readonly defaults: object }>>;
type Bag = Record<string, unknown>;

function nested(leaves: Leaves, lists: Lists): Bag {
  const fields: Bag = {};
  const ticks: Record<string, Bag & { steps: Bag }> = {};
  const entries: Record<string, Record<string, Bag>> = {};
  for (const [path, value] of leaves) {
    const [head = '', id = '', field = '', step = ''] = path.split('/');
    if (id === '') fields[head] = value;
    else if (head !== 'ticks') ((entries[head] ??= {})[id] ??= { id, ...lists[head]?.defaults })[field] = value;
    else {
      const tick = (ticks[id] ??= { ...EMPTY_TICK, steps: {} });
      if (field === 'steps') tick.steps[step] = value;
      else tick[field] = value;
    }
  }
  return { ...fields, ...Object.fromEntries(Object.entries(entries).map(([list, byId]) => [list, Object.values(byId)])), ticks };
}
