import { effect } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { centre, home, opened, toast, today } from '@/lib/actions/state';
import { openedPlan } from '@/lib/actions/plans';
import { annotate, setStatus, setStep } from '@/lib/actions/tick';
import { readCentre } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { failPuts } from '../store/database';
import { CENTRE_ID } from '@/lib/session/centre';
import { created, onScreen, show, takeBack, TODAY, toastText } from '../panel';

const DTE = 'commander-dte#';
const tick = () => onScreen().ticks[DTE];
const acts = async (id: string) => new Set((await readChanges(await database(), id)).map(({ act }) => act)).size;

test('ticking notes today as the day it was done, in one act', async () => {
  const id = await created();
  await setStatus(id, DTE, 'fait');
  expect(tick()).toMatchObject({ status: 'fait', doneOn: TODAY });
  expect(await acts(id)).toBe(2);
  expect(openedPlan.value?.lines.find(({ key }) => key === DTE)).toMatchObject({ open: false, urgency: null });
  expect(toastText()).toBe('Commander les dossiers techniques d’évaluation dans CERES : fait');
});

test('the day is the one that the panel shows', async () => {
  const id = await created();
  today.value = civil('2027-02-10');
  await setStatus(id, DTE, 'fait');
  expect(tick()?.doneOn).toBe('2027-02-10');
});

test('taking the tick off forgets that day', async () => {
  const id = await created();
  await setStatus(id, DTE, 'fait');
  await setStatus(id, DTE, 'a-faire');
  expect(tick()).toBeUndefined();
  expect(toastText()).toMatch(/ : à faire$/);
});

test('« sans objet » has no day, and is said', async () => {
  const id = await created();
  await setStatus(id, DTE, 'sans-objet');
  expect(tick()).toMatchObject({ status: 'sans-objet', doneOn: null });
  expect(toastText()).toMatch(/ : sans objet$/);
});

test('what was noted stays through ticks', async () => {
  const id = await created();
  await annotate(id, DTE, { who: 'A. L.', observation: 'Vu' });
  await setStatus(id, DTE, 'fait');
  await annotate(id, DTE, { doneOn: civil('2027-01-29'), doneBy: 'B. M.' });
  expect(tick()).toMatchObject({ status: 'fait', doneOn: '2027-01-29', doneBy: 'B. M.', who: 'A. L.', observation: 'Vu' });
  await setStatus(id, DTE, 'a-faire');
  expect(tick()).toMatchObject({ status: 'a-faire', doneOn: null, who: 'A. L.', observation: 'Vu' });
});

test('a step is ticked and unticked on its own', async () => {
  const id = await created();
  const steps = () => onScreen().ticks['creer-session-ceres#']?.steps;
  await setStep(id, 'creer-session-ceres#', 'dates-exactes', true);
  await setStep(id, 'creer-session-ceres#', 'nombre-de-candidats', true);
  expect(steps()).toEqual({ 'dates-exactes': true, 'nombre-de-candidats': true });
  expect(toastText()).toBe('Étape faite');
  await setStep(id, 'creer-session-ceres#', 'dates-exactes', false);
  expect(steps()).toEqual({ 'nombre-de-candidats': true });
  expect(toastText()).toBe('Étape à faire');
  expect(onScreen().ticks['creer-session-ceres#']?.status).toBe('a-faire');
});

test('ticking what is ticked writes and says nothing', async () => {
  const id = await created();
  await setStatus(id, DTE, 'fait');
  toast.value = null;
  await setStatus(id, DTE, 'fait');
  expect(await acts(id)).toBe(2);
  expect(toast.value).toBeNull();
});

test('a rule that is no longer in the rulebook is named by its id', async () => {
  const id = await created();
  await setStatus(id, 'regle-disparue#', 'fait');
  expect(toastText()).toBe('regle-disparue : fait');
});

