import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, civil } from '@/lib/dates/civil';
import { backupLater, followBackup, lastBackup, readBackup } from '@/lib/actions/backup';
import { database } from '@/lib/actions/database';
import { removeSession } from '@/lib/actions/edit-session';
import { exportSessions } from '@/lib/actions/export';
import { noteExport } from '@/lib/actions/exported';
import { backupAsked, today } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { wipe } from '@/lib/actions/wipe';
import { CENTRE_ID } from '@/lib/session/centre';
import { journalOf } from '@/lib/store/rows';
import { fill, SOUDEUR, spoil } from '../store/database';
import { created, setClock, show, TODAY, toastText } from '../panel';

/** The panel is opened again, so many days later. */
async function asked(days: number): Promise<boolean> {
  const day = addDays(civil(TODAY), days);
  setClock(`${day}T09:00:00`);
  today.value = day;
  backupAsked.value = false;
  await followBackup(await database());
  return backupAsked.value;
}

async function backUp(): Promise<void> {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await exportSessions(null);
}

describe('a backup', () => {
  test('is the file that holds everything, by its day', async () => {
    const id = await created();
    await readBackup();
    expect(lastBackup.value).toBeNull();
    await backUp();
    expect(toastText()).toBe('1 session sauvegardée : jalon-2027-02-01.json');
    lastBackup.value = undefined;
    await readBackup();
    expect(lastBackup.value).toBe(TODAY);
    setClock('2027-02-03T09:00:00');
    await exportSessions([id]);
    await readBackup();
    expect(lastBackup.value).toBe(TODAY);
  });

  test.each<[string, (id: string) => Promise<void>, string]>([
    ['a journal that cannot be read', async (id) => spoil(await database(), 'journal', { session: id, act: 'x', changes: [null] }), '1 session exportée'],
    ['a journal that is gone', async (id) => (await database()).delete('journal', journalOf(id)), '1 session exportée'],
    ['a session set aside before', async (id) => {
      await spoil(await database(), 'sessions', { id });
      await show({ view: 'session', id });
    }, '1 session exportée'],
    ['a centre without its journal', async () => spoil(await database(), 'centre', { id: CENTRE_ID, centre: {} }), '2 sessions exportées'],
  ])('lacks %s: it says so, and counts for none', async (_what, harm, said) => {
    const id = await created('Maçon');
    await created();
    await harm(id);
    await backUp();
    expect(toastText()).toBe(`${said} : jalon-2027-02-01.json. Il y manque 1 élément illisible : « Vérifier les données », dans Réglages, puis recommencez.`);
    await readBackup();
    expect(lastBackup.value).toBeNull();
  });

  test('stays told when all is deleted: the file is still where it was put', async () => {
    await created();
    await backUp();
    await wipe();
    await readBackup();
    expect(lastBackup.value).toBe(TODAY);
    expect(await asked(60)).toBe(false);
  });
});

describe('the reminder', () => {
  test('comes a month after the last backup, where something was done since', async () => {
    const id = await created();
    await backUp();
    expect(await asked(30)).toBe(false);
    await setStatus(id, 'commander-dte#', 'fait');
    expect(await asked(29)).toBe(false);
    expect(await asked(30)).toBe(true);
    await backUp();
    expect(backupAsked.value).toBe(false);
    expect(await asked(31)).toBe(false);
  });

  test('comes where the file is from before acts were counted', async () => {
    await created();
    await noteExport(null, TODAY);
    expect([await asked(29), await asked(30)]).toEqual([false, true]);
  });

  test('comes two weeks after the first change, where there never was a backup', async () => {
    await created();
    expect([await asked(13), await asked(14)]).toEqual([false, true]);
  });

  test('does not come for examples, nor for what was removed', async () => {
    await fill(await database(), [{ ...SOUDEUR, example: true }]);
    const id = await created();
    await removeSession(id);
    expect(await asked(60)).toBe(false);
  });

  test('is put off for a week', async () => {
    await created();
    expect(await asked(20)).toBe(true);
    await backupLater();
    expect(backupAsked.value).toBe(false);
    expect([await asked(26), await asked(27)]).toEqual([false, true]);
  });

  test('goes when another panel has saved', async () => {
    await created();
    expect(await asked(20)).toBe(true);
    await noteExport(null, '2027-02-21');
    await fakeBrowser.storage.local.set({ 'actes-sauvegardes': 1 });
    await vi.waitFor(() => expect([backupAsked.value, lastBackup.value]).toEqual([false, '2027-02-21']));
  });

  test('of what is kept otherwise than it should be says what it can', async () => {
    await created();
    await fakeBrowser.storage.local.set({ 'sauvegarde-plus-tard': 'bientôt', 'actes-sauvegardes': 'trois' });
    expect(await asked(14)).toBe(true);
  });
});
