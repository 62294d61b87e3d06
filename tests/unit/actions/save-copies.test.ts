import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { lastExport } from '@/lib/actions/exported';
import { findLost } from '@/lib/actions/restore';
import { saveCopies } from '@/lib/actions/save-copies';
import { lost } from '@/lib/actions/state';
import { readDocument } from '@/lib/exchange/read';
import type { Copy } from '@/lib/store/copy';
import { sessionIds } from '@/lib/store/read';
import { created, TODAY, toastText } from '../panel';

let saved: Blob | null = null;

beforeEach(() => {
  saved = null;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved = blob;
    return 'blob:jalon';
  });
});

/** Titles and region in the file, as an import would read them. */
async function inFile() {
  const read = readDocument((await saved?.text()) ?? '');
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return { titles: read.sessions.map(({ session }) => session.title).sort(), region: read.centre?.centre.region ?? null };
}

/** Two sessions and a centre whose store is gone. */
async function gone(): Promise<string> {
  await editCentre({ region: 'corse' });
  await created('Maçon');
  const id = await created('Soudeur');
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await findLost(await database());
  return id;
}

async function damage(owner: string): Promise<void> {
  const stored = (await fakeBrowser.storage.local.get(null)) as Record<string, Copy>;
  for (const key of [`copie/${owner}`, `copie-precedente/${owner}`]) {
    const copy = stored[key];
    if (copy !== undefined) await fakeBrowser.storage.local.set({ [key]: { ...copy, data: 'abîmé' } });
  }
}

test('the copies go into a file that can be imported, and nothing comes back by itself', async () => {
  const id = await gone();
  await saveCopies(lost.value);
  expect(await inFile()).toEqual({ titles: ['Maçon', 'Soudeur'], region: 'corse' });
  expect(toastText()).toBe('2 copies enregistrées : jalon-copies-2027-02-01.json');
  expect(await sessionIds(await database())).toEqual([]);
  expect(lost.value).toHaveLength(3);
  // Erasing must know that this file exists.
  expect(await lastExport(id)).toBe(TODAY);
});

test('one that is damaged is named, and the others are kept', async () => {
  await damage(await gone());
  await findLost(await database());
  await saveCopies(lost.value);
  expect((await inFile()).titles).toEqual(['Maçon']);
  expect(toastText()).toBe('1 copie enregistrée : jalon-copies-2027-02-01.json. Endommagé, n’y est pas : « Soudeur »');
});

test('the centre’s own can be kept alone', async () => {
  await gone();
  await saveCopies(lost.value.filter(({ owner }) => owner === 'centre'));
  expect(await inFile()).toEqual({ titles: [], region: 'corse' });
  expect(toastText()).toBe('Copie de votre centre enregistrée : jalon-copies-2027-02-01.json');
});

test('where none can be read there is no file, and that is said', async () => {
  const id = await created();
  await damage(id);
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  await findLost(await database());
  await saveCopies(lost.value);
  expect(saved).toBeNull();
  expect(toastText()).toMatch(/^Cette copie est endommagée/);
});
