import { addonLint } from './addon-lint.mjs';
import { builtFileProblems, strangeFiles } from './built-files.mjs';
import { listingProblems } from './listing-texts.mjs';
import { manifestOf, manifestProblems } from './manifest.mjs';
import { mutants, MUTATED } from './mutants.mjs';
import { unlessProven } from './proven.mjs';
import { ensureBrowser, ensureDependencies, ensureFaketime, ROOT } from './setup.mjs';
import { check, checkAtLeisure, failed, passed, Steps } from './steps.mjs';
import { audit, supplyProblems } from './supply.mjs';
import { vitest } from './vitest-step.mjs';

const isLong = process.argv.includes('--long');
const long = isLong ? { JALON_LONG: '1' } : {};
const steps = new Steps();

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const BUILD = { chromium: 'build Chrome et Edge', firefox: 'build Firefox' };

await steps.run('dépendances', () => {
  ensureDependencies();
  return passed();
});
await steps.run('navigateurs', () => {
  const found = [ensureBrowser('chromium'), ensureBrowser('firefox')];
  ensureFaketime();
  return passed(found.join(', '));
});

// Each of these writes .wxt, which types and lint read: one after another, and first.
await steps.run('wxt prepare', () => check('wxt', 'prepare'), ['dépendances']);
await steps.run(BUILD.chromium, () => check('wxt', 'build'), ['wxt prepare']);
await steps.run(BUILD.firefox, () => check('wxt', 'build', '-b', 'firefox'), ['wxt prepare']);

// The linter takes long and nobody waits for it: it has what the others leave, while browsers are waited for above all.
await Promise.all([lint(), running()]);
// Alone: what is measured beside other work says nothing.
await steps.run('ouverture du panneau', () => check('tsx', 'tests/bench/opening-held.ts'), ['navigateurs', BUILD.chromium]);
steps.end();

async function lint() {
  await steps.run('lint', () => unlessProven('lint', () => checkAtLeisure('eslint', '-c', 'tests/eslint.config.mjs', '.')), ['wxt prepare']);
}

async function running() {
  await Promise.all([types(), aside()]);
  // Side by side: each waits for its browser most of the time.
  await Promise.all([endToEnd('Chromium', 'chromium'), endToEnd('Firefox', 'firefox')]);
  if (isLong) for (const room of MUTATED) await steps.run(`mutants, ${room}`, () => mutants(room), ['tests unitaires']);
}

async function types() {
  await steps.run('types', () => check('tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.output/types.tsbuildinfo'), ['wxt prepare']);
}

async function aside() {
  await steps.run('tests unitaires', () => vitest('tests/vitest.config.ts', 'unit', long), ['wxt prepare']);
  await steps.run('manifestes', manifests, Object.values(BUILD));
  await steps.run('fichiers construits', builtFiles, Object.values(BUILD));
  await steps.run('dépendances livrées', supply, Object.values(BUILD));
  if (isLong) await steps.run('failles connues de ce qui est livré', audit, ['dépendances']);
  await steps.run('lint de l’extension', addonLint, [BUILD.firefox]);
  await steps.run('tailles (brotli)', sizes, [BUILD.chromium]);
}

async function endToEnd(name, browser) {
  const run = () => vitest('tests/e2e.config.ts', `e2e-${browser}`, { ...long, JALON_BROWSERS: browser });
  await steps.run(`bout en bout, ${name}`, run, ['navigateurs', BUILD[browser]]);
}

function manifests() {
  return outcomeOf([...BUILDS.flatMap(manifestProblems), ...listingProblems(BUILDS.map(manifestOf))]);
}

function builtFiles() {
  const folders = BUILDS.map((build) => `${ROOT}/.output/${build}`);
  return outcomeOf(folders.flatMap((folder) => [...builtFileProblems(folder), ...strangeFiles(folder)]));
}

function supply() {
  return outcomeOf(supplyProblems());
}

function outcomeOf(problems) {
  return problems.length === 0 ? passed() : failed(problems.join('\n'));
}

async function sizes() {
  // Vite is a dependency, which may have just been installed.
  const { sizeReport } = await import('./sizes.mjs');
  const { line, isWithin } = sizeReport(`${ROOT}/.output/chrome-mv3`);
  return isWithin ? passed(line) : failed(line);
}
