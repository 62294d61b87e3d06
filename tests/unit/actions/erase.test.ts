import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '@/lib/actions/database';
import { keepDraft } from '@/lib/actions/drafts';
import { patchEntries, putEntries, removeSessionEntry } from '@/lib/actions/edit-people';
import { editSession } from '@/lib/actions/edit-session';
import { erasePerson, eraseSession } from '@/lib/actions/erase';
import { exchangeJob } from '@/lib/actions/exchange-job';
import { undoChanges } from '@/lib/actions/history';
import { confirmImport, prepareImport } from '@/lib/actions/import';
import { restore } from '@/lib/actions/restore';
import { toast } from '@/lib/actions/state';
import { annotate, setStatus } from '@/lib/actions/tick';
import { undo } from '@/lib/actions/undo';
import { civil } from '@/lib/dates/civil';
import { openChannel } from '@/lib/platform/channel';
import { pack, unpack } from '@/lib/platform/gzip';
import { newId } from '@/lib/platform/ids';
import { ERASED_NAME } from '@/lib/session/entries';
import { isErasure } from '@/lib/session/erase';
import { newCandidate, newJuror } from '@/lib/session/session-lists';
import { keepAside, openAside } from '@/lib/store/aside-copy';
import { keepBeforeUpgrade } from '@/lib/store/before-upgrade';
import { listCopies, openCopy } from '@/lib/store/copy';
import { readChanges } from '@/lib/store/read-session';
import { contents, failPuts, spoil } from '../store/database';
import { created, inStore, onScreen, show, TODAY, toastText } from '../panel';

/** Stands in every text that says who somebody is: what must be found nowhere afterwards. */
const WHO = 'Zéphyrine';
/** The same of one candidate alone. */
const HERS = `${WHO} Aubépine`;
const SAID = 'Incident de Zéphyrine, à 9 h';

/** A session in which everybody is named, everywhere, twice over, and some were taken out since. */
async function peopled(): Promise<string> {
  const id = await created();
  await editSession(id, { responsable: `${WHO} Ancienne`, notes: `Appeler ${WHO}` });
  await editSession(id, { responsable: `${WHO}, directrice`, suppleant: `M. ${WHO}`, notes: null, pvObservations: `${WHO} est arrivée tard` });
  await putEntries(id, 'candidates', [newCandidate('k1', `${WHO} A.`), newCandidate('k2', `${WHO} B.`), newCandidate('k3', 'C. D.')], 'ajoutés');
  await patchEntries(id, 'candidates', ['k1'], { label: HERS, result: 'partielle', attempt: 1 });
  await putEntries(id, 'jurors', [{ ...newJuror('j1', `Jurée ${WHO}`), employer: `Ets ${WHO}`, tieWith: 'k1' }], 'ajoutée');
  await putEntries(id, 'others', [{ id: 'o1', label: `Formatrice ${WHO}`, role: 'formateur' }], 'ajoutée');
  await putEntries(id, 'incidents', [{ id: 'i1', day: '2027-03-15', kind: 'retard', at: '09:05', text: SAID }], 'noté');
  await removeSessionEntry(id, 'candidates', 'k2');
  await setStatus(id, 'commander-dte#', 'fait');
  await annotate(id, 'commander-dte#', { who: WHO, doneBy: WHO, observation: `dit ${WHO}` });
  await editSession(id, { state: 'archivee' });
  return id;
}

/** What else may keep names beside the store: an unreadable state of before, what a wipe and an upgrade kept, drafts. */
async function scattered(id: string): Promise<void> {
  const db = await database();
  const { sessions, journal } = await contents(db);
  const raw = { record: sessions, journal };
  await spoil(db, 'aside', { id, why: 'illisible', raw });
  await keepAside([{ id, why: 'illisible', raw }, { id: 'autre', why: 'illisible', raw: {} }]);
  await keepBeforeUpgrade(4, await contents(db));
  await keepDraft(`modifier/${id}`, { notes: `Rappeler ${HERS}` });
}

/** Every text that this computer keeps, unpacked where it is packed. */
async function everything(): Promise<string> {
  const db = await database();
  const stores = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAllKeys(name), await db.getAll(name)]));
  const kept = [await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)];
  return JSON.stringify([stores, await unpacked(kept), kept]);
}

async function unpacked(value: unknown): Promise<unknown> {
  if (typeof value === 'string') return value.startsWith('H4sI') ? unpacked(JSON.parse(await unpack(value))) : value;
  if (Array.isArray(value)) return Promise.all(value.map(unpacked));
  if (typeof value !== 'object' || value === null) return value;
  return Promise.all(Object.entries(value).map(async (entry) => [entry[0], await unpacked(entry[1])]));
}

