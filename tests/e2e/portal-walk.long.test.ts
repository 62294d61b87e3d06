import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, placeOf } from '../portal/pages/routes.js';
import { PORTAL_HOST, startPortal } from '../portal/server';
import { browsers } from './harness';
import { PortalBrowser, type Visit } from './portal-browser';
import { HEADINGS, MAKES, PLACES, PREPARED } from './portal-screens';

describe.each(MAKES)('the addresses of the make « %s »', (make) => {
  test.each(PLACES)('lead to $screen and come back from it', (place) => {
    const { pathname, hash } = new URL(addressOf(make, place), `https://${PORTAL_HOST}`);
    expect(placeOf(make, { pathname, hash })).toEqual(place);
  });
});

test('the server gives the strict policy to one make, answers to no other name, and gives no file from outside its pages', async () => {
  const portal = await startPortal();
  const ask = (path: string, host = PORTAL_HOST) => answer(portal.port, path, host);
  try {
    expect((await ask('/')).policy).toMatch(/default-src 'none'.*require-trusted-types-for 'script'; trusted-types 'none'/);
    expect(await ask('/?facture=tables')).toEqual({ status: 200, policy: undefined });
    expect((await ask('/?facture=composants')).policy).toMatch(/default-src 'self'/);
    expect((await ask('/', 'example.org')).status).toBe(421);
    expect((await ask('/..%2f..%2fserver.ts')).status).toBe(404);
    expect((await ask('/moderne/rien.js')).status).toBe(404);
  } finally {
    await portal.close();
  }
});

describe.each(browsers.filter((name) => name === 'chromium'))('the portal in %s', () => {
  let browser: PortalBrowser;

  beforeAll(async () => {
    browser = await PortalBrowser.start();
  });

  afterAll(async () => {
    await browser.close();
  });

  // One after the other in one tab: to load the portal is what takes long.
  test.concurrent.each(MAKES)('shows every screen in the make « %s », each led to by a link, and freezes a session', async (make) => {
    const visit = await browser.open(make);
    expect(await unlinked(visit)).toEqual([]);
    await visit.goto({ screen: 'convocations', number: PREPARED }, HEADINGS.convocations);
    await visit.press('valider');
    await visit.press('confirmer');
    await visit.says('etat', 'Convocations envoyées');
    expect(await visit.isOff('valider')).toBe(true);
    await visit.goto({ screen: 'candidats', number: PREPARED }, HEADINGS.candidats);
    expect(await visit.isOff('inscrire')).toBe(true);
    expect(visit.faults).toEqual([]);
  });
});

/** Goes to every screen, and returns the addresses of those to which no link led. */
async function unlinked(visit: Visit): Promise<string[]> {
  const linked = new Set<string>();
  for (const place of PLACES) {
    await visit.goto(place, HEADINGS[place.screen]);
    expect(await visit.page.locator('body').innerText()).toMatch(/^SIMULATION /);
    for (const href of await visit.hrefs()) linked.add(href);
  }
  return PLACES.map((place) => addressOf(visit.make, place)).filter((address) => !linked.has(address));
}

/** How the server answers to a path asked under a name. */
function answer(port: number, path: string, host: string): Promise<{ status: number | undefined; policy: unknown }> {
  return new Promise((done, fail) => {
    const question = request({ port, path, headers: { host }, rejectUnauthorized: false }, (response) => {
      response.resume();
      done({ status: response.statusCode, policy: response.headers['content-security-policy'] });
    });
    question.on('error', fail).end();
  });
}
