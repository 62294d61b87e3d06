import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAccess, hasAccess, onAccessChange } from '@/lib/platform/permissions';
import { letRead } from '../fake-permissions';

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
