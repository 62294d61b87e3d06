import { afterEach, expect, test, vi } from 'vitest';
import { isConnected, tellPanels, type ScreenReport } from '@/lib/platform/messages';

const REPORT: ScreenReport = { type: 'jalon/ecran', screen: null, confidence: 0, evidence: [], route: '/' };

afterEach(() => {
  vi.unstubAllGlobals();
});

test('Chrome’s name for the API serves where `browser` is missing', () => {
  const sendMessage = vi.fn(() => Promise.resolve());
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', { runtime: { id: 'jalon', sendMessage } });
  expect(isConnected()).toBe(true);
  expect(tellPanels(REPORT)).toBe(true);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(REPORT);
});

test.each([[undefined], [{}], [{ runtime: {} }]])('a script whose API is %j speaks to nobody', (api) => {
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('chrome', api);
  expect(isConnected()).toBe(false);
  expect(tellPanels(REPORT)).toBe(false);
});

test('that no panel is open is no failure, and no unhandled rejection', async () => {
  // Not a spy: that would handle the rejection itself.
  const noReceiver = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
  vi.stubGlobal('browser', { runtime: { id: 'jalon', sendMessage: noReceiver } });
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  expect(tellPanels(REPORT)).toBe(true);
  await new Promise((done) => setImmediate(done));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
