import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, civil } from '@/lib/dates/civil';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { today } from '@/lib/platform/clock';
import { PRINTS } from '@/lib/print/prints';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { centreOf, hostileCentre, hostileSession, idOf, recordOf } from '../hostile/records';
import { PAYLOADS } from '../hostile/payloads';
import { openBeside } from './beside-portal';
import { expectSilence, listenFor } from './canary';
import { NUMBER, openConvocations, pointAt, waitForCard } from './card-page';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { NotYet, until } from './harness/wait';
import { openData } from './main-job';
import { readPdf } from './pdf';
import { readCalendar, readSpreadsheet, unzip } from './read-files';

/** How many payloads the lists of a session hold. */
const COUNT = 16;
const START = addDays(civil(today()), 20);
const SESSIONS = Array.from({ length: Math.ceil(PAYLOADS.length / COUNT) }, (_, i) => i * COUNT);
const VIEWS = ['', 'modifier', 'deja-fait', 'historique', 'point', 'dupliquer', 'candidats', 'jury', 'passage', 'jour', 'courriels', 'suites', 'frise', 'et-si', 'papiers'];
const ALONE = ['', 'sessions', 'nouvelle', 'si', 'calendrier', 'annee', 'reglages', 'raccourcis', 'guide'];

/** What the first session is called, and what the portal calls one of its own by its number. */
const TITLE = PAYLOADS[0] ?? '';

/** A file that somebody else made: every text of it hostile. Its first session is one of the portal's. */
function hostileFile(): string {
  const sessions = SESSIONS.map((n) => {
    const session = hostileSession(n, { count: COUNT, start: START });
    return recordOf(idOf(n), n === 0 ? { ...session, ceresNumber: NUMBER } : session);
  });
  const centre = centreOf(hostileCentre(0, { count: COUNT }));
  return writeDocument(exportDocument({ sessions, centre, exportedAt: new Date().toISOString(), today: civil(today()) }));
}

// Issue 8: a file of which every text is hostile, through the panel, the papers, the files and the card, in both browsers.
describe.each(browsers)('hostile texts in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;

  beforeAll(async () => {
    jalon = await launch({ browser, height: 1000 });
    panel = await openBeside(jalon);
    await listenFor(panel);
    const file = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'texte.json');
    writeFileSync(file, hostileFile());
    await panel.click('link', 'Réglages');
    await openData(panel);
    await panel.upload('Importer un fichier', file);
    await panel.waitForText(new RegExp(`${String(SESSIONS.length)} sessions nouvelles`));
    await expectSilence(panel, 'aperçu');
    await panel.click('button', 'Importer');
    await panel.waitForText(/Import : \d+ sessions/);
  }, 180_000);

  afterAll(async () => {
    await jalon.close();
  });

  /** Goes to a place of the panel by its address, and waits until it is drawn. */
  async function go(hash: string): Promise<void> {
    await panel.evaluate((to) => {
      location.hash = to;
    }, hash);
    await until(`« ${hash} » to be drawn`, () => panel.evaluate(() => document.querySelector('main .view')?.querySelector('h1, h2') != null).then((is) => (is ? true : new NotYet('nothing'))));
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const folded of document.querySelectorAll<HTMLElement>('main button[aria-expanded=false]')) folded.click();
    });
  }

  test('are texts in every view of every session', { timeout: 300_000 }, async () => {
    for (const n of SESSIONS) {
      for (const view of VIEWS) {
        await go(`#/sessions/${idOf(n)}${view === '' ? '' : `/${view}`}`);
        await expectSilence(panel, `${idOf(n)} ${view}`);
      }
    }
    for (const view of ALONE) {
      await go(`#/${view}`);
      await expectSilence(panel, view);
    }
    await go(`#/sessions/${idOf(0)}`);
    await panel.waitFor('heading', TITLE);
  });

  test('are texts on every paper, and in its PDF', { timeout: 300_000 }, async () => {
    for (const { id } of PRINTS) {
      const page = await jalon.tab(`print.html#${id}/${idOf(0)}`, { width: 1200, height: 900 });
      await listenFor(page);
      await page.waitFor('combobox', 'Document');
      await expectSilence(page, id);
      if ((await page.count('button', 'Imprimer')) > 0) {
        const file = `.output/e2e/${browser}/texte-${id}.pdf`;
        await page.pdf(file);
        const pages = await readPdf(file);
        expect(withoutSpaces(pages.map(({ text }) => text).join('')), id).toContain(withoutSpaces(TITLE));
      }
      await expectSilence(page, id);
      await page.close();
    }
  });

  test('are texts in every file, read back by other programs', { timeout: 120_000 }, async () => {
    await go(`#/sessions/${idOf(0)}/papiers`);
    const calendar = readCalendar((await jalon.download(() => panel.click('button', 'Calendrier (.ics)'))).text);
    for (const { summary } of calendar) expect(summary).toContain(TITLE);
    const { head, rows } = readSpreadsheet((await jalon.download(() => panel.click('button', 'Liste de contrôle (CSV)'))).text);
    for (const row of rows) expect(row).toHaveLength(head.length);
    expect(rows.flat().filter((cell) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    const dossier = await jalon.download(() => panel.click('button', 'Dossier complet (ZIP)'));
    expect(dossier.name).toMatch(/^jalon-[a-z0-9-]+-dossier\.zip$/);
    expect([...(await unzip(dossier.path)).keys()].sort()).toEqual(['LISEZMOI.txt', 'calendrier.ics', 'historique.csv', 'liste-de-controle.csv', 'session.json']);
    await go('#/reglages');
    await openData(panel);
    const { sessions } = JSON.parse((await jalon.download(() => panel.click('button', 'Sauvegarder dans un fichier'))).text) as { sessions: { title: string }[] };
    expect(sessions.map(({ title }) => title).sort()).toEqual(SESSIONS.map((n) => hostileSession(n).title).sort());
  });

  test('are texts on the card beside the portal, and what the portal says is text in the strip', { timeout: 120_000 }, async () => {
    const portal = await openConvocations(jalon, 'moderne');
    await listenFor(portal);
    panel = await jalon.panel();
    await listenFor(panel);
    await pointAt(portal, 'valider');
    expect((await waitForCard(portal)).text).toContain(`Session : ${TITLE}`);
    await portal.evaluate((texts) => {
      const told = [...document.querySelectorAll('td, dd, li, [data-essai=notice]')].filter(({ childElementCount, textContent }) => childElementCount === 0 && !textContent.includes('27-0412'));
      for (const [i, cell] of told.entries()) cell.append(` ${texts[i % texts.length] ?? ''}`);
      document.title += texts[0] ?? '';
    }, PAYLOADS.slice(0, COUNT));
    await portal.hover(1, 1);
    await pointAt(portal, 'valider');
    await waitForCard(portal);
    const hosts = () => [...document.documentElement.children].filter((child) => !child.matches('head, body')).map(({ tagName, innerHTML }) => tagName + innerHTML);
    expect(await portal.evaluate(hosts)).toEqual(['DIV']);
    expect(await portal.evaluate(() => '__pwned' in window)).toBe(false);
    await expectSilence(panel, 'bandeau');
    await portal.close();
  });

  test('have led nowhere: no address was asked for but the portal’s', () => {
    expect(jalon.requests().filter((address) => address.includes('exemple.invalid'))).toEqual([]);
  });
});

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
