import { COMMANDS } from './commands';
import { play, type Played } from './sequence';
import { shrunk } from './shrink';

/** How many sequences there are in all, of a hundred commands each; two files play half of them each, side by side. */
export const SEQUENCES = process.env['JALON_LONG'] === '1' ? 200 : 20;
export const LENGTH = 100;

/** One sequence to play alone, by its number: what a failure tells. */
const ONLY = process.env['JALON_MODEL'];

/** Plays the sequences of these numbers, or the one that is asked for alone. Returns how often each kind of command came; throws the first failure, made short. */
export async function playAll(numbers: readonly number[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>(Object.keys(COMMANDS).map((kind) => [kind, 0]));
  for (const number of numbers.filter((each) => ONLY === undefined || ONLY === String(each))) {
    const seed = `model ${String(number)}`;
    const played = await play(seed, LENGTH);
    if (played.failure !== null) throw told(number, await shrunk(seed, played));
    for (const { kind } of played.done) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** How many commands were played, said kind by kind. */
export function summed(counts: ReadonlyMap<string, number>): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${String(total)} commands:`, [...counts].map(([kind, count]) => `${kind} ${String(count)}`).join(', '));
  return total;
}

function told(number: number, { words, failure }: Played): Error {
  const text = failure instanceof Error ? failure.message : String(failure);
  return new Error(`JALON_MODEL=${String(number)} plays this again:\n${words.join('\n')}\n${text}`, { cause: failure });
}
