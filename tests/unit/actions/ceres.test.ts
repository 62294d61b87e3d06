import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beside, followTab, giveAccess, said, screen } from '@/lib/actions/ceres';
import { centre } from '@/lib/actions/state';
import type { PageQuestion, PageReport } from '@/lib/platform/messages';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { SaidScreen } from '@/lib/session/centre-lists';
import { letRead } from '../fake-permissions';
import '../panel';
import { answered, fact, seen } from '../understood';

const REPORT = seen('convocations');
const UNKNOWN = seen('none');
/** What a field of the page holds, where it was read. */
const TYPED = fact('2027-03-15', 'champ', 'Date de début');
const CERES = 'https://ceres.emploi.gouv.fr/#/a';

/** What this window’s active tab is, and what its script sees, the values of its fields where they are asked for. Tells how it is asked. */
function tab(found: { id: number; url?: string; status?: string } | null, answer: PageReport | null = null) {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(found === null ? [] : ([{ windowId: 1, ...found }] as never));
  return vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((_tab, question) => {
    if (answer === null) return Promise.reject(new Error('Receiving end does not exist.'));
    return Promise.resolve(answered(answer, (question as PageQuestion).values));
  });
}

/** The script of a tab speaks unasked; asked later, it says the same. */
function speaks(report: PageReport, id = 4): Promise<unknown> {
  if (id === 4) tab({ id, url: CERES }, report);
  const sender = { id: fakeBrowser.runtime.id, url: CERES, frameId: 0, tab: { id, windowId: 1 } };
  return fakeBrowser.runtime.onMessage.trigger(report, sender as never);
}

/** The user goes to another tab. */
async function changes(): Promise<void> {
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 4, windowId: 1 });
}

/** What the user said before of such pages. */
function corrected(patch: Partial<SaidScreen> = {}): void {
  const entry = { id: 'e1', route: '/#/sessions/…', heading: 'Session …', screen: 'jury', recognised: 'convocations', ...patch };
  centre.value = { ...NEW_CENTRE, screens: [entry] };
}

