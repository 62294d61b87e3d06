import { describe, expect, test } from 'vitest';
import { prepare } from './example';
import { browsers, launch, type Jalon, type Panel } from './harness';
import { NotYet, until } from './harness/wait';

const MINUTES = 180_000;

/** A browser whose Jalon holds the example session, its panel closed. */
async function withExample(browser: (typeof browsers)[number]): Promise<Jalon> {
  const jalon = await launch({ browser });
  await jalon.openPortal();
  await prepare(jalon);
  const panel = await jalon.panel();
  await panel.click('checkbox', 'Fait : Créer la session dans CERES');
  await panel.waitForText(/Créer la session dans CERES : fait/);
  await jalon.closePanel();
  return jalon;
}

async function opened(jalon: Jalon): Promise<Panel> {
  await jalon.openPortal();
  return jalon.panel();
}

async function badgeIs(jalon: Jalon, wanted: RegExp): Promise<void> {
  await until(`a badge like ${String(wanted)}`, async () => {
    const { text, title } = await jalon.badge();
    return wanted.test(`${text} ${title}`) ? true : new NotYet(`${text} ${title}`);
  });
}

/** A creation that is refused leaves what was typed where it is. */
async function refusedButKept(panel: Panel, why: RegExp): Promise<void> {
  await panel.click('link', 'Sessions');
  await panel.click('link', /Nouvelle session/);
  await panel.fill('Titre professionnel', 'Soudeur');
  await panel.fill('Premier jour', '2027-03-15');
  await panel.click('button', 'Créer la session');
  await until('the toast to say why', async () => {
    const said = (await panel.texts('status')).join(' ');
    return why.test(said) ? true : new NotYet(said);
  });
  expect([await panel.value('Titre professionnel'), await panel.value('Premier jour')]).toEqual(['Soudeur', '2027-03-15']);
}

/** Has each put of the page refused as a full disk has it refused, or no longer. */
function setFull(panel: Panel, full: boolean): Promise<void> {
  return panel.evaluate((on) => {
    // Not `globalThis`: in Firefox, that is another one in each call.
    const own = window as { jalonPut?: unknown };
    own.jalonPut ??= Reflect.get(IDBObjectStore.prototype, 'put');
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Reflect.set(IDBObjectStore.prototype, 'put', on ? refuse : own.jalonPut);
  }, full);
}

describe.each(browsers.filter((browser) => browser === 'firefox'))('%s that keeps nothing', (browser) => {
  test(
    'says so, saves the second copies to a file, loses nothing that is typed, and has everything again in an ordinary window',
    async () => {
      const jalon = await withExample(browser);
      try {
        await jalon.restart({ privacy: 'never-history' });
        const never = await opened(jalon);
        await never.waitForText(/Firefox est réglé pour ne jamais conserver l’historique/);
        expect(await never.text()).not.toContain('Lecture en cours');
        await badgeIs(jalon, /^! .*données inaccessibles/);
        const { text } = await jalon.download(() => never.click('button', /Enregistrer (?:ces copies|cette copie) dans un fichier/));
        expect(text).toContain('Agent de propreté');
        await refusedButKept(never, /Firefox est réglé pour ne jamais conserver/);

        await jalon.restart({ privacy: 'private-window' });
        const hidden = await opened(jalon);
        await hidden.waitForText(/Cette fenêtre est privée : le navigateur n’y laisse Jalon ni lire ni enregistrer/);
        await badgeIs(jalon, /^\d* Jalon\s:\s(?!données)/);
        await refusedButKept(hidden, /Cette fenêtre est privée/);

        await jalon.restart({ privacy: 'ordinary' });
        const ordinary = await opened(jalon);
        await ordinary.click('link', 'Sessions');
        await ordinary.click('link', /Agent de propreté/);
        await ordinary.waitForText(/\b1 sur \d+ faites/);
      } finally {
        await jalon.close();
      }
    },
    MINUTES,
  );
});

describe.each(browsers)('a trouble, in %s', (browser) => {
  test('data of a newer version are left alone, and said', async () => {
    const jalon = await withExample(browser);
    try {
      await jalon.evaluate(
        () =>
          new Promise<void>((done, fail) => {
            const request = indexedDB.open('jalon', 99);
            request.onsuccess = () => {
              request.result.close();
              done();
            };
            request.onerror = () => fail(request.error ?? new Error('refused'));
          }),
      );
      const panel = await jalon.panel();
      await panel.waitForText(/Vos données viennent d’une version plus récente de Jalon/);
      await jalon.fireAlarm('pouls');
      await badgeIs(jalon, /^! /);
      expect(await jalon.evaluate(async () => (await indexedDB.databases()).map(({ name, version }) => [name, version]))).toEqual([['jalon', 99]]);
    } finally {
      await jalon.close();
    }
  });

  test('no room: read-only, in words, until it writes again', async () => {
    const jalon = await withExample(browser);
    try {
      const panel = await jalon.panel();
      await panel.click('link', 'Sessions');
      await panel.click('link', /Agent de propreté/);
      await panel.waitForText(/\b1 sur \d+ faites/);
      await setFull(panel, true);
      await panel.click('checkbox', 'Fait : Commander les dossiers techniques d’évaluation dans CERES');
      await panel.waitForText(/Lecture seule : il n’y a plus de place pour enregistrer/);
      await panel.waitForText(/\b1 sur \d+ faites/);
      await refusedButKept(panel, /Il n’y a plus de place/);
      await setFull(panel, false);
      await panel.click('button', 'Réessayer');
      await panel.waitForGone(/Lecture seule/);
      await panel.click('button', 'Créer la session');
      await panel.waitFor('heading', 'Déjà fait ?');
    } finally {
      await jalon.close();
    }
  });

  test('a clock behind what Jalon has seen is said, until it is said to be right', async () => {
    const jalon = await withExample(browser);
    try {
      await jalon.evaluate(() => chrome.storage.local.set({ 'derniere-heure-vue': Date.now() + 3 * 86_400_000 }));
      const panel = await jalon.panel();
      await panel.waitForText(/L’horloge de cet ordinateur semble en retard/);
      await panel.click('button', 'Elle est à l’heure');
      await panel.waitForGone(/L’horloge de cet ordinateur/);
    } finally {
      await jalon.close();
    }
  });
});
