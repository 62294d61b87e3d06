import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { centre, opened, toast } from '@/lib/actions/state';
import { setStatus, setStep } from '@/lib/actions/tick';
import { readDigests } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { created, inStore, LATE, onScreen, show, takeBack, toastText } from '../panel';

const badge = () => fakeBrowser.action.getBadgeText({});

describe('undoing a tick', () => {
  test('brings back what was before it, on screen, in the store and in the badge', async () => {
    const id = await created();
    const before = onScreen();
    await setStatus(id, 'commander-dte#', 'fait');
    expect(await badge()).toBe(String(LATE - 1));
    await takeBack();
    expect(onScreen()).toEqual(before);
    expect(await inStore(id)).toEqual(before);
    expect(await badge()).toBe(String(LATE));
    expect(toastText()).toBe('Annulé : Commander les dossiers techniques d’évaluation dans CERES : fait');
  });

  test('appends to the history, and takes nothing out of it', async () => {
    const id = await created();
    await setStatus(id, 'commander-dte#', 'fait');
    const before = await readChanges(await database(), id);
    await takeBack();
    const after = await readChanges(await database(), id);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.length).toBe(before.length + 2);
  });

  test('brings back the earlier tick, not merely an empty one', async () => {
    const id = await created();
    await setStatus(id, 'commander-dte#', 'sans-objet');
    await setStatus(id, 'commander-dte#', 'fait');
    await takeBack();
    expect(onScreen().ticks['commander-dte#']).toMatchObject({ status: 'sans-objet', doneOn: null });
  });

  test('can itself be undone, and that again', async () => {
    const id = await created();
    await setStatus(id, 'commander-dte#', 'fait');
    const ticked = onScreen();
    await takeBack();
    const unticked = onScreen();
    await takeBack();
    expect(onScreen()).toEqual(ticked);
    expect(toastText()).toMatch(/^Rétabli : Commander /);
    await takeBack();
    expect(onScreen()).toEqual(unticked);
  });
});

describe('undoing an edit', () => {
  test('leaves what has changed since as it is, and says so', async () => {
    const id = await created();
    await editSession(id, { site: 'Atelier 1', titleCode: 'TP-1' });
    const undo = toast.value?.undo;
    await editSession(id, { site: 'Atelier 2' });
    await undo?.();
    expect(onScreen()).toMatchObject({ site: 'Atelier 2', titleCode: null });
    expect(toastText()).toBe('Annulé : Session modifiée, sauf ce qui a été modifié depuis');
  });

  test('of which everything has changed since writes nothing, and says so', async () => {
    const id = await created();
    await editSession(id, { site: 'Atelier 1' });
    const undo = toast.value?.undo;
    await editSession(id, { site: 'Atelier 2' });
    const before = await readChanges(await database(), id);
    await undo?.();
    expect(await readChanges(await database(), id)).toEqual(before);
    expect(toastText()).toBe('Rien à annuler : Session modifiée, tout a été modifié depuis');
    expect(toast.value?.undo).toBeUndefined();
  });

  test('is done once, however often it is asked', async () => {
    const id = await created();
    await editSession(id, { site: 'Atelier 1' });
    const undo = toast.value?.undo;
    await Promise.all([undo?.(), undo?.()]);
    expect(onScreen().site).toBeNull();
  });
});

test('undoing the creation of a session removes it; undoing that brings it back', async () => {
  const id = await created();
  await editSession(id, { site: 'Atelier' });
  const whole = onScreen();
  await removeSession(id);
  expect(await readDigests(await database())).toEqual([]);
  expect(opened.value).toBe('missing');
  await takeBack();
  await show({ view: 'session', id });
  expect(onScreen()).toEqual(whole);
  expect(await readDigests(await database())).toHaveLength(1);
});

test('undoing a change of centre moves every date back', async () => {
  await created();
  expect(await badge()).toBe(String(LATE));
  await editCentre({ region: 'auvergne-rhone-alpes', convenes: 'hors-ceres' });
  const [moved] = await readDigests(await database());
  await takeBack();
  expect(centre.value).toMatchObject({ region: null, convenes: 'inconnu' });
  const [back] = await readDigests(await database());
  expect(back?.agenda).not.toEqual(moved?.agenda);
  expect(await badge()).toBe(String(LATE));
});

test('undoing a step leaves the tick that it belongs to', async () => {
  const id = await created();
  await setStatus(id, 'creer-session-ceres#', 'fait');
  await setStep(id, 'creer-session-ceres#', 'dates-exactes', true);
  await takeBack();
  expect(onScreen().ticks['creer-session-ceres#']).toMatchObject({ status: 'fait', steps: {} });
});
