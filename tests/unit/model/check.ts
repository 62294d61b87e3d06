import { expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unpack } from '@/lib/platform/gzip';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { centreSchema } from '@/lib/session/centre-record';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession } from '@/lib/session/fold';
import { centreDigestOf, digestOf, type Digest } from '@/lib/store/digest';
import type { Database } from '@/lib/store/db';
import { civil } from '@/lib/dates/civil';
import { badgeOf } from './due';
import { leavesOf, type Leaves } from './leaves';
import type { Machine, Panel } from './machine';
import { CENTRE, type Kept, type Model } from './model';
import type { Said } from './owner';

/** What must hold after each command, whatever it was: every panel, and the badge, show what the model holds. */
export async function checkShown(machine: Machine, model: Model): Promise<void> {
  expect(await fakeBrowser.action.getBadgeText({}), 'badge').toBe(badgeOf(model, machine.day));
  for (const panel of machine.panels.values()) await checkPanel(panel, machine, model);
}

/** What the disk must hold then, all of it read. What a journal was told it keeps: it is enough to look now and then. */
export async function checkKept(machine: Machine, model: Model): Promise<void> {
  const disk = await contentsOf(await machine.disk());
  const records = checkRecords(disk, model);
  checkDigests(disk, model, records);
  const copied = await checkCopies(model);
  await checkGone(disk, model, copied);
}

/** « Vérifier les données » finds everything there, and nothing to repair. */
export async function checkWhole(machine: Machine, model: Model): Promise<void> {
  const page = [...machine.panels.values()][0]?.page;
  await page?.checkAll();
  const found = page?.checked.value;
  expect(found?.sessions, 'sessions that the check found').toBe(model.sessions().length);
  expect([...(found?.repaired ?? [])], 'what the check repaired').toEqual([]);
  expect(found?.aside, 'what the check set aside').toBe(0);
}

type Records = ReadonlyMap<string, object>;
type Disk = Awaited<ReturnType<typeof contentsOf>>;

/** All that the database holds, as of one moment. */
async function contentsOf(db: Database) {
  const tx = db.transaction(['sessions', 'centre', 'journal', 'digests', 'aside']);
  const [sessions, centre, journal, digests, aside] = await Promise.all([
    tx.objectStore('sessions').getAll(),
    tx.objectStore('centre').getAll(),
    tx.objectStore('journal').getAll(),
    tx.objectStore('digests').getAll(),
    tx.objectStore('aside').getAll(),
  ]);
  return { sessions, centre, journal, digests, aside };
}

/** The journal holds what was said and nothing else; the records are its fold, and what the model shows. */
function checkRecords({ sessions, centre, journal }: Disk, model: Model): Records {
  const records: Records = new Map<string, object>([...sessions.map((one) => [one.id, one] as const), ...centre.map((one) => [one.id, one.centre] as const)]);
  expect([...records.keys()].sort(), 'records').toEqual(model.owners().sort());
  for (const [owner, record] of records) {
    const changes = journal.filter(({ session }) => session === owner).flatMap((row) => row.changes);
    expect(told(changes), `journal of ${owner}`).toEqual(saidAs(model.said(owner)));
    expect(owner === CENTRE ? foldCentre(changes) : foldSession(owner, changes), `fold of ${owner}`).toEqual(record);
    expect(text(leavesOf(record)), `record of ${owner}`).toEqual(text(model.shown(owner)));
  }
  return records;
}

/** Each digest is what its record makes, on some day for what was done that day; what was removed has none. */
function checkDigests(disk: Disk, model: Model, records: Records): void {
  const digests = new Map(disk.digests.map((digest) => [digest.id, digest]));
  const centre = centreSchema.parse(records.get(CENTRE) ?? NEW_CENTRE);
  expect([...digests.keys()].filter((id) => id !== CENTRE).sort(), 'digests').toEqual(model.sessions().filter((id) => !model.isRemoved(id)).sort());
  for (const [id, digest] of digests) {
    const done = digest.agenda.find((key) => key.startsWith('f#'))?.split('#')[1];
    const record = records.get(id);
    if (id === CENTRE) expect(digest, 'digest of the centre').toEqual(centreDigestOf(centre, yearIn(digest.stamp)));
    else expect(digest, `digest of ${id}`).toEqual(digestOfRecord(record, centre, done));
  }
}

