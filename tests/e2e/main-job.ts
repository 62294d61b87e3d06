import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { shortDate } from '@/lib/words/dates';
import assert from 'node:assert/strict';
import { openBeside, settledOn } from './beside-portal';
import type { Jalon, Panel } from './harness/api';
import { NotYet, until } from './harness/wait';
import { takeBack } from './take-back';

export const TITLE = 'Agent de propreté et d’hygiène';
const CONVOCATIONS = '/#/sessions/27-0412/convocations';

/** Non-breaking spaces as plain ones, as the harness reads texts. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

type Report = (line: string) => void;

/**
 * The main job, from end to end, as the one who has it would do it: a session that starts in forty days, its dates, the badge, the reminder
 * beside the convocations screen, a tick undone and ticked again, the browser closed and opened, export, loss of everything, import.
 */
export async function walkMainJob(jalon: Jalon, report: Report, outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  const start = addDays(civil(today()), 40);
  const panel = await createSession(jalon, start, report);
  await panel.screenshot(path.join(outDir, 'session.png'));
  await besideConvocations(jalon, panel, start, report, path.join(outDir, 'convocations.png'));
  await tickUndoTick(jalon, panel, report);
  await jalon.restart();
  const before = await afterRestart(jalon, report);
  await exportWipeImport(jalon, before, outDir, report);
  report('Requêtes : celles du portail seulement');
  assert.deepEqual(foreign(jalon.requests()), []);
}

async function createSession(jalon: Jalon, start: CivilDate, report: Report): Promise<Panel> {
  const panel = await openBeside(jalon);
  await panel.click('link', 'Nouvelle session');
  await panel.fill('Titre professionnel', TITLE);
  await panel.fill('Premier jour', start);
  await panel.fill('Dernier jour', addDays(start, 2));
  await panel.click('button', 'Créer la session');
  await panel.waitFor('heading', 'Déjà fait ?');
  await badge(jalon, '1');
  await panel.check('Créer la session dans CERES', false);
  await panel.check('Commander les dossiers techniques d’évaluation dans CERES', false);
  await panel.click('button', 'Enregistrer');
  await panel.waitFor('heading', TITLE);
  await panel.waitForText('J − 40');
  const due = plain(shortDate(addDays(start, -31)));
  await panel.waitForText(new RegExp(due));
  report(`Session créée : J − 40, convocations à valider au plus tard ${due}`);
  await badge(jalon, '2');
  report('Badge : 1 session à régulariser, puis les 2 échéances dites en retard');
  return panel;
}

async function besideConvocations(
  jalon: Jalon,
  panel: Panel,
  start: CivilDate,
  report: Report,
  picture: string,
): Promise<void> {
  const portal = await jalon.openPortal(CONVOCATIONS);
  const due = plain(shortDate(addDays(start, -31)));
  await panel.waitForText(/Écran CERES : Convocations/);
  await panel.waitForText(new RegExp(`Valider les convocations dans CERES : au plus tard ${due}.*dans 9 jours`));
  await panel.waitForText(/Valider fige la liste/);
  await panel.waitForText(new RegExp(`Ne pas valider avant la fin du ${due} met hors délai`));
  await panel.waitForText(/Pas encore prêt :.*créer les parcours.*constituer le jury/);
  await panel.screenshot(picture);
  report(`Écran des convocations reconnu : ${due} rappelé, ce qui fige, ce qui n’est pas prêt`);
  await portal.goto('/aide.html');
  await panel.waitForText(/Écran de CERES non reconnu/);
  await settledOn(panel, '');
  report('Page d’aide : aucun rappel');
}

async function tickUndoTick(jalon: Jalon, panel: Panel, report: Report): Promise<void> {
  const box = 'Fait : Créer la session dans CERES';
  await panel.click('checkbox', box);
  await badge(jalon, '1');
  await takeBack(panel, /Créer la session dans CERES : fait/);
  await badge(jalon, '2');
  assert.equal(await panel.checked(box), false);
  await panel.click('checkbox', box);
  await badge(jalon, '1');
  report('Coché, annulé, coché : le badge suit (1, 2, 1)');
}

async function afterRestart(jalon: Jalon, report: Report): Promise<string> {
  await badge(jalon, '1');
  const panel = await openBeside(jalon);
  await panel.waitForText(/Commander les dossiers techniques/);
  await panel.click('link', 'Sessions');
  await panel.click('link', new RegExp(TITLE));
  await panel.waitFor('heading', TITLE);
  await panel.waitForText(/4 sur \d+ faites/);
  report('Navigateur fermé et rouvert : rien de perdu, badge juste');
  return panel.text('main');
}

async function exportWipeImport(jalon: Jalon, before: string, outDir: string, report: Report): Promise<void> {
  const panel = await jalon.panel();
  await panel.click('link', 'Réglages');
  await openData(panel);
  const first = await jalon.download(() => panel.click('button', 'Sauvegarder dans un fichier'));
  writeFileSync(path.join(outDir, first.name), first.text);
  await jalon.closePanel();
  await jalon.wipe();
  const fresh = await openBeside(jalon);
  await fresh.waitFor('link', 'Nouvelle session');
  await badge(jalon, '');
  await fresh.click('link', 'Réglages');
  await openData(fresh);
  await fresh.upload('Importer un fichier', first.path);
  await fresh.waitForText(/1 session nouvelle/);
  await fresh.click('button', 'Importer');
  await fresh.waitForText(/Import : 1 session/);
  await badge(jalon, '1');
  await fresh.click('link', 'Sessions');
  await fresh.click('link', new RegExp(TITLE));
  await fresh.waitFor('heading', TITLE);
  await fresh.waitForText(/4 sur \d+ faites/);
  assert.equal(await fresh.text('main'), before);
  await fresh.click('link', 'Réglages');
  const second = await jalon.download(() => fresh.click('button', 'Sauvegarder dans un fichier'));
  assert.equal(withoutInstant(second.text), withoutInstant(first.text));
  report('Exporté, tout effacé, importé : les mêmes données, à l’octet près');
}

/** Unfolds « Données », which comes back as it was left, a moment after the view, until the browser closes. */
export async function openData(panel: Panel): Promise<void> {
  await panel.waitFor('heading', 'Données');
  await until('« Données » unfolded', async () => {
    // A button of that section alone: the notices offer a save too.
    if ((await panel.count('button', 'Vérifier les données')) > 0) return true;
    await panel.click('heading', 'Données');
    return new NotYet('folded');
  });
}

async function badge(jalon: Jalon, text: string): Promise<void> {
  await until(`badge « ${text} »`, async () => {
    const shown = await jalon.badge();
    return shown.text === text ? true : new NotYet(`« ${shown.text} », « ${shown.title} »`);
  });
}

function withoutInstant(text: string): string {
  return text.replace(/"exportedAt": ?"[^"]*"/, '');
}

function foreign(requests: readonly string[]): string[] {
  return requests.filter((url) => !/^(https:\/\/ceres\.emploi\.gouv\.fr\/|(chrome|moz)-extension:|blob:|data:|about:|chrome:)/.test(url));
}
