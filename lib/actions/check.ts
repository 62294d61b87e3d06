import { civil } from '@/lib/dates/civil';
import * as clock from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { CENTRE_ID } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { copiedChanges, hasMore, isCopied, openCopies } from '@/lib/store/check-copies';
import { readOwners, readSuspects } from '@/lib/store/check-keys';
import type { Repair, Verdict } from '@/lib/store/check-owner';
import { examineOwners, repairOwner } from '@/lib/store/check-repair';
import { listCopies } from '@/lib/store/copy';
import { readDue, settleDue } from '@/lib/store/copy-due';
import type { Database } from '@/lib/store/db';
import { sessionIds } from '@/lib/store/read';
import { signal } from '@preact/signals';
import { database } from './database';
import { deviceId } from './device';
import { following } from './follow';
import { offerCopies } from './restore';
import { afterImport, save } from './save';
import { aside, today } from './state';
import { readWiped } from './wiped';

/** Few enough to leave the page alive: a batch takes some tens of milliseconds. */
const BATCH = 20;

/** What can be repaired: what is derived in the store, and the second copy. */
export type Repaired = Repair | 'copy';

/** What a check of the data came to. */
export interface CheckResult {
  /** When it ended, in milliseconds. */
  readonly at: number;
  /** How many sessions were read, those removed included. */
  readonly sessions: number;
  /** How many of each were made anew. */
  readonly repaired: ReadonlyMap<Repaired, number>;
  /** How many could not be read and stand aside, now or since before. */
  readonly aside: number;
  /** How many copies hold what the store lacks, and are offered. */
  readonly offered: number;
}

/** How far a check is. */
export interface CheckProgress {
  readonly done: number;
  readonly of: number;
}

export const checking = signal<CheckProgress | null>(null);
export const checked = signal<CheckResult | null>(null);

/**
 * Reads everything that is kept, a few owners at a time: records, journals, digests and second copies. What is derived is made anew, what cannot be
 * read is set aside, and the copies that hold more than the store are offered.
 */
export async function checkAll(): Promise<void> {
  if (checking.value !== null) return;
  checking.value = { done: 0, of: 1 };
  try {
    const db = await database();
    const [stored, copies] = [await readOwners(db), await listCopies()];
    const owners = [...new Set([...stored, ...copies.map(({ owner }) => owner)])];
    const tally = newTally();
    for (let done = 0; done < owners.length; done += BATCH) {
      checking.value = { done, of: owners.length };
      await checkBatch(db, owners.slice(done, done + BATCH), tally);
    }
    await afterImport([]);
    const shown = new Set(aside.value.map(({ id }) => id));
    const lacking = tally.lacking.filter((owner) => !shown.has(owner));
    await offerCopies(db, lacking);
    checked.value = { at: clock.now(), ...tally, aside: shown.size, offered: lacking.length };
  } finally {
    checking.value = null;
  }
}

/**
 * Repairs, when a panel opens, the owners whose rows do not go together, as far as their keys tell, and those that were written when a page was closed
 * before their copies followed; offers the copies of the sessions of which nothing else is left. Returns how many repairs there were.
 */
export async function checkKeys(db: Database): Promise<number> {
  const tally = newTally();
  const there = new Set([CENTRE_ID, ...(await sessionIds(db))]);
  const due = await readDue([...there]);
  await checkBatch(db, [...new Set([...(await readSuspects(db)), ...due])], tally);
  await followOn(due);
  await settleDue(due);
  await offerCopies(db, tally.lacking.filter((owner) => !there.has(owner)));
  return tally.aside + [...tally.repaired.values()].reduce((sum, n) => sum + n, 0);
}

/** What a join asks of sessions whose save was cut short, such as an erasure that had not reached the other one yet. */
async function followOn(owners: readonly string[]): Promise<void> {
  if (owners.length === 0) return;
  const asked = await following(owners.map((owner) => ({ owner })));
  if (asked.size > 0) await save(asked);
}

interface Tally {
  sessions: number;
  readonly repaired: Map<Repaired, number>;
  aside: number;
  readonly lacking: string[];
}

function newTally(): Tally {
  return { sessions: 0, repaired: new Map(), aside: 0, lacking: [] };
}

async function checkBatch(db: Database, owners: readonly string[], tally: Tally): Promise<void> {
  // In this order: a copy is written after what it is a copy of.
  const copies = await openCopies(owners);
  const wiped = await readWiped();
  const uncopied: string[] = [];
  for (const found of await examineOwners(db, owners, today.value)) {
    const { owner } = found;
    const verdict = isSound(found) ? found : await repair(db, owner, copiedChanges(copies.get(owner)));
    if (owner !== CENTRE_ID && verdict.holds !== null) tally.sessions += 1;
    for (const repair of verdict.repairs) tallyOne(tally, repair);
    if (verdict.unreadable !== null) {
      tally.aside += 1;
      continue;
    }
    // What was just written is copied with the rest below. A copy that holds more stays beside the one that is made then (`writeCopy`).
    const isNew = verdict.repairs.includes('journal');
    if (!isNew && hasMore(verdict.changes, copies.get(owner), wiped.get(owner))) tally.lacking.push(owner);
    if (isNew || !isCopied(verdict.changes, copies.get(owner))) uncopied.push(owner);
  }
  await copyAnew(db, uncopied, tally);
}

function isSound({ repairs, unreadable }: Verdict): boolean {
  return unreadable === null && repairs.length === 0;
}

async function repair(db: Database, owner: string, copied: readonly Change[]): Promise<Verdict> {
  return repairOwner(db, { device: await deviceId(), now: clock.now(), today: civil(clock.today()), newId }, owner, copied);
}

function tallyOne({ repaired }: Tally, repair: Repaired): void {
  repaired.set(repair, (repaired.get(repair) ?? 0) + 1);
}

/** Writes the copies that are missing, damaged or poorer than the store, unless a save in another panel has done so meanwhile. */
async function copyAnew(db: Database, owners: readonly string[], tally: Tally): Promise<void> {
  if (owners.length === 0) return;
  const copies = await openCopies(owners);
  const verdicts = await examineOwners(db, owners, today.value);
  const still = verdicts.filter(({ owner, changes }) => !isCopied(changes, copies.get(owner)));
  await afterImport(still.map(({ owner }) => ({ owner, act: '' })));
  for (const _ of still) tallyOne(tally, 'copy');
}
