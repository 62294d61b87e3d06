import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkAll, checked, checking } from '@/lib/actions/check';
import { database } from '@/lib/actions/database';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { keepUp } from '@/lib/actions/upkeep';
import { restore } from '@/lib/actions/restore';
import { aside, lost } from '@/lib/actions/state';
import { wipe } from '@/lib/actions/wipe';
import { CENTRE_ID } from '@/lib/session/centre';
import { isCopied, openCopies } from '@/lib/store/check-copies';
import { listCopies, type Copy } from '@/lib/store/copy';
import { readChanges } from '@/lib/store/read-session';
import { journalOf } from '@/lib/store/rows';
import { staleDigest } from '@/lib/store/stale-digest';
import { contents, failPuts, SOUDEUR, spoil } from '../store/database';
import { created, inStore, LATE } from '../panel';
import { filled, truth } from './filled';

/** Checks all, and gives what was repaired, set aside and offered. */
async function verified() {
  await checkAll();
  const result = checked.value;
  if (result === null) throw new Error('no result');
  return { sessions: result.sessions, repaired: Object.fromEntries(result.repaired), aside: result.aside, offered: result.offered };
}

const WELL = { sessions: 2, repaired: {}, aside: 0, offered: 0 };

async function damageCopy(owner: string, edit: Partial<Copy> | null, keys = ['copie/', 'copie-precedente/']): Promise<void> {
  for (const key of keys.map((prefix) => prefix + owner)) {
    const stored = (await fakeBrowser.storage.local.get(key)) as Record<string, Copy>;
    if (edit === null) await fakeBrowser.storage.local.remove(key);
    else if (stored[key] !== undefined) await fakeBrowser.storage.local.set({ [key]: { ...stored[key], ...edit } });
  }
}

const copied = async (owner: string) => isCopied(await readChanges(await database(), owner), (await openCopies([owner])).get(owner));

test('where all is well nothing is written, and that is said', async () => {
  const id = await filled();
  const removed = await created('Couvreur');
  await removeSession(removed);
  const before = [await truth(), await listCopies()];
  expect(await verified()).toEqual({ ...WELL, sessions: 3 });
  expect([await truth(), await listCopies()]).toEqual(before);
  expect((await contents(await database()))['aside']).toEqual([]);
  expect(await inStore(id)).not.toBeNull();
});

test('an empty Jalon is well', async () => {
  expect(await verified()).toEqual({ sessions: 0, repaired: { digest: 1 }, aside: 0, offered: 0 });
  expect(await verified()).toEqual({ ...WELL, sessions: 0 });
});

describe('what is derived is made anew, as it was', () => {
  test.each<[string, (id: string) => Promise<unknown>, Record<string, number>]>([
    ['a record that is gone', async (id) => (await database()).delete('sessions', id), { record: 1 }],
    ['a record that cannot be read', (id) => database().then((db) => spoil(db, 'sessions', { id })), { record: 1 }],
    ['a record that differs', (id) => database().then((db) => spoil(db, 'sessions', { ...SOUDEUR, id, title: 'Autre' })), { record: 1 }],
    ['a digest that is gone', async (id) => (await database()).delete('digests', id), { digest: 1 }],
    ['a digest that differs', async (id) => spoil(await database(), 'digests', { ...(await (await database()).get('digests', id)), agenda: [] }), { digest: 1 }],
    ['a digest of nobody', () => database().then((db) => spoil(db, 'digests', { ...staleDigest({ ...SOUDEUR, id: 's9' }), stamp: 'x' })), {}],
    ['the centre’s record', async () => (await database()).delete('centre', CENTRE_ID), { record: 1 }],
    ['the centre’s digest', async () => (await database()).delete('digests', CENTRE_ID), {}],
    ['a record and its digest', async (id) => {
      await spoil(await database(), 'sessions', { id });
      await spoil(await database(), 'digests', { id });
    }, { record: 1, digest: 1 }],
  ])('%s', async (_what, harm, repaired) => {
    const id = await filled();
    const before = await truth();
    await harm(id);
    // A digest of another stamp is the next panel's to make: what opens, or a save, has done so before.
    await keepUp(await database());
    const result = await verified();
    expect(result.aside + result.offered).toBe(0);
    for (const key of Object.keys(result.repaired)) expect(Object.keys(repaired)).toContain(key);
    expect(await truth()).toEqual(before);
    expect(await verified()).toEqual(WELL);
    expect(await fakeBrowser.action.getBadgeText({})).toBe(String(LATE));
  });

  test('and what is repaired is counted by kind', async () => {
    const id = await filled();
    await spoil(await database(), 'sessions', { id });
    await spoil(await database(), 'digests', { id });
    await damageCopy(CENTRE_ID, null);
    expect(await verified()).toEqual({ ...WELL, repaired: { record: 1, digest: 1, copy: 1 } });
  });

  test('and a record that differed is kept as it was found, out of sight', async () => {
    const id = await filled();
    await spoil(await database(), 'sessions', { ...SOUDEUR, id, title: 'Autre' });
    await verified();
    expect((await contents(await database()))['aside']).toMatchObject([{ id, raw: { record: { title: 'Autre' } } }]);
    expect(aside.value).toEqual([]);
  });
});

