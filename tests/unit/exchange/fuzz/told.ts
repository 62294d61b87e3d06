import { expect } from 'vitest';
import type { ImportMerge } from '@/lib/exchange/merge';
import type { OwnerPreview } from '@/lib/exchange/owner-preview';
import type { ImportPreview } from '@/lib/exchange/preview';
import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { entryAt, removalOf } from '@/lib/session/entries';
import { isErasure } from '@/lib/session/erase';
import { foldCentre, foldSession, holders } from '@/lib/session/fold';
import { centreLeaves, leafDefault, sessionLeaves, type Leaves } from '@/lib/session/leaves';
import { expectNotes } from './words';
import type { Journals } from './store';

/** The preview tells what is written, no more and no less. */
export function expectPreview(preview: ImportPreview, merge: ImportMerge, here: Journals, after: Journals): void {
  expectNotes(preview.notes);
  let written = 0;
  for (const each of preview.sessions) {
    const fresh = merge.sessions.get(each.id) ?? [];
    const before = here.sessions.get(each.id);
    const outcome = fresh.length > 0 ? (before === undefined ? 'new' : 'changed') : merge.refused.some(({ id }) => id === each.id) ? 'refused' : 'identical';
    expect([each.outcome, each.newChanges]).toEqual([outcome, fresh.length]);
    if (outcome === 'changed') expectFields(each, each.id, before ?? [], after.sessions.get(each.id) ?? []);
    written += fresh.length;
  }
  if (preview.centre !== null) expectFields(preview.centre, CENTRE_ID, here.centre, after.centre);
  expect(preview.totals.newChanges).toBe(written + merge.centre.length);
}

/** Each field that is told moves as told; each that moves is told, or goes with an entry that is removed or with somebody who is erased. */
function expectFields({ fields }: OwnerPreview, owner: string, before: readonly Change[], after: readonly Change[]): void {
  const [was, is] = [holders(before), holders(after)];
  for (const { path, from, to } of fields) {
    const none = leafDefault(owner, path) ?? null;
    expect([path, from, to]).toEqual([path, was.get(path)?.to ?? none, is.get(path)?.to ?? none]);
  }
  const told = new Set(fields.map(({ path }) => path));
  // Joined to another, a session is removed by that.
  if (told.has('joinedTo')) told.add('removed');
  const hidden = (path: string) => is.get(removalOf(path) ?? '')?.to === true || isErasedIn(after, path);
  const [old, now] = [leavesOf(owner, before), leavesOf(owner, after)];
  const untold = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => old.get(path) !== now.get(path) && !told.has(path) && !hidden(path) && !isBack(path, told),
  );
  expect(untold).toEqual([]);
}

/** An entry that comes back, or is whole at last, is told by what brought it. */
function isBack(path: string, told: ReadonlySet<string>): boolean {
  const at = entryAt(path);
  return at !== null && [...told].some((one) => one.startsWith(`${at.list}/${at.id}/`));
}

function isErasedIn(changes: readonly Change[], path: string): boolean {
  const at = entryAt(path);
  return changes.some((change) => isErasure(change) && (change.path === 'erasedOn' || change.path === `${at?.list ?? ''}/${at?.id ?? ''}/erased`));
}

function leavesOf(owner: string, changes: readonly Change[]): Leaves {
  if (owner === CENTRE_ID) return centreLeaves(foldCentre(changes));
  const session = foldSession(owner, changes);
  return session === null ? new Map() : sessionLeaves(session);
}
