import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxOf, focusOn, pressOn, waitToRead } from '../portal/hand';
import { covered, focusedOn, metAt, openConvocations, pointAt, quiet, record, recorded, setLevel, waitForCard, waitForNoCard } from './card-page';
import { browsers, launch, type Jalon } from './harness';
import { NotYet, until } from './harness/wait';
import { MAKES } from './portal-screens';

describe.each(browsers)('the card over the portal, in %s', (browser) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser, height: 1000 });
    await jalon.openPortal();
    await jalon.panel();
  });

  afterAll(async () => {
    await jalon.close();
  });

  test.each(MAKES)('covers nothing and takes nothing before each button that validates, in the make « %s »', async (make) => {
    const portal = await openConvocations(jalon, make);
    for (const button of ['valider', 'confirmer']) {
      const { x, y } = await pointAt(portal, button);
      const card = await waitForCard(portal);
      expect(await covered(portal, card), button).toEqual([]);
      expect(await metAt(portal, card.box.x + card.box.width / 2, card.box.y + card.box.height / 2)).not.toContain('jalon');
      const focused = await focusedOn(portal);
      await portal.hover(1, 1);
      expect(await focusedOn(portal)).toBe(focused);
      await portal.clickAt(x, y);
    }
    await waitToRead(portal, 'etat', 'Convocations envoyées');
    await waitForNoCard(portal);
    await portal.close();
  });

  // A strict policy with Trusted Types, pages that act at `mousedown`, and components in shadow roots.
  test.each(MAKES)('changes no event of the page, by pointer and by keyboard, in the make « %s »', async (make) => {
    const heard: Record<string, string[]> = {};
    for (const level of ['rien', 'rappel'] as const) {
      await setLevel(jalon, level);
      const portal = await openConvocations(jalon, make);
      const step = async (act: () => Promise<unknown>, isBefore = false) => {
        await act();
        await quiet(portal);
        if (isBefore && level === 'rappel') await waitForCard(portal);
      };
      await record(portal);
      const { x, y } = await pointAt(portal, 'valider');
      await step(() => portal.hover(x, y), true);
      await step(() => portal.clickAt(x, y));
      await step(() => pointAt(portal, 'confirmer'), true);
      await step(() => portal.hover(1, 1));
      await step(() => pressOn(portal, 'annuler'));
      await step(() => focusOn(portal, 'valider'), true);
      await step(() => pressOn(portal, 'valider'));
      await step(() => focusOn(portal, 'confirmer'), true);
      await step(() => portal.press('Enter'));
      await waitToRead(portal, 'etat', 'Convocations envoyées');
      heard[level] = await recorded(portal);
      await portal.close();
    }
    expect(heard['rappel']).toEqual(heard['rien']);
    expect(heard['rappel']?.some((line) => line.startsWith('click'))).toBe(true);
  });

  test('goes where the button is done with, without a move of the pointer', async () => {
    const portal = await openConvocations(jalon, 'moderne');
    await focusOn(portal, 'valider');
    await waitForCard(portal);
    await portal.evaluate(() => document.querySelector('[data-essai="valider"]')?.setAttribute('disabled', ''));
    await waitForNoCard(portal);
    await portal.close();
  });

  test('follows nothing: it goes while the page scrolls, and finds a place again', async () => {
    const portal = await openConvocations(jalon, 'moderne');
    await portal.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
    });
    await focusOn(portal, 'valider');
    await waitForCard(portal);
    await portal.evaluate(() => {
      const seen = window as Window & { counts?: number[] };
      seen.counts = [];
      addEventListener('scroll', () => seen.counts?.push(document.querySelectorAll('html > div').length));
      scrollBy({ top: -60, behavior: 'smooth' });
    });
    await portal.evaluate(() => new Promise<void>((done) => { addEventListener('scrollend', () => done(), { once: true }); }));
    expect(await covered(portal, await waitForCard(portal))).toEqual([]);
    expect(new Set(await portal.evaluate(() => (window as Window & { counts?: number[] }).counts ?? []))).toEqual(new Set([0]));
    await portal.close();
  });

  test('is shown for a button in a frame, beside it, over both documents', async () => {
    const portal = await openConvocations(jalon, 'tables');
    await portal.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame.style, { display: 'block', width: '90%', height: '300px', border: '4px solid' });
      document.body.append(frame);
      frame.contentDocument?.body.append(Object.assign(document.createElement('button'), { textContent: 'Émettre les convocations' }));
      frame.contentDocument?.querySelector('button')?.setAttribute('data-essai', 'emettre');
    });
    // Jalon follows a frame a moment after it has come.
    const card = await until('a card', async () => {
      await portal.hover(1, 1);
      await pointAt(portal, 'emettre');
      return (await portal.card()) ?? new NotYet('none');
    });
    expect(await covered(portal, card)).toEqual([]);
    const { x, y } = await pointAt(portal, 'emettre');
    expect(Math.hypot(card.box.x + card.box.width / 2 - x, card.box.y + card.box.height / 2 - y)).toBeLessThan(330);
    await portal.close();
  });

  test('is shown on a page that was loaded again, and on no other once the panel is closed', async () => {
    const portal = await openConvocations(jalon, 'moderne');
    await portal.reload();
    await boxOf(portal, 'valider');
    await until('a card', async () => {
      await portal.hover(1, 1);
      await pointAt(portal, 'valider');
      return (await portal.card()) ?? new NotYet('none');
    });
    await jalon.closePanel();
    await portal.evaluate(() => {
      document.querySelector('h1')?.replaceChildren('Saisie des résultats');
    });
    await until('no card any more', async () => {
      await portal.hover(1, 1);
      await pointAt(portal, 'valider');
      return (await portal.card()) === null ? true : new NotYet('a card');
    });
    await portal.close();
  });

  test('adds one element to the page while it is shown, and leaves none', async () => {
    const portal = await openConvocations(jalon, 'moderne');
    const page = () => portal.evaluate(() => document.documentElement.outerHTML);
    await focusOn(portal, 'valider');
    await waitForCard(portal);
    const shown = await page();
    await portal.press('Tab');
    await waitForNoCard(portal);
    expect(shown.replace('<div style="display: contents !important;"></div>', '')).toBe(await page());
    await portal.close();
  });
});

describe.each(browsers)('in a narrow window of %s', (browser) => {
  let jalon: Jalon;

  beforeAll(async () => {
    jalon = await launch({ browser, width: 900, height: 420 });
    await jalon.openPortal();
    await jalon.panel();
  });

  afterAll(async () => {
    await jalon.close();
  });

  test.each(MAKES)('the card shrinks to one line at the window’s edge, and covers nothing, in the make « %s »', async (make) => {
    const portal = await openConvocations(jalon, make);
    await focusOn(portal, 'valider');
    const card = await waitForCard(portal);
    const { box, text } = card;
    const { width, height } = await portal.size();
    // One make leaves room for the whole card even so.
    if (make !== 'composants') {
      expect(text).not.toContain('\n');
      expect(box.height).toBeLessThan(30);
      expect(Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height)).toBeLessThan(20);
    }
    expect(await covered(portal, card)).toEqual([]);
    await portal.close();
  });
});
