import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beside, followTab, said, sayScreen, screen } from '@/lib/actions/ceres';
import type { ScreenReport } from '@/lib/platform/messages';
import '../panel';

const REPORT: ScreenReport = { type: 'jalon/ecran', screen: 'convocations', confidence: 0.9, evidence: ['titre'], route: '/#/a' };
const CERES = 'https://ceres.emploi.gouv.fr/#/a';

/** What this window’s active tab is, and what its script answers; tells how the script is asked. */
function tab(found: { id: number; url?: string } | null, answer: ScreenReport | null = null) {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(found === null ? [] : ([{ windowId: 1, ...found }] as never));
  return vi
    .spyOn(fakeBrowser.tabs, 'sendMessage')
    .mockImplementation(() => (answer === null ? Promise.reject(new Error('Receiving end does not exist.')) : Promise.resolve(answer)));
}

/** The script of a tab speaks unasked. */
function speaks(report: ScreenReport, id = 4): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, url: CERES, tab: { id, windowId: 1 } };
  return fakeBrowser.runtime.onMessage.trigger(report, sender as never);
}

/** The user goes to another tab. */
async function changes(): Promise<void> {
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 4, windowId: 1 });
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

  test('on CERES without a live script it is asleep', async () => {
    tab({ id: 4, url: CERES });
    await followTab();
    expect(beside.value).toEqual({ tab: 'asleep' });
    expect(screen.value).toBeNull();
  });

  test('on CERES it takes what the script tells', async () => {
    tab({ id: 4, url: CERES }, REPORT);
    await followTab();
    expect(beside.value).toEqual({ tab: 'ceres', report: REPORT });
    expect(screen.value).toBe('convocations');
  });

  test('a screen of another version of the script is none', async () => {
    tab({ id: 4, url: CERES }, { ...REPORT, screen: 'autre' });
    await followTab();
    expect(screen.value).toBeNull();
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
    tab({ id: 4, url: CERES }, { ...REPORT, screen: null });
    await followTab();
    await speaks(REPORT);
    await vi.waitFor(() => expect(screen.value).toBe('convocations'));
  });

  test('what the script of another tab says is not', async () => {
    tab({ id: 4, url: CERES }, { ...REPORT, screen: null });
    await followTab();
    const shown: unknown[] = [];
    const end = beside.subscribe((value) => shown.push(value));
    await speaks(REPORT, 9);
    await speaks({ ...REPORT, screen: null, confidence: 0.1 });
    await vi.waitFor(() => expect(beside.value).toMatchObject({ report: { confidence: 0.1 } }));
    end();
    expect(shown).toHaveLength(2);
  });
});

describe('the user’s word', () => {
  test('holds before what was recognised, and can be taken back', async () => {
    tab({ id: 4, url: CERES }, { ...REPORT, screen: null });
    await followTab();
    sayScreen('convocations');
    expect(screen.value).toBe('convocations');
    sayScreen(null);
    expect(screen.value).toBeNull();
  });

  test('holds while the tab stays at the same address', async () => {
    tab({ id: 4, url: CERES }, { ...REPORT, screen: null });
    await followTab();
    sayScreen('convocations');
    await speaks({ ...REPORT, screen: null, confidence: 0.2 });
    await vi.waitFor(() => expect(beside.value).toMatchObject({ report: { confidence: 0.2 } }));
    expect(screen.value).toBe('convocations');
  });

  test('is forgotten when the tab goes to another one', async () => {
    tab({ id: 4, url: CERES }, { ...REPORT, screen: null });
    await followTab();
    sayScreen('convocations');
    await speaks({ ...REPORT, screen: null, route: '/#/b' });
    await vi.waitFor(() => expect(said.value).toBeNull());
    expect(screen.value).toBeNull();
  });

  test('is forgotten when another tab comes', async () => {
    tab({ id: 4, url: CERES }, { ...REPORT, screen: null });
    await followTab();
    sayScreen('convocations');
    tab({ id: 5, url: 'https://example.org/' });
    await changes();
    await vi.waitFor(() => expect(screen.value).toBeNull());
  });
});
