import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listingProblems } from './listing-texts.mjs';
import { manifestOf } from './manifest.mjs';
import { ensureDependencies, ROOT } from './setup.mjs';
import { check, failed, passed, Steps } from './steps.mjs';

// npm run package: what is handed to the stores, in .output/packages. Two clones of one commit make the same bytes.

const OUT = join(ROOT, '.output/packages');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const steps = new Steps();
const sums = [];

await steps.run('dépendances', () => {
  ensureDependencies();
  return passed();
});
await steps.run('build Chrome et Edge', () => check('wxt', 'build'), ['dépendances']);
await steps.run('build Firefox', () => check('wxt', 'build', '-b', 'firefox'), ['dépendances']);
await pack();
steps.end();

async function pack() {
  // These import dependencies, which may have just been installed.
  const { isUncommitted, packageProblems, sourceFiles, sourceProblems, storeFiles, STORES } = await import('./packages.mjs');
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const store of Object.keys(STORES)) {
    await steps.run(`paquet ${store}`, () => write(store, storeFiles(store), (files) => packageProblems(store, files, version)), ['build Chrome et Edge', 'build Firefox']);
  }
  await steps.run('fiches des magasins', () => outcomeOf(listingProblems([...new Set(Object.values(STORES))].map(manifestOf))), ['build Chrome et Edge', 'build Firefox']);
  await steps.run('sources', () => write('sources', sourceFiles(), sourceProblems), ['dépendances']);
  writeFileSync(join(OUT, 'SHA256SUMS'), sums.join(''));
  console.log(`${sums.join('')}${OUT}`);
  if (isUncommitted()) console.log('Attention : ce dossier n’est pas celui d’un commit. Un autre clone ne ferait pas les mêmes paquets.');
}

/** Writes one zip, reads it back with another program, and looks at what it holds. */
async function write(part, files, problemsOf) {
  const { lossProblems, sha256 } = await import('./packages.mjs');
  const { unzipped, zipOf } = await import('./zip.mjs');
  const name = `jalon-${version}-${part}.zip`;
  writeFileSync(join(OUT, name), zipOf(files));
  const bytes = readFileSync(join(OUT, name));
  const read = await unzipped(bytes);
  sums.push(`${sha256(bytes)}  ${name}\n`);
  return outcomeOf([...lossProblems(files, read), ...problemsOf(read)], `${name}, ${files.size} fichiers, ${(bytes.length / 1000).toFixed(0)} kB`);
}

function outcomeOf(problems, note) {
  return problems.length === 0 ? passed(note) : failed(problems.join('\n'));
}
