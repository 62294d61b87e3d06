import { addDays, civil } from '@/lib/dates/civil';
import { readDocument } from '@/lib/exchange/read';
import { today } from '@/lib/platform/clock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBeside, settledOn } from './beside-portal';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { NotYet, until } from './harness/wait';
import { openData } from './main-job';

const TITLE = 'Couvreur zingueur';
const TICKED = 'Vérifier que le titre reste valide assez longtemps';

/** So far off that nothing of it is late. */
const START = addDays(civil(today()), 1200);

// Issue 8: what was entered survives the loss of the store, and the damage of what is derived from it.
describe.each(browsers)('what was entered, in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;

  beforeAll(async () => {
    jalon = await launch({ browser });
    panel = await openBeside(jalon);
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('is saved to a file, lost, offered with its date, taken back, verified, damaged and repaired', async () => {
    await enter();
    await backUp();
    const before = await seen();
    await lose();
    await takeBack(before);
    await verify(/^1 session vérifiée, et votre centre, le .+ : tout va bien\.$/);
    await damage();
    await reopen();
    await badge('1');
    await verify(/^1 session vérifiée, et votre centre, le [^:]+\. Réparé : 1 fiche refaite de son historique et 1 liste d’échéances recalculée\.$/);
    expect(await panel.axe()).toEqual([]);
    await badge('');
    expect(await seen()).toBe(before);
  });

  async function enter(): Promise<void> {
    await panel.click('link', 'Nouvelle session');
    await panel.fill('Titre professionnel', TITLE);
    await panel.fill('Premier jour', START);
    await panel.click('button', 'Créer la session');
    await panel.waitFor('heading', TITLE);
    await panel.click('checkbox', `Fait : ${TICKED}`);
    // Said once the second copy has it too.
    await panel.waitForText(`${TICKED} : fait`);
    await panel.click('button', 'Fermer ce message');
  }

  /** The session as it is shown. */
  async function seen(): Promise<string> {
    await panel.click('link', 'Sessions');
    await panel.click('link', TITLE);
    // The list says how much is done too: not until the session's own page is there.
    await panel.waitFor('heading', TITLE);
    await panel.waitForText(/\b1 sur \d+ faites/);
    return panel.text('main');
  }

  async function settings(): Promise<void> {
    await panel.click('link', 'Réglages');
    await openData(panel);
  }

  async function backUp(): Promise<void> {
    await panel.click('link', 'Réglages');
    await panel.waitForText('dernière sauvegarde : jamais');
    await openData(panel);
    const file = await jalon.download(() => panel.click('button', 'Sauvegarder dans un fichier'));
    await panel.waitForText('dernière sauvegarde : aujourd’hui');
    expect(heldIn(file.text)).toEqual([[TITLE, ['fait']]]);
  }

  async function lose(): Promise<void> {
    await jalon.closePanel();
    await jalon.evaluate(
      () =>
        new Promise<void>((done) => {
          indexedDB.deleteDatabase('jalon').onsuccess = () => done();
        }),
    );
    panel = await jalon.panel();
    await settledOn(panel, 'accueil');
  }

  async function reopen(): Promise<void> {
    await jalon.closePanel();
    panel = await jalon.panel();
    await settledOn(panel, 'accueil');
  }

  async function badge(wanted: string): Promise<void> {
    await until(`the badge to be « ${wanted} »`, async () => {
      const { text } = await jalon.badge();
      return text === wanted ? true : new NotYet(`« ${text} »`);
    });
  }

  async function takeBack(before: string): Promise<void> {
    await panel.waitForText(/Jalon est vide, mais une copie de 1 session( et de votre centre)? a été retrouvée\./);
    const offered = panel.within('region', 'Copies retrouvées');
    expect(await offered.text()).toMatch(/Couvreur zingueur \(copie du [a-z]{3}\. .+ \d{4}, \d+ changements\)/);
    expect(await panel.axe()).toEqual([]);
    const kept = await jalon.download(() => offered.click('button', /^Enregistrer (cette|ces) copies? dans un fichier$/));
    expect(heldIn(kept.text)).toEqual([[TITLE, ['fait']]]);
    await offered.click('button', 'Tout reprendre');
    await panel.waitForText('Copie reprise');
    await panel.click('button', 'Fermer ce message');
    expect(await seen()).toBe(before);
  }

  async function verify(said: RegExp): Promise<void> {
    await settings();
    await panel.click('button', 'Vérifier les données');
    await until('the result of the check', async () => {
      const results = await panel.texts('status');
      return results.some((text) => said.test(text.replaceAll(/\s+/g, ' ').trim())) ? true : new NotYet(results.join(' | '));
    });
  }

  /** Rows that no code of Jalon would write: a digest with nothing to do and late by a hundred, a record with another title. */
  async function damage(): Promise<void> {
    await panel.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('jalon');
        request.onsuccess = () => resolve(request.result);
      });
      const tx = db.transaction(['sessions', 'digests'], 'readwrite');
      for (const [name, edit] of [
        ['sessions', { title: 'Autre chose' }],
        ['digests', { agenda: ['r#2020-01-01#creer-session-ceres#'], settled: 0 }],
      ] as const) {
        const store = tx.objectStore(name);
        const rows = store.getAll();
        rows.onsuccess = () => {
          for (const row of rows.result as { id: string }[]) if (row.id !== 'centre') store.put({ ...row, ...edit });
        };
      }
      await new Promise((done) => (tx.oncomplete = done));
      db.close();
    });
  }
});

/** The title of each session in a file, and the statuses of what was ticked, read as an import reads it. */
function heldIn(text: string): (readonly [string, readonly string[]])[] {
  const read = readDocument(text);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.sessions.map(({ session }) => [session.title, Object.values(session.ticks).map(({ status }) => status)]);
}
