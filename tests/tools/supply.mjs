import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failed, passed } from './steps.mjs';
import { ROOT } from './setup.mjs';

/** What ships beside Jalon's own code, all of it, with its licence: one more is a decision. */
const SHIPPED = {
  '@date-fns/utc': 'MIT',
  '@preact/signals': 'MIT',
  '@preact/signals-core': 'MIT',
  comlink: 'Apache-2.0',
  'date-fns': 'MIT',
  fflate: 'MIT',
  idb: 'ISC',
  preact: 'MIT',
  'webextension-polyfill': 'MPL-2.0',
  zod: 'MIT',
};

/** Where packages come from; a lock that names no place means the registry that npm is set to. */
const REGISTRY = 'https://registry.npmjs.org/';

const read = (file) => readFileSync(join(ROOT, file), 'utf8');

/**
 * What is not as it must be in what ships of others: a dependency whose version is not exact, one that is not in the list
 * above, one that the lock does not pin by a digest, one whose licence is another or is missing in the build. A line each.
 *
 * @param {{ read?: (file: string) => string, builds?: string[] }} [of] how files are read, by their path from the root
 * @returns {string[]}
 */
export function supplyProblems({ read: text = read, builds = ['chrome-mv3', 'firefox-mv3'] } = {}) {
  const { dependencies, devDependencies } = JSON.parse(text('package.json'));
  const locked = Object.entries(JSON.parse(text('package-lock.json')).packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const licences = builds.map((build) => [build, text(`.output/${build}/licences.txt`)]);
  return [
    ...Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name, version]) => `${name} : « ${version} » n’est pas une version exacte`),
    ...Object.keys(dependencies).filter((name) => !Object.hasOwn(SHIPPED, name)).map((name) => `${name} : nouvelle dépendance livrée`),
    ...Object.keys(SHIPPED).filter((name) => !locked.some(([path]) => path === `node_modules/${name}`)).map((name) => `${name} : absent du verrou`),
    ...locked.flatMap(([path, entry]) => lockProblems(path.replace(/^.*node_modules\//, ''), entry)),
    ...licences.flatMap(([build, listed]) => locked.filter(([path, { version }]) => !listed.includes(`\n${path.replace('node_modules/', '')} ${version}\n`)).map(([path]) => `${build} : licences.txt ne cite pas ${path}`)),
  ];
}

function lockProblems(name, { resolved = REGISTRY, integrity = '', license, hasInstallScript = false }) {
  return [
    ...(Object.hasOwn(SHIPPED, name) ? [] : [`${name} : livré sans être dans la liste`]),
    ...(Object.hasOwn(SHIPPED, name) && SHIPPED[name] !== license ? [`${name} : licence ${license}`] : []),
    ...(resolved.startsWith(REGISTRY) ? [] : [`${name} : vient de ${resolved}`]),
    ...(integrity.startsWith('sha512-') ? [] : [`${name} : sans empreinte sha512`]),
    ...(hasInstallScript ? [`${name} : exécute un script à l’installation`] : []),
  ];
}

/**
 * What is known against what ships, by npm's registry. Where that cannot be asked (no network, a mirror that takes no
 * question), nothing is proven: the step then counts neither as passed nor as failed, and says so.
 *
 * @returns {import('./steps.mjs').Outcome}
 */
export function audit() {
  const isWindows = process.platform === 'win32';
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8', shell: isWindows, timeout: 120_000 });
  return auditOutcome(stdout ?? '');
}

/**
 * What npm's answer counts as, and in words: each package that is at fault, how badly, and why.
 *
 * @param {string} stdout what `npm audit --json` says
 * @returns {import('./steps.mjs').Outcome}
 */
export function auditOutcome(stdout) {
  const { metadata, vulnerabilities = {}, message = '' } = answerOf(stdout);
  const total = metadata?.vulnerabilities?.total;
  if (total === undefined) return { passed: 0, failed: 0, note: `NON PROUVÉ, ni réussi ni échoué : le registre de npm n’a pas répondu. ${message}`.trim() };
  if (total === 0) return passed('aucune faille connue');
  return failed([`ÉCHEC : ce qui est livré a des failles connues, dans ${total} paquet(s) :`, ...Object.values(vulnerabilities).map(faultLine)].join('\n'));
}

/** An answer that was cut off is none. */
function answerOf(stdout) {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

/** `via` holds what is known against a package, and the names of those that it has it from. */
function faultLine({ name, severity, range, via }) {
  return `${name} ${range} (${severity}) : ${via.map((cause) => (typeof cause === 'string' ? `par ${cause}` : `${cause.title}, ${cause.url}`)).join(' ; ')}`;
}
