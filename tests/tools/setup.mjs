import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

const PROGRAM_FILES = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];

/** Where each browser is looked for, in this order, after the variable CHROMIUM or FIREFOX. */
const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...inProgramFiles('Chromium/Application/chrome.exe'),
    '/usr/bin/microsoft-edge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...inProgramFiles('Microsoft/Edge/Application/msedge.exe'),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inProgramFiles('Mozilla Firefox/firefox.exe'),
  ],
};

/** What apt installs for each; without a font the pictures have no text. */
const PACKAGES = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  faketime: ['faketime'],
};

const MISSING = {
  chromium:
    'Chromium est introuvable : installez-le (https://www.chromium.org/getting-involved/download-chromium/), ou donnez son chemin dans la variable CHROMIUM. ' +
    'Google Chrome ne convient pas : depuis la version 137 il ignore --load-extension.',
  firefox:
    'Firefox est introuvable : installez Firefox 140 ou plus récent (https://www.mozilla.org/fr/firefox/), ou donnez son chemin dans la variable FIREFOX.',
  faketime: 'libfaketime est introuvable : installez le paquet « faketime » (Debian, Ubuntu), qui avance l’horloge du navigateur pour les essais.',
};

/** Runs `npm ci` unless what is installed is what the lock file asks for. */
export function ensureDependencies() {
  if (areDependenciesInstalled()) return;
  // `npm ci` would empty the folder at the other end.
  if (isLink('node_modules')) fail('node_modules est un lien vers un autre dossier, dont les paquets ne sont pas ceux du verrou : retirez-le.');
  console.log('Installation des dépendances (npm ci)…');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * The path of a browser; installs it with apt where none is found, when root on Debian or Ubuntu.
 * Throws a sentence on what to install where it cannot.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {string}
 */
export function ensureBrowser(name) {
  const given = process.env[name.toUpperCase()];
  if (given !== undefined && given !== '') return given;
  const find = () => PLACES[name].find((path) => existsSync(path));
  return find() ?? installed(name, find);
}

/**
 * Debian's library that sets a program's clock forward, where tests need it; installed as a browser is.
 *
 * @returns {string}
 */
export function ensureFaketime() {
  const find = () => ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/faketime/libfaketime.so.1`).find((path) => existsSync(path));
  return find() ?? installed('faketime', find);
}

/** npm writes what it installed into node_modules: compared package by package, platforms' optional ones aside. */
function areDependenciesInstalled() {
  const installed = packages('node_modules/.package-lock.json');
  if (installed === undefined) return false;
  return Object.entries(packages('package-lock.json') ?? {}).every(
    ([path, wanted]) => path === '' || wanted.optional === true || installed[path]?.version === wanted.version,
  );
}

function isLink(file) {
  return lstatSync(join(ROOT, file), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function packages(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/**
 * Installs with apt where that is possible (as root, where there is apt), and finds what it installed.
 *
 * @param {keyof typeof PACKAGES} name
 * @param {() => string | undefined} find
 * @returns {string}
 */
function installed(name, find) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) fail(MISSING[name]);
  console.log(`Installation avec apt : ${PACKAGES[name].join(', ')}…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    run('apt-get', ['update', '-qq'], environment);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES[name]], environment);
  } catch (error) {
    fail(`${MISSING[name]}\n${error.message}`);
  }
  return find() ?? fail(MISSING[name]);
}

function run(command, args, env = process.env) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: ROOT, env, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) fail(`${command} ${args.join(' ')} a échoué.\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
}

/** @returns {never} */
function fail(message) {
  throw new Error(message);
}

function inProgramFiles(path) {
  return PROGRAM_FILES.flatMap((folder) => (folder === undefined ? [] : [join(folder, path)]));
}
