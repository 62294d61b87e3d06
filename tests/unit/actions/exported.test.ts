import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportSessions } from '@/lib/actions/export';
import { lastExport, noteExport } from '@/lib/actions/exported';
import { created, TODAY } from '../panel';

test('the last export of a session is the latest of those that held it', async () => {
  expect(await lastExport('s1')).toBeNull();
  await noteExport(['s1', 's2'], '2027-01-05');
  await noteExport(null, '2027-01-03');
  expect(await lastExport('s1')).toBe('2027-01-05');
  expect(await lastExport('s3')).toBe('2027-01-03');
});

test('an export is noted by its day, of one session or of all', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const [one, other] = [await created(), await created('Maçon')];
  await exportSessions([one]);
  expect([await lastExport(one), await lastExport(other)]).toEqual([TODAY, null]);
  await exportSessions(null);
  expect(await lastExport(other)).toBe(TODAY);
  expect(click).toHaveBeenCalledTimes(2);
});

test('what is there and cannot be read is no export', async () => {
  await fakeBrowser.storage.local.set({ 'derniers-exports': { s1: 'hier', s2: 3 } });
  expect([await lastExport('s1'), await lastExport('s2')]).toEqual([null, null]);
  await fakeBrowser.storage.local.set({ 'derniers-exports': 'hier' });
  expect(await lastExport('s1')).toBeNull();
});