/** Both copies are what was kept; the two hold all that was said, whatever was killed. */
async function checkCopies(model: Model): Promise<string> {
  const stored = await fakeBrowser.storage.local.get(null);
  const opened: string[] = [];
  const held = async (key: string): Promise<Change[] | null> => {
    const data = (stored[key] as { data?: string } | undefined)?.data;
    if (data === undefined) return null;
    opened.push(await unpacked(data));
    return JSON.parse(opened.at(-1) ?? '') as Change[];
  };
  for (const [owner, { last, previous }] of model.copies) {
    expect(told(await held(`copie/${owner}`)), `copy of ${owner}`).toEqual(keptAs(last));
    expect(told(await held(`copie-precedente/${owner}`)), `copy of ${owner} before`).toEqual(keptAs(previous));
  }
  for (const owner of model.owners()) {
    const { last, previous } = model.copies.get(owner) ?? { last: null, previous: null };
    const ids = new Set([...(last?.said ?? []), ...(previous?.said ?? [])].map(({ id }) => id));
    expect(model.said(owner).filter(({ id }) => !ids.has(id)), `what no copy of ${owner} holds`).toEqual([]);
  }
  return opened.join('\n');
}

/** Nothing that was erased is anywhere on the machine; and no page noted a fault. */
async function checkGone(disk: Disk, model: Model, copied: string): Promise<void> {
  const [local, session] = [await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)];
  expect(local['erreurs'], 'faults noted').toBeUndefined();
  const all = JSON.stringify([disk, local, session]) + copied;
  expect([...model.gone].filter((erased) => all.includes(erased)), 'erased, and still there').toEqual([]);
}

/** What a panel shows is what the model holds, at once or as soon as it has heard. */
async function checkPanel({ name, page }: Panel, machine: Machine, model: Model): Promise<void> {
  await vi.waitFor(
    () => {
      const place = page.route.value;
      expect(page.trouble.value, `trouble of ${name}`).toBeNull();
      expect(page.aside.value, `aside of ${name}`).toEqual([]);
      expect(text(leavesOf(page.centre.value)), `centre of ${name}`).toEqual(text(model.shown(CENTRE)));
      expect(page.anySession.value, `any session of ${name}`).toBe(listed(model).length > 0);
      expect(page.today.value, `day of ${name}`).toBe(machine.day);
      if (place.view === 'sessions') expect(page.sessions.value?.map(({ id }) => id), `list of ${name}`).toEqual(listed(model));
      if (place.view === 'aujourdhui') expect(String(countOf(page)), `late in ${name}`).toBe(badgeOf(model, machine.day) || '0');
      if ('id' in place) expect(openedIn(page), `session open in ${name}`).toEqual(listed(model).includes(place.id) ? text(model.shown(place.id)) : 'missing');
    },
    { timeout: 3_000, interval: 1 },
  );
}

function openedIn({ opened }: Panel['page']): unknown {
  return opened.value === null || opened.value === 'missing' ? opened.value : text(leavesOf(opened.value));
}

/** What Aujourd'hui shows as late: examples are shown and count nowhere; two that count together count once; what is to be settled is one line. */
function countOf({ due, centreAgenda, today }: Panel['page']): number {
  const own = (agenda: readonly string[]) => agenda.filter((key) => key.startsWith('r#') && (key.split('#')[1] ?? '') < today.value).length;
  const settle = (agenda: readonly string[]) => agenda.filter((key) => key.startsWith('l#')).length;
  return (due.value ?? []).reduce((sum, { agenda }) => sum + own(agenda) + settle(agenda), own(centreAgenda.value));
}

/** The sessions that a list shows, by first day. */
function listed(model: Model): string[] {
  const key = (id: string) => `${String(model.value(id, 'start'))} ${id}`;
  return model.sessions().filter((id) => !model.isRemoved(id)).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const digestsKnown = new Map<string, Digest>();

function digestOfRecord(record: object | undefined, centre: Centre, done: string | undefined): Digest {
  const key = JSON.stringify([record, centre, done]);
  const known = digestsKnown.get(key) ?? digestOf(record as never, centre, done === undefined ? null : civil(done));
  digestsKnown.set(key, known);
  return known;
}


function yearIn(stamp: string) {
  return civil(`${stamp.slice(-4)}-06-15`);
}

const unpackedKnown = new Map<string, string>();

async function unpacked(data: string): Promise<string> {
  const known = unpackedKnown.get(data) ?? (await unpack(data));
  unpackedKnown.set(data, known);
  return known;
}

function told(changes: readonly Change[] | null): string[] | null {
  return changes === null ? null : changes.map(({ path, to, stamp }) => JSON.stringify([path, to, stamp])).sort();
}

function saidAs(said: readonly Said[]): string[] {
  return said.map(({ path, value, stamp }) => JSON.stringify([path, value, stamp])).sort();
}

function keptAs(kept: Kept | null): string[] | null {
  return kept === null ? null : saidAs(kept.said);
}

function text(leaves: Leaves): string[] {
  return [...leaves].map(([path, value]) => `${path} = ${JSON.stringify(value)}`);
}
