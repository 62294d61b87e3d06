import { batch } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followActs, gestureWords } from '@/lib/actions/before-act';
import { cardLevel } from '@/lib/actions/card-level';
import { beside, said, type Word } from '@/lib/actions/ceres';
import { chosen } from '@/lib/actions/chosen';
import { SURE } from '@/lib/ceres/guarded';
import type { GuardOrder } from '@/lib/platform/messages';
import { SOUDEUR } from '../store/database';
import { plain } from '../panel';
import { understood } from '../understood';

const TAB = 4;
const CERES = 'https://ceres.emploi.gouv.fr/#/a';

const sent = vi.fn<(tab: number, order: GuardOrder) => void>();
let end: () => void;

/** The tab shows such a page. */
function shows(patch: Parameters<typeof understood>[0] = {}, word: Word | null = null): void {
  batch(() => {
    beside.value = { tab: 'ceres', id: TAB, report: understood(patch) };
    said.value = word;
  });
}

/** The buttons that the script was last told to guard. */
const guarded = () => sent.mock.lastCall?.[1].buttons;

/** What it was told to say there. */
function words(): string {
  const card = sent.mock.lastCall?.[1].card;
  return plain([card?.title, ...(card?.lines ?? [])].join('\n'));
}

/** The tab that this window shows. Tells how it is asked for. */
function activeTabIs(id: number) {
  return vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id, windowId: 1, url: CERES }] as never);
}

/** The script of a tab says that it has shown a card. */
function gesture(tab = TAB): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, url: CERES, frameId: 0, tab: { id: tab, windowId: 1 } };
  return fakeBrowser.runtime.onMessage.trigger({ type: 'jalon/geste', button: 'Valider les convocations' }, sender as never);
}

beforeEach(() => {
  sent.mockReset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((tab, order) => {
    sent(tab, order as GuardOrder);
    return Promise.reject(new Error('nobody answers an order'));
  });
  activeTabIs(TAB);
  chosen.value = null;
  gestureWords.value = '';
  cardLevel.value = 'rappel';
  end = followActs();
});
afterEach(() => {
  end();
});

describe('the script is told', () => {
  test('nothing, where the tab is not CERES', () => {
    expect(sent).not.toHaveBeenCalled();
  });

  test('which buttons freeze something, as the page calls them, and what to say there', () => {
    shows({ snapshot: { buttons: ['Retour', 'Valider les convocations'] } });
    expect(sent.mock.lastCall?.[0]).toBe(TAB);
    expect(guarded()).toEqual(['Valider les convocations']);
    expect(words()).toMatch(/^Jalon : valider fige la liste des candidats.*\nCette session n’a pas été retrouvée/);
    chosen.value = SOUDEUR;
    expect(words()).toMatch(/\nSession : Soudeur.*\nNe pas valider avant la fin du ven. 12 févr. 2027 \(dans 11 jours\) met hors délai/);
  });

  test('after each report, be it the same: a page that was loaded again knows nothing', () => {
    shows();
    shows();
    expect(sent).toHaveBeenCalledTimes(2);
    expect(sent.mock.calls[1]).toEqual(sent.mock.calls[0]);
  });

  test.each<[string, Parameters<typeof understood>[0]]>([
    ['the screen is not sure', { confidence: SURE - 0.01 }],
    ['the screen is another', { screen: 'jury' }],
    ['there is none', { screen: null, confidence: 0 }],
    ['no button freezes anything', { snapshot: { buttons: ['Annuler'] } }],
  ])('that there is none, where %s', (_what, patch) => {
    shows();
    shows(patch);
    expect(guarded()).toEqual([]);
    expect(words()).toBe('');
  });

  test('so where the user wants nothing, and at once', () => {
    shows();
    cardLevel.value = 'rien';
    expect(guarded()).toEqual([]);
    cardLevel.value = 'rappel';
    expect(guarded()).toEqual(['Valider les convocations']);
  });

  test('by the user’s word, however little was recognised', () => {
    shows({ screen: null, confidence: 0 }, { screen: 'convocations' });
    expect(guarded()).toEqual(['Valider les convocations']);
    shows({}, { screen: null });
    expect(guarded()).toEqual([]);
  });

  test('nothing more at the end', () => {
    end();
    shows();
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('what the card says is said aloud', () => {
  test('when the script of this window’s active tab has shown it, each time', async () => {
    const heard: string[] = [];
    shows();
    const stop = gestureWords.subscribe((text) => heard.push(plain(text)));
    for (let times = 0; times < 2; times += 1) {
      await gesture();
      await vi.waitFor(() => expect(heard.filter(Boolean)).toHaveLength(times + 1));
    }
    stop();
    expect(heard.at(-1)).toBe(words().replaceAll('\n', ' '));
    expect(heard.at(-2)).toBe('');
  });

  test('not for a tab that is not looked at', async () => {
    shows();
    const asked = activeTabIs(9);
    await gesture();
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(gestureWords.value).toBe('');
  });
});
