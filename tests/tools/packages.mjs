import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from './manifest.mjs';
import { ROOT } from './setup.mjs';
import { filesIn } from './zip.mjs';

/** Each store, and the build that it is given: Edge takes Chrome's as it is. */
export const STORES = { chrome: 'chrome-mv3', edge: 'chrome-mv3', firefox: 'firefox-mv3' };

/** What only runs the tests of this project where it is developed. */
const NOT_A_SOURCE = /^\.ci\//;

/** What somebody needs who builds from the sources alone. */
const TO_BUILD = ['README.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'assets/icon.svg'];

/**
 * The files of a store's package.
 *
 * @param {keyof typeof STORES} store
 * @returns {Map<string, Uint8Array>}
 */
export function storeFiles(store) {
  return filesIn(join(ROOT, '.output', STORES[store]));
}

/**
 * The sources as git keeps them: what Mozilla asks for beside the package of Firefox.
 *
 * @returns {Map<string, Uint8Array>}
 */
export function sourceFiles() {
  const names = git('ls-files', '-z').split('\0');
  const kept = names.filter((name) => name !== '' && !NOT_A_SOURCE.test(name));
  return new Map(kept.map((name) => [name, readFileSync(join(ROOT, name))]));
}

/** Whether the folder holds what no commit does: another clone would not make the same. */
export function isUncommitted() {
  return git('status', '--porcelain') !== '';
}

/**
 * What is not as it must be in a store's package, a line each: its manifest, a source map, a file of tests, a path of the machine.
 *
 * @param {keyof typeof STORES} store
 * @param {ReadonlyMap<string, Uint8Array>} files by name
 * @param {string} version
 * @param {string} root the folder that it was built in
 * @returns {string[]}
 */
export function packageProblems(store, files, version, root = ROOT) {
  const manifest = files.get('manifest.json');
  return [
    ...(manifest === undefined ? ['manifest.json n’est pas à la racine'] : differences(STORES[store], JSON.parse(text(manifest)), version)),
    ...[...files].flatMap(([name, bytes]) => [
      ...(/\.map$/.test(name) || text(bytes).includes('sourceMappingURL=') ? [`${name} : table des sources`] : []),
      ...(/(^|\/)tests?\/|\.(test|spec)\./.test(name) ? [`${name} : fichier de tests`] : []),
      ...(text(bytes).includes(root) ? [`${name} : chemin de la machine`] : []),
    ]),
  ];
}

/**
 * What is not as it must be in the sources, a line each.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files by name
 * @returns {string[]}
 */
export function sourceProblems(files) {
  return [
    ...TO_BUILD.filter((name) => !files.has(name)).map((name) => `${name} manque`),
    ...[...files.keys()].filter((name) => /^(node_modules|\.output|\.wxt|\.ci|\.git)\//.test(name)).map((name) => `${name} n’est pas une source`),
  ];
}

/** What was read back that is not what was put in, a line each. */
export function lossProblems(put, read) {
  return [...new Set([...put.keys(), ...read.keys()])]
    .filter((name) => !put.has(name) || !read.has(name) || !Buffer.from(put.get(name)).equals(read.get(name)))
    .map((name) => `${name} ne se relit pas comme il a été écrit`);
}

/** @param {Uint8Array} bytes */
export function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function text(bytes) {
  return Buffer.from(bytes).toString('utf8');
}

function git(...args) {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64e6 });
}
