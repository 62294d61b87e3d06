import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';
import { passed } from './steps.mjs';

const FOLDER = join(ROOT, '.output/test');

/**
 * Runs a check unless it has passed already on these very files: what reads nothing but them comes to the same. What it proved is kept in .output, so
 * that a new clone proves it anew.
 *
 * @param {string} name of the check, and of the mark that it leaves
 * @param {() => Promise<import('./steps.mjs').Outcome>} run
 * @returns {Promise<import('./steps.mjs').Outcome>}
 */
export async function unlessProven(name, run) {
  const mark = join(FOLDER, `${name}.passed`);
  const files = digest();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === files) return passed('rien n’a changé depuis qu’il a réussi');
  const outcome = await run();
  if (outcome.failed === 0) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(mark, files);
  }
  return outcome;
}

/** Of every file of the project, kept by git or new to it, and of the Node that reads them. */
function digest() {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const hash = createHash('sha256').update(process.version);
  for (const name of names.split('\0').filter((each) => each !== '' && existsSync(join(ROOT, each))).sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(join(ROOT, name)));
  }
  return hash.digest('hex');
}
