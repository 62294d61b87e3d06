import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { beside } from '@/lib/actions/ceres';
import { choices } from '@/lib/actions/chosen';
import { chooseSession } from '@/lib/actions/page-session';
import { chosenPlan } from '@/lib/actions/plans';
import { closeDatabase, database } from '@/lib/actions/database';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { route } from '@/lib/actions/navigation';
import { startPanel } from '@/lib/actions/start';
import { due, lost, opened, sessions, today, trouble } from '@/lib/actions/state';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession } from '@/lib/session/session';
import { stampOf } from '@/lib/store/digest';
import { openDatabase } from '@/lib/store/open';
import { readDigests } from '@/lib/store/read';
import { write } from '@/lib/store/write';
import { editing, fill, MACON, overdueOf, SOUDEUR, spoil, writer } from '../store/database';
import { created, LATE, plain, setClock, show } from '../panel';
import { understood } from '../understood';

const badge = () => fakeBrowser.action.getBadgeText({});

let pulse: () => void = () => undefined;

beforeEach(() => {
  // What a page that opens sets going lasts as long as the page: the test beats the pulse itself.
  vi.spyOn(globalThis, 'setInterval').mockImplementation(((handler: () => void) => {
    pulse = handler;
    return 0;
  }) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
});

describe('a panel that opens', () => {
  test('shows its place, and sets the badge right', async () => {
    await fill(await database(), [SOUDEUR]);
    location.hash = '#/sessions/s1';
    await startPanel();
    expect(route.value).toEqual({ view: 'session', id: 's1' });
    expect(opened.value).toEqual(SOUDEUR);
    expect(await badge()).toBe(String(LATE));
  });

  test('makes anew the digests that an update left behind, and shows them', async () => {
    const db = await database();
    await fill(db, [SOUDEUR]);
    for (const digest of await readDigests(db)) await spoil(db, 'digests', { ...digest, stamp: '', agenda: [] });
    await startPanel();
    expect(due.value?.map(({ stamp }) => stamp)).toEqual([stampOf(NEW_CENTRE)]);
    expect(await badge()).toBe(String(LATE));
  });

  test('offers the copies of a store that was emptied', async () => {
    await created();
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    await startPanel();
    expect(lost.value.map(({ title }) => title)).toEqual(['Soudeur']);
  });

  test('on a store that cannot be read says so, and goes no further', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    await startPanel();
    expect(plain(trouble.value ?? '')).toMatch(/^Le navigateur ne laisse pas Jalon enregistrer/);
    expect(due.value).toBeNull();
    expect(beside.value).toEqual({ tab: 'elsewhere' });
  });

  test('follows the address', async () => {
    await fill(await database(), [SOUDEUR, MACON]);
    await startPanel();
    location.hash = '#/sessions';
    await vi.waitFor(() => expect(sessions.value?.map(({ id }) => id)).toEqual(['s1', 's2']));
    location.hash = '#/sessions/s2';
    await vi.waitFor(() => expect(opened.value).toEqual(MACON));
  });

  test('at an address that is none opens all the same', async () => {
    location.hash = '#/sessions/%E0%A4%A';
    await startPanel();
    expect(opened.value).toBe('missing');
  });
});

describe('a panel that stays open', () => {
  test('turns its day, and the badge', async () => {
    await fill(await database(), [SOUDEUR]);
    await startPanel();
    setClock('2027-02-13T00:00:05');
    pulse();
    await vi.waitFor(async () => expect(await badge()).toBe(String(overdueOf(SOUDEUR, civil('2027-02-13')))));
    expect(today.value).toBe('2027-02-13');
  });

  test('turns it when it is seen again', async () => {
    await fill(await database(), [SOUDEUR]);
    await startPanel();
    setClock('2027-02-13T07:00:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(today.value).toBe('2027-02-13'));
  });

  test('reads nothing while the day is the same', async () => {
    await startPanel();
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    pulse();
    await Promise.resolve();
    expect(begun).not.toHaveBeenCalled();
  });

  test('shows what another page has saved', async () => {
    await fill(await database(), [SOUDEUR]);
    await startPanel();
    await show({ view: 'session', id: 's1' });
    const other = await openDatabase({ keepCopy: () => Promise.resolve() });
    await write(other, writer(), new Map([['s1', editing({ site: 'Atelier' })]]));
    other.close();
    const channel = new BroadcastChannel('jalon');
    channel.postMessage('saved');
    await vi.waitFor(() => expect(opened.value).toMatchObject({ site: 'Atelier' }));
    channel.close();
  });
});

test('what turns out to be unreadable while it is open has its copy offered at once', async () => {
  const id = await created();
  await startPanel();
  await spoil(await database(), 'sessions', { id });
  await show({ view: 'session', id });
  await vi.waitFor(() => expect(lost.value.map(({ owner }) => owner)).toEqual([id]));
  expect(opened.value).toBe('missing');
});

describe('the session to speak of beside CERES', () => {
  const chosen = () => chosenPlan.value?.session.id ?? null;
  const besideConvocations = () => {
    beside.value = { tab: 'ceres', id: 4, report: understood() };
  };

  test('is the one that is open', async () => {
    await fill(await database(), [SOUDEUR, MACON]);
    await startPanel();
    besideConvocations();
    await show({ view: 'session', id: 's2' });
    await vi.waitFor(() => expect(chosen()).toBe('s2'));
  });

  test('is the only one, where there is only one', async () => {
    await fill(await database(), [SOUDEUR]);
    await startPanel();
    besideConvocations();
    await vi.waitFor(() => expect(chosen()).toBe('s1'));
  });

  test('is chosen among those that are neither long over nor called off, and remembered', async () => {
    const past = newSession('s0', 'Couvreur', civil('2026-11-30'), civil('2026-12-01'));
    await fill(await database(), [past, SOUDEUR, MACON, { ...MACON, id: 's3', state: 'annulee' }]);
    await startPanel();
    besideConvocations();
    await vi.waitFor(() => expect(choices.value.map(({ id }) => id)).toEqual(['s1', 's2']));
    await chooseSession('s2');
    expect(chosen()).toBe('s2');
    await chooseSession('s0');
    expect(chosen()).toBeNull();
    await chooseSession('s1');
    expect(await fakeBrowser.storage.session.get('session-choisie')).toEqual({ 'session-choisie': 's1' });
  });

  test('shows at once what is saved of it, and goes with it', async () => {
    await fill(await database(), [SOUDEUR, MACON]);
    await startPanel();
    besideConvocations();
    await chooseSession('s1');
    await show({ view: 'sessions' });
    await editSession('s1', { start: civil('2027-04-15'), end: civil('2027-04-16') });
    await vi.waitFor(() => expect(chosenPlan.value?.lines.find(({ rule }) => rule.id === 'valider-convocations-ceres')?.due).toBe('2027-03-15'));
    await removeSession('s1');
    await vi.waitFor(() => expect(chosen()).toBe('s2'));
  });
});
