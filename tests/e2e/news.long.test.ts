import { addDays, civil } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBeside } from './beside-portal';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { NotYet, until } from './harness/wait';

const TITLE = 'Couvreur zingueur';
const START = addDays(civil(today()), 120);

// Issue 9: « Quoi de neuf » after an update, once, with the dates that moved.
describe.each(browsers)('after an update in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;

  beforeAll(async () => {
    jalon = await launch({ browser });
    panel = await openBeside(jalon);
    await panel.click('link', 'Sessions');
    await panel.click('link', 'Nouvelle session');
    await panel.fill('Titre professionnel', TITLE);
    await panel.fill('Premier jour', START);
    await panel.click('button', 'Créer la session');
    await panel.waitForText('Session créée');
  });

  afterAll(async () => {
    await jalon.close();
  });

  async function reopen(): Promise<void> {
    await jalon.closePanel();
    panel = await openBeside(jalon);
  }

  const told = () => panel.count('region', 'Quoi de neuf');

  test('a first installation was told nothing', async () => {
    await reopen();
    await panel.waitFor('link', 'Sessions');
    expect(await told()).toBe(0);
  });

  test('the panel says once what is new, and which dates moved', async () => {
    await jalon.closePanel();
    await jalon.stopWorker();
    await jalon.evaluate(asBefore);
    panel = await openBeside(jalon);
    await panel.waitFor('region', 'Quoi de neuf');
    const notice = panel.within('region', 'Quoi de neuf');
    await notice.waitForText(/Les règles ont changé : 1 date a bougé, dans 1 session\./);
    await notice.waitForText(/Convoquer .* : au plus tard le .+, au lieu du .+ 2020/);
    expect(await panel.axe()).toEqual([]);
    const { width, scrollWidth } = await panel.size();
    expect(scrollWidth).toBeLessThanOrEqual(width);
    await notice.click('link', new RegExp(TITLE));
    await panel.waitFor('heading', TITLE);
    await panel.within('region', 'Quoi de neuf').click('button', 'Compris');
    await panel.waitForGone('Quoi de neuf dans Jalon');
    // Before the panel closes.
    await kept();
  });

  test('and not again, but where it is asked for', async () => {
    await reopen();
    await panel.waitFor('link', 'Réglages');
    expect(await told()).toBe(0);
    await panel.click('link', 'Réglages');
    await panel.click('heading', 'À propos');
    await panel.click('button', 'Quoi de neuf');
    await panel.waitForText(/au lieu du .+ 2020/);
  });

  /** Waits until « Compris » is on the disk. */
  function kept(): Promise<true> {
    return until('« Compris » to be kept', async () => {
      const local = await panel.evaluate(() => chrome.storage.local.get('version-vue'));
      return local['version-vue'] === undefined || local['version-vue'] === '0.0.9' ? new NotYet(JSON.stringify(local)) : true;
    });
  }
});

/** Runs in a page of the extension: puts the digests back as rules before left them, with one day in 2020, and the version seen before. */
async function asBefore(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('jalon');
    request.onsuccess = () => resolve(request.result);
  });
  const tx = db.transaction('digests', 'readwrite');
  const store = tx.objectStore('digests');
  const rows = store.getAll();
  rows.onsuccess = () => {
    for (const row of rows.result as { id: string; stamp: string; agenda: string[] }[]) {
      if (row.id === 'centre') continue;
      const agenda = row.agenda.map((key) => key.replace(/^r#[^#]+#convoquer-candidats#/, 'r#2020-01-15#convoquer-candidats#'));
      store.put({ ...row, agenda, stamp: row.stamp.replace(/^\S+/, '1.1') });
    }
  };
  await new Promise((done) => (tx.oncomplete = done));
  db.close();
  await chrome.storage.local.set({ 'version-vue': '0.0.9' });
}
