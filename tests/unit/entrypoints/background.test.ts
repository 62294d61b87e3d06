import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { wake } from '@/lib/actions/wake';
import { readFaults } from '@/lib/platform/faults';
import background from '@/entrypoints/background';
import { fill, overdueOf, SOUDEUR } from '../store/database';
import { LATE, setClock } from '../panel';

const badge = () => fakeBrowser.action.getBadgeText({});
const badgeBecomes = (text: string) => vi.waitFor(async () => expect(await badge()).toBe(text));
const late = (day: string) => String(overdueOf(SOUDEUR, civil(day)));
const alarms = () => fakeBrowser.alarms.getAll();

/** Chrome's side panel, which the polyfill's types and fakes do not know. */
const setPanelBehavior = vi.fn(() => Promise.resolve());

/** How often the button was told its title: once a waking. */
let told = () => 0;

/** Has something happen, and waits until the button was told for it. */
async function andTold(happen: () => unknown): Promise<void> {
  const before = told();
  await happen();
  await vi.waitFor(() => expect(told()).toBeGreaterThan(before));
}

/** Has the worker start, as the browser does it: from nothing. */
const start = () => andTold(() => background.main());

beforeEach(() => {
  const title = vi.spyOn(fakeBrowser.action, 'setTitle');
  told = () => title.mock.calls.length;
  setPanelBehavior.mockClear();
  vi.stubGlobal('chrome', { ...fakeBrowser, sidePanel: { setPanelBehavior } });
  return () => vi.unstubAllGlobals();
});

describe('when the worker starts', () => {
  test('the badge is right, without any event', async () => {
    await fill(await database(), [SOUDEUR]);
    await start();
    await badgeBecomes(String(LATE));
  });

  test('an alarm rings every minute from then on', async () => {
    await start();
    await vi.waitFor(async () => expect(await alarms()).toMatchObject([{ name: 'pouls', periodInMinutes: 1 }]));
  });

  test('an alarm that is there is left as it is: made anew at each start, it would be put off for ever', async () => {
    await fakeBrowser.alarms.create('pouls', { periodInMinutes: 1, when: 5 });
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await start();
    await start();
    expect(create).not.toHaveBeenCalled();
    expect(await alarms()).toMatchObject([{ scheduledTime: 5 }]);
  });

  test('an alarm of another period, which a former Jalon left, is replaced', async () => {
    await fakeBrowser.alarms.create('pouls', { periodInMinutes: 30 });
    await start();
    await vi.waitFor(async () => expect(await alarms()).toMatchObject([{ name: 'pouls', periodInMinutes: 1 }]));
  });

  test('twice, there is still one alarm', async () => {
    await start();
    await start();
    expect(await alarms()).toHaveLength(1);
  });
});

describe('the badge follows', () => {
  const ring = (name = 'pouls') => fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0 });

  test('midnight', async () => {
    await fill(await database(), [SOUDEUR]);
    setClock('2027-02-12T23:59:30');
    await start();
    await badgeBecomes(String(LATE));
    setClock('2027-02-13T00:00:30');
    await ring();
    await badgeBecomes(late('2027-02-13'));
  });

  test('a machine that wakes days later, whose alarm rings late', async () => {
    await fill(await database(), [SOUDEUR]);
    await start();
    await badgeBecomes(String(LATE));
    setClock('2027-03-23T07:12:00');
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'pouls', scheduledTime: Date.parse('2027-02-01T09:01:00') });
    await badgeBecomes(late('2027-03-23'));
  });

  test.each([
    ['the start of the browser', () => fakeBrowser.runtime.onStartup.trigger()],
    ['an installation or an update', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never)],
  ])('%s', async (_what, happen) => {
    await fill(await database(), [SOUDEUR]);
    await start();
    await badgeBecomes(String(LATE));
    await fakeBrowser.action.setBadgeText({ text: '' });
    await happen();
    await badgeBecomes(String(LATE));
  });

  test('no other alarm', async () => {
    // All is up to date: the worker tells the button once.
    await wake();
    await start();
    const before = told();
    await andTold(async () => {
      await ring('autre');
      await ring();
    });
    expect(told()).toBe(before + 1);
  });
});

describe('a store that fails', () => {
  test('is noted, and the next alarm tries again', async () => {
    await fill(await database(), [SOUDEUR]);
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValueOnce(new Error('no button'));
    await start();
    await vi.waitFor(async () => expect((await readFaults()).map(({ message }) => message)).toContain('Error: no button'));
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'pouls', scheduledTime: 0 });
    await badgeBecomes(String(LATE));
  });
});

test('what nobody caught in the worker is noted', async () => {
  await start();
  dispatchEvent(new ErrorEvent('error', { error: new Error('perdue') }));
  await vi.waitFor(async () => expect((await readFaults()).map(({ message }) => message)).toContain('Error: perdue'));
});

describe('the toolbar button', () => {
  test('opens Chrome’s side panel by itself', async () => {
    const listen = vi.spyOn(fakeBrowser.action.onClicked, 'addListener');
    await start();
    expect(setPanelBehavior).toHaveBeenCalledExactlyOnceWith({ openPanelOnActionClick: true });
    expect(listen).not.toHaveBeenCalled();
  });

  test('toggles Firefox’s sidebar within the click', async () => {
    vi.stubGlobal('chrome', { ...fakeBrowser, sidePanel: undefined });
    const toggle = vi.spyOn(fakeBrowser.sidebarAction, 'toggle').mockResolvedValue(undefined);
    await start();
    expect(toggle).not.toHaveBeenCalled();
    const click = fakeBrowser.action.onClicked.trigger({} as never, undefined);
    expect(toggle).toHaveBeenCalledOnce();
    await click;
  });
});
