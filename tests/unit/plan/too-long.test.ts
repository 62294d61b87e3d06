import { schedule } from '@/lib/plan/schedule';
import { civil } from '@/lib/dates/civil';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession } from '@/lib/session/session';
import { expect, test } from 'vitest';

test('a year mistyped makes no hundred thousand lines, and an end before the start no line a day', () => {
  const lines = (end: string) => schedule(newSession('s', 'S', civil('2027-03-15'), civil(end)), NEW_CENTRE).filter(({ rule }) => rule.id === 'faire-emarger');
  expect(lines('2199-03-15')).toHaveLength(1_000);
  expect(lines('2027-03-14')).toHaveLength(0);
  expect(lines('2027-03-16')).toHaveLength(2);
});
