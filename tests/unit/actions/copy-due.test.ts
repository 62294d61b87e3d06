import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkAll, checked } from '@/lib/actions/check';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { saveEntry } from '@/lib/actions/edit-list';
import { editSession } from '@/lib/actions/edit-session';
import { erasePerson } from '@/lib/actions/erase';
import { putEntries } from '@/lib/actions/edit-people';
import { writeCopies } from '@/lib/actions/second-copies';
import { keepUp } from '@/lib/actions/upkeep';
import { newCandidate } from '@/lib/session/session-lists';
import { isCopied, openCopies } from '@/lib/store/check-copies';
import { withCopiesOf } from '@/lib/store/copy';
import { noteDue, readDue } from '@/lib/store/copy-due';
import { readChanges } from '@/lib/store/read-session';
import { created } from '../panel';

const copied = async (id: string) => isCopied(await readChanges(await database(), id), (await openCopies([id])).get(id));

/** What a save leaves whose page was closed once the store had it, before its copy. */
async function cutSave(id: string): Promise<void> {
  const keys = [`copie/${id}`, `copie-precedente/${id}`];
  const before = await fakeBrowser.storage.local.get(keys);
  await editSession(id, { site: 'Atelier B' });
  await fakeBrowser.storage.local.remove(keys);
  await fakeBrowser.storage.local.set(before);
  await noteDue([id]);
}

test('a copy that a closed page left behind is made when the next panel opens', async () => {
  const id = await created();
  await cutSave(id);
  expect(await copied(id)).toBe(false);
  await keepUp(await database());
  expect(await copied(id)).toBe(true);
  expect(await readDue([id])).toEqual([]);
});

test('a save notes what is due before the store has it', async () => {
  const id = await created();
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  let before = 0;
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    if (`copie-due/${id}` in items) before = (await readChanges(await database(), id)).length;
    return set(items);
  });
  const told = (await readChanges(await database(), id)).length;
  await editSession(id, { site: 'Atelier A' });
  expect(before).toBe(told);
});

test('nothing is due of what was saved, or changed nothing', async () => {
  const id = await created();
  await editSession(id, { site: 'Atelier A' });
  await editSession(id, { site: 'Atelier A' });
  expect(await readDue([id])).toEqual([]);
  expect(await keepUp(await database())).toBe(0);
});

test('two pages that write one copy do so one after the other', async () => {
  const id = await created();
  const order: string[] = [];
  const page = (name: string) =>
    withCopiesOf(id, async () => {
      order.push(`${name} reads`);
      await readChanges(await database(), id);
      order.push(`${name} writes`);
    });
  await Promise.all([page('A'), page('B')]);
  expect(order).toEqual(['A reads', 'A writes', 'B reads', 'B writes']);
});

test('a copy that waited for another page holds what the store holds by then, and nothing that was erased meanwhile', async () => {
  const id = await created();
  await putEntries(id, 'candidates', [newCandidate('c1', 'Mme Effacée')], 'Ajoutée');
  let free: () => void = () => undefined;
  const isFree = new Promise<void>((done) => {
    free = done;
  });
  const held = withCopiesOf(id, () => isFree);
  const late = writeCopies([id]);
  const erased = erasePerson(id, 'candidates', 'c1');
  free();
  await Promise.all([held, late, erased]);
  expect(await copied(id)).toBe(true);
  expect(JSON.stringify([...(await openCopies([id])).values()])).not.toContain('Mme Effacée');
});

test('a centre with tasks and margins of its own needs no repair', async () => {
  await editCentre({ region: 'corse' });
  await saveEntry('ownRules', 'r1', { title: 'Affûter', days: -10 });
  await saveEntry('margins', 'm1', { rule: 'commander-dte', anchor: 'start', days: -150 });
  await editCentre({ name: 'Centre' });
  await checkAll();
  expect([...(checked.value?.repaired ?? [])]).toEqual([]);
});
