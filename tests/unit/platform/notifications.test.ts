import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { openFromNotifications, showNotification } from '@/lib/platform/notifications';
import { letNotify } from '../fake-permissions';

describe('a notification', () => {
  test('has a title, a text and Jalon’s mark', async () => {
    await showNotification({ title: 'Jalon : 3 échéances en retard', message: 'Début aujourd’hui : Soudeur' });
    expect(Object.values(await fakeBrowser.notifications.getAll())).toEqual([
      {
        type: 'basic',
        iconUrl: 'chrome-extension://test-extension-id/icons/128.png',
        title: 'Jalon : 3 échéances en retard',
        message: 'Début aujourd’hui : Soudeur',
      },
    ]);
  });

  test('takes the place of the one before', async () => {
    await showNotification({ title: 'hier', message: '' });
    await showNotification({ title: 'aujourd’hui', message: '' });
    expect(Object.values(await fakeBrowser.notifications.getAll())).toMatchObject([{ title: 'aujourd’hui' }]);
  });
});

describe('a click on it', () => {
  const openOptionsPage = vi.fn(() => Promise.resolve());
  const open = vi.fn<(options: { windowId: number }) => Promise<void>>();
  const click = () => fakeBrowser.notifications.onClicked.trigger('jalon');
  let focused: { id: number } | undefined;

  /** Chrome, whose API answers by a callback where the user's click goes with it. */
  const chrome = { sidePanel: { open }, windows: { getLastFocused: (then: (window?: { id: number }) => void) => then(focused) } };

  beforeEach(() => {
    focused = { id: 7 };
    openOptionsPage.mockClear();
    open.mockReset().mockResolvedValue(undefined);
    Object.assign(fakeBrowser.runtime, { openOptionsPage });
    vi.stubGlobal('chrome', chrome);
    openFromNotifications();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('opens the side panel of the window that was in front, within the click', () => {
    void click();
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
    expect(openOptionsPage).not.toHaveBeenCalled();
  });

  test('opens the same page in a tab where Chrome refuses', async () => {
    open.mockRejectedValue(new Error('may only be called in response to a user gesture'));
    await click();
    await vi.waitFor(() => expect(openOptionsPage).toHaveBeenCalledOnce());
  });

  test('opens a tab where no window is open', async () => {
    focused = undefined;
    await click();
    expect(openOptionsPage).toHaveBeenCalledOnce();
    expect(open).not.toHaveBeenCalled();
  });

  test('opens a tab in Firefox', async () => {
    vi.stubGlobal('chrome', { ...chrome, sidePanel: undefined });
    await click();
    expect(openOptionsPage).toHaveBeenCalledOnce();
  });

  test('opens once, however often it was asked to', async () => {
    openFromNotifications();
    await click();
    expect(open.mock.calls.length + openOptionsPage.mock.calls.length).toBe(1);
  });
});

describe('without the permission', () => {
  const { notifications } = fakeBrowser;
  let listen: MockInstance;

  beforeEach(() => {
    listen = vi.spyOn(notifications.onClicked, 'addListener');
    Object.assign(fakeBrowser, { notifications: undefined });
    return () => Object.assign(fakeBrowser, { notifications });
  });

  test('there is nothing to listen to, and no failure', () => {
    expect(openFromNotifications).not.toThrow();
    expect(listen).not.toHaveBeenCalled();
  });

  test('the worker starts, and listens as soon as it is given', () => {
    background.main();
    expect(listen).not.toHaveBeenCalled();
    Object.assign(fakeBrowser, { notifications });
    letNotify(true);
    expect(listen).toHaveBeenCalledOnce();
  });
});
