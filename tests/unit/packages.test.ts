// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listingProblems } from '../tools/listing-texts.mjs';
import { lossProblems, packageProblems, sha256, sourceProblems } from '../tools/packages.mjs';
import { filesIn, unzipped, zipOf } from '../tools/zip.mjs';
import { ROOT } from '../tools/setup.mjs';
import config from '@/wxt.config';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** In this order, which is not that of their names. */
const FILES = { 'z.js': 'z', 'chunks/é.js': 'const a = 1;'.repeat(100), 'a.json': '{}', 'assets/1.css': '', 'B.txt': 'b' } as const;

describe('a zip', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jalon zip '));
    write('one', Object.entries(FILES), '2001-02-03');
    write('other', Object.entries(FILES).reverse(), '2024-05-06');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  function write(name: string, files: readonly (readonly [string, string])[], changed: string): void {
    for (const [file, text] of files) {
      const path = join(folder, name, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      utimesSync(path, new Date(changed), new Date(changed));
    }
  }

  test('of the same files is the same, whatever their order, their dates and their folder', () => {
    const [one, other] = [zipOf(filesIn(join(folder, 'one'))), zipOf(filesIn(join(folder, 'other')))];
    expect(sha256(other)).toBe(sha256(one));
    expect(sha256(zipOf(new Map([...filesIn(join(folder, 'one'))].reverse())))).toBe(sha256(one));
  });

  test('is the same in another time zone', () => {
    const script = `import { filesIn, zipOf } from ${JSON.stringify(pathToFileURL(join(ROOT, 'tests/tools/zip.mjs')).href)};
      process.stdout.write(Buffer.from(zipOf(filesIn(${JSON.stringify(join(folder, 'one'))}))).toString('base64'));`;
    const made = (TZ: string) => execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' });
    expect(made('Pacific/Auckland')).toBe(made('America/Los_Angeles'));
  });

  test('is read back by another program, sorted by name, and nothing is lost', async () => {
    const files = filesIn(join(folder, 'one'));
    const read = await unzipped(zipOf(files));
    expect([...read.keys()]).toEqual(['B.txt', 'a.json', 'assets/1.css', 'chunks/é.js', 'z.js']);
    expect(Object.fromEntries([...read].map(([name, bytes]) => [name, bytes.toString('utf8')]))).toEqual(FILES);
    expect(lossProblems(files, read)).toEqual([]);
  });

  test('that holds less, more or other than was put in is found out', async () => {
    const files = filesIn(join(folder, 'one'));
    const read = await unzipped(zipOf(new Map([...files, ['z.js', bytesOf('x')], ['more.js', bytesOf('')]])));
    read.delete('a.json');
    expect(lossProblems(files, read).map((line) => line.split(' ')[0]).sort()).toEqual(['a.json', 'more.js', 'z.js']);
  });

  test('that is damaged is refused', async () => {
    await expect(unzipped(bytesOf('PK'))).rejects.toThrow();
  });
});

describe('a package', () => {
  const problems = (change: Readonly<Record<string, string>> = {}) => {
    const files = { 'manifest.json': '{"permissions":[],"version":"0.1.0"}', 'a.js': 'a', ...change };
    return packageProblems('chrome', new Map(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])), '0.1.0', '/srv/jalon');
  };

  test.each([
    ['a manifest that is not this version’s', { 'manifest.json': '{"permissions":[],"version":"0.2.0"}' }, 'chrome-mv3 : version est "0.2.0", non "0.1.0"'],
    ['a source map', { 'a.js.map': '{}' }, 'a.js.map : table des sources'],
    ['the mention of one', { 'a.js': 'a\n//# sourceMappingURL=a.js.map' }, 'a.js : table des sources'],
    ['a test', { 'chunks/a.test.js': '' }, 'chunks/a.test.js : fichier de tests'],
    ['a file of tests', { 'tests/a.js': '' }, 'tests/a.js : fichier de tests'],
    ['where it was built', { 'a.js': 'from "/srv/jalon/lib/a.ts"' }, 'a.js : chemin de la machine'],
  ])('is not to hold %s', (_what, change, problem) => {
    expect(problems()).not.toContain(problem);
    expect(problems(change)).toContain(problem);
  });

  test('has its manifest at its root', () => {
    const files = new Map([['chrome-mv3/manifest.json', bytesOf('{}')]]);
    expect(packageProblems('chrome', files, '0.1.0')).toEqual(['manifest.json n’est pas à la racine']);
  });
});

test('sources without what builds them, or with what is built, are found out', () => {
  expect(sourceProblems(new Map([['.output/a.js', bytesOf('')]]))).toEqual(expect.arrayContaining(['package-lock.json manque', 'README.md manque', '.output/a.js n’est pas une source']));
});

describe('the texts of the stores', () => {
  const manifests = (['chrome', 'firefox'] as const).map((browser) => {
    if (typeof config.manifest !== 'function') throw new Error('no manifest');
    return config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) as Parameters<typeof listingProblems>[0][number];
  });
  // WXT adds it in Chrome.
  const built = [...manifests, { permissions: ['sidePanel'] }];

  test('explain every permission, and only those; their summary fits', () => {
    expect(listingProblems(built)).toEqual([]);
  });

  test('one more permission, or one less, is found out in both languages', () => {
    expect(listingProblems([...built, { optional_permissions: ['tabs'] }])).toEqual(['docs/fiche-magasin.md n’explique pas « tabs »', 'docs/store-listing.md n’explique pas « tabs »']);
    expect(listingProblems(manifests)).toHaveLength(2);
  });

  test('so is a summary that is too long, or none', () => {
    expect(listingProblems([], () => `\n## Résumé\n${'a'.repeat(133)}\n## Summary\n${'a'.repeat(132)}\n`)).toEqual(['docs/fiche-magasin.md : le résumé a 133 caractères, pour 132 au plus']);
    expect(listingProblems([], () => '')).toHaveLength(2);
  });
});
