import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attempt } from '@/lib/actions/attempt';
import { noteViewFault, watchPageFaults } from '@/lib/actions/fault';
import { copyReport, report } from '@/lib/actions/report';
import { editSession } from '@/lib/actions/edit-session';
import { noteFault, readFaults } from '@/lib/platform/faults';
import { RULEBOOK } from '@/lib/rulebook/version';
import { SCHEMA } from '@/lib/session/version';
import { failPuts, spoil } from '../store/database';
import { database } from '@/lib/actions/database';
import { created, show, toastText } from '../panel';

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
});

test('it tells versions and browser', async () => {
  const text = await report();
  expect(text).toContain(`Jalon 9.8.7, règles ${String(RULEBOOK.version)} du ${RULEBOOK.date}, données ${String(SCHEMA)}`);
  expect(text).toContain(navigator.userAgent);
  expect(text).toContain('Aucune erreur notée.');
});

test('it tells the last errors, each with its instant and stack', async () => {
  await noteFault(new TypeError('x is undefined'), '2027-02-01T08:00:00.000Z');
  await noteFault('texte', '2027-02-01T08:01:00.000Z');
  const text = await report();
  expect(text).toMatch(/2027-02-01T08:00:00\.000Z TypeError: x is undefined\n.*report\.test/s);
  expect(text).toContain('2027-02-01T08:01:00.000Z texte');
  expect(text).not.toContain('Aucune erreur');
});

test('the last twenty are kept, oldest first', async () => {
  for (let n = 1; n <= 23; n += 1) await noteFault(new Error(`panne ${String(n)}`), '2027-02-01T08:00:00.000Z');
  expect((await readFaults()).map(({ message }) => message)).toEqual(Array.from({ length: 20 }, (_, n) => `Error: panne ${String(n + 4)}`));
});

test('what is stored there and is no error is left out', async () => {
  await fakeBrowser.storage.local.set({ erreurs: [null, 'texte', { at: 'x' }, { at: 'a', message: 'm', stack: 's' }] });
  expect(await readFaults()).toEqual([{ at: 'a', message: 'm', stack: 's' }]);
  await fakeBrowser.storage.local.set({ erreurs: 'texte' });
  expect(await readFaults()).toEqual([]);
});

test('noting an error never fails', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no storage'));
  await expect(noteFault(new Error('panne'), 'x')).resolves.toBeUndefined();
});

test('errors and rejections that nobody caught are noted, and those of a view', async () => {
  watchPageFaults();
  dispatchEvent(new ErrorEvent('error', { message: 'Script error.', error: new Error('perdue') }));
  await vi.waitFor(async () => expect((await readFaults()).map(({ message }) => message)).toEqual(['Error: perdue']));
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('rejetée') }));
  await vi.waitFor(async () => expect((await readFaults()).at(-1)?.message).toBe('Error: rejetée'));
  noteViewFault(new Error('vue'));
  await vi.waitFor(async () => expect((await readFaults()).at(-1)?.message).toBe('Error: vue'));
});

test('it holds nothing of what was typed, whatever failed', async () => {
  const secret = 'Monsieur Secret';
  const id = await created(secret);
  await editSession(id, { notes: secret, site: secret });
  failPuts('sessions');
  attempt(() => editSession(id, { notes: `${secret} bis` }));
  await vi.waitFor(async () => expect(await readFaults()).toHaveLength(1));
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
  attempt(() => editSession(id, { title: `${secret} ${'x'.repeat(300)}` }));
  await vi.waitFor(async () => expect(await readFaults()).toHaveLength(2));
  await spoil(await database(), 'sessions', { id, title: secret, start: secret });
  await show({ view: 'session', id });
  expect(await report()).not.toContain('Secret');
});

test('it is copied, and that is said', async () => {
  const write = vi.fn(() => Promise.resolve());
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText: write } as never);
  await copyReport();
  expect(write).toHaveBeenCalledExactlyOnceWith(await report());
  expect(toastText()).toBe('Rapport copié');
});
