import { expect, test } from 'vitest';
import { toast } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { created, onScreen } from '../panel';

const status = (key: string) => onScreen().ticks[key]?.status ?? 'a-faire';

// Source 001, l. 60: CERES tells the DDETS when the DTE are ordered there.
test('ordering the DTE offers to tick that the DDETS was told, and does not do it by itself', async () => {
  const id = await created();
  await setStatus(id, 'commander-dte#', 'fait');
  expect(toast.value?.also?.label).toBe('DDETS informée par CERES');
  expect(status('informer-ddets#')).toBe('a-faire');
  await toast.value?.also?.act();
  expect(status('informer-ddets#')).toBe('fait');
  expect(toast.value?.also).toBeUndefined();
});

test('nothing is offered once it is done, nor when the tick is taken off', async () => {
  const id = await created();
  await setStatus(id, 'informer-ddets#', 'fait');
  await setStatus(id, 'commander-dte#', 'fait');
  expect(toast.value?.also).toBeUndefined();
  await setStatus(id, 'informer-ddets#', 'a-faire');
  await setStatus(id, 'commander-dte#', 'a-faire');
  expect(toast.value?.also).toBeUndefined();
});
