import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, onActiveTabChange } from '@/lib/platform/tabs';

describe('activeTab', () => {
  const found = (...tabs: unknown[]) => vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);

  test.each([
    ['https://ceres.emploi.gouv.fr/#/sessions', true],
    ['https://ceres.emploi.gouv.fr.example.org/', false],
    ['http://ceres.emploi.gouv.fr/', false],
    [undefined, false],
  ])('at %s: on CERES %s', async (url, onCeres) => {
    const asked = found({ id: 4, windowId: 2, url });
    expect(await activeTab()).toEqual({ id: 4, windowId: 2, onCeres, isLoading: false });
    expect(asked).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true });
  });

  test('is null where there is none', async () => {
    found();
    expect(await activeTab()).toBeNull();
    found({ windowId: 2 });
    expect(await activeTab()).toBeNull();
  });
});

describe('onActiveTabChange', () => {
  const handler = vi.fn<() => void>();
  const activate = () => fakeBrowser.tabs.onActivated.trigger({ tabId: 4, windowId: 2 });
  const update = (change: object, active = true) => fakeBrowser.tabs.onUpdated.trigger(4, change, { active } as never);

  afterEach(() => {
    handler.mockClear();
  });

  test('another tab is chosen', async () => {
    onActiveTabChange(handler);
    await activate();
    expect(handler).toHaveBeenCalledExactlyOnceWith();
  });

  test.each([
    [{ status: 'complete' }, true, 1],
    [{ url: 'https://ceres.emploi.gouv.fr/#/x' }, true, 1],
    [{ status: 'loading' }, true, 0],
    [{ title: 'x' }, true, 0],
    [{ status: 'complete' }, false, 0],
  ])('%j, active: %s, calls back %i times', async (change, active, times) => {
    onActiveTabChange(handler);
    await update(change, active);
    expect(handler).toHaveBeenCalledTimes(times);
  });

  test('ends', async () => {
    onActiveTabChange(handler)();
    onActiveTabChange(() => undefined);
    await activate();
    await update({ status: 'complete' });
    expect(handler).not.toHaveBeenCalled();
  });
});
