import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, civil } from '@/lib/dates/civil';
import { createExample, createSession } from '@/lib/actions/create-session';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { goBackTo } from '@/lib/actions/go';
import { anySession, centre, home, opened, sessions, toast, today } from '@/lib/actions/state';
import { openedPlan } from '@/lib/actions/plans';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import { newSession } from '@/lib/session/session';
import { readDigests } from '@/lib/store/read';
import { readChanges } from '@/lib/store/read-session';
import { created, inStore, LATE, onScreen, show, takeBack, TODAY, toastText } from '../panel';

const badge = () => fakeBrowser.action.getBadgeText({});
const idIn = (hash: string) => decodeURIComponent(hash.split('/')[2] ?? '');
const MARCH = { start: civil('2027-03-15'), end: civil('2027-03-17') };
/** So far ahead that nothing lies behind it. */
const AUTUMN = { start: civil('2027-11-15'), end: civil('2027-11-17') };

describe('a new session', () => {
  test('holds the three fields and nothing else, and is opened', async () => {
    await createSession({ title: 'Soudeur', ...AUTUMN });
    expect(location.hash).toMatch(/^#\/sessions\/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const id = idIn(location.hash);
    expect(await inStore(id)).toEqual(newSession(id, 'Soudeur', AUTUMN.start, AUTUMN.end));
    expect(toastText()).toBe('Session créée');
  });

  test('with something behind it says from when that is unanswered, and is opened at « Déjà fait ? »', async () => {
    await createSession({ title: 'Soudeur', ...MARCH });
    const id = idIn(location.hash);
    expect(location.hash).toBe(`#/sessions/${id}/deja-fait`);
    expect(await inStore(id)).toEqual({ ...newSession(id, 'Soudeur', MARCH.start, MARCH.end), unansweredBefore: TODAY });
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
    expect(openedPlan.value?.counts.byUrgency['en-retard']).toBe(LATE);
    await show({ view: 'aujourdhui' });
    const late = home.value?.['en-retard'].map(({ rule }) => rule);
    expect(late).toEqual(expect.arrayContaining(['commander-dte', 'creer-session-ceres']));
    expect(late).toHaveLength(LATE);
    expect(await badge()).toBe(String(LATE));
  });

  test('is taken back by removing it', async () => {
    await createSession({ title: 'Soudeur', ...MARCH });
    await takeBack();
    expect(await readDigests(await database())).toEqual([]);
    expect(anySession.value).toBe(false);
    expect(await badge()).toBe('');
  });
});

describe('a new session of a centre that has lists', () => {
  const MODEL = {
    ...newTitle('t1', 'Soudeur'),
    code: 'TP-00123',
    expiry: civil('2028-06-30'),
    transport: true,
    supervision: false,
  };
  const made = async (title: string, site?: string) => {
    await createSession({ title, ...MARCH, ...(site === undefined ? {} : { site }) });
    return inStore(idIn(location.hash));
  };

  test('takes its own copy of what its title says', async () => {
    await editCentre({ titles: [MODEL, newTitle('t2', 'Maçon')] });
    const session = await made('Soudeur');
    const copied = { titleCode: 'TP-00123', titleExpiry: '2028-06-30', transport: true, supervision: false, actors: null };
    expect(session).toMatchObject(copied);
    await editCentre({ titles: [{ ...MODEL, code: 'TP-9', expiry: null, transport: null }] });
    expect(await inStore(session?.id ?? '')).toMatchObject(copied);
  });

  test('whose title has no code is named by the title’s id', async () => {
    await editCentre({ titles: [newTitle('t2', 'Maçon')] });
    expect(await made('Maçon')).toMatchObject({ titleCode: 't2', titleExpiry: null });
  });

  test('of another title copies nothing', async () => {
    await editCentre({ titles: [MODEL] });
    expect(await made('Soudeur d’art')).toMatchObject({ titleCode: null, transport: null });
  });

  test('is at the only site, without a question', async () => {
    await editCentre({ sites: [newSite('rennes', 'Rennes')] });
    expect((await made('Soudeur'))?.site).toBe('rennes');
  });

  test('is at the site that was picked; at none while there are several and none was', async () => {
    await editCentre({ sites: [newSite('brest', 'Brest'), newSite('rennes', 'Rennes')] });
    expect((await made('Soudeur', 'brest'))?.site).toBe('brest');
    expect((await made('Soudeur'))?.site).toBeNull();
  });
});

describe('the day from which the centre is followed', () => {
  const ofCentre = async () => (await readChanges(await database(), CENTRE_ID)).map(({ path, to }) => [path, to]);

  test('is that of its first session, written once, in the same act', async () => {
    await createSession({ title: 'Soudeur', ...MARCH });
    const id = idIn(location.hash);
    today.value = civil('2027-02-08');
    await createSession({ title: 'Maçon', ...MARCH });
    expect(await ofCentre()).toEqual([['since', TODAY]]);
    const acts = [...(await readChanges(await database(), id)), ...(await readChanges(await database(), CENTRE_ID))];
    expect(new Set(acts.map(({ act }) => act)).size).toBe(1);
  });

  test('is not that of an example', async () => {
    await createExample();
    expect(await ofCentre()).toEqual([]);
  });

  test('stays what it was where something was said of the centre before', async () => {
    today.value = civil('2027-01-04');
    await editCentre({ name: 'AFPA' });
    today.value = civil(TODAY);
    await createSession({ title: 'Soudeur', ...MARCH });
    expect(centre.value.since).toBe('2027-01-04');
  });

  test('is taken back with that session', async () => {
    await createSession({ title: 'Soudeur', ...MARCH });
    await takeBack();
    expect(centre.value).toEqual(NEW_CENTRE);
    expect(toastText()).toBe('Annulé : Session créée');
  });
});

describe('an example', () => {
  test('starts in forty days, shows its dates and counts nowhere', async () => {
    await createExample();
    await show({ view: 'session', id: idIn(location.hash) });
    expect(onScreen()).toMatchObject({ example: true, start: addDays(civil(TODAY), 40), end: addDays(civil(TODAY), 42), routes: ['formation'] });
    expect(openedPlan.value?.counts.overdue).toBeGreaterThan(0);
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
    expect(await badge()).toBe(String(LATE));
    await editSession(id, { start: civil('2027-09-13'), end: civil('2027-09-15') });
    expect(await badge()).toBe('');
    expect(openedPlan.value?.lines.find(({ rule }) => rule.id === 'valider-convocations-ceres')?.due).toBe('2027-08-13');
  });

  test('that calls the session off takes it out of the badge, and back', async () => {
    const id = await created();
    await editSession(id, { state: 'annulee' });
    expect(await badge()).toBe('');
    await takeBack();
    expect(await badge()).toBe(String(LATE));
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
    expect(await badge()).toBe(String(LATE));
  });
});

test('going back goes to a place of the panel', () => {
  goBackTo({ view: 'session', id: 'a b' });
  expect(location.hash).toBe('#/sessions/a%20b');
});
