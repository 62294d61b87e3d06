import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { badgeText, badgeTitle, refreshBadge } from '@/lib/actions/badge';
import { database } from '@/lib/actions/database';
import { COUNT_LIMIT } from '@/lib/store/agenda';
import { fill, overdueOf, settledBut, SOUDEUR } from '../store/database';
import { plain } from '../panel';

test.each([
  [0, '', 'Jalon : aucune échéance en retard'],
  [1, '1', 'Jalon : 1 échéance en retard'],
  [2, '2', 'Jalon : 2 échéances en retard'],
  [99, '99', 'Jalon : 99 échéances en retard'],
  [COUNT_LIMIT, '99+', 'Jalon : plus de 99 échéances en retard'],
])('%i overdue shows « %s », and in words « %s »', (overdue, text, title) => {
  expect(badgeText(overdue)).toBe(text);
  expect(plain(badgeTitle(overdue))).toBe(title);
});

test('the words have French spaces', () => {
  expect(badgeTitle(3)).toBe('Jalon\u00a0: 3\u00a0échéances en retard');
});

test('what the button shows is read from the store, on the day given', async () => {
  const db = await database();
  await fill(db, [settledBut(SOUDEUR, 'creer-session-ceres#', 'transmettre-pv#')]);
  for (const [day, text] of [
    ['2026-12-14', ''],
    ['2026-12-15', '1'],
    ['2027-03-23', '2'],
  ] as const) {
    await refreshBadge(db, civil(day));
    expect(await fakeBrowser.action.getBadgeText({})).toBe(text);
  }
  expect(plain(await fakeBrowser.action.getTitle({}))).toBe('Jalon : 2 échéances en retard');
});

test('more than the badge can say is « 99+ »', async () => {
  const db = await database();
  const today = civil('2027-06-01');
  const enough = Math.ceil(COUNT_LIMIT / overdueOf(SOUDEUR, today));
  await fill(db, Array.from({ length: enough }, (_, n) => ({ ...SOUDEUR, id: `s${String(n)}` })));
  await refreshBadge(db, today);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('99+');
});

test('white on red, as the late of the panel', async () => {
  const [back, text] = [vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor'), vi.spyOn(fakeBrowser.action, 'setBadgeTextColor')];
  await refreshBadge(await database(), civil('2027-06-01'));
  expect(back).toHaveBeenCalledExactlyOnceWith({ color: '#b3261e' });
  expect(text).toHaveBeenCalledExactlyOnceWith({ color: '#ffffff' });
});
