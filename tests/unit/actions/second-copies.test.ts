import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/lib/actions/database';
import { putEntries } from '@/lib/actions/edit-people';
import { editSession } from '@/lib/actions/edit-session';
import { erasePerson } from '@/lib/actions/erase';
import { writeCopies } from '@/lib/actions/second-copies';
import { alerts } from '@/lib/actions/state';
import { newCandidate } from '@/lib/session/session-lists';
import { isCopied, openCopies } from '@/lib/store/check-copies';
import { withAllCopies, withCopiesOf } from '@/lib/store/copy';
import { noteDue, readDue } from '@/lib/store/copy-due';
import { readChanges } from '@/lib/store/read-session';
import { created } from '../panel';

const local = fakeBrowser.storage.local;

async function several(): Promise<readonly string[]> {
  return [await created('Soudeur'), await created('Maçon'), await created('Couvreur')];
}

/** Whether the last copy of each of these holds all that the store does. */
async function copied(ids: readonly string[]): Promise<boolean[]> {
  const copies = await openCopies(ids);
  return Promise.all(ids.map(async (id) => isCopied(await readChanges(await database(), id), copies.get(id))));
}

/** The copies of these as they lie there. */
const kept = (ids: readonly string[], which: 'copie' | 'copie-precedente') => local.get(ids.map((id) => `${which}/${id}`));

const lose = (ids: readonly string[]) => local.remove(ids.map((id) => `copie/${id}`));

/** The keys of each write of copies from now on; `refuse` names what is not taken. */
function writes(refuse = 'nothing'): string[][] {
  const set = local.set.bind(local);
  const told: string[][] = [];
  vi.spyOn(local, 'set').mockImplementation((items) => {
    const keys = Object.keys(items);
    if (keys.some((key) => key.startsWith('copie'))) told.push(keys);
    return keys.includes(refuse) ? Promise.reject(new Error('no room')) : set(items);
  });
  return told;
}

test('many copies are written in one go', async () => {
  const ids = await several();
  await lose(ids);
  const told = writes();
  await writeCopies(ids);
  expect(told).toEqual([ids.map((id) => `copie/${id}`)]);
  expect(await copied(ids)).toEqual([true, true, true]);
});

test('each of many keeps the copy before it', async () => {
  const ids = await several();
  const before = await kept(ids, 'copie');
  await writeCopies(ids);
  expect(Object.values(await kept(ids, 'copie-precedente'))).toEqual(Object.values(before));
});

test('one that cannot be written keeps no other from it, is told, and is written with the next', async () => {
  const ids = await several();
  const [bad = ''] = ids;
  await lose(ids);
  await noteDue(ids);
  const told = writes(`copie/${bad}`);
  await writeCopies(ids);
  expect(told).toHaveLength(4);
  expect(await copied(ids)).toEqual([false, true, true]);
  expect(alerts.value).toContain('copy');
  expect(await readDue(ids)).toEqual([bad]);
  vi.restoreAllMocks();
  await writeCopies([]);
  expect(await copied(ids)).toEqual([true, true, true]);
  expect(alerts.value).not.toContain('copy');
  expect(await readDue(ids)).toEqual([]);
});

test('those of a worker that has ended are made in the page', async () => {
  const ids = await several();
  await lose(ids);
  await writeCopies(ids, [], () => Promise.reject(new Error('worker: gone')));
  expect(await copied(ids)).toEqual([true, true, true]);
});

test('what was erased goes out of the copies of one among many, the one before included', async () => {
  const ids = await several();
  const [id = ''] = ids;
  await putEntries(id, 'candidates', [newCandidate('c1', 'Mme Effacée')], 'Ajoutée');
  const stale = { ...(await kept([id], 'copie')), [`copie-precedente/${id}`]: (await kept([id], 'copie'))[`copie/${id}`] };
  await erasePerson(id, 'candidates', 'c1');
  await local.set(stale);
  await writeCopies(ids);
  expect(await copied(ids)).toEqual([true, true, true]);
  expect(JSON.stringify([...(await openCopies(ids)).values()])).not.toContain('Mme Effacée');
});

test('where the last step of many fails, those that were written are not written again: the copy before them stays', async () => {
  const ids = await several();
  const [id = '', ...others] = ids;
  await putEntries(id, 'candidates', [newCandidate('c1', 'A. B.')], 'Ajoutée');
  const stale = await kept([id], 'copie');
  await erasePerson(id, 'candidates', 'c1');
  await local.set(stale);
  const before = await kept(others, 'copie');
  for (const other of others) await editSession(other, { site: 'Atelier' });
  // As where the page was closed before they followed.
  await local.set(before);
  writes(`copie/${id}`);
  await writeCopies(ids);
  expect(Object.values(await kept(others, 'copie-precedente'))).toEqual(Object.values(before));
  vi.restoreAllMocks();
  await writeCopies([]);
});

test('while many are written, no other page writes one, nor does it while another writes many', async () => {
  const order: string[] = [];
  const page = (name: string, lock: (work: () => Promise<void>) => Promise<void>) =>
    lock(async () => {
      order.push(`${name} begins`);
      await database();
      order.push(`${name} ends`);
    });
  await Promise.all([page('one', (work) => withCopiesOf('s1', work)), page('many', withAllCopies), page('another', (work) => withCopiesOf('s2', work))]);
  expect(order).toEqual(['one begins', 'one ends', 'many begins', 'many ends', 'another begins', 'another ends']);
});