describe('when the panel opens', () => {
  test.each<[string, { id: number; url?: string } | null]>([
    ['no tab', null],
    ['another site', { id: 4, url: 'https://example.org/' }],
    ['an address that is not seen', { id: 4 }],
  ])('with %s beside it, it is elsewhere, and asks nothing', async (_what, found) => {
    const asked = tab(found);
    await followTab();
    expect(beside.value).toEqual({ tab: 'elsewhere' });
    expect(screen.value).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  test('on a CERES page that still arrives it says nothing of it, and keeps what that tab showed', async () => {
    tab({ id: 4, url: CERES, status: 'loading' });
    await followTab();
    expect(beside.value).toEqual({ tab: 'elsewhere' });
    tab({ id: 4, url: CERES }, REPORT);
    await changes();
    await vi.waitFor(() => expect(screen.value).toBe('convocations'));
    const asked = tab({ id: 4, url: CERES, status: 'loading' });
    await changes();
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(screen.value).toBe('convocations');
    const other = tab({ id: 5, url: CERES, status: 'loading' });
    await changes();
    await vi.waitFor(() => expect(other).toHaveBeenCalled());
    await vi.waitFor(() => expect(beside.value).toEqual({ tab: 'elsewhere' }));
  });

  test('on CERES without a live script it is asleep', async () => {
    tab({ id: 4, url: CERES });
    await followTab();
    expect(beside.value).toEqual({ tab: 'asleep' });
    expect(screen.value).toBeNull();
  });

  test('on CERES it takes what the script tells', async () => {
    const asked = tab({ id: 4, url: CERES }, REPORT);
    await followTab();
    expect(beside.value).toMatchObject({ tab: 'ceres', id: 4, report: { screen: 'convocations', route: '/#/sessions/412', heading: 'Session 27-0412', facts: expect.arrayContaining([TYPED]) as unknown } });
    expect(screen.value).toBe('convocations');
    expect(asked.mock.calls.map(([, question]) => question)).toEqual([
      { type: 'jalon/question', values: false },
      { type: 'jalon/question', values: true },
    ]);
  });

  test('what is recognised as no screen has no field read', async () => {
    const asked = tab({ id: 4, url: CERES }, UNKNOWN);
    await followTab();
    expect(asked).toHaveBeenCalledExactlyOnceWith(4, { type: 'jalon/question', values: false }, { frameId: 0 });
  });

});

describe('then', () => {
  test('another tab is asked in its turn', async () => {
    tab({ id: 4, url: CERES }, REPORT);
    await followTab();
    tab({ id: 5, url: 'https://example.org/' });
    await changes();
    await vi.waitFor(() => expect(beside.value).toEqual({ tab: 'elsewhere' }));
  });

  test('what the script of this tab says unasked is taken', async () => {
    tab({ id: 4, url: CERES }, UNKNOWN);
    await followTab();
    await speaks(REPORT);
    await vi.waitFor(() => expect(screen.value).toBe('convocations'));
  });

  test('what the script of another tab says, in another window, is not', async () => {
    tab({ id: 4, url: CERES }, UNKNOWN);
    await followTab();
    const shown: unknown[] = [];
    const end = beside.subscribe((value) => shown.push(value));
    await speaks(REPORT, 9);
    await speaks({ ...UNKNOWN, route: '/#/b' });
    await vi.waitFor(() => expect(beside.value).toMatchObject({ report: { route: '/#/b' } }));
    end();
    expect(shown).toHaveLength(2);
  });

  test('an answer that another has overtaken is dropped', async () => {
    tab({ id: 4, url: CERES }, REPORT);
    await followTab();
    let answer: (report: PageReport) => void = () => undefined;
    const slow = new Promise<PageReport>((resolve) => (answer = resolve));
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(() => slow);
    await changes();
    tab({ id: 5, url: 'https://example.org/' });
    await changes();
    await vi.waitFor(() => expect(beside.value).toEqual({ tab: 'elsewhere' }));
    answer(REPORT);
    await slow;
    await vi.waitFor(() => expect(beside.value).toEqual({ tab: 'elsewhere' }));
  });
});

describe('what the user said before of such pages', () => {
  test('holds before what was recognised, which stays known', async () => {
    corrected();
    tab({ id: 4, url: CERES }, REPORT);
    await followTab();
    expect(said.value).toEqual({ screen: 'jury' });
    expect(screen.value).toBe('jury');
    expect(beside.value).toMatchObject({ report: { screen: 'convocations', facts: expect.arrayContaining([TYPED]) as unknown } });
  });

  test('of a page that is recognised as none has its fields read', async () => {
    corrected({ recognised: '' });
    tab({ id: 4, url: CERES }, UNKNOWN);
    await followTab();
    expect(screen.value).toBe('jury');
    expect(beside.value).toMatchObject({ report: { screen: null, facts: expect.arrayContaining([TYPED]) as unknown } });
  });

  test('« ce n’est pas cet écran » leaves none', async () => {
    corrected({ screen: '' });
    tab({ id: 4, url: CERES }, REPORT);
    await followTab();
    expect(said.value).toEqual({ screen: null });
    expect(screen.value).toBeNull();
  });

  test('does not survive another screen recognised on the same route', async () => {
    corrected();
    tab({ id: 4, url: CERES }, REPORT);
    await followTab();
    await speaks(seen('pv'));
    await vi.waitFor(() => expect(said.value).toBeNull());
    expect(screen.value).toBe('pv');
  });

  test('is nothing for a page with another heading, or another route', async () => {
    corrected({ heading: '' });
    tab({ id: 4, url: CERES }, REPORT);
    await followTab();
    expect(screen.value).toBe('convocations');
    corrected();
    await vi.waitFor(() => expect(screen.value).toBe('jury'));
    await speaks({ ...REPORT, route: '/#/autre' });
    await vi.waitFor(() => expect(beside.value).toMatchObject({ report: { route: '/#/autre' } }));
    expect(said.value).toBeNull();
  });

  test('of a screen that this version does not know is nothing', async () => {
    corrected({ screen: 'ecran-disparu' });
    tab({ id: 4, url: CERES }, REPORT);
    await followTab();
    expect(screen.value).toBe('convocations');
  });

  test('is followed as it is said, or taken back, in another panel', async () => {
    tab({ id: 4, url: CERES }, REPORT);
    await followTab();
    corrected();
    await vi.waitFor(() => expect(screen.value).toBe('jury'));
    centre.value = NEW_CENTRE;
    await vi.waitFor(() => expect(screen.value).toBe('convocations'));
  });
});

describe('the access to CERES', () => {
  test('that was withdrawn is told, whatever the tab is: its address is not seen', async () => {
    letRead(false);
    tab({ id: 4 });
    await followTab();
    expect(beside.value).toEqual({ tab: 'withdrawn' });
    expect(screen.value).toBeNull();
  });

  test('is asked for, and seen as soon as it is back', async () => {
    letRead(false);
    tab({ id: 4 });
    await followTab();
    const asked = vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(() => {
        tab({ id: 4, url: CERES }, REPORT);
      return Promise.resolve(true);
    });
    await giveAccess();
    expect(asked).toHaveBeenCalledExactlyOnceWith({ origins: ['https://ceres.emploi.gouv.fr/*'] });
    expect(screen.value).toBe('convocations');
  });
});
