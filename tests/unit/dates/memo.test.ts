import { memoised } from '@/lib/dates/memo';
import { expect, test } from 'vitest';

test('each pair of arguments is computed once', () => {
  const computed: string[] = [];
  const pair = memoised((a: number, b: string) => {
    computed.push(`${String(a)}${b}`);
    return { a, b };
  });

  const first = pair(1, 'x');
  pair(2, 'x');
  pair(1, 'y');

  expect(pair(1, 'x')).toBe(first);
  expect(pair(2, 'x')).toEqual({ a: 2, b: 'x' });
  expect(computed).toEqual(['1x', '2x', '1y']);
});

test('an empty answer is kept like another', () => {
  let calls = 0;
  const nothing = memoised((a: string, b: number) => {
    calls += 1;
    return a.repeat(b);
  });

  expect([nothing('x', 0), nothing('x', 0)]).toEqual(['', '']);
  expect(calls).toBe(1);
});

test('a computation that throws leaves nothing behind', () => {
  let broken = true;
  const answer = memoised((a: number, b: number) => {
    if (broken) throw new Error('broken');
    return { sum: a + b };
  });

  expect(() => answer(1, 2)).toThrow('broken');
  broken = false;
  expect(answer(1, 2)).toEqual({ sum: 3 });
});
