import type { Change } from './change';
import { entryAt, isPersonalField } from './entries';
import { originOf } from './origin';

/** The fields of a session itself in which somebody may be named. */
export const PERSONAL_FIELDS: ReadonlySet<string> = new Set(['responsable', 'suppleant', 'notes', 'pvObservations']);

/** The parts of a tick in which somebody may be named. */
const PERSONAL_TICK = /^ticks\/[^/]+\/(?:doneBy|observation|who)$/;

const MARK = 'erasedOn';

/** The mark on what had followed from one other session, whose id it holds. */
export const ERASED_FROM = 'erasedFrom';

/** Whether a leaf of a session may say who somebody is. */
export function isPersonal(path: string): boolean {
  if (PERSONAL_FIELDS.has(path) || PERSONAL_TICK.test(path)) return true;
  const at = entryAt(path);
  return at !== null && isPersonalField(at.list, at.field);
}

/** Whether a change erases: a mark that holds for good, on a session or on one entry of its lists. */
export function isErasure({ path, to }: Pick<Change, 'path' | 'to'>): boolean {
  return isMark(path) ? to !== null : path.endsWith('/erased') && to === true;
}

/**
 * The changes without those that say what was erased, whatever was written when and where: the mark wins every merge, and no word of an undo takes it
 * back. The same list where nothing was erased.
 */
export function withoutErased(changes: readonly Change[]): readonly Change[] {
  const marks = changes.filter(isErasure);
  if (marks.length === 0) return changes;
  const erased = new Set(marks.map(({ session, path, to }) => `${session} ${path === MARK ? '' : path === ERASED_FROM ? `de ${String(to)}` : entryOf(path)}`));
  return changes.filter((change) => {
    const { session, path } = change;
    if (isMark(path)) return isErasure(change);
    const isGone = ['', `de ${originOf(change)}`, entryOf(path)].some((part) => erased.has(`${session} ${part}`));
    return !isGone || !isPersonal(path);
  });
}

function isMark(path: string): boolean {
  return path === MARK || path === ERASED_FROM;
}

/** `candidates/<id>` of a path in a list. */
function entryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
