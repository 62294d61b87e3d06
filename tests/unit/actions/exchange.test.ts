import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attempt } from '@/lib/actions/attempt';
import { closeDatabase, database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { exportSessions } from '@/lib/actions/export';
import { cancelImport, confirmImport, importing, prepareImport } from '@/lib/actions/import';
import { anySession, centre, sessions } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { listCopies } from '@/lib/store/copy';
import { readDigests, sessionIds } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { contents, failPuts, spoil } from '../store/database';
import { created, inStore, plain, show, takeBack, toastText } from '../panel';

/** A file without changes, exported later than anything that was done here. */
const BARE = { format: 'jalon-checklist', version: 1, exportedAt: '2027-02-02T10:00:00.000Z' };

let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push({ name: '', blob });
    return 'blob:jalon';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const last = saved.at(-1);
    if (last !== undefined) last.name = this.download;
  });
});

afterEach(() => {
  importing.value = null;
});

async function exported(ids: readonly string[] | null = null): Promise<string> {
  await exportSessions(ids);
  return (await saved.at(-1)?.blob.text()) ?? '';
}

const fileOf = (text: string, name = 'jalon.json') => new File([text], name, { type: 'application/json' });

/** Empties IndexedDB and the small storage, as a new machine has them. */
async function wipe(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await fakeBrowser.storage.local.clear();
  await show({ view: 'aujourdhui' });
}

async function imported(text: string): Promise<void> {
  await prepareImport(fileOf(text));
  await confirmImport();
}

/** The preview that is shown. */
function preview() {
  const state = importing.value;
  if (state?.stage !== 'preview') throw new Error(`no preview: ${JSON.stringify(state)}`);
  return state.preview;
}

const refused = () => (importing.value?.stage === 'refused' ? importing.value.lines.map(plain) : null);

describe('export', () => {
  test('hands the browser a file of every session, named by the day, and says so', async () => {
    await created('Soudeur');
    await created('Maçon');
    const document = JSON.parse(await exported()) as { sessions: { title: string }[]; exportedAt: string };
    expect(document.sessions.map(({ title }) => title).sort()).toEqual(['Maçon', 'Soudeur']);
    expect(document.exportedAt).toMatch(/^2027-02-01T\d\d:\d\d:00\.000Z$/);
    expect(saved.map(({ name }) => name)).toEqual(['jalon-2027-02-01.json']);
    expect(saved[0]?.blob.type).toBe('application/json');
    expect(toastText()).toBe('2 sessions sauvegardées : jalon-2027-02-01.json');
  });

  test('of one session leaves the others out', async () => {
    await created('Soudeur');
    const id = await created('Maçon');
    const document = JSON.parse(await exported([id])) as { sessions: { title: string }[] };
    expect(document.sessions.map(({ title }) => title)).toEqual(['Maçon']);
    expect(toastText()).toBe('1 session exportée : jalon-2027-02-01.json');
  });

  test('of everything is not stopped by one journal that cannot be read', async () => {
    await created('Soudeur');
    const id = await created('Maçon');
    await spoil(await database(), 'journal', { session: id, act: 'abîmé', changes: [null] });
    const document = JSON.parse(await exported()) as { sessions: { title: string }[] };
    expect(document.sessions.map(({ title }) => title)).toEqual(['Soudeur']);
  });

  test('writes nothing', async () => {
    await created();
    const before = await contents(await database());
    await exported();
    expect(await contents(await database())).toEqual(before);
  });
});

describe('export, wipe, import', () => {
  test('gives back the same file to the byte, and the same badge', async () => {
    await editCentre({ name: 'Centre de la Vallée', region: 'corse' });
    const id = await created('Soudeur');
    await setStatus(id, 'commander-dte#', 'fait');
    await editSession(id, { notes: 'Clé « bleue »\n', routes: ['vae'], candidateCount: 7 });
    await removeSession(await created('Couvreur'));
    const [before, badge] = [await exported(), await fakeBrowser.action.getBadgeText({})];
    await wipe();
    expect(anySession.value).toBe(false);
    await imported(before);
    expect(await exported()).toBe(before);
    expect(await fakeBrowser.action.getBadgeText({})).toBe(badge);
    expect(centre.value).toMatchObject({ name: 'Centre de la Vallée', region: 'corse' });
    await show({ view: 'sessions' });
    expect(sessions.value?.map(({ title }) => title)).toEqual(['Soudeur']);
  });

  test('leaves a second copy of every session, and of the centre', async () => {
    await editCentre({ region: 'corse' });
    const id = await created();
    const text = await exported();
    await wipe();
    await imported(text);
    expect((await listCopies()).map(({ owner }) => owner).sort()).toEqual([id, 'centre'].sort());
  });
});

