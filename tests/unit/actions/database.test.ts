import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '@/lib/actions/database';
import { SCHEMA } from '@/lib/session/version';
import { DATABASE } from '@/lib/store/db';
import { openDatabase } from '@/lib/store/open';
import { sessionIds } from '@/lib/store/read';
import { closing, fill, SOUDEUR } from '../store/database';
import '../panel';

test('the page has one connection, whoever asks and when', async () => {
  const [one, two] = await Promise.all([database(), database()]);
  expect(two).toBe(one);
  expect(await database()).toBe(one);
});

test('it is opened again once it was closed', async () => {
  const one = await database();
  await fill(one, [SOUDEUR]);
  await closeDatabase();
  const two = await database();
  expect(two).not.toBe(one);
  expect(await sessionIds(two)).toEqual(['s1']);
});

test('a failure is not kept: the next one who asks tries again', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('locked', 'InvalidStateError');
  });
  await expect(database()).rejects.toMatchObject({ trouble: 'unavailable' });
  expect(await sessionIds(await database())).toEqual([]);
});

test('an upgrade begun elsewhere closes it; asked again, this older Jalon says that it is older', async () => {
  await fill(await database(), [SOUDEUR]);
  const newer = closing(await openDatabase({ schema: SCHEMA + 1, migrations: [], keepCopy: () => Promise.resolve() }));
  expect(newer.name).toBe(DATABASE);
  await expect(database()).rejects.toMatchObject({ trouble: 'newer' });
  expect(await sessionIds(newer)).toEqual(['s1']);
});

test('what is there is kept in the small storage before an upgrade', async () => {
  const { keepBeforeUpgrade } = await import('@/lib/store/before-upgrade');
  await fill(await database(), [SOUDEUR]);
  await closeDatabase();
  closing(await openDatabase({ schema: SCHEMA + 1, migrations: [], keepCopy: keepBeforeUpgrade }));
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toContain(`avant-mise-a-niveau/${String(SCHEMA)}`);
});

test('closing what was never opened does nothing', async () => {
  await expect(closeDatabase()).resolves.toBeUndefined();
});
