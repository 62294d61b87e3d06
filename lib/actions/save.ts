import { civil } from '@/lib/dates/civil';
import type { Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { changeOf, changesBetween } from '@/lib/session/act';
import { removalOf } from '@/lib/session/entries';
import { foldCentre, foldSession, holders } from '@/lib/session/fold';
import { isTied } from '@/lib/session/join';
import { centreLeaves, sessionLeaves } from '@/lib/session/leaves';
import type { Session } from '@/lib/session/session';
import * as clock from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { asStoreError, StoreError } from '@/lib/store/errors';
import { readChanges } from '@/lib/store/read-session';
import { rebuildStale } from '@/lib/store/rebuild';
import { write, type ActRef, type Make, type Written } from '@/lib/store/write';
import { writing } from './alerts';
import { refreshBadge } from './badge';
import { channel } from './channel';
import { database } from './database';
import { deviceId } from './device';
import { noted } from './fault';
import { onItsWay } from './pending';
import { show } from './refresh';
import { oweCopies, spareCopies, writeCopies, type CopyMaker } from './second-copies';
import { opened, toast, today } from './state';

/**
 * The one way in which anything is saved: the change, then what is on screen, the badge, the second copy, and word to the other panels.
 * Throws a `StoreError` in words when nothing could be written; what was typed is then still on screen.
 */
export function save(owners: ReadonlyMap<string, Make>): Promise<readonly Written[]> {
  return inTurn(async () => {
    const written = await writeNow(owners);
    // It is saved by now, and what fails from here on does not undo that.
    const all = new Map(written.map((each) => [each.owner, each]));
    if (written.some(({ changes }) => changes.some(isTied))) await noted(follow(all));
    const changed = [...all.values()].filter(({ added }) => added.length > 0).map(({ owner }) => owner);
    // Side by side: the sooner the second copy is made, the less is missing from it should the page be closed just then.
    await Promise.all([noted(publish([...all.values()])), writeCopies(changed, [...owners.keys()])]);
    return written;
  });
}

/** What follows by itself from a write to a session that was joined, or to which one was; what came of it joins `written`. */
async function follow(written: Map<string, Written>): Promise<void> {
  const { following } = await import('./follow');
  const asked = await following([...written.values()]);
  if (asked.size > 0) for (const each of await writeNow(asked)) written.set(each.owner, each);
}

/**
 * What follows a write that told only by which acts.
 * @param shown once it is on screen, here and in the other panels; the second copies follow.
 * @param make what makes those: the page's worker, where that is what wrote.
 */
export function afterImport(acts: readonly ActRef[], shown: () => void = () => undefined, make?: CopyMaker): Promise<void> {
  return inTurn(async () => {
    await noted(publish([]));
    shown();
    await writeCopies(acts.map(({ owner }) => owner), [], make);
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One at a time: what a save shows and copies must not come after what the next one does. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

async function writeNow(owners: ReadonlyMap<string, Make>): Promise<readonly Written[]> {
  try {
    return await writing(async () => {
      await oweCopies([...owners.keys()]);
      const writer = { device: await deviceId(), now: clock.now(), today: civil(clock.today()), newId };
      return write(await database(), writer, owners);
    });
  } catch (error) {
    await spareCopies([...owners.keys()]);
    const failure = asStoreError(error);
    if (failure instanceof StoreError && failure.trouble === 'unreadable') await noted(setAsideOf([...owners.keys()]));
    throw failure;
  }
}

/** Reading a journal sets it aside when it cannot be read; its copy is then offered. */
async function setAsideOf(owners: readonly string[]): Promise<void> {
  const db = await database();
  for (const owner of owners) await readChanges(db, owner);
  await show(db, []);
}

/** Brings the screen, the badge and the other panels up to what the store now holds. */
async function publish(written: readonly Written[]): Promise<void> {
  const db = await database();
  await rebuildStale(db, today.value);
  await show(db, written);
  await refreshBadge(db, today.value);
  channel().announce();
}

/**
 * How to write an edit of a session: the changes that lead from what it is at that moment to what `edit` makes of it. An entry that comes back under the id
 * that it always has (who was there on a day, a day's hours) after it was taken back comes with its removal lifted, and nothing of what it held before.
 */
export function editing(edit: (session: Session) => Session): Make {
  return (changes, act) => {
    const session = foldSession(act.session, changes);
    if (session === null) throw new Error(`no session ${act.session}`);
    const after = sessionLeaves(edit(session));
    const held = holders(changes);
    const back = new Set([...after.keys()].flatMap((path) => removalOf(path) ?? []).filter((path) => held.get(path)?.to === true));
    const before = back.size === 0 ? session : (foldSession(act.session, changes.filter(({ path }) => !back.has(path))) ?? session);
    return [...changesBetween(act, sessionLeaves(before), after), ...[...back].map((path) => changeOf(act, path, true, false))];
  };
}

/**
 * Saves an edit of a session, which is on screen at once where that session is open: nobody waits for the disk to see her own tick. Where nothing
 * could be written, it is taken back there, and this throws as `save` does.
 */
export async function saveEdit(id: string, edit: (session: Session) => Session): Promise<readonly Written[]> {
  // The way back that stands there is that of the act before: pressed now, it would take back the wrong one.
  toast.value = null;
  const before = opened.peek();
  const arrived = onItsWay(id, edit);
  const shown = before !== null && before !== 'missing' && before.id === id ? edit(before) : null;
  if (shown !== null) opened.value = shown;
  const make = editing(edit);
  try {
    return await save(
      new Map([
        [
          id,
          (changes, act) => {
            arrived();
            return make(changes, act);
          },
        ],
      ]),
    );
  } catch (error) {
    arrived();
    if (opened.peek() === shown) opened.value = before;
    throw error;
  }
}

/** How to write an edit of the centre; the first one says since when Jalon knows of it. */
export function editingCentre(edit: (centre: Centre) => Centre): Make {
  return (changes: readonly Change[], act) => {
    const centre = foldCentre(changes);
    const since = centre.since ?? today.value;
    return changesBetween(act, centreLeaves(centre), centreLeaves({ ...edit(centre), since }));
  };
}
