import { expect, test } from 'vitest';
import { COMMANDS } from './commands';
import { play, type Played } from './sequence';
import { shrunk } from './shrink';

const SEQUENCES = process.env['JALON_LONG'] === '1' ? 200 : 20;
const LENGTH = 100;

/** One sequence to play alone, by its seed: what a failure tells. */
const ONLY = process.env['JALON_MODEL'];

test(
  `${String(SEQUENCES * LENGTH)} random commands leave Jalon as a plain model of it says`,
  async () => {
    const seeds = ONLY === undefined ? Array.from({ length: SEQUENCES }, (_, n) => `model ${String(n)}`) : [ONLY];
    const counts = new Map<string, number>();
    for (const seed of seeds) {
      const played = await play(seed, LENGTH);
      if (played.failure !== null) throw told(seed, await shrunk(seed, played));
      for (const { kind } of played.done) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    console.log(`${String(total)} commands:`, [...counts].map(([kind, count]) => `${kind} ${String(count)}`).join(', '));
    expect(total).toBe(seeds.length * LENGTH);
    if (ONLY === undefined) expect([...counts.keys()].sort()).toEqual(Object.keys(COMMANDS).sort());
  },
  3_600_000,
);

function told(seed: string, { words, failure }: Played): Error {
  const text = failure instanceof Error ? failure.message : String(failure);
  return new Error(`JALON_MODEL='${seed}' plays this again:\n${words.join('\n')}\n${text}`, { cause: failure });
}
