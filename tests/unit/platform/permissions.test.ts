import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAccess, askToNotify, giveUpNotifying, hasAccess, mayNotify, onAccessChange } from '@/lib/platform/permissions';
import { letNotify, letRead, refuse } from '../fake-permissions';

const CERES = { origins: ['https://ceres.emploi.gouv.fr/*'] };

test('the access to CERES is asked about, and asked for, and no other', async () => {
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains');
  const request = vi.spyOn(fakeBrowser.permissions, 'request');
  expect(await hasAccess()).toBe(true);
  letRead(false);
  expect(await hasAccess()).toBe(false);
  expect(await askAccess()).toBe(true);
  expect(await hasAccess()).toBe(true);
  for (const asked of [...contains.mock.calls, ...request.mock.calls]) expect(asked).toEqual([CERES]);
});

test('a change of it calls back, given or withdrawn, until it ends', () => {
  const handler = vi.fn<() => void>();
  const end = onAccessChange(handler);
  letRead(false);
  expect(handler).toHaveBeenCalled();
  handler.mockClear();
  end();
  letRead(true);
  expect(handler).not.toHaveBeenCalled();
});

test('the permission to notify is not there until it is asked for and given; it is given back', async () => {
  expect(await mayNotify()).toBe(false);
  expect(await askToNotify()).toBe(true);
  expect(await mayNotify()).toBe(true);
  await giveUpNotifying();
  expect(await mayNotify()).toBe(false);
});

test('whoever is refused it goes without; the access to CERES is another matter', async () => {
  refuse();
  expect(await askToNotify()).toBe(false);
  expect(await mayNotify()).toBe(false);
  expect(await hasAccess()).toBe(true);
});

test('it calls back too when it is given or withdrawn in the browser', () => {
  const handler = vi.fn<() => void>();
  const end = onAccessChange(handler);
  letNotify(true);
  letNotify(false);
  end();
  expect(handler.mock.calls.length).toBeGreaterThanOrEqual(2);
});
