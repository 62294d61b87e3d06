import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askTab, guardTab, listenToGestures, listenToScripts, pageReport, type FromScript } from '@/lib/platform/inbox';
import type { Gesture, PageReport } from '@/lib/platform/messages';

const LINE = { place: 'headings', text: 'Convocations', level: 1, size: 24, in: 0 } as const;
const FIELD = { name: 'Date', open: true, value: '15/03/2027' };
const REPORT: PageReport = {
  type: 'jalon/page',
  route: '/#/sessions/27-0412/convocations',
  title: 'CERES',
  lines: [LINE],
  inside: [0],
  fields: [FIELD],
  values: true,
};
const GESTURE: Gesture = { type: 'jalon/geste', button: 'Valider les convocations' };
const SENDER = { id: fakeBrowser.runtime.id, url: 'https://ceres.emploi.gouv.fr/#/x', frameId: 0, tab: { id: 4, windowId: 2 } };

const text = (length: number) => 'x'.repeat(length);
const times = <One>(count: number, one: One): One[] => Array.from({ length: count }, () => one);
const line = (change: object) => ({ ...REPORT, lines: [{ ...LINE, ...change }] });
const field = (change: object) => ({ ...REPORT, fields: [{ ...FIELD, ...change }] });

const REFUSED: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'jalon/page'],
  ['another message', { ...REPORT, type: 'jalon/question' }],
  ['something missing', { ...REPORT, route: undefined }],
  ['something more', { ...REPORT, html: '<b>' }],
  ['a route of 301 characters', { ...REPORT, route: text(301) }],
  ['a title of 161', { ...REPORT, title: text(161) }],
  ['401 lines', { ...REPORT, lines: times(401, LINE) }],
  ['a line of 161 characters', line({ text: text(161) })],
  ['a line that is no text', line({ text: 3 })],
  ['a line at no place', line({ place: 'cells' })],
  ['a line of a level below 0', line({ level: -1 })],
  ['a line whose size is no number', line({ size: NaN })],
  ['a line in a container below 0', line({ in: -1 })],
  ['a line with something more', line({ html: '<b>' })],
  ['20 001 containers', { ...REPORT, inside: times(20_001, 0) }],
  ['a container in one below 0', { ...REPORT, inside: [-1] }],
  ['301 fields', { ...REPORT, fields: times(301, FIELD) }],
  ['a field with a name of 161 characters', field({ name: text(161) })],
  ['a field with a value of 161 characters', field({ value: text(161) })],
  ['a field that is open or not', field({ open: 'oui' })],
  ['values or not', { ...REPORT, values: 'oui' }],
];

const FOREIGN: [string, object][] = [
  ['another extension', { ...SENDER, id: 'autre' }],
  ['no tab', { ...SENDER, tab: undefined }],
  ['a tab without an id', { ...SENDER, tab: { windowId: 2 } }],
  ['a tab without a window', { ...SENDER, tab: { id: 4 } }],
  ['another site', { ...SENDER, url: 'https://ceres.emploi.gouv.fr.example.org/' }],
  ['an unencrypted page', { ...SENDER, url: 'http://ceres.emploi.gouv.fr/' }],
  ['another port', { ...SENDER, url: 'https://ceres.emploi.gouv.fr:8443/' }],
  ['a page of the extension', { ...SENDER, url: 'chrome-extension://jalon/sidepanel.html' }],
  ['the simulated address in another’s', { ...SENDER, url: 'https://autre.example/https://ceres.emploi.gouv.fr/' }],
  ['a page of the name before a user’s', { ...SENDER, url: 'https://ceres.emploi.gouv.fr@autre.example/' }],
  ['a frame of the page', { ...SENDER, frameId: 7 }],
  ['no frame', { ...SENDER, frameId: undefined }],
  ['no extension', { ...SENDER, id: undefined }],
  ['no address', { ...SENDER, url: undefined }],
];

const hear = (message: unknown, sender: object = SENDER): Promise<void> =>
  fakeBrowser.runtime.onMessage.trigger(message, sender).then(() => undefined);

