import { addDays, civil, daysBetween } from '@/lib/dates/civil';
import { today } from '@/lib/platform/clock';
import { shortDate } from '@/lib/words/dates';
import { relativeDays } from '@/lib/words/days';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focusOn } from '../portal/hand';
import { covered, focusedOn, metAt, openConvocations, pointAt, quiet, setLevel, waitForCard, waitForNoCard } from './card-page';
import { browsers, launch, type Jalon } from './harness';

const START = civil('2027-03-15');
const DUE = addDays(START, -31);

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each(browsers)('before the act that cannot be undone, in %s', (browser) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser, height: 1000 });
    await jalon.openPortal();
    const panel = await jalon.tab('sidepanel.html#/nouvelle');
    await panel.fill('Titre professionnel', 'Agent de propreté et d’hygiène');
    await panel.fill('Premier jour', START);
    await panel.fill('Dernier jour', addDays(START, 2));
    await panel.click('button', 'Créer la session');
    await panel.waitFor('heading', 'Déjà fait ?');
    await panel.close();
    await jalon.panel();
  });

  afterAll(async () => {
    await jalon.close();
  });

  test('the pointer on the button shows what freezes, until when, and what is not ready; it goes with the pointer', async () => {
    const portal = await openConvocations(jalon, 'moderne');
    const { x, y } = await pointAt(portal, 'valider');
    const card = await waitForCard(portal);
    const left = relativeDays(daysBetween(civil(today()), DUE));
    const title = 'Jalon : valider fige la liste des candidats, le jury et les dates de la session.';
    const lines = [
      'Session : Agent de propreté et d’hygiène, 15 – 17 mars 2027.',
      plain(`Ne pas valider avant la fin du ${shortDate(DUE)} (${left}) met hors délai (source 002, l. 15-16).`),
      'Pas encore prêt : créer les parcours des candidats dans CERES et les inscrire et constituer le jury et l’inscrire dans CERES.',
      'Tout doit être définitif. En cas de doute, votre DDETS.',
    ];
    expect(card.text.replace(/\s+/g, ' ')).toBe([title, ...lines].join(' '));
    if (card.accessible !== null) expect(card.accessible[0]?.replace(/\s+/g, ' ')).toBe(`image ${[title, ...lines].join(' ')}`);
    expect(await covered(portal, card)).toEqual([]);

    const [centreX, centreY] = [card.box.x + card.box.width / 2, card.box.y + card.box.height / 2];
    const met = await metAt(portal, centreX, centreY);
    expect(await focusedOn(portal)).toBe('body');
    await portal.hover(x, y + 300);
    await waitForNoCard(portal);
    expect(await metAt(portal, centreX, centreY)).toBe(met);
    await portal.close();
  });

  test('so does the focus, which stays where it is', async () => {
    const portal = await openConvocations(jalon, 'moderne');
    await focusOn(portal, 'valider');
    const card = await waitForCard(portal);
    expect(await covered(portal, card)).toEqual([]);
    expect(await focusedOn(portal)).toBe('valider');
    await portal.press('Tab');
    await waitForNoCard(portal);
    await portal.press('Shift+Tab');
    expect(await focusedOn(portal)).toBe('valider');
    await waitForCard(portal);
    await portal.close();
  });

  test('at level « rien » there is no card', async () => {
    await setLevel(jalon, 'rien');
    const portal = await openConvocations(jalon, 'moderne');
    await pointAt(portal, 'valider');
    await quiet(portal);
    expect(await portal.card()).toBeNull();
    await portal.close();
  });
});
