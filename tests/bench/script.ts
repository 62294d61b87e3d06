import type { Page as Tab } from 'playwright-core';
import { PORTAL_HOST } from '../portal/server';
import { addressOf } from '../portal/pages/routes.js';
import { expression } from '../e2e/harness/page-code';
import { grow } from '../e2e/large-page';
import { HEADINGS, PREPARED } from '../e2e/portal-screens';
import { intervalOfDifference } from './bootstrap';
import type { BenchBrowser, Name } from './browser';
import { median, type Figure } from './figure';
import { interleaved } from './interleaved';

const NODES = 2000;
/** How far from no difference the interval may reach, in milliseconds. */
const MOST = 8;
/** The issue wants forty where fifteen do elsewhere. */
const PAIRS = 40 / 15;

const PAGE = `https://${PORTAL_HOST}/mesure.html`;

/** What Jalon's script adds to the loading of a page of the portal, against a script that does nothing. */
export async function scriptFigures(browser: BenchBrowser, samples: number): Promise<Figure[]> {
  const tab = await browser.context.newPage();
  await serve(browser, tab);
  for (const name of ['mille', 'vide'] as const) await checkAlone(browser, name);
  const load = (name: Name) => async () => {
    await tab.goto(addressFor(name));
    const taken = await tab.evaluate(loaded);
    await browser.settle('briefly');
    return taken;
  };
  const taken = await interleaved({ jalon: load('mille'), empty: load('vide') }, Math.ceil(samples * PAIRS));
  await browser.closeTab(tab);
  const [low, high] = intervalOfDifference(taken.jalon, taken.empty);
  return [
    told('script.empty', 'page de 2 000 nœuds, script vide, jusqu’à loadEventEnd', median(taken.empty)),
    told('script.jalon', 'page de 2 000 nœuds, script de Jalon', median(taken.jalon)),
    told('script.low', 'différence des médianes, borne basse à 95 %', low),
    told('script.high', 'différence des médianes, borne haute à 95 %', high),
    { ...told('script.reach', 'différence, au plus loin de zéro', Math.max(Math.abs(low), Math.abs(high))), limit: MOST },
  ];
}

/** The page of the portal that the script knows best, grown and without code of its own. */
async function serve({ context }: BenchBrowser, tab: Tab): Promise<void> {
  await tab.goto(`https://${PORTAL_HOST}${addressOf('moderne', { screen: 'convocations', number: PREPARED })}`);
  await tab.getByRole('heading', { name: HEADINGS.convocations, exact: true }).waitFor();
  await tab.evaluate(expression(grow, NODES));
  const body = await tab.evaluate(() => {
    for (const script of document.querySelectorAll('script')) script.remove();
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });
  await context.route(`${PAGE}*`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
}

/** Each address has its one script: another there, or none, would make the comparison void. */
async function checkAlone(browser: BenchBrowser, name: Name): Promise<void> {
  // A tab of its own: another may still hold what ran in its former pages.
  const tab = await browser.context.newPage();
  const session = await browser.context.newCDPSession(tab);
  const found: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) found.push(context.origin);
  });
  await session.send('Runtime.enable');
  await tab.goto(addressFor(name));
  await browser.settle();
  await browser.closeTab(tab);
  const wanted = browser.of(name).address('').replace(/\/$/, '');
  if (found.length !== 1 || found[0] !== wanted) throw new Error(`Scripts on the page of « ${name} »: ${found.join(', ') || 'none'}.`);
}

function addressFor(name: Name): string {
  return `${PAGE}?mesure=${name}#/sessions/${PREPARED}/convocations`;
}

/** From navigation start to the end of the load event. Runs in the page. */
async function loaded(): Promise<number> {
  for (;;) {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (navigation !== undefined && navigation.loadEventEnd > 0) return navigation.loadEventEnd;
    await new Promise((next) => setTimeout(next));
  }
}

function told(name: string, what: string, value: number): Figure {
  return { name, what, value, limit: null, unit: 'ms' };
}
