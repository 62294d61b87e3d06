import { expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { openBeside } from './beside-portal';
import { today } from '@/lib/platform/clock';
import { launch, type Jalon, type Panel } from './harness';
import { openData } from './main-job';

const TITLE = 'Soudeur assembleur';
const START = addDays(civil(today()), 120);

async function created(panel: Panel, title: string): Promise<void> {
  await panel.click('link', 'Sessions');
  await panel.click('link', 'Nouvelle session');
  await panel.fill('Titre professionnel', title);
  await panel.fill('Premier jour', START);
  await panel.fill('Dernier jour', addDays(START, 2));
  await panel.click('button', 'Créer la session');
  await panel.waitFor('heading', 'Déjà fait ?');
  await panel.click('button', 'Enregistrer');
  await panel.waitFor('heading', title);
}

async function edited(panel: Panel, title: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await panel.click('link', 'Sessions');
  await panel.click('link', new RegExp(title));
  await panel.click('link', 'Modifier');
  for (const [label, value] of Object.entries(fields)) await panel.fill(label, value);
  await panel.click('button', 'Enregistrer');
  await panel.waitFor('link', 'Historique');
}

async function exported(jalon: Jalon, panel: Panel) {
  await panel.click('link', 'Réglages');
  await openData(panel);
  return jalon.download(() => panel.click('button', 'Sauvegarder dans un fichier'));
}

async function imported(panel: Panel, path: string, says: RegExp): Promise<void> {
  await panel.click('link', 'Réglages');
  await openData(panel);
  await panel.upload('Importer un fichier', path);
  await panel.waitForText(says);
  await panel.click('button', 'Importer');
  await panel.waitForText(/Import : /);
}

/** What a file holds, but for the moment at which it was made. */
function held(text: string): unknown {
  return { ...(JSON.parse(text) as object), exportedAt: '' };
}

test('two browsers, edited apart and exchanged as files, end up with one and the same, a session under two ids joined', async () => {
  const [one, two] = await Promise.all([launch({ browser: 'chromium' }), launch({ browser: 'chromium' })]);
  try {
    const [a, b] = await Promise.all([openBeside(one), openBeside(two)]);
    await created(a, TITLE);
    await imported(b, (await exported(one, a)).path, /1 session nouvelle/);
    await edited(a, TITLE, { 'Numéro dans CERES': '27-0412', 'Responsable de session, nom et fonction': 'A. Lyon' });
    await edited(b, TITLE, { 'Responsable de session, nom et fonction': 'B. Brest' });
    // Both values of what both changed are told, and which one holds; then both sides say the same.
    const [fromA, fromB] = [await exported(one, a), await exported(two, b)];
    await imported(a, fromB.path, /responsable de session : « A. Lyon » ici, « B. Brest » dans le fichier, qui l’emporte/);
    await imported(b, fromA.path, /responsable de session : « B. Brest » ici, qui reste, « A. Lyon » dans le fichier/);
    expect(held((await exported(one, a)).text)).toEqual(held((await exported(two, b)).text));
    // The same session entered once more by the other: proposed, told, joined, and taken back.
    await created(b, 'Soudeur');
    await edited(b, 'Soudeur$', { 'Numéro dans CERES': 'SES-27-0412' });
    await b.waitForText(/Même numéro CERES que « Soudeur assembleur »/);
    await imported(a, (await exported(two, b)).path, /1 session nouvelle/);
    await a.waitForText(/ont le même numéro CERES/);
    await a.click('button', 'Voir s’il faut les joindre');
    await a.waitForText(/« Soudeur assembleur, .* reste : elle a été créée la première/);
    expect(await a.axe()).toEqual([]);
    await a.click('button', 'Joindre');
    await a.waitForText(/Sessions jointes/);
    await a.click('link', 'Sessions');
    await a.waitForGone(/ont le même numéro CERES/);
    // What is written on the other side to the one that was joined here follows.
    await edited(b, 'Soudeur$', { 'Responsable de session, nom et fonction': 'C. Nantes' });
    await imported(a, (await exported(two, b)).path, /responsable de session/);
    await imported(b, (await exported(one, a)).path, /jointe à/);
    const [endA, endB] = [await exported(one, a), await exported(two, b)];
    expect(held(endA.text)).toEqual(held(endB.text));
    await b.click('link', 'Sessions');
    await b.waitFor('link', /^Soudeur/);
    expect(await b.count('link', /^Soudeur/)).toBe(1);
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
});