describe('a journal that is gone', () => {
  test('comes back from its copy', async () => {
    const id = await filled();
    const before = await truth();
    await (await database()).delete('journal', journalOf(id));
    expect(await verified()).toEqual({ ...WELL, repaired: { journal: 1 } });
    expect(await truth()).toEqual(before);
    expect(await copied(id)).toBe(true);
  });

  test('comes back with what the record says and the copy does not', async () => {
    const id = await filled();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('copy failed'));
    await editSession(id, { site: 'Atelier' });
    vi.restoreAllMocks();
    const before = await inStore(id);
    await (await database()).delete('journal', journalOf(id));
    expect((await verified()).repaired).toEqual({ journal: 1, copy: 1 });
    expect([await inStore(id), before?.site]).toEqual([before, 'Atelier']);
    expect(await copied(id)).toBe(true);
    await editSession(id, { notes: 'suite' });
    expect(await inStore(id)).toMatchObject({ site: 'Atelier', notes: 'suite' });
  });

  test('is written anew from the record where there is no copy', async () => {
    const id = await filled();
    const before = await inStore(id);
    await (await database()).delete('journal', journalOf(id));
    await damageCopy(id, null);
    expect((await verified()).repaired).toEqual({ journal: 1, copy: 1 });
    expect(await inStore(id)).toEqual(before);
    expect(await copied(id)).toBe(true);
  });

  test('and was the centre’s comes back too', async () => {
    await filled();
    const before = await truth();
    await (await database()).delete('journal', journalOf(CENTRE_ID));
    expect((await verified()).repaired).toEqual({ journal: 1 });
    expect(await truth()).toEqual(before);
  });
});

