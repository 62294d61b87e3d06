import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { PrintPage } from '@/components/print/PrintPage';
import { App } from '@/components/shell/App';
import { closeDatabase, database } from '@/lib/actions/database';
import type { Place } from '@/lib/actions/navigation';
import { printPlace, typed } from '@/lib/actions/print';
import { PRINTS } from '@/lib/print/prints';
import { CENTRE_ID } from '@/lib/session/centre';
import { write } from '@/lib/store/write';
import { IDBFactory } from 'fake-indexeddb';
import { centreOf, harmless, hostile, hostileCentre, hostileSession, idOf, recordOf, type Say } from '../../hostile/records';
import { hostileTyped } from '../../hostile/typed';
import { PAYLOADS } from '../../hostile/payloads';
import { show } from '../panel';
import { importing, writer } from '../store/database';

const isLong = process.env['JALON_LONG'] === '1';

/** How many entries each list has: as many payloads a session. */
const COUNT = isLong ? 12 : 3;

/** Markup that runs as soon as it is there; all of them in the long run. */
const FIRSTS = isLong ? Array.from({ length: Math.ceil(PAYLOADS.length / COUNT) }, (_, i) => i * COUNT) : [2];

/** Every view there is: one that is added is drawn here, or this is no `Record`. */
const VIEWS: Readonly<Record<Place['view'], 'session' | 'alone'>> = {
  aujourdhui: 'alone',
  sessions: 'alone',
  nouvelle: 'alone',
  si: 'alone',
  calendrier: 'alone',
  annee: 'alone',
  reglages: 'alone',
  raccourcis: 'alone',
  guide: 'alone',
  session: 'session',
  modifier: 'session',
  'deja-fait': 'session',
  historique: 'session',
  point: 'session',
  dupliquer: 'session',
  candidats: 'session',
  jury: 'session',
  passage: 'session',
  jour: 'session',
  courriels: 'session',
  suites: 'session',
  frise: 'session',
  'et-si': 'session',
  papiers: 'session',
};

/** Puts a session and a centre with these texts into an empty store. */
async function stored(n: number, say: Say): Promise<void> {
  cleanup();
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  const { changes } = recordOf(idOf(n), hostileSession(n, { say, count: COUNT }));
  const centre = centreOf(hostileCentre(n, { say, count: COUNT }));
  await write(await database(), writer(), new Map([[CENTRE_ID, importing(centre.changes)]]));
  await write(await database(), writer(), new Map([[idOf(n), importing(changes)]]));
}

/** Draws a view with all that can be unfolded in it unfolded. */
async function view(name: Place['view'], n: number): Promise<Element> {
  cleanup();
  // Each name says whether it is of a session: this is what `VIEWS` holds.
  await show((VIEWS[name] === 'session' ? { view: name, id: idOf(n) } : { view: name }) as Place);
  const { container } = render(<App />);
  await settled();
  for (const folded of container.querySelectorAll('main button[aria-expanded=false]')) fireEvent.click(folded);
  for (const details of container.querySelectorAll('details')) details.open = true;
  await settled();
  return container;
}

/** Until every view that is read late has been, and is drawn. */
async function settled(): Promise<void> {
  await act(() => vi.dynamicImportSettled());
  await act(() => vi.dynamicImportSettled());
}

/** Draws a paper with all that can be typed for it. */
async function paper(print: string, n: number, say: Say): Promise<Element> {
  cleanup();
  await show({ view: 'session', id: idOf(n) });
  printPlace.value = { print, session: idOf(n) };
  typed.value = hostileTyped(hostileSession(n, { count: COUNT }), n, say);
  return render(<PrintPage />).container;
}

/** The kinds of element that stand in each view and paper: its name with those of its attributes. */
async function drawn(n: number, say: Say): Promise<Map<string, Set<string>>> {
  await stored(n, say);
  const kinds = new Map<string, Set<string>>();
  for (const name of Object.keys(VIEWS) as Place['view'][]) kinds.set(name, kindsIn(await view(name, n)));
  for (const { id } of PRINTS) kinds.set(`papier ${id}`, kindsIn(await paper(id, n, say)));
  return kinds;
}

/** What no view has: what runs, fetches or frames, a style of its own, and a link that leaves Jalon otherwise than to the mail program. */
const FORBIDDEN = 'script, img, iframe, object, embed, base, meta, style, link, math, [src], [srcdoc], [action], [xlink\\:href], a[href^="javascript:" i], a[href^="data:" i], a[href^="http" i], a[href^="//"]';

function kindsIn(root: Element): Set<string> {
  expect(root.querySelector(FORBIDDEN)).toBeNull();
  return new Set([...root.querySelectorAll('*')].map((element) => [element.localName, ...element.getAttributeNames().sort()].join(' ')));
}

describe.each(FIRSTS)('with the payloads from number %i on', (n) => {
  test('every view and paper is made of the elements that harmless texts are shown in', { timeout: 240_000 }, async () => {
    const known = new Set([...(await drawn(n, harmless)).values()].flatMap((kinds) => [...kinds]));
    expect(known.size).toBeGreaterThan(100);
    const hostileKinds = await drawn(n, hostile);
    const strangers = [...hostileKinds].flatMap(([place, kinds]) => [...kinds].filter((kind) => !known.has(kind)).map((kind) => `${place}: ${kind}`));
    expect(strangers).toEqual([]);
  });

  test('each text is shown as it is', async () => {
    await stored(n, hostile);
    const { title, candidates, jurors } = hostileSession(n, { count: COUNT });
    expect((await view('session', n)).querySelector('h1')?.textContent).toBe(title);
    const names = [...(await view('candidats', n)).querySelectorAll('.candidate-name')].map(({ textContent }) => textContent);
    expect(names.sort()).toEqual(candidates.map(({ label }) => label).sort());
    const people = (await view('jury', n)).textContent;
    for (const { label } of jurors) expect(people).toContain(label);
  });
});
