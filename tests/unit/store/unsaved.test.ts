import { expect, test } from 'vitest';
import { addDays } from '@/lib/dates/civil';
import { digestOf } from '@/lib/store/digest';
import { oldestOwn } from '@/lib/store/unsaved';
import { NEW_CENTRE } from '@/lib/session/centre';
import { open, SOUDEUR } from './database';

test('of the user’s own sessions the forty with the earliest first days are looked at, and no example', async () => {
  const db = await open();
  for (let n = 44; n >= 0; n -= 1) {
    const start = addDays(SOUDEUR.start, n);
    await db.put('digests', digestOf({ ...SOUDEUR, id: `s${String(n)}`, start, end: start, example: n === 3 }, NEW_CENTRE));
  }
  const ids = await oldestOwn(db);
  expect(ids.slice(0, 4)).toEqual(['s0', 's1', 's2', 's4']);
  expect(ids).toHaveLength(39);
});