describe('a duty of the centre', () => {
  const YEAR = 'programmer-annee#2028';
  const own = () => centre.value.ticks[YEAR];

  test('is ticked under the centre’s own name, which is followed from that day on', async () => {
    await setStatus(CENTRE_ID, YEAR, 'fait');
    expect(own()).toMatchObject({ status: 'fait', doneOn: TODAY });
    expect(centre.value.since).toBe(TODAY);
    expect(await readCentre(await database())).toEqual(centre.value);
    expect(toastText()).toBe('Transmettre à la DDETS la programmation des sessions de l’année : fait');
  });

  test('is as it was once the tick is undone, and ticked again once that is', async () => {
    await setStatus(CENTRE_ID, YEAR, 'sans-objet');
    await setStatus(CENTRE_ID, YEAR, 'fait');
    await takeBack();
    expect(own()).toMatchObject({ status: 'sans-objet', doneOn: null });
    await takeBack();
    expect(own()).toMatchObject({ status: 'fait', doneOn: TODAY });
  });

  test('has its steps and its notes', async () => {
    await setStep(CENTRE_ID, YEAR, 'direction-regionale', true);
    await annotate(CENTRE_ID, YEAR, { who: 'A. L.' });
    expect(own()).toMatchObject({ status: 'a-faire', who: 'A. L.', steps: { 'direction-regionale': true } });
    await setStep(CENTRE_ID, YEAR, 'direction-regionale', false);
    await takeBack();
    expect(own()?.steps).toEqual({ 'direction-regionale': true });
  });

  test('stands in Aujourd’hui and in the badge while it is late, and no longer once it is done', async () => {
    today.value = civil('2027-01-20');
    await setStep(CENTRE_ID, 'programmer-annee#2027', 'direction-regionale', true);
    await show({ view: 'aujourdhui' });
    expect(home.value?.['en-retard']).toMatchObject([{ rule: 'programmer-annee', subject: '2027', session: { id: CENTRE_ID } }]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    await setStatus(CENTRE_ID, 'programmer-annee#2027', 'fait');
    expect(home.value?.['en-retard']).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    await takeBack();
    expect(home.value?.['en-retard']).toHaveLength(1);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
  });

  test('a tick that could not be saved leaves the centre as it was', async () => {
    failPuts('centre');
    await expect(setStatus(CENTRE_ID, YEAR, 'fait')).rejects.toMatchObject({ trouble: 'full' });
    expect(own()).toBeUndefined();
  });
});

describe('a task that may settle another', () => {
  const INFORMED = 'informer-ddets#';
  const offered = () => toast.value?.also;

  test('offers it once it is ticked, and ticks it when that is taken', async () => {
    const id = await created();
    await setStatus(id, DTE, 'fait');
    expect(offered()?.label).toBe('DDETS informée par CERES');
    expect(onScreen().ticks[INFORMED]).toBeUndefined();
    await offered()?.act();
    expect(onScreen().ticks[INFORMED]).toMatchObject({ status: 'fait', doneOn: TODAY });
    expect(tick()?.status).toBe('fait');
  });

  test.each(['a-faire', 'sans-objet'] as const)('offers nothing when it is said « %s »', async (status) => {
    const id = await created();
    await annotate(id, DTE, { who: 'A. L.' });
    await setStatus(id, DTE, status === 'a-faire' ? 'fait' : 'a-faire');
    await setStatus(id, DTE, status);
    expect(offered()).toBeUndefined();
  });

  test('does not offer what is settled already', async () => {
    const id = await created();
    await setStatus(id, INFORMED, 'sans-objet');
    await setStatus(id, DTE, 'fait');
    expect(offered()).toBeUndefined();
  });
});

test('two ticks on each other’s heels are both on screen at once, and stay there while the first is written', async () => {
  const id = await created();
  const seen: (string | undefined)[] = [];
  const stop = effect(() => {
    const session = opened.value;
    if (session !== null && session !== 'missing') seen.push(['commander-dte#', 'informer-ddets#'].map((key) => session.ticks[key]?.status ?? '').join(' '));
  });
  const both = [setStatus(id, DTE, 'fait'), setStatus(id, 'informer-ddets#', 'fait')];
  expect(seen.at(-1)).toBe('fait fait');
  await Promise.all(both);
  stop();
  expect(new Set(seen.slice(seen.indexOf('fait fait')))).toEqual(new Set(['fait fait']));
  expect(await acts(id)).toBe(3);
});

test('a tick that cannot be written leaves the screen as it was', async () => {
  const id = await created();
  failPuts('sessions');
  await expect(setStatus(id, DTE, 'fait')).rejects.toThrow();
  expect(tick()).toBeUndefined();
});