describe('the schema', () => {
  test('takes a report as it is, at its bounds too', () => {
    const full = {
      ...REPORT,
      route: text(300),
      title: text(160),
      lines: times(400, { ...LINE, text: text(160) }),
      inside: times(20_000, 19_999),
      fields: times(300, { name: text(160), open: false, value: text(160) }),
    };
    expect(pageReport.parse(REPORT)).toEqual(REPORT);
    expect(pageReport.parse(full)).toEqual(full);
  });

  test.each(['headings', 'tabs', 'breadcrumb', 'labels', 'buttons', 'columns', 'texts'])('takes lines at « %s »', (place) => {
    expect(pageReport.safeParse(line({ place })).success).toBe(true);
  });

  test.each(REFUSED)('refuses %s', (_name, message) => {
    expect(pageReport.safeParse(message).success).toBe(false);
  });
});

describe('listenToScripts', () => {
  const handler = vi.fn<FromScript<PageReport>>();

  beforeEach(() => {
    handler.mockClear();
  });

  test('hands over a report with its tab and window', async () => {
    listenToScripts(handler);
    await hear(REPORT);
    expect(handler).toHaveBeenCalledExactlyOnceWith(REPORT, 4, 2);
  });

  test.each(FOREIGN)('does not hear %s', async (_name, sender) => {
    listenToScripts(handler);
    await hear(REPORT, sender);
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([...REFUSED, ['a gesture', GESTURE]])('does not hand over %s', async (_name, message) => {
    listenToScripts(handler);
    await hear(message);
    expect(handler).not.toHaveBeenCalled();
  });

  test('ends', async () => {
    listenToScripts(handler)();
    listenToScripts(() => undefined);
    await hear(REPORT);
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('listenToGestures', () => {
  const handler = vi.fn<FromScript<Gesture>>();

  beforeEach(() => {
    handler.mockClear();
  });

  test.each(['Valider', text(160)])('hands over that a card was shown, with its tab and window', async (button) => {
    listenToGestures(handler);
    await hear({ ...GESTURE, button });
    expect(handler).toHaveBeenCalledExactlyOnceWith({ ...GESTURE, button }, 4, 2);
  });

  test.each(FOREIGN)('does not hear %s', async (_name, sender) => {
    listenToGestures(handler);
    await hear(GESTURE, sender);
    expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    ['a report', REPORT],
    ['a name of 161 characters', { ...GESTURE, button: text(161) }],
    ['no name', { type: 'jalon/geste' }],
    ['something more', { ...GESTURE, facts: [] }],
  ])('does not hand over %s', async (_name, message) => {
    listenToGestures(handler);
    await hear(message);
    expect(handler).not.toHaveBeenCalled();
  });

  test('ends', async () => {
    listenToGestures(handler)();
    listenToGestures(() => undefined);
    await hear(GESTURE);
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('asking and ordering a tab', () => {
  const answering = (answer: () => Promise<unknown>) => vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);
  const noScript = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

  test.each([
    ['without the values of its fields', () => askTab(4), false],
    ['with them', () => askTab(4, true), true],
  ])('asks the page itself what it shows, %s', async (_how, ask, values) => {
    const asked = answering(() => Promise.resolve(REPORT));
    expect(await ask()).toEqual(REPORT);
    expect(asked).toHaveBeenCalledExactlyOnceWith(4, { type: 'jalon/question', values }, { frameId: 0 });
  });

  test('gives null where no script is alive', async () => {
    answering(noScript);
    expect(await askTab(4)).toBeNull();
  });

  test.each(REFUSED)('gives null for %s', async (_name, answer) => {
    answering(() => Promise.resolve(answer));
    expect(await askTab(4)).toBeNull();
  });

  test('orders the page itself what card to show beside which buttons', async () => {
    const order = { buttons: ['Valider'], card: { title: 'Jalon', lines: ['Valider fige la liste.'] } };
    const ordered = answering(() => Promise.resolve());
    await guardTab(4, order);
    expect(ordered).toHaveBeenCalledExactlyOnceWith(4, { type: 'jalon/garde', ...order }, { frameId: 0 });
  });

  test('that no script takes the order is no failure', async () => {
    answering(noScript);
    await expect(guardTab(4, { buttons: [], card: { title: '', lines: [] } })).resolves.toBeUndefined();
  });
});