describe('an import', () => {
  test('writes nothing before it is confirmed', async () => {
    const id = await created();
    const text = await exported();
    await editSession(id, { site: 'Atelier' });
    const before = await contents(await database());
    await prepareImport(fileOf(text));
    expect(preview().totals).toMatchObject({ identical: 1, new: 0, changed: 0 });
    expect(await contents(await database())).toEqual(before);
    cancelImport();
    expect(importing.value).toBeNull();
    expect(await contents(await database())).toEqual(before);
  });

  test('is read, then shown, then written, then over', async () => {
    await created();
    const text = await exported();
    await wipe();
    const stages: unknown[] = [];
    const end = importing.subscribe((state) => stages.push(state?.stage ?? null));
    await prepareImport(fileOf(text, 'sessions.json'));
    expect(importing.value?.name).toBe('sessions.json');
    expect(preview().sessions).toMatchObject([{ title: 'Soudeur', outcome: 'new' }]);
    await confirmImport();
    end();
    expect(stages).toEqual([null, 'reading', 'preview', 'writing', null]);
    expect(toastText()).toBe('Import : 1 session');
  });

  test('is undone as one, over all its sessions, and that undone too', async () => {
    const one = await created('Soudeur');
    const two = await created('Maçon');
    await setStatus(two, 'commander-dte#', 'fait');
    const text = await exported();
    await wipe();
    await imported(text);
    await takeBack();
    expect(await readDigests(await database())).toEqual([]);
    expect([(await inStore(one))?.removed, (await inStore(two))?.removed]).toEqual([true, true]);
    expect(toastText()).toBe('Annulé : Import : 2 sessions');
    await takeBack();
    expect((await readDigests(await database())).map(({ title }) => title).sort()).toEqual(['Maçon', 'Soudeur']);
    expect(await inStore(two)).toMatchObject({ removed: false, ticks: { 'commander-dte#': { status: 'fait' } } });
  });

  test('into a session that is there is undone to what was there', async () => {
    const id = await created();
    await editSession(id, { site: 'Atelier', notes: 'Relu' });
    const theirs = (await exported()).replace('"path":"site","from":null,"to":"Atelier"', '"path":"site","from":null,"to":"Hangar"');
    await wipe();
    await imported(theirs);
    await editSession(id, { titleCode: 'TP-1' });
    const before = await inStore(id);
    expect(before?.site).toBe('Hangar');
    await imported(JSON.stringify({ ...BARE, sessions: [{ id, title: 'Soudeuse', start: '2027-03-15', end: '2027-03-18' }] }));
    expect(await inStore(id)).toEqual({ ...before, title: 'Soudeuse', end: '2027-03-18' });
    await takeBack();
    expect(await inStore(id)).toEqual(before);
  });

  test('a second time finds nothing new, and says so', async () => {
    await created();
    const text = await exported();
    const changes = await contents(await database());
    await imported(text);
    expect(toastText()).toBe('Import : rien de nouveau dans ce fichier');
    expect(await contents(await database())).toEqual(changes);
  });

  test.each([
    ['no JSON', 'bonjour', /ce n’est pas du JSON/],
    ['another format', '{"format":"autre"}', /ce n’est pas un export de Jalon/],
    ['a day that does not exist', '{"format":"jalon-checklist","version":1,"sessions":[{"id":"s1","title":"Soudeur","start":"2027-02-31","end":"2027-03-01"}]}', /premier jour/],
    ['nothing', '', /vide/],
  ])('of a file with %s is refused in words, and changes nothing', async (_what, text, said) => {
    await created();
    const before = await contents(await database());
    await prepareImport(fileOf(text));
    expect(refused()?.join('\n')).toMatch(said);
    await confirmImport();
    expect(await contents(await database())).toEqual(before);
  });

  test('of a file over 200 MB is refused before it is read', async () => {
    const file = fileOf('{}');
    Object.defineProperty(file, 'size', { value: 200_000_001 });
    const read = vi.spyOn(file, 'text');
    await prepareImport(file);
    expect(refused()?.[0]).toMatch(/^Ce fichier fait 201 Mo/);
    expect(read).not.toHaveBeenCalled();
  });

  test('of a file that cannot be read is over, and says so', async () => {
    const file = fileOf('{}');
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    await expect(prepareImport(file)).rejects.toMatchObject({ name: 'NotReadableError' });
    expect(importing.value).toBeNull();
  });

  test('that cannot be saved says why in words, and changes nothing', async () => {
    await created();
    const text = await exported();
    await wipe();
    await prepareImport(fileOf(text));
    failPuts('sessions');
    attempt(confirmImport);
    await vi.waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place pour enregistrer/));
    vi.restoreAllMocks();
    expect(importing.value).toBeNull();
    expect(await sessionIds(await database())).toEqual([]);
  });

  test('brings back a session that had been set aside', async () => {
    const id = await created();
    const text = await exported();
    const changes = await readChanges(await database(), id);
    await spoil(await database(), 'sessions', { id });
    await show({ view: 'session', id });
    await imported(text);
    expect(await inStore(id)).toMatchObject({ title: 'Soudeur' });
    expect(await readChanges(await database(), id)).toEqual(changes);
  });
});

describe('a file without a history, and a later one about the same session', () => {
  const file = (title: string, exportedAt: string) =>
    JSON.stringify({ format: 'jalon-checklist', version: 1, exportedAt, sessions: [{ id: 'main', title, start: '2027-03-15', end: '2027-03-17', site: 'Atelier' }] });

  test('the later one is taken back alone: the session and what the first said stay', async () => {
    await imported(file('Soudeur', '2027-01-04T10:00:00Z'));
    const before = await inStore('main');
    await imported(file('Soudeuse', '2027-01-05T10:00:00Z'));
    expect(await inStore('main')).toMatchObject({ title: 'Soudeuse' });
    await takeBack();
    expect(await inStore('main')).toEqual(before);
    expect(before).toMatchObject({ title: 'Soudeur', site: 'Atelier', removed: false });
  });
});
