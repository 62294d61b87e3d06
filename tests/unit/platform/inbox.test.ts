import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askTab, listenToScripts, screenReport } from '@/lib/platform/inbox';
import type { ScreenReport } from '@/lib/platform/messages';

const REPORT: ScreenReport = {
  type: 'jalon/ecran',
  screen: 'convocations',
  confidence: 0.75,
  evidence: ['titre «\u00a0Convocations\u00a0»'],
  route: '/#/sessions/27-0412/convocations',
};
const SENDER = { id: fakeBrowser.runtime.id, url: 'https://ceres.emploi.gouv.fr/#/x', tab: { id: 4, windowId: 2 } };

const REFUSED: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'jalon/ecran'],
  ['another message', { ...REPORT, type: 'jalon/question' }],
  ['a confidence above 1', { ...REPORT, confidence: 1.01 }],
  ['a confidence below 0', { ...REPORT, confidence: -0.01 }],
  ['a confidence that is no number', { ...REPORT, confidence: NaN }],
  ['a screen that is no text', { ...REPORT, screen: 3 }],
  ['21 pieces of evidence', { ...REPORT, evidence: Array.from({ length: 21 }, () => 'x') }],
  ['301 characters of evidence', { ...REPORT, evidence: ['x'.repeat(301)] }],
  ['301 characters of route', { ...REPORT, route: 'x'.repeat(301) }],
  ['301 characters of screen', { ...REPORT, screen: 'x'.repeat(301) }],
  ['something missing', { ...REPORT, route: undefined }],
  ['something more', { ...REPORT, html: '<b>' }],
];

describe('the schema', () => {
  test('takes a report as it is, at its bounds too', () => {
    const evidence = Array.from({ length: 20 }, () => 'x'.repeat(300));
    const full = { ...REPORT, screen: null, confidence: 1, evidence, route: 'x'.repeat(300) };
    expect(screenReport.parse(REPORT)).toEqual(REPORT);
    expect(screenReport.parse(full)).toEqual(full);
  });

  test.each(REFUSED)('refuses %s', (_name, message) => {
    expect(screenReport.safeParse(message).success).toBe(false);
  });
});

describe('listenToScripts', () => {
  const handler = vi.fn<(report: ScreenReport, tabId: number, windowId: number) => void>();
  const hear = (message: unknown, sender: object): Promise<void> =>
    fakeBrowser.runtime.onMessage.trigger(message, sender).then(() => undefined);

  beforeEach(() => {
    handler.mockClear();
  });

  test('hands over a report with its tab and window', async () => {
    listenToScripts(handler);
    await hear(REPORT, SENDER);
    expect(handler).toHaveBeenCalledExactlyOnceWith(REPORT, 4, 2);
  });

  test.each([
    ['another extension', { ...SENDER, id: 'autre' }],
    ['no tab', { ...SENDER, tab: undefined }],
    ['a tab without an id', { ...SENDER, tab: { windowId: 2 } }],
    ['a tab without a window', { ...SENDER, tab: { id: 4 } }],
    ['another site', { ...SENDER, url: 'https://ceres.emploi.gouv.fr.example.org/' }],
    ['an unencrypted page', { ...SENDER, url: 'http://ceres.emploi.gouv.fr/' }],
    ['another port', { ...SENDER, url: 'https://ceres.emploi.gouv.fr:8443/' }],
    ['a page of the extension', { ...SENDER, url: 'chrome-extension://jalon/sidepanel.html' }],
    ['no address', { ...SENDER, url: undefined }],
  ])('does not hear %s', async (_name, sender) => {
    listenToScripts(handler);
    await hear(REPORT, sender);
    expect(handler).not.toHaveBeenCalled();
  });

  test.each(REFUSED)('does not hand over %s', async (_name, message) => {
    listenToScripts(handler);
    await hear(message, SENDER);
    expect(handler).not.toHaveBeenCalled();
  });

  test('ends', async () => {
    listenToScripts(handler)();
    listenToScripts(() => undefined);
    await hear(REPORT, SENDER);
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('askTab', () => {
  const answering = (answer: () => Promise<unknown>) => vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);

  test('asks the page of that tab, and gives its report', async () => {
    const asked = answering(() => Promise.resolve(REPORT));
    expect(await askTab(4)).toEqual(REPORT);
    expect(asked).toHaveBeenCalledExactlyOnceWith(4, { type: 'jalon/question' }, { frameId: 0 });
  });

  test('gives null where no script is alive', async () => {
    answering(() => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')));
    expect(await askTab(4)).toBeNull();
  });

  test.each(REFUSED)('gives null for %s', async (_name, answer) => {
    answering(() => Promise.resolve(answer));
    expect(await askTab(4)).toBeNull();
  });
});
