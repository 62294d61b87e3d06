import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomBelow } from '@/lib/platform/random';

/** Gives these words one after the other. */
const words = (...given: number[]) => {
  const rest = [...given];
  return () => rest.shift() ?? 0;
};

test('is from 0 to one less than asked for, whatever the browser draws', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (n) => {
      const drawn = randomBelow(n);
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < n).toBe(true);
    }),
  );
});

test('takes each number as often: the words past the last whole multiple are drawn again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (n) => {
      const fair = 2 ** 32 - (2 ** 32 % n);
      expect(randomBelow(n, words(fair - 1))).toBe(n - 1);
      if (fair < 2 ** 32) expect(randomBelow(n, words(fair, 2 ** 32 - 1, 1))).toBe(1);
    }),
  );
});

test('comes out evenly over many draws', () => {
  const times = [0, 0, 0, 0, 0, 0];
  for (let draw = 0; draw < 6_000; draw += 1) {
    const drawn = randomBelow(6);
    times[drawn] = (times[drawn] ?? 0) + 1;
  }
  // Six standard deviations: one run in half a billion.
  for (const count of times) expect(Math.abs(count - 1_000)).toBeLessThan(6 * Math.sqrt(6_000 * (1 / 6) * (5 / 6)));
});
