import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { closeDatabase, database } from '@/lib/actions/database';
import { wake } from '@/lib/actions/wake';
import { NEW_CENTRE } from '@/lib/session/centre';
import { stampOf } from '@/lib/store/digest';
import { readDigests } from '@/lib/store/read';
import { fill, MACON, overdueOf, SOUDEUR, spoil } from '../store/database';
import { LATE, plain, setClock, TODAY } from '../panel';

const badge = () => fakeBrowser.action.getBadgeText({});
const late = (day: string) => String(overdueOf(SOUDEUR, civil(day)));

test('with no session there is no badge', async () => {
  await wake();
  expect(await badge()).toBe('');
});

test('the badge is right from the store alone: nothing is kept in mind', async () => {
  await fill(await database(), [SOUDEUR]);
  await closeDatabase();
  await wake();
  expect(await badge()).toBe(String(LATE));
});

test('it is that of the day: the same store, a later clock', async () => {
  await fill(await database(), [SOUDEUR]);
  await wake();
  setClock('2027-02-12T23:59:59');
  await wake();
  expect(await badge()).toBe(late('2027-02-12'));
  setClock('2027-02-13T00:00:00');
  await wake();
  expect(await badge()).toBe(late('2027-02-13'));
  setClock('2027-03-23T08:00:00');
  await wake();
  expect(await badge()).toBe(late('2027-03-23'));
  expect(new Set(['2027-02-12', '2027-02-13', '2027-03-23'].map(late)).size).toBe(3);
});

test('a clock set back takes from the badge what is no longer late', async () => {
  await fill(await database(), [SOUDEUR]);
  setClock('2027-03-23T08:00:00');
  await wake();
  setClock('2026-06-01T08:00:00');
  await wake();
  expect(await badge()).toBe('');
});

test('digests that an update left behind are made anew, and the badge follows', async () => {
  const db = await database();
  await fill(db, [SOUDEUR, MACON]);
  for (const digest of await readDigests(db)) await spoil(db, 'digests', { ...digest, stamp: '0.9 null metropole inconnu', agenda: [] });
  const shown: string[] = [];
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(({ text }) => {
    shown.push(text ?? '');
    return Promise.resolve();
  });
  await wake();
  expect(shown).toEqual(['', String(LATE + overdueOf(MACON, civil(TODAY)))]);
  expect((await readDigests(db)).map(({ stamp }) => stamp)).toEqual([stampOf(NEW_CENTRE), stampOf(NEW_CENTRE)]);
});

test('an unreadable record does not keep the badge from being right', async () => {
  const db = await database();
  await fill(db, [SOUDEUR, { ...SOUDEUR, id: 's3' }]);
  for (const digest of await readDigests(db)) await spoil(db, 'digests', { ...digest, stamp: '' });
  await spoil(db, 'sessions', { id: 's3' });
  await wake();
  expect(await badge()).toBe(String(LATE));
});

test('a store that cannot be opened is for the caller to note, and takes the count of another day off the button', async () => {
  await fill(await database(), [SOUDEUR]);
  await wake();
  await closeDatabase();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('private', 'SecurityError');
  });
  await expect(wake()).rejects.toMatchObject({ trouble: 'unavailable' });
  expect(await badge()).toBe('!');
  expect(plain(await fakeBrowser.action.getTitle({}))).toBe('Jalon : données inaccessibles, ouvrez le panneau');
  vi.restoreAllMocks();
  await wake();
  expect(await badge()).toBe(String(LATE));
});

test('a store that opens and cannot be read leaves no count either', async () => {
  await fill(await database(), [SOUDEUR]);
  await wake();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('disk I/O error', 'UnknownError');
  });
  await expect(wake()).rejects.toMatchObject({ name: 'UnknownError' });
  expect(await badge()).toBe('!');
});
