import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT } from './setup.mjs';
import { failed, program } from './steps.mjs';

/**
 * Runs Vitest with one of our configurations and counts its tests. A file that cannot be read and a test that is skipped
 * count as failures: nothing may be left out unseen.
 *
 * @param {string} config
 * @param {string} name of the report, kept in .output/test
 * @param {Record<string, string>} env
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function vitest(config, name, env = {}) {
  const file = join(ROOT, '.output/test', `${name}.json`);
  await mkdir(dirname(file), { recursive: true });
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await program('vitest', ['run', '-c', config, ...reporters], env);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return failed(output);
  const { numPassedTests, numFailedTests, numPendingTests = 0, numTodoTests = 0 } = JSON.parse(text);
  const left = numPendingTests + numTodoTests;
  const broken = numFailedTests + left;
  const unseen = code !== 0 && broken === 0 ? 1 : 0;
  const note = left === 0 ? '' : `${left} test(s) laissé(s) de côté`;
  const outcome = { passed: numPassedTests, failed: broken + unseen, note };
  return outcome.failed === 0 ? outcome : { ...outcome, output };
}
