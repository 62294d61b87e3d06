import { settledOn } from './beside-portal';
import type { Jalon, Panel, PortalPage } from './harness';
import { NotYet, until } from './harness/wait';

/** The page that listens, forges and storms: `tests/portal/pages/hostile`. */
export const HOSTILE = '/hostile/page.html';

/** What Jalon knows, and the page beside it does not. */
export const TITLE = 'Zéphyr 4711, titre secret';
export const CANDIDATE = 'Delatour-Montbazin';
const BOX = 'Fait : Créer la session dans CERES';

declare global {
  interface Window {
    readonly spy: {
      seek(words: readonly string[]): string[];
      count(): { heard: number; strangers: number };
      readonly strangers: ReadonlySet<Element>;
    };
    readonly forge: {
      events(): void;
      messages(home: string): Promise<{ runtimes: number; opened: string[] }>;
      names(): void;
      lookAlike(): void;
      handle(how: string): void;
      readonly ways: readonly string[];
    };
    readonly storm: {
      readonly names: readonly string[];
      start(...names: string[]): void;
      stop(): void;
      changes(): number;
      block(milliseconds: number): void;
      rewrite(): void;
    };
  }
}

/** A session that the page's number leads to, with a candidate; gives its id. */
export async function enterSecret(jalon: Jalon): Promise<string> {
  await jalon.openPortal();
  const panel = await jalon.tab('sidepanel.html#/nouvelle');
  await panel.fill('Titre professionnel', TITLE);
  await panel.fill('Premier jour', '2027-03-15');
  await panel.fill('Dernier jour', '2027-03-17');
  await panel.click('button', 'Créer la session');
  await panel.waitFor('heading', 'Déjà fait ?');
  await panel.click('button', 'Enregistrer');
  await panel.waitFor('heading', TITLE);
  await panel.within('navigation', 'De cette session').click('link', 'Candidats');
  await panel.click('button', 'Coller depuis un tableur');
  await panel.fill('Lignes copiées', CANDIDATE);
  await panel.click('button', 'Ajouter 1 candidat');
  await panel.waitForText(/1 candidat, 0\/1 convoqué/);
  const id = await panel.evaluate(() => location.hash.split('/')[2] ?? '');
  await panel.close();
  return id;
}

/** Opens the hostile page beside the panel, and waits until the strip speaks of its screen and its session. */
export async function openHostile(jalon: Jalon, panel: Panel, query = ''): Promise<PortalPage> {
  const portal = await jalon.openPortal(`${HOSTILE}${query}`);
  await settledOn(panel, 'convocations');
  await portal.hover(1, 1);
  return portal;
}

/** Waits until the strip answers what the page says now: it shows another screen, then the first again, in the place of what it held. */
export async function answers(panel: Panel, portal: PortalPage): Promise<void> {
  await portal.evaluate(showScreen, { title: 'Jury', press: 'Valider le jury' });
  await speaks(panel, 'jury');
  await portal.evaluate(showScreen, { title: 'Convocations', press: 'Valider les convocations' });
  await speaks(panel, 'convocations');
}

/** Runs in the page. */
function showScreen({ title, press }: { title: string; press: string }): void {
  const make = (name: string, text: string) => Object.assign(document.createElement(name), { textContent: text });
  document.title = title;
  document.querySelector('main')?.replaceChildren(make('h1', title), make('p', 'Session n° 27-0412'), make('button', press));
}

/** Waits longer than the tests do elsewhere: the script leaves most of the page's time to the page. */
async function speaks(panel: Panel, screen: string): Promise<void> {
  const seen = () => panel.evaluate(() => document.querySelector('[data-screen]')?.getAttribute('data-screen') ?? 'no strip');
  await until(
    `the strip to speak of « ${screen} »`,
    async () => {
      const now = await seen();
      return now === screen ? true : new NotYet(now);
    },
    30_000,
  );
}

/** How long a tick takes from the press to the frame that shows what it came to, in milliseconds. */
export function tick(panel: Panel): Promise<number> {
  return panel.evaluate(async (name) => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    const done = () => /\d+ sur \d+ faite/.exec(plain(document.body.innerText))?.[0];
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const box = [...document.querySelectorAll<HTMLElement>('input.tick')].find(({ ariaLabel }) => plain(ariaLabel ?? '') === name);
    const before = done();
    if (box === undefined || before === undefined) throw new Error(`no « ${name} »`);
    const begun = performance.now();
    box.click();
    while (done() === before) {
      await frame();
      if (performance.now() - begun > 10_000) throw new Error('the tick shows nothing');
    }
    return performance.now() - begun;
  }, BOX);
}
