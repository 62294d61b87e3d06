import { describe, expect, test, vi } from 'vitest';
import { database } from '@/lib/actions/database';
import { route } from '@/lib/actions/navigation';
import { refresh, sentence, show as showFrom } from '@/lib/actions/refresh';
import type { Database } from '@/lib/store/db';
import { anySession, aside, centre, due, home, opened, saves, sessions, today, trouble } from '@/lib/actions/state';
import { openedPlan } from '@/lib/actions/plans';
import { StoreError } from '@/lib/store/errors';
import { fill, MACON, overdueOf, SOUDEUR, spoil } from '../store/database';
import { LATE, plain, setClock, show } from '../panel';

async function stored() {
  const db = await database();
  await fill(db, [SOUDEUR, MACON]);
  return db;
}

describe('each view reads what it shows', () => {
  test('Aujourd’hui: what is due', async () => {
    await stored();
    await show({ view: 'aujourdhui' });
    expect(due.value?.map(({ id }) => id).sort()).toEqual(['s1', 's2']);
    expect(home.value?.['en-retard']).toHaveLength(LATE + overdueOf(MACON, today.value));
    expect(sessions.value).toBeNull();
    expect(opened.value).toBeNull();
  });

  test('Sessions: every session, by first day', async () => {
    await stored();
    await show({ view: 'sessions' });
    expect(sessions.value?.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(due.value).toBeNull();
  });

  test.each(['session', 'modifier'] as const)('%s: that session', async (view) => {
    await stored();
    await show({ view, id: 's2' });
    expect(opened.value).toEqual(MACON);
    expect(openedPlan.value?.session).toEqual(MACON);
  });

  test('a session that is not there is said missing', async () => {
    await show({ view: 'session', id: 's9' });
    expect(opened.value).toBe('missing');
    expect(openedPlan.value).toBeNull();
  });

  test('a session that is unreadable is missing, and shown among what was set aside', async () => {
    await spoil(await stored(), 'sessions', { id: 's1' });
    await show({ view: 'session', id: 's1' });
    expect(opened.value).toBe('missing');
    expect(aside.value.map(({ id }) => id)).toEqual(['s1']);
  });
});

describe('every view', () => {
  test('knows whether there is any session, the centre and the day', async () => {
    await refresh();
    expect(anySession.value).toBe(false);
    await stored();
    setClock('2027-02-03T00:10:00');
    await refresh();
    expect(anySession.value).toBe(true);
    expect(today.value).toBe('2027-02-03');
    expect(centre.value.territory).toBe('metropole');
    expect(saves.value).toBe(2);
  });

  test('that was left while it was read is not shown over the next', async () => {
    const db = await stored();
    const { slow, release } = heldUp(db);
    route.value = { view: 'session', id: 's1' };
    const first = showFrom(slow, []);
    await show({ view: 'session', id: 's2' });
    release();
    await first;
    expect(opened.value).toEqual(MACON);
  });
});

/** The same database, whose lists are held up until released. */
function heldUp(db: Database): { readonly slow: Database; readonly release: () => void } {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((open) => {
    release = open;
  });
  const slow = new Proxy(db, {
    get(target, name) {
      const found: unknown = Reflect.get(target, name);
      if (typeof found !== 'function') return found;
      const bound = found.bind(target) as (...args: unknown[]) => unknown;
      return name === 'getAll' ? (...args: unknown[]) => gate.then(() => bound(...args)) : bound;
    },
  });
  return { slow, release: () => release() };
}

describe('a store that fails', () => {
  test('is said in a sentence, what is on screen stays, and it is over when it is over', async () => {
    await stored();
    await show({ view: 'session', id: 's1' });
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    await refresh();
    expect(plain(trouble.value ?? '')).toMatch(/^Le navigateur a fermé les données de Jalon.* rouvrez ce panneau\.$/);
    expect(opened.value).toEqual(SOUDEUR);
    vi.restoreAllMocks();
    await refresh();
    expect(trouble.value).toBeNull();
  });
});

describe('an error in words', () => {
  const UNKNOWN = /^Jalon n’a pas pu lire ou enregistrer ses données\. Rouvrez le panneau ; /;

  test.each<[unknown, RegExp]>([
    [new StoreError('newer'), /^Vos données viennent d’une version plus récente/],
    [new DOMException('x', 'VersionError'), /^Vos données viennent d’une version plus récente/],
    [new DOMException('x', 'QuotaExceededError'), /^Il n’y a plus de place/],
    [new DOMException('x', 'SecurityError'), /^Le navigateur ne laisse pas/],
    [new DOMException('x', 'InvalidStateError'), /^Le navigateur a fermé les données/],
    [new DOMException('x', 'UnknownError'), /^Le disque n’a pas pu/],
    [new DOMException('x', 'AbortError'), /^Le disque n’a pas pu/],
    [new DOMException('x', 'NotReadableError'), /^Le disque n’a pas pu/],
    [new StoreError('unreadable'), /^Cette session ne peut plus être lue/],
    [Object.assign(new Error('full'), { name: 'StoreError' }), /^Il n’y a plus de place/],
    [Object.assign(new Error('autre chose'), { name: 'StoreError' }), UNKNOWN],
    [new TypeError('x is undefined'), UNKNOWN],
    ['texte', UNKNOWN],
    [undefined, UNKNOWN],
  ])('%s', async (error, words) => {
    expect(plain(await sentence(error))).toMatch(words);
  });

  test('has French spaces', async () => {
    expect(await sentence(new StoreError('full'))).toContain('recommencez\u00a0: votre');
    expect(await sentence(null)).toContain('panneau\u202f; si');
  });
});
