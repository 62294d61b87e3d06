import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardLevel, readCardLevel, setCardLevel } from '@/lib/actions/card-level';

const KEY = 'rappel-avant-geste';

beforeEach(() => {
  cardLevel.value = 'rappel';
});

test('until the user says otherwise, she is reminded', async () => {
  await readCardLevel();
  expect(cardLevel.value).toBe('rappel');
});

test.each(['rien', 'rappel'] as const)('« %s » is kept on this machine, shown at once, and read by another panel', async (level) => {
  await setCardLevel(level);
  expect(cardLevel.value).toBe(level);
  expect(await fakeBrowser.storage.local.get()).toEqual({ [KEY]: level });
  cardLevel.value = level === 'rien' ? 'rappel' : 'rien';
  await readCardLevel();
  expect(cardLevel.value).toBe(level);
});

test.each(['autre', 3, null, { level: 'rien' }])('%j, which no Jalon writes, reminds', async (stored) => {
  await fakeBrowser.storage.local.set({ [KEY]: stored });
  await readCardLevel();
  expect(cardLevel.value).toBe('rappel');
});

test('what cannot be kept is not shown as kept', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await expect(setCardLevel('rien')).rejects.toThrow('full');
  expect(cardLevel.value).toBe('rappel');
});
