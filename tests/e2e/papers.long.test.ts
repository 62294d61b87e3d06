import assert from 'node:assert/strict';
import { addDays, civil } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { PRINTS } from '@/lib/print/prints';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBeside } from './beside-portal';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { readPdf, type PdfPage, type PdfText } from './pdf';

const START = addDays(civil(today()), 120);
/** Sixty of them, as long as names are. */
const NAMES = Array.from({ length: 60 }, (_, n) => `Candidate ${String(n + 1).padStart(2, '0')} Delatour-Montbazin`);

/** In points: what a printer cannot reach, and more. */
const EDGE = 20;

// Issue 7: every paper of a session of sixty candidates, printed by both browsers and read back, text and boxes.
describe.each(browsers)('the papers in %s', (browser) => {
  let jalon: Jalon;
  let session: string;

  beforeAll(async () => {
    jalon = await launch({ browser });
    const panel = await openBeside(jalon);
    session = await enter(panel);
  });

  afterAll(async () => {
    await jalon.close();
  });

  test.each(PRINTS.filter(({ id }) => id !== 'admis').map(({ id, title }) => [id, title]))('%s', async (paper) => {
    const page = await jalon.tab(`print.html#${paper}/${session}`, { width: 1200, height: 900 });
    await page.waitFor('button', 'Imprimer');
    await page.waitForText(/outil indépendant/);
    assert.deepEqual(await page.axe(), []);
    await page.pdf(`.output/e2e/${browser}/${paper}.pdf`);
    await page.close();
    const pages = await readPdf(`.output/e2e/${browser}/${paper}.pdf`);
    expect(pages.length).toBeGreaterThan(0);
    for (const each of pages) checkPage(each, paper === 'frise');
    const all = pages.map(({ text }) => text).join(' ');
    assert.doesNotMatch(all, /retard|undefined|null/i);
    assert.match(all, /préparé avec Jalon, outil indépendant/);
    if (['candidats', 'emargement-candidats', 'convocation-candidat'].includes(paper)) {
      for (const name of NAMES) assert.ok(plain(all).includes(plain(name)), `${name} is on the paper`);
    }
  });

  test('« admis » says why it is not printed', async () => {
    const page = await jalon.tab(`print.html#admis/${session}`, { width: 1200, height: 900 });
    await page.waitForText(/Aucun résultat ne s’affiche avant que le PV validé soit noté reçu/);
    assert.equal(await page.count('button', 'Imprimer'), 0);
    await page.close();
  });
});

async function enter(panel: Panel): Promise<string> {
  await panel.click('link', 'Nouvelle session');
  await panel.fill('Titre professionnel', 'Conducteur de transport routier de marchandises sur tous véhicules');
  await panel.fill('Premier jour', START);
  await panel.fill('Dernier jour', addDays(START, 2));
  await panel.click('button', 'Créer la session');
  await panel.waitFor('heading', 'Déjà fait ?');
  await panel.click('button', 'Enregistrer');
  await panel.waitForText('J − 120');
  await panel.within('navigation', 'De cette session').click('link', 'Candidats');
  await panel.click('button', 'Coller depuis un tableur');
  await panel.fill('Lignes copiées', NAMES.join('\n'));
  await panel.click('button', 'Ajouter 60 candidats');
  await panel.waitForText(/60 candidats, 0\/60 convoqués/);
  return panel.evaluate(() => location.hash.split('/')[2] ?? '');
}

/** A4, everything within its edges, and something under each heading of a table. */
function checkPage({ width, height, texts }: PdfPage, isWide: boolean): void {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  assert.ok(Math.abs(short - 595) < 3 && Math.abs(long - 842) < 3, `${String(width)} × ${String(height)}`);
  assert.equal(width > height, isWide);
  for (const { text, x, top, width: wide, height: high } of texts) {
    assert.ok(x >= EDGE && x + wide <= width - EDGE && top >= 10 && top + high <= height - 10, `« ${text} » stands within the page`);
  }
  for (const head of texts.filter(isHead)) {
    assert.ok(texts.some((other) => isUnder(other, head)), `« ${head.text} » is not alone at the foot of its page`);
  }
}

/** The first head of each table. */
function isHead({ text }: PdfText): boolean {
  return ['Tâche(s) à réaliser', 'N°', 'Nom', 'Date'].includes(text.trim());
}

/** Below it by more than a line of heads, and no foot of the page. */
function isUnder(other: PdfText, head: PdfText): boolean {
  return other.top > head.top + 2 * head.height && !/outil indépendant|^\d+ \/ \d+$/.test(other.text);
}

function plain(text: string): string {
  return text.replace(/[\s-]+/g, '');
}