async function exported(): Promise<File> {
  const { file } = await exchangeJob(database, newId).exportFile(null, '2027-02-01T08:00:00.000Z', civil(TODAY));
  return new File([file], 'avant.json', { type: 'application/json' });
}

/** Nothing is here yet. */
async function onAnotherComputer(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await fakeBrowser.storage.local.clear();
}

async function imported(file: File): Promise<void> {
  await prepareImport(file);
  await confirmImport();
}

test('what is searched holds the names as long as nothing is erased, wherever they were put', async () => {
  await scattered(await peopled());
  const kept = await everything();
  const places = [`Ets ${WHO}`, SAID, `dit ${WHO}`, `Rappeler ${HERS}`, `${WHO} Ancienne`, `${WHO} B.`, `Formatrice ${WHO}`];
  for (const text of places) expect(kept).toContain(JSON.stringify(text).slice(1, -1));
});

describe('« Effacer les données personnelles »', () => {
  test('leaves the names nowhere: no store, no copy, no draft', async () => {
    const id = await peopled();
    await scattered(id);
    await eraseSession(id);
    expect(await everything()).not.toContain(WHO);
    expect(await openAside()).toMatchObject([{ id: 'autre' }]);
  });

  test('keeps all the rest, and says so where a name stood', async () => {
    const id = await peopled();
    await eraseSession(id);
    await show({ view: 'suites', id });
    expect(onScreen()).toMatchObject({ erasedOn: TODAY, title: 'Soudeur', state: 'archivee', responsable: null, suppleant: null, pvObservations: null });
    expect(onScreen().candidates.map(({ id: who, label, result }) => [who, label, result])).toEqual([
      ['k1', ERASED_NAME, 'partielle'],
      ['k3', ERASED_NAME, null],
    ]);
    expect(onScreen().jurors).toMatchObject([{ label: ERASED_NAME, employer: null, tieWith: 'k1' }]);
    expect(onScreen().incidents).toMatchObject([{ kind: 'retard', at: '09:05', text: ERASED_NAME }]);
    expect(onScreen().ticks['commander-dte#']).toMatchObject({ status: 'fait', who: null, doneBy: null, observation: null });
  });

  test('offers no way back', async () => {
    const id = await peopled();
    await eraseSession(id);
    expect(toast.value?.undo).toBeUndefined();
    expect(toastText()).toBe('Données personnelles effacées, pour de bon');
  });

  test('is not taken back by an older « Annuler », nor by the history', async () => {
    const id = await peopled();
    const acts = [...new Set((await readChanges(await database(), id)).map(({ act }) => act))];
    const older = toast.value?.undo;
    await eraseSession(id);
    await older?.();
    for (const act of acts.reverse()) await undo([{ owner: id, act }], 'un geste');
    const marks = (await readChanges(await database(), id)).filter(isErasure);
    await undoChanges(id, marks, 'l’effacement');
    expect(toastText()).toMatch(/^Rien à annuler/);
    expect(await everything()).not.toContain(WHO);
    expect(await inStore(id)).toMatchObject({ erasedOn: TODAY });
  });

  test('is not taken back by an older file', async () => {
    const id = await peopled();
    const before = await exported();
    await eraseSession(id);
    await imported(before);
    expect(await everything()).not.toContain(WHO);
    expect(await inStore(id)).toMatchObject({ erasedOn: TODAY });
  });

  test('is not taken back by an older copy', async () => {
    const id = await peopled();
    const older = await listCopies();
    expect(JSON.stringify(await Promise.all(older.map(openCopy)))).toContain(WHO);
    await eraseSession(id);
    await restore(older);
    expect(await everything()).not.toContain(WHO);
  });

  test('takes with it, by a file, the names of another computer', async () => {
    const id = await peopled();
    const named = await exported();
    await eraseSession(id);
    const erased = await exported();
    expect(await erased.text()).not.toContain(WHO);
    await onAnotherComputer();
    await imported(named);
    await scattered(id);
    await fakeBrowser.storage.session.clear();
    expect(await everything()).toContain(WHO);
    await imported(erased);
    expect(await everything()).not.toContain(WHO);
    expect(await inStore(id)).toMatchObject({ erasedOn: TODAY });
  });

  test('takes nothing of what is named afterwards', async () => {
    const id = await peopled();
    await eraseSession(id);
    await editSession(id, { notes: `Encore ${WHO}`, candidateCount: 4 });
    await annotate(id, 'commander-dte#', { observation: WHO });
    expect(await everything()).not.toContain(WHO);
    expect(await inStore(id)).toMatchObject({ notes: null, candidateCount: 4 });
  });

  test('twice over leaves one mark for the session, and one for each who is listed', async () => {
    const id = await peopled();
    await erasePerson(id, 'candidates', 'k1');
    await eraseSession(id);
    await eraseSession(id);
    const marks = (await readChanges(await database(), id)).filter(isErasure).map(({ path }) => path);
    expect(marks.sort()).toEqual(['candidates/k1/erased', 'candidates/k3/erased', 'erasedOn', 'incidents/i1/erased', 'jurors/j1/erased', 'others/o1/erased']);
  });

  test('leaves the other sessions, and what is kept of them, as they were', async () => {
    const other = await peopled();
    await scattered(other);
    const [record, changes, draft] = [await inStore(other), await readChanges(await database(), other), await fakeBrowser.storage.session.get(null)];
    await eraseSession(await created('Maçon'));
    expect([await inStore(other), await readChanges(await database(), other), await fakeBrowser.storage.session.get(null)]).toEqual([record, changes, draft]);
    const kept = await fakeBrowser.storage.local.get(['illisibles-supprimes', 'avant-mise-a-niveau/4', `copie/${other}`]);
    expect(JSON.stringify(await unpacked(kept)).split(WHO).length).toBeGreaterThan(20);
  });

  test('tells the other panels', async () => {
    const id = await peopled();
    const heard = vi.fn();
    const channel = openChannel(heard);
    await eraseSession(id);
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    channel.close();
  });

  test('takes out whole what was kept and can no longer be opened', async () => {
    const id = await peopled();
    await fakeBrowser.storage.local.set({ 'illisibles-supprimes': 'abîmé', 'avant-mise-a-niveau/3': await pack('abîmé') });
    await eraseSession(id);
    expect(await fakeBrowser.storage.local.get(['illisibles-supprimes', 'avant-mise-a-niveau/3'])).toEqual({});
  });
});

