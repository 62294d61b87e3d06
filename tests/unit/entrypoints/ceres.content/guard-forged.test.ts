import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hideCard, showCard } from '@/entrypoints/ceres.content/card';
import { guard, HEARD, type Guard } from '@/entrypoints/ceres.content/guard';
import { showBody } from '../../page';

vi.mock('@/entrypoints/ceres.content/card', () => ({ showCard: vi.fn(() => () => undefined), hideCard: vi.fn() }));

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
let guarding: Guard;
let ending: AbortController;

/** The guard is told of an event at a button, which the user's hand or the page itself has made. */
function happen(type: string, isTrusted: boolean): void {
  const event = new FocusEvent(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  document.querySelector('button')?.dispatchEvent(event);
}

beforeEach(() => {
  sendMessage.mockReset().mockRejectedValue(new Error('no receiver'));
  vi.mocked(showCard).mockReset().mockReturnValue(() => undefined);
  vi.mocked(hideCard).mockReset();
  vi.stubGlobal('chrome', { runtime: { id: 'jalon', sendMessage } });
  showBody('<button>Valider</button>');
  guarding = guard();
  ending = new AbortController();
  for (const type of HEARD) document.addEventListener(type, guarding.hear, { capture: true, signal: ending.signal });
  guarding.order({ type: 'jalon/garde', buttons: ['Valider'], card: { title: 'Jalon', lines: [] } });
});

afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

test.each(['pointermove', 'pointerover', 'focusin'])('%s that the page makes up shows and says nothing', (type) => {
  happen(type, false);
  guarding.look(false);
  expect(showCard).not.toHaveBeenCalled();
  expect(sendMessage).not.toHaveBeenCalled();
  happen(type, true);
  expect(showCard).toHaveBeenCalledOnce();
});

test.each(['pointerout', 'focusout', 'scroll', 'scrollend', 'resize'])('%s that the page makes up takes nothing away, and moves nothing', (type) => {
  happen('pointerover', true);
  vi.mocked(hideCard).mockClear();
  happen(type, false);
  expect(hideCard).not.toHaveBeenCalled();
  expect(showCard).toHaveBeenCalledOnce();
});
