import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';
import { failed, passed, program } from './steps.mjs';

/** The share of mutants of a room that its tests must find, in per cent. */
const LEAST = 85;

/** Rooms of `tests/stryker.config.mjs`. */
export const MUTATED = ['dates', 'rulebook', 'plan'];

/**
 * Changes a room in many small ways, and counts how many of them its tests find. What was found before is not tried again where neither it nor the tests
 * have changed.
 *
 * @param {string} room
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function mutants(room) {
  const { output } = await program('stryker', ['run', 'tests/stryker.config.mjs'], { JALON_MUTATED: room });
  const text = await readFile(join(ROOT, `.output/mutation-${room}.json`), 'utf8').catch(() => undefined);
  if (text === undefined) return failed(output);
  const { found, tried, ignored } = countOf(JSON.parse(text));
  const share = (100 * found) / tried;
  const note = `${found} mutants trouvés sur ${tried} (${share.toFixed(1)} %), ${ignored} laissés de côté`;
  return share >= LEAST ? passed(note) : failed(`${note}\n${output}`);
}

/** @param {{ files: Record<string, { mutants: readonly { status: string }[] }> }} report */
function countOf({ files }) {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted) => states.filter((state) => wanted.includes(state)).length;
  return { found: count('Killed', 'Timeout'), tried: count('Killed', 'Timeout', 'Survived', 'NoCoverage'), ignored: count('Ignored') };
}