describe('an erasing that cannot be written', () => {
  test('to the store leaves the store as it was', async () => {
    const id = await peopled();
    const before = await contents(await database());
    for (const store of ['journal', 'sessions', 'digests']) {
      failPuts(store);
      await expect(eraseSession(id)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await contents(await database())).toEqual(before);
    }
  });

  test('to the copies leaves the store as it was too, and is done when asked again', async () => {
    const id = await peopled();
    const before = await contents(await database());
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    await expect(eraseSession(id)).rejects.toThrow('no room');
    vi.restoreAllMocks();
    expect(await contents(await database())).toEqual(before);
    await eraseSession(id);
    expect(await everything()).not.toContain(WHO);
  });
});

describe('one person', () => {
  test('goes alone, from everywhere', async () => {
    const id = await peopled();
    await keepDraft(`modifier/${id}`, { notes: `Rappeler ${HERS}` });
    await erasePerson(id, 'candidates', 'k1');
    const kept = await everything();
    expect(kept).not.toContain(HERS);
    expect(kept).not.toContain(`${WHO} A.`);
    expect(kept).toContain(`Jurée ${WHO}`);
    expect((await inStore(id))?.candidates.map(({ label }) => label)).toEqual([ERASED_NAME, 'C. D.']);
    expect(toast.value?.undo).toBeUndefined();
  });

  test('takes no other draft with her', async () => {
    const id = await peopled();
    await keepDraft(`modifier/${id}`, { notes: 'Commander le café' });
    await erasePerson(id, 'candidates', 'k1');
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ [`brouillon/modifier/${id}`]: { notes: 'Commander le café' } });
  });

  test('loses her employer too, where she is a juror', async () => {
    const id = await peopled();
    await erasePerson(id, 'jurors', 'j1');
    expect(await everything()).not.toContain(`Ets ${WHO}`);
    expect((await inStore(id))?.jurors).toMatchObject([{ label: ERASED_NAME, employer: null }]);
  });

  test('is not named again, by an undo, a file or a form', async () => {
    const id = await peopled();
    const before = await exported();
    await erasePerson(id, 'candidates', 'k1');
    await imported(before);
    await toast.value?.undo?.();
    await patchEntries(id, 'candidates', ['k1'], { label: HERS });
    expect(await everything()).not.toContain(HERS);
    expect((await inStore(id))?.candidates[0]?.label).toBe(ERASED_NAME);
  });

  test('stays erased when the import that brought her mark is undone', async () => {
    const id = await peopled();
    const named = await exported();
    await erasePerson(id, 'candidates', 'k1');
    const erased = await exported();
    await onAnotherComputer();
    await imported(named);
    await imported(erased);
    await toast.value?.undo?.();
    expect(await everything()).not.toContain(HERS);
  });
});
