import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, civil } from '@/lib/dates/civil';
import { createExample, createSession } from '@/lib/actions/create-session';
import { database } from '@/lib/actions/database';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { goBackTo } from '@/lib/actions/go';
import { anySession, home, opened, sessions, toast } from '@/lib/actions/state';
import { openedPlan } from '@/lib/actions/plans';
import { newSession } from '@/lib/session/session';
import { readChanges, readDigests } from '@/lib/store/read';
import { created, inStore, onScreen, show, takeBack, TODAY, toastText } from '../panel';

const badge = () => fakeBrowser.action.getBadgeText({});
const idIn = (hash: string) => decodeURIComponent(hash.replace('#/sessions/', ''));

describe('a new session', () => {
  test('holds the three fields and nothing else, and is opened', async () => {
    await createSession({ title: 'Soudeur', start: civil('2027-03-15'), end: civil('2027-03-17') });
    const id = idIn(location.hash);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(await inStore(id)).toEqual(newSession(id, 'Soudeur', civil('2027-03-15'), civil('2027-03-17')));
    expect(toastText()).toBe('Session créée');
  });

  test('is one change per field', async () => {
    const id = await created();
    expect((await readChanges(await database(), id)).map(({ path, from, to }) => [path, from, to])).toEqual(
      expect.arrayContaining([
        ['title', null, 'Soudeur'],
        ['start', null, '2027-03-15'],
        ['end', null, '2027-03-17'],
      ]),
    );
  });

  test('shows what is already overdue', async () => {
    await created();
    expect(openedPlan.value?.counts.byUrgency['en-retard']).toBe(2);
    await show({ view: 'aujourdhui' });
    expect(home.value?.['en-retard'].map(({ rule }) => rule).sort()).toEqual(['commander-dte', 'creer-session-ceres']);
    expect(await badge()).toBe('2');
  });

  test('is taken back by removing it', async () => {
    await createSession({ title: 'Soudeur', start: civil('2027-03-15'), end: civil('2027-03-17') });
    await takeBack();
    expect(await readDigests(await database())).toEqual([]);
    expect(anySession.value).toBe(false);
    expect(await badge()).toBe('');
  });
});

describe('an example', () => {
  test('starts in forty days, shows its dates and counts nowhere', async () => {
    await createExample();
    await show({ view: 'session', id: idIn(location.hash) });
    expect(onScreen()).toMatchObject({ example: true, start: addDays(civil(TODAY), 40), end: addDays(civil(TODAY), 42), routes: ['formation'] });
    expect(openedPlan.value?.counts.byUrgency['en-retard']).toBe(2);
    expect(await badge()).toBe('');
    expect(toastText()).toBe('Exemple ajouté');
  });
});

describe('an edit', () => {
  test('writes the fields that differ, as one act', async () => {
    const id = await created();
    await editSession(id, { title: 'Soudeur', site: 'Atelier', routes: ['vae', 'formation'], candidateCount: 8 });
    expect(onScreen()).toMatchObject({ site: 'Atelier', routes: ['formation', 'vae'], candidateCount: 8 });
    const written = (await readChanges(await database(), id)).slice(3);
    expect(written.map(({ path }) => path).sort()).toEqual(['candidateCount', 'routes/formation', 'routes/vae', 'site']);
    expect(new Set(written.map(({ act }) => act)).size).toBe(1);
    expect(toastText()).toBe('Session modifiée');
  });

  test('of the first day moves the dates', async () => {
    const id = await created();
    expect(await badge()).toBe('2');
    await editSession(id, { start: civil('2027-06-14'), end: civil('2027-06-16') });
    expect(await badge()).toBe('');
    expect(openedPlan.value?.lines.find(({ rule }) => rule.id === 'valider-convocations-ceres')?.due).toBe('2027-05-14');
  });

  test('that calls the session off takes it out of the badge, and back', async () => {
    const id = await created();
    await editSession(id, { state: 'annulee' });
    expect(await badge()).toBe('');
    await takeBack();
    expect(await badge()).toBe('2');
  });

  test('that changes nothing is not said', async () => {
    const id = await created();
    await editSession(id, { title: 'Soudeur' });
    expect(toast.value).toBeNull();
  });
});

describe('a removal', () => {
  test('takes the session out of every list, and goes to the others', async () => {
    const id = await created();
    await removeSession(id);
    expect(opened.value).toBe('missing');
    expect(location.hash).toBe('#/sessions');
    await show({ view: 'sessions' });
    expect(sessions.value).toEqual([]);
    expect(anySession.value).toBe(false);
    expect(await badge()).toBe('');
    expect(toastText()).toBe('Session supprimée');
  });

  test('is taken back whole', async () => {
    const id = await created();
    await editSession(id, { notes: 'Clé chez le gardien', routes: ['vae'] });
    const before = onScreen();
    await removeSession(id);
    await takeBack();
    expect(await inStore(id)).toEqual(before);
    expect(await badge()).toBe('2');
  });
});

test('going back goes to a place of the panel', () => {
  goBackTo({ view: 'session', id: 'a b' });
  expect(location.hash).toBe('#/sessions/a%20b');
});
