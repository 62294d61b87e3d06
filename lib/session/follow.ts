import type { Change } from './change';
import { entryAt } from './entries';
import { ERASED_FROM, isErasure } from './erase';
import { fingerprint } from './fingerprint';
import { follows, isTied, joinedTo, readdressed, relatives } from './join';
import { union } from './merge';
import { followedId, originOf } from './origin';
import { partingOf } from './parting';

/** The changes of sessions, by their ids. */
export type Journals = ReadonlyMap<string, readonly Change[]>;

type Asked = readonly [owner: string, changes: readonly Change[]];

/**
 * What the joins among these sessions ask to be written, by session: none where all of it is. Every change of a joined session follows to the one
 * that stays; every erasure goes both ways. Each follows from what is there by itself, under an id that says so: whoever finds it, in whatever order,
 * finds the same.
 */
export function followed(journals: Journals): Map<string, readonly Change[]> {
  const all = tiedIn(journals);
  const asked = new Map<string, readonly Change[]>();
  for (let found = nextStep(all); found !== null; found = nextStep(all)) {
    const [owner, fresh] = found;
    all.set(owner, union(all.get(owner) ?? [], fresh));
    asked.set(owner, union(asked.get(owner) ?? [], fresh));
  }
  return asked;
}

/** The sessions that have to do with a join: most have not. */
function tiedIn(journals: Journals): Map<string, readonly Change[]> {
  const tied = [...journals].filter(([, changes]) => changes.some(isTied));
  const ids = new Set(tied.flatMap(([id, changes]) => [id, ...relatives(changes)]));
  return new Map([...journals].filter(([id]) => ids.has(id)));
}

/** The first session that lacks something, with what; null where none does. Each step adds what is not there, of which there is only so much. */
function nextStep(all: Journals): Asked | null {
  for (const [id, changes] of all) {
    const parting = partingOf(id, all);
    const to = joinedTo(changes);
    const asked = parting !== null ? [[id, [parting]] as const] : [...(to === null ? [] : between(id, to, all)), ...copiesErased(id, to, all)];
    for (const [owner, wanted] of asked) {
      const fresh = lacking(all.get(owner) ?? [], wanted);
      if (fresh.length > 0) return [owner, fresh];
    }
  }
  return null;
}

/** What a joined session and the one that stays ask of each other: the changes of the one, the erasures of both. */
function between(id: string, to: string, all: Journals): readonly Asked[] {
  const [here, there] = [all.get(id) ?? [], all.get(to) ?? []];
  const entries = new Set(here.map(entryOf));
  const marks = there.filter((change) => isErasure(change) && entries.has(entryOf(change)));
  return [
    [to, here.filter((change) => follows(change) && originOf(change) !== to).map((change) => readdressed(change, to))],
    [id, marks.filter((change) => originOf(change) !== id).map((change) => readdressed(change, id))],
  ];
}

/** Of what followed from a session to one that it is no longer joined to, what it has erased since: that goes wherever it is kept. */
function copiesErased(id: string, to: string | null, all: Journals): readonly Asked[] {
  const marks = (all.get(id) ?? []).filter((change) => isErasure(change) && change.path !== ERASED_FROM);
  if (marks.length === 0) return [];
  return [...all].flatMap(([other, changes]): readonly Asked[] => {
    if (other === id || other === to) return [];
    const copied = new Set(changes.filter((change) => originOf(change) === id).map(entryOf));
    return [[other, marks.filter((mark) => originOf(mark) !== other && copied.has(entryOf(mark))).map((mark) => erasedCopies(mark, id, other))]];
  });
}

/** The erasure of an entry, where a copy of it is kept; of a whole session, that of what had followed from it, and of nothing else. */
function erasedCopies(mark: Change, id: string, other: string): Change {
  if (entryOf(mark) !== null) return readdressed(mark, other);
  const part = followedId({ id: `effacement ${fingerprint(mark.id)}`, session: id });
  return { ...mark, id: part, session: other, path: ERASED_FROM, from: null, to: id };
}

/** What of these a session does not hold yet, and would keep. */
function lacking(here: readonly Change[], wanted: readonly Change[]): readonly Change[] {
  const known = new Set(here);
  return union(here, wanted).filter((change) => !known.has(change));
}

/** `candidates/<id>` of a leaf in a list; null for any other. */
function entryOf({ path }: Change): string | null {
  const at = entryAt(path);
  return at === null ? null : `${at.list}/${at.id}`;
}
