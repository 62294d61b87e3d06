import { changeOf, type Act } from './act';
import type { Change } from './change';
import { entryAt, entryDefault, removalOf } from './entries';
import { isErasure } from './erase';
import { holders } from './fold';
import { leafDefault } from './leaves';

export interface Undo {
  /** The inverse, to be written as an act of its own. */
  readonly changes: readonly Change[];
  /** Leaves that someone has changed since, left as they are: to be said. */
  readonly changedSince: readonly string[];
}

/** What a session cannot lack: where nobody else said one of these, it was brought into being here. */
const NEEDED: ReadonlySet<string> = new Set(['title', 'start', 'end']);

const DAYS: ReadonlySet<string> = new Set(['start', 'end']);

/**
 * The inverse of what `written` wrote (a tick, a move, an import), given all the changes of that session or centre.
 * A leaf goes back to what held there without `written`; one that was changed since stays and is named.
 * What brought a session, or an entry of a list, into being is undone by removing it; what was erased stays so (`erase.ts`). Of the two days of a
 * session neither goes back where it would end before it begins, since somebody has moved the other one.
 */
export function inverse(act: Act, all: readonly Change[], written: readonly Change[]): Undo {
  const ids = new Set(written.map((change) => change.id));
  const now = holders(all);
  const before = holders(all.filter((change) => !ids.has(change.id)));
  const paths = [...new Set(written.filter((change) => !isErasure(change)).map((change) => change.path))];
  const stillHeld = paths.filter((path) => ids.has(now.get(path)?.id ?? ''));
  const changedSince = paths.filter((path) => !stillHeld.includes(path));
  if (stillHeld.some((path) => NEEDED.has(path) && !before.has(path))) {
    return { changes: [changeOf(act, 'removed', false, true)], changedSince };
  }
  const made = madeEntries(stillHeld, before);
  const back = stillHeld.flatMap((path) => {
    if (made.has(removalOf(path) ?? '')) return [];
    const from = now.get(path)?.to ?? null;
    const to = before.get(path)?.to ?? leafDefault(act.session, path) ?? null;
    return from === to ? [] : [changeOf(act, path, from, to)];
  });
  const stuck = endsBeforeItBegins(now, back) ? back.filter(({ path }) => DAYS.has(path)) : [];
  const changes = back.filter((change) => !stuck.includes(change));
  return { changes: [...changes, ...[...made].map((path) => changeOf(act, path, false, true))], changedSince: [...changedSince, ...stuck.map(({ path }) => path)] };
}

/** Whether these changes would leave the session's last day before its first: an export of it could not be read. */
function endsBeforeItBegins(now: ReadonlyMap<string, Change>, changes: readonly Change[]): boolean {
  const [start, end] = [...DAYS].map((day) => changes.find(({ path }) => path === day)?.to ?? now.get(day)?.to);
  return typeof start === 'string' && typeof end === 'string' && end < start;
}

/** The leaves that remove the entries that had not, before, what an entry cannot lack. */
function madeEntries(paths: readonly string[], before: ReadonlyMap<string, Change>): Set<string> {
  const made = paths.filter((path) => {
    const at = entryAt(path);
    return at !== null && at.field !== 'removed' && entryDefault(at.list, at.field) === undefined && !before.has(path);
  });
  return new Set(made.flatMap((path) => removalOf(path) ?? []));
}