describe('a second copy', () => {
  test.each<[string, (id: string) => Promise<void>]>([
    ['missing', (id) => damageCopy(id, null)],
    ['damaged', (id) => damageCopy(id, { data: 'abîmé' })],
    ['that is none', (id) => damageCopy(id, { count: 'beaucoup' as never })],
    ['poorer than its session', async (id) => {
      vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('copy failed'));
      await editSession(id, { site: 'Atelier' });
      vi.restoreAllMocks();
    }],
  ])('%s is written anew', async (_what, harm) => {
    const id = await filled();
    await harm(id);
    expect(await copied(id)).toBe(false);
    expect(await verified()).toEqual({ ...WELL, repaired: { copy: 1 } });
    expect(await copied(id)).toBe(true);
  });

  test('that holds more than the store is left, and offered', async () => {
    const id = await filled();
    const before = await truth();
    const last = (await (await database()).getAllKeys('journal', journalOf(id))).find(([, act]) => act !== '');
    const rows = await (await database()).getAll('journal', journalOf(id));
    const ticked = rows.find(({ changes }) => changes.some(({ path }) => path.startsWith('ticks/')));
    await (await database()).delete('journal', [id, ticked?.act ?? String(last)]);
    expect(await verified()).toEqual({ ...WELL, repaired: { record: 1, digest: 1 }, offered: 1 });
    expect(lost.value.map(({ owner }) => owner)).toEqual([id]);
    await restore(lost.value);
    expect(await truth()).toEqual(before);
    expect(lost.value).toEqual([]);
    expect(await verified()).toEqual(WELL);
  });

  test('of a session of which nothing else is left is offered', async () => {
    const id = await filled();
    const before = await truth();
    for (const store of ['sessions', 'digests'] as const) await (await database()).delete(store, id);
    await (await database()).delete('journal', journalOf(id));
    expect(await verified()).toEqual({ ...WELL, sessions: 1, offered: 1 });
    await restore(lost.value);
    expect(await truth()).toEqual(before);
  });

  test('of what was deleted on purpose is not', async () => {
    await filled();
    await wipe();
    expect((await verified()).offered).toBe(0);
  });
});

describe('what cannot be read', () => {
  test('is set aside with its copy offered, and the others are checked', async () => {
    const id = await filled();
    const before = await inStore(id);
    await spoil(await database(), 'journal', { session: id, act: 'abîmé', changes: [null] });
    expect(await verified()).toEqual({ sessions: 1, repaired: {}, aside: 1, offered: 0 });
    // It is not well for all that, the next time either.
    expect(await verified()).toEqual({ sessions: 1, repaired: {}, aside: 1, offered: 0 });
    expect([aside.value.map((row) => row.id), lost.value.map(({ owner }) => owner)]).toEqual([[id], [id]]);
    await restore(lost.value);
    expect(await inStore(id)).toEqual(before);
  });

  test('may be the centre', async () => {
    await filled();
    await spoil(await database(), 'journal', { session: CENTRE_ID, act: 'abîmé', changes: [null] });
    expect(await verified()).toMatchObject({ sessions: 2, aside: 1 });
    expect(lost.value.map(({ owner }) => owner)).toEqual([CENTRE_ID]);
    await restore(lost.value);
    expect((await contents(await database()))['centre']).toMatchObject([{ centre: { region: 'corse' } }]);
    expect(await verified()).toEqual(WELL);
  });

  test('is a journal of nobody that adds up to nothing', async () => {
    await filled();
    await spoil(await database(), 'journal', { session: 's9', act: 'seul', changes: [] });
    await spoil(await database(), 'sessions', { id: 's9' });
    expect(await verified()).toMatchObject({ sessions: 2, aside: 1 });
  });
});

describe('while it runs', () => {
  test('a second press starts no second one', async () => {
    const id = await filled();
    await spoil(await database(), 'sessions', { id });
    const first = checkAll();
    expect(checking.value).not.toBeNull();
    await checkAll();
    expect(checking.value).not.toBeNull();
    await first;
    expect(checking.value).toBeNull();
    expect(checked.value?.repaired).toEqual(new Map([['record', 1]]));
    expect(await verified()).toEqual(WELL);
  });

  test('a save in between stands', async () => {
    const id = await filled();
    await spoil(await database(), 'sessions', { ...SOUDEUR, id, title: 'Autre' });
    await Promise.all([checkAll(), editSession(id, { site: 'Atelier' })]);
    expect(await inStore(id)).toMatchObject({ title: 'Soudeur', site: 'Atelier' });
    expect(await verified()).toEqual(WELL);
  });

  test('what cannot be written leaves all as it was, and it can be tried again', async () => {
    const id = await filled();
    await (await database()).delete('digests', id);
    const before = await contents(await database());
    failPuts('digests');
    await expect(checkAll()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    expect(await contents(await database())).toEqual(before);
    expect(checking.value).toBeNull();
    expect((await verified()).repaired).toEqual({ digest: 1 });
  });
});
