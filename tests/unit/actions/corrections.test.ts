import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beside, followTab, said, screen } from '@/lib/actions/ceres';
import { sayScreen, wordOn } from '@/lib/actions/corrections';
import { database } from '@/lib/actions/database';
import { removeEntry } from '@/lib/actions/edit-list';
import { refresh } from '@/lib/actions/refresh';
import { copyScreen } from '@/lib/actions/signal-screen';
import { centre } from '@/lib/actions/state';
import type { PageQuestion } from '@/lib/platform/messages';
import { CENTRE_ID } from '@/lib/session/centre';
import { readChanges } from '@/lib/store/read-session';
import { failPuts } from '../store/database';
import { plain, takeBack, toastText } from '../panel';
import { answered, seen, understood } from '../understood';

const PAGE = seen('convocations', { route: '/#/sessions/412/onglet' });
const NAMED = { ...PAGE, lines: PAGE.lines.map((line) => (line.level === 1 ? { ...line, text: 'Session 27-0412 – Jeanne Dupont' } : line)) };

const kept = () => centre.value.screens.map(({ route, heading, screen: id, recognised }) => [route, heading, id, recognised]);

/** The panel beside a tab that shows this page. */
async function besideTab(): Promise<void> {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4, windowId: 1, url: 'https://ceres.emploi.gouv.fr/#/a' }] as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((_tab, question) => Promise.resolve(answered(NAMED, (question as PageQuestion).values)));
  await refresh();
  await followTab();
}

describe('« Je suis sur l’écran : … »', () => {
  beforeEach(() => besideTab());

  test('holds at once, and is kept for such pages without a number or a name', async () => {
    const saying = sayScreen('jury');
    expect(screen.value).toBe('jury');
    await saying;
    expect(kept()).toEqual([['/#/sessions/…/…', 'Session …', 'jury', 'convocations']]);
    // An id is drawn, and may hold any digits.
    expect(JSON.stringify(centre.value.screens.map(({ id: _, ...said }) => said))).not.toMatch(/412|Dupont/);
    expect(toastText()).toBe('Retenu pour cette page : Jury. Voir Réglages, « À côté de CERES »');
    expect(wordOn(understood({ route: '/#/sessions/999/onglet', heading: 'Session 27-0999 – Paul Durand' }))).toEqual({ screen: 'jury' });
    await vi.waitFor(() => expect(said.value).toEqual({ screen: 'jury' }));
  });

  test('is taken back by « Annuler », and the page is again what was recognised', async () => {
    await sayScreen('jury');
    await takeBack();
    expect(centre.value.screens).toEqual([]);
    await vi.waitFor(() => expect(screen.value).toBe('convocations'));
    expect(toastText()).toBe('Annulé : correction de l’écran');
  });

  test('is taken back by Réglages too', async () => {
    await sayScreen('jury');
    await removeEntry('screens', centre.value.screens[0]?.id ?? '');
    await vi.waitFor(() => expect(screen.value).toBe('convocations'));
  });

  test('said again otherwise, the later word holds alone', async () => {
    await sayScreen('jury');
    await sayScreen('pv');
    expect(kept().map(([, , id]) => id)).toEqual(['pv']);
  });

  test('as was recognised anyway, keeps nothing', async () => {
    await sayScreen('jury');
    await sayScreen('convocations');
    expect(centre.value.screens).toEqual([]);
    await vi.waitFor(() => expect(said.value).toBeNull());
  });

  test('does not say since when the centre is followed', async () => {
    await sayScreen('jury');
    expect(centre.value.since).toBeNull();
    expect((await readChanges(await database(), CENTRE_ID)).map(({ path }) => path.split('/')[0])).not.toContain('since');
  });
});

test('« Ce n’est pas cet écran » leaves none, and is kept', async () => {
  await besideTab();
  await sayScreen(null);
  expect(screen.value).toBeNull();
  expect(kept().map(([, , id]) => id)).toEqual(['']);
  expect(toastText()).toContain('Retenu pour cette page : aucun de ces écrans');
});

test('a word that cannot be saved holds for the page, and fails in words', async () => {
  await besideTab();
  failPuts('journal');
  await expect(sayScreen('jury')).rejects.toThrow();
  expect(screen.value).toBe('jury');
});

test('where no tab of CERES is beside, nothing is said', async () => {
  beside.value = { tab: 'elsewhere' };
  await sayScreen('jury');
  expect(said.value).toBeNull();
});

describe('« Signaler cet écran »', () => {
  const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());

  beforeEach(() => {
    copied.mockClear();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
    vi.stubGlobal('navigator', { userAgent: 'Firefox/140.0', clipboard: { writeText: copied } });
    return () => vi.unstubAllGlobals();
  });

  test('copies structure and labels without a number or a name, versions and browser, and says how to use it', async () => {
    await besideTab();
    await copyScreen();
    const text = plain(copied.mock.calls[0]?.[0] ?? '');
    expect(text).toMatch(/^Jalon .*, règles \d+ du /);
    expect(text).toContain('Firefox/140.0');
    expect(text).toMatch(/reconnu : Convocations \(\d\d %\)/);
    expect(text).toContain('retenu : Convocations');
    expect(text).toContain('Convocations des candidats');
    expect(text).not.toMatch(/Dupont|412/);
    expect(toastText()).toContain('Collez-la dans un message');
  });

  test('where the page can no longer be seen, copies nothing and says what to do', async () => {
    beside.value = { tab: 'asleep' };
    await copyScreen();
    expect(copied).not.toHaveBeenCalled();
    expect(toastText()).toContain('rechargez l’onglet CERES');
  });
});
