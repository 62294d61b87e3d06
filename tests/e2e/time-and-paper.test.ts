import assert from 'node:assert/strict';
import { addDays, civil } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { shortDate } from '@/lib/words/dates';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBeside } from './beside-portal';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { readPdf, type PdfPage } from './pdf';
import { readCalendar, readSpreadsheet, unzip } from './read-files';
import { takeBack } from './take-back';

const TITLE = 'Soudeur assembleur';
const START = addDays(civil(today()), 120);
const END = addDays(START, 2);
/** A day as the harness reads it: plain spaces. */
const day = (n: number) => shortDate(addDays(START, n)).replace(/[\u00a0\u202f]/g, ' ');

// Issue 7: the months ahead seen and moved, and what goes on paper and into files.
describe.each(browsers)('time and paper in %s', (browser) => {
  let jalon: Jalon;
  let panel: Panel;

  beforeAll(async () => {
    jalon = await launch({ browser });
    panel = await openBeside(jalon);
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('a session is seen in time, supposed elsewhere, printed, and goes into files that other programs read', async () => {
    await enterSession();
    await seeTime();
    await supposeLater();
    await panel.within('navigation', 'De cette session').click('link', 'Imprimer, exporter');
    await panel.waitFor('heading', 'Imprimer, exporter');
    await printForm();
    await putIntoCalendar();
    await putIntoSpreadsheet();
    await putIntoDossier();
  });

  async function enterSession(): Promise<void> {
    await panel.click('link', 'Nouvelle session');
    await panel.fill('Titre professionnel', TITLE);
    await panel.fill('Premier jour', START);
    await panel.fill('Dernier jour', END);
    await panel.click('button', 'Créer la session');
    await panel.waitFor('heading', 'Déjà fait ?');
    await panel.click('button', 'Enregistrer');
    await panel.waitForText('J − 120');
  }

  async function seeTime(): Promise<void> {
    await panel.within('navigation', 'De cette session').click('link', 'Frise');
    await panel.waitFor('heading', 'Frise');
    await panel.waitFor('rowheader', /^Valider les convocations dans CERES/);
    assert.match(await panel.text('table'), new RegExp(day(-31)));
    await panel.click('link', 'Sessions');
    await panel.click('link', 'Calendrier');
    await panel.waitFor('heading', 'Calendrier');
    await panel.click('button', 'Agenda');
    await panel.waitForText(/Désigner le responsable de session et son suppléant/);
    await panel.waitForText(new RegExp(day(-91), 'i'));
  }

  async function supposeLater(): Promise<void> {
    await panel.click('link', 'Sessions');
    await panel.waitFor('heading', 'Sessions');
    await panel.click('link', TITLE);
    await panel.waitFor('heading', TITLE);
    await panel.click('button', 'Autres actions');
    await panel.click('link', /^Et si la date changeait/);
    await panel.click('button', '+ 1 semaine');
    await panel.waitForText(/Ce qui bouge/);
    await panel.click('button', 'Appliquer ces dates');
    await panel.waitForText('J − 127');
    await takeBack(panel, 'Session modifiée');
    await panel.waitForText('J − 120');
  }

  /** The pages of a paper, printed from the page that its link opens. */
  async function printed(paper: string): Promise<readonly PdfPage[]> {
    const page = await jalon.opened(() => panel.click('link', paper));
    await page.waitFor('button', 'Imprimer');
    await page.waitFor('article', paper);
    const file = `.output/e2e/${browser}/${paper}.pdf`;
    await page.pdf(file);
    await page.close();
    return readPdf(file);
  }

  async function printForm(): Promise<void> {
    const pages = await printed('Formulaire du responsable de session');
    const all = pages.map(({ text }) => text).join(' ');
    for (const part of ['En amont de la session', 'Pendant la session', 'Après la session', 'préparé avec Jalon']) assert.ok(all.includes(part), part);
    assert.doesNotMatch(all, /retard/i);
    for (const page of pages) {
      expect([Math.round(page.width / 5), Math.round(page.height / 5)]).toEqual([119, 168]);
      for (const { text, x, top, width, height } of page.texts) {
        assert.ok(x > 20 && x + width < page.width - 20 && top > 10 && top + height < page.height - 10, `${text} stands within the page`);
      }
    }
  }

  async function putIntoCalendar(): Promise<void> {
    const first = readCalendar((await jalon.download(() => panel.click('button', 'Calendrier (.ics)'))).text);
    assert.equal(first.find(({ uid }) => uid.startsWith('valider-convocations-ceres.'))?.day, addDays(START, -31));
    const days = first.filter(({ uid }) => uid.endsWith('@jour.jalon.invalid'));
    assert.deepEqual(days.map((event) => event.day), [START, addDays(START, 1), END]);
    const again = readCalendar((await jalon.download(() => panel.click('button', 'Calendrier (.ics)'))).text);
    assert.deepEqual(again.map(({ uid }) => uid), first.map(({ uid }) => uid));
    for (const [n, { sequence }] of again.entries()) assert.ok(sequence >= (first[n]?.sequence ?? Infinity));
  }

  async function putIntoSpreadsheet(): Promise<void> {
    const { hasMark, head, rows } = readSpreadsheet((await jalon.download(() => panel.click('button', 'Liste de contrôle (CSV)'))).text);
    assert.ok(hasMark);
    for (const row of rows) assert.equal(row.length, head.length);
    const validate = rows.find((row) => row.includes('Valider les convocations dans CERES'));
    const [year, month, date] = addDays(START, -31).split('-');
    assert.ok(validate?.includes(`${date ?? ''}/${month ?? ''}/${year ?? ''}`), String(validate));
  }

  async function putIntoDossier(): Promise<void> {
    const { path } = await jalon.download(() => panel.click('button', 'Dossier complet (ZIP)'));
    const files = await unzip(path);
    const kinds = [...files.keys()].map((name) => name.split('.').at(-1)).sort();
    assert.deepEqual(kinds, ['csv', 'csv', 'ics', 'json', 'txt']);
    for (const [name, text] of files) if (name.endsWith('.json')) assert.equal((JSON.parse(text) as { format: string }).format, 'jalon-checklist');
  }
});
