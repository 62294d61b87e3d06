import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerPanels, isConnected, tellPanels, type Answers, type PageReport } from '@/lib/platform/messages';

const REPORT: PageReport = { type: 'jalon/page', route: '/', title: '', lines: [], inside: [0], fields: [], values: false };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('telling the panels', () => {
  // Chrome before it has `browser` gives that name to whatever element of the page asks for it.
  test('goes by the name of the API that no page can take', () => {
    const sendMessage = vi.fn(() => Promise.resolve());
    vi.stubGlobal('browser', { localName: 'form', id: 'browser', runtime: { localName: 'input', id: 'runtime' } });
    vi.stubGlobal('chrome', { runtime: { id: 'jalon', sendMessage } });
    expect(isConnected()).toBe(true);
    expect(tellPanels(REPORT)).toBe(true);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(REPORT);
  });

  test.each([[undefined], [{}], [{ runtime: {} }]])('a script whose API is %j speaks to nobody', (api) => {
    vi.stubGlobal('chrome', api);
    expect(isConnected()).toBe(false);
    expect(tellPanels(REPORT)).toBe(false);
  });

  test('that the extension was updated in between is told, not thrown', () => {
    const sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    vi.stubGlobal('chrome', { runtime: { id: 'jalon', sendMessage } });
    expect(tellPanels({ type: 'jalon/geste', button: 'Valider' })).toBe(false);
  });

  test('that no panel is open is no failure, and no unhandled rejection', async () => {
    // Not a spy: that would handle the rejection itself.
    const noReceiver = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    vi.stubGlobal('chrome', { runtime: { id: 'jalon', sendMessage: noReceiver } });
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    expect(tellPanels(REPORT)).toBe(true);
    await new Promise((done) => setImmediate(done));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('answering the panels', () => {
  type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;
  const listeners = new Set<Listener>();
  const onMessage = { addListener: (one: Listener) => listeners.add(one), removeListener: (one: Listener) => listeners.delete(one) };
  const reply = vi.fn<(answer: unknown) => void>();
  const see = vi.fn<Answers['see']>();
  const order = vi.fn<Answers['guard']>();
  const say = (message: unknown) => [...listeners].map((listener) => listener(message, {}, reply));

  beforeEach(() => {
    listeners.clear();
    for (const mock of [reply, see, order]) mock.mockReset();
    vi.stubGlobal('chrome', { runtime: { id: 'jalon', onMessage } });
  });

  test.each([true, false])('a question is answered within the event; values of fields wanted: %s', (values) => {
    see.mockReturnValue({ ...REPORT, values });
    answerPanels({ see, guard: order });
    // Chrome takes no promise, and `true` would keep the channel open.
    expect(say({ type: 'jalon/question', values })).toEqual([undefined]);
    expect(see).toHaveBeenCalledExactlyOnceWith(values);
    expect(reply).toHaveBeenCalledExactlyOnceWith({ ...REPORT, values });
  });

  test('an order is handed over, and not answered', () => {
    const said = { type: 'jalon/garde', buttons: ['Valider'], card: { title: 'Jalon', lines: [] } };
    answerPanels({ see, guard: order });
    say(said);
    expect(order).toHaveBeenCalledExactlyOnceWith(said);
    expect(reply).not.toHaveBeenCalled();
  });

  test.each([[null], [undefined], ['jalon/question'], [3], [{}], [{ type: 'autre' }], [REPORT]])('%j is for another', (message) => {
    answerPanels({ see, guard: order });
    say(message);
    for (const mock of [reply, see, order]) expect(mock).not.toHaveBeenCalled();
  });

  test('ends, and never begins where there is no extension', () => {
    answerPanels({ see, guard: order })();
    expect(listeners.size).toBe(0);
    vi.stubGlobal('chrome', { runtime: { onMessage } });
    answerPanels({ see, guard: order })();
    expect(listeners.size).toBe(0);
  });
});
