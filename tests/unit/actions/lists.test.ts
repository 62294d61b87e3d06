import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { removeEntry, saveEntry } from '@/lib/actions/edit-list';
import { openedPlan } from '@/lib/actions/plans';
import { centre, toast } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { CENTRE_ID } from '@/lib/session/centre';
import { readCentre, readDigests } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { failPuts } from '../store/database';
import { created, onScreen, plain, takeBack, toastText } from '../panel';

const names = () => centre.value.sites.map(({ name }) => name).sort();
const firstId = () => centre.value.sites[0]?.id ?? '';
const acts = async () => new Set((await readChanges(await database(), CENTRE_ID)).map(({ act }) => act)).size;

describe('an entry', () => {
  test('is added with an id of its own, saved and said', async () => {
    expect(await saveEntry('sites', null, { name: '  Rennes ', region: 'bretagne' })).toBeNull();
    expect(await saveEntry('sites', null, { name: 'Brest' })).toBeNull();
    expect(names()).toEqual(['Brest', 'Rennes']);
    expect(new Set(centre.value.sites.map(({ id }) => id)).size).toBe(2);
    expect(await readCentre(await database())).toEqual(centre.value);
    expect(toastText()).toBe('Enregistré');
  });

  test('is edited in its place: only the fields that differ are written', async () => {
    await saveEntry('sites', null, { name: 'Rennes', region: 'bretagne' });
    const id = firstId();
    await saveEntry('sites', id, { name: 'Rennes', region: 'bretagne', ddetsName: 'DDETS 35' });
    expect(centre.value.sites).toMatchObject([{ id, name: 'Rennes', region: 'bretagne', ddetsName: 'DDETS 35' }]);
    const last = (await readChanges(await database(), CENTRE_ID)).at(-1);
    expect([last?.path, last?.to]).toEqual([`sites/${id}/ddetsName`, 'DDETS 35']);
    expect(await acts()).toBe(2);
    await takeBack();
    expect(centre.value.sites).toMatchObject([{ ddetsName: null }]);
  });

  test('is removed in one change, and comes back whole', async () => {
    await saveEntry('sites', null, { name: 'Rennes', region: 'bretagne', ddetsEmail: 'a@b.fr' });
    const [before] = centre.value.sites;
    await removeEntry('sites', firstId());
    expect(centre.value.sites).toEqual([]);
    expect(toastText()).toBe('Retiré de la liste');
    await takeBack();
    expect(centre.value.sites).toEqual([before]);
    await takeBack();
    expect(centre.value.sites).toEqual([]);
  });

  test('whose addition is undone is gone', async () => {
    await saveEntry('sites', null, { name: 'Rennes' });
    await takeBack();
    expect(centre.value.sites).toEqual([]);
  });

  test('saved as it was writes and says nothing', async () => {
    await saveEntry('sites', null, { name: 'Rennes' });
    toast.value = null;
    expect(await saveEntry('sites', firstId(), { name: 'Rennes' })).toBeNull();
    expect(await acts()).toBe(1);
    expect(toast.value).toBeNull();
  });

  test('that cannot be written leaves the list as it was', async () => {
    failPuts('centre');
    await expect(saveEntry('sites', null, { name: 'Rennes' })).rejects.toMatchObject({ trouble: 'full' });
    expect(centre.value.sites).toEqual([]);
  });
});

describe('a field that is wrong', () => {
  test.each([
    ['a required one left empty', 'sites', { name: ' ' }, { name: 'À remplir.' }],
    ['text that is too long', 'sites', { name: 'x'.repeat(201) }, { name: 'Raccourcissez à 200 caractères.' }],
    ['a number that is none', 'ownRules', { title: 'Café', days: 'trois' }, { days: 'Écrivez un nombre entier.' }],
    ['part of a day', 'ownRules', { title: 'Café', days: 1.5 }, { days: 'Écrivez un nombre entier.' }],
    ['days beyond ten years', 'ownRules', { title: 'Café', days: 4000 }, { days: 'Pas plus de 3660.' }],
    ['everything missing', 'margins', {}, { rule: 'À remplir.', anchor: 'À remplir.', days: 'À remplir.' }],
  ] as const)('is refused in words, and nothing is written: %s', async (_what, list, draft, errors) => {
    expect(await saveEntry(list, null, draft)).toEqual(errors);
    expect(await readChanges(await database(), CENTRE_ID)).toEqual([]);
    expect(toast.value).toBeNull();
  });
});

describe('a margin', () => {
  const margin = (days: number) => saveEntry('margins', null, { rule: 'valider-convocations-ceres', anchor: 'start', days });

  test('later than the sources is refused at its number of days', async () => {
    const refusal = await margin(-10);
    expect(plain(refusal?.['days'] ?? '')).toBe('Cette marge n’est pas plus stricte que les dates de la tâche : avancez-la, ou retirez-la.');
    expect(centre.value.margins).toEqual([]);
  });

  test('that is stricter advises an earlier day, and moves no last day', async () => {
    await created();
    const line = () => openedPlan.value?.lines.find(({ rule }) => rule.id === 'valider-convocations-ceres');
    const before = line();
    expect(await margin(-60)).toBeNull();
    expect(line()).toMatchObject({ due: before?.due, target: '2027-01-14' });
  });
});

describe('a task of the user’s own', () => {
  const line = () => openedPlan.value?.lines.find(({ rule }) => rule.title === 'Commander le café');

  test('enters the checklist of every session, is ticked there, and named', async () => {
    await created();
    await saveEntry('ownRules', null, { title: 'Commander le café', anchor: 'start', days: -2 });
    expect(line()).toMatchObject({ due: '2027-03-13', open: true });
    await setStatus(onScreen().id, line()?.key ?? '', 'fait');
    expect(line()?.open).toBe(false);
    expect(toastText()).toBe('Commander le café : fait');
  });

  test('of one session is in that one alone', async () => {
    const id = await created();
    await saveEntry('ownRules', null, { title: 'Commander le café', anchor: 'start', days: -2, session: id });
    expect(line()).toBeDefined();
    await created('Maçon');
    expect(line()).toBeUndefined();
  });

  test('of a day of the calendar is due that day, in the digest too', async () => {
    await created();
    await saveEntry('ownRules', null, { title: 'Commander le café', anchor: 'start', date: civil('2027-03-01') });
    expect(line()?.due).toBe('2027-03-01');
    const [digest] = await readDigests(await database());
    expect(digest?.agenda.some((key) => key.startsWith('r#2027-03-01#perso-'))).toBe(true);
  });

  test('leaves the checklist once it is removed', async () => {
    await created();
    await saveEntry('ownRules', null, { title: 'Commander le café', anchor: 'start', days: -2 });
    await removeEntry('ownRules', centre.value.ownRules[0]?.id ?? '');
    expect(line()).toBeUndefined();
    await takeBack();
    expect(line()).toBeDefined();
  });
});

test('a delay that the DDETS confirmed holds in place of the sources’, until it is removed', async () => {
  await created();
  const due = () => openedPlan.value?.lines.find(({ rule }) => rule.id === 'transmettre-pv')?.due;
  const before = due();
  await saveEntry('confirmed', null, { rule: 'transmettre-pv', anchor: 'end', days: 10, on: civil('2027-01-20'), by: 'Mme Petit' });
  expect(before).toBe('2027-03-22');
  expect(due()).toBe('2027-03-27');
  await removeEntry('confirmed', centre.value.confirmed[0]?.id ?? '');
  expect(due()).toBe(before);
});
