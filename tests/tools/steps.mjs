import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { performance } from 'node:perf_hooks';
import { ROOT } from './setup.mjs';

/**
 * What a step came to. A step that is not itself a run of tests counts as one test.
 *
 * @typedef {{ passed: number, failed: number, note?: string, output?: string }} Outcome
 */

/** @returns {Outcome} */
export const passed = (note = '') => ({ passed: 1, failed: 0, note });
/** @returns {Outcome} */
export const failed = (output) => ({ passed: 0, failed: 1, output });

/** Runs named steps one after another or side by side, announces and times each, and keeps the counts. */
export class Steps {
  passed = 0;
  failed = 0;
  /** Names of the steps that failed. */
  broken = new Set();

  /**
   * Runs one step, unless a step that it needs has failed: then it fails too, and says why.
   *
   * @param {string} name
   * @param {() => Outcome | Promise<Outcome>} run
   * @param {string[]} needs
   */
  async run(name, run, needs = []) {
    const start = performance.now();
    const missing = needs.find((need) => this.broken.has(need));
    const outcome = missing === undefined ? await attempt(run) : failed(`Impossible : l’étape « ${missing} » a échoué.`);
    this.passed += outcome.passed;
    this.failed += outcome.failed;
    if (outcome.failed > 0) this.broken.add(name);
    report(name, outcome, (performance.now() - start) / 1000);
  }

  /** The last line, and the exit code. */
  end() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}

/**
 * Runs a program of node_modules/.bin from the root, and keeps what it says.
 *
 * @returns {Promise<{ code: number, output: string, stdout: string }>}
 */
export function program(command, args, env = {}, priority = constants.priority.PRIORITY_NORMAL) {
  return new Promise((resolve) => {
    const path = `${ROOT}/node_modules/.bin/${command}`;
    const child = spawn(path, args, { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', ...env }, shell: process.platform === 'win32' });
    if (child.pid !== undefined && priority !== constants.priority.PRIORITY_NORMAL) setPriority(child.pid, priority);
    let output = '';
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', (error) => resolve({ code: 1, output: String(error), stdout }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, stdout }));
  });
}

/** A step that is a program: passed when it exits with 0. */
export async function check(command, ...args) {
  return outcomeOf(await program(command, args));
}

/** {@link check} with what the other programs leave of the machine. */
export async function checkAtLeisure(command, ...args) {
  return outcomeOf(await program(command, args, {}, constants.priority.PRIORITY_LOW));
}

function outcomeOf({ code, output }) {
  return code === 0 ? passed() : failed(output);
}

async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    return failed(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function report(name, { passed, failed, note = '', output }, seconds) {
  const counts = passed + failed > 1 ? `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  const details = [counts, note].filter((part) => part !== '').join(' ; ');
  // What proved nothing has no tick either.
  const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '?';
  console.log(`${mark} ${name} (${seconds.toFixed(1)} s)${details === '' ? '' : ` : ${details}`}`);
  if (output !== undefined) console.log(output.trimEnd().replace(/^/gm, '  '));
}
