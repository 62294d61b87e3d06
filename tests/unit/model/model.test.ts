import { expect, test } from 'vitest';
import { LENGTH, playAll, SEQUENCES, summed } from './play-all';

const numbers = Array.from({ length: SEQUENCES }, (_, n) => n).filter((n) => n % 2 === 0);

test(
  `${String(numbers.length * LENGTH)} random commands, one half, leave Jalon as a plain model of it says`,
  async () => {
    const counts = await playAll(numbers);
    if (process.env['JALON_MODEL'] !== undefined) return;
    expect(summed(counts)).toBe(numbers.length * LENGTH);
    // Of a thousand commands, the rarest kind may be missing.
    expect([...counts].filter(([, count]) => count === 0).length).toBeLessThanOrEqual(SEQUENCES > 20 ? 0 : 2);
  },
  3_600_000,
);
