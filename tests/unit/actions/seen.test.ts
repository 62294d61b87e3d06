import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isUnderstood, readUnderstood, understand } from '@/lib/actions/seen';
import '../panel';

const VALIDER = { screen: 'convocations', session: 's1', key: 'valider-convocations-ceres#' };

beforeEach(async () => {
  await readUnderstood();
});

test('nothing is understood until it was said', () => {
  expect(isUnderstood(VALIDER, 'sous-30-jours')).toBe(false);
});

test('a reminder is understood on its screen, for its session, at its urgency', async () => {
  await understand(VALIDER, 'sous-30-jours');
  expect(isUnderstood(VALIDER, 'sous-30-jours')).toBe(true);
  expect(isUnderstood(VALIDER, 'sous-7-jours')).toBe(false);
  for (const other of [{ screen: 'jury' }, { session: 's2' }, { session: '' }, { key: 'convoquer-jury#' }]) {
    expect(isUnderstood({ ...VALIDER, ...other }, 'sous-30-jours')).toBe(false);
  }
});

test('it comes back when its urgency changes, and is understood anew at that', async () => {
  await understand(VALIDER, 'sous-30-jours');
  await understand(VALIDER, 'sous-7-jours');
  expect(isUnderstood(VALIDER, 'sous-7-jours')).toBe(true);
  expect(isUnderstood(VALIDER, 'sous-30-jours')).toBe(false);
});

test('it stays so for another panel, and for what that one understands meanwhile', async () => {
  await understand(VALIDER, 'sous-30-jours');
  await fakeBrowser.storage.local.set({ 'rappels-compris': [['convocations s1 convoquer-jury#', 'sous-7-jours'], ...(await stored())] });
  await understand({ ...VALIDER, screen: 'jury' }, 'fait');
  await readUnderstood();
  expect(isUnderstood({ ...VALIDER, key: 'convoquer-jury#' }, 'sous-7-jours')).toBe(true);
  expect(isUnderstood(VALIDER, 'sous-30-jours')).toBe(true);
});

test('the oldest are forgotten beyond five hundred', async () => {
  await fakeBrowser.storage.local.set({ 'rappels-compris': Array.from({ length: 500 }, (_, n) => [`jury s${String(n)} a#`, 'fait']) });
  await understand(VALIDER, 'fait');
  expect(await stored()).toHaveLength(500);
  expect(isUnderstood({ screen: 'jury', session: 's0', key: 'a#' }, 'fait')).toBe(false);
  expect(isUnderstood({ screen: 'jury', session: 's1', key: 'a#' }, 'fait')).toBe(true);
});

test('what is no list of these is taken for none', async () => {
  await fakeBrowser.storage.local.set({ 'rappels-compris': [['a', 1], 'b', null] });
  await readUnderstood();
  expect(isUnderstood(VALIDER, 'fait')).toBe(false);
});

async function stored(): Promise<readonly unknown[]> {
  return ((await fakeBrowser.storage.local.get('rappels-compris')) as { 'rappels-compris': readonly unknown[] })['rappels-compris'];
}
