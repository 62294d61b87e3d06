import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsIn, strangeFiles } from '../tools/built-files.mjs';
import { differences, POLICY } from '../tools/manifest.mjs';
import { auditOutcome, supplyProblems } from '../tools/supply.mjs';

// What the last steps of the tests look for in the builds: that they would find it.

describe('what leads out of a built file', () => {
  test.each([
    ['another address', 'const a="https://exemple.fr/x"', 'https://exemple.fr/x'],
    ['an address like the portal’s', "const a='https://ceres.emploi.gouv.fr.exemple.fr/'", 'https://ceres.emploi.gouv.fr.exemple.fr/'],
    ['an escaped address', '{"a":"http:\\/\\/exemple.fr"}', 'http:\\/\\/exemple.fr'],
    ['a socket', 'new Socket(`wss://exemple.fr`)', 'wss://exemple.fr'],
    ['an address without a scheme', 'a.src="//exemple.fr/a.js"', '//exemple.fr'],
    ['one in a sheet', 'a{background:url(//exemple.fr/a.png)}', '//exemple.fr'],
    ['a request', 'await fetch("/a")', 'fetch'],
    ['an older request', 'new XMLHttpRequest', 'XMLHttpRequest'],
    ['a beacon', 'navigator.sendBeacon("/a")', 'sendBeacon'],
    ['a script of another place', 'importScripts(a)', 'importScripts'],
    ['a module whose name is made', 'import(name)', 'import('],
    ['code made of text', 'new Function("a")', 'new Function'],
    ['code made of text, without `new`', 'x=Function("return this")()', '=Function('],
    ['code evaluated', '(0,eval)(text)', 'eval'],
    ['a sheet that asks for another', '@import "a.css"', '@import'],
  ])('%s is found', (_what, text, found) => {
    expect(problemsIn(text)).toContain(found);
  });

  test.each([
    ['the portal', 'const a=`https://ceres.emploi.gouv.fr/`'],
    ['a name space', 'createElementNS("http://www.w3.org/2000/svg","svg")'],
    ['a part of Jalon', 'import("./print-1.js")'],
    ['a comment and a division', 'a=b//c\n/d'],
    ['a bound call', 'Function.call.bind(Object.prototype)'],
    ['the polyfill’s table', 'devtools:{inspectedWindow:{eval:{minArgs:1,maxArgs:2}}}'],
  ])('%s is not', (_what, text) => {
    expect(problemsIn(text)).toEqual([]);
  });
});

test('a file of an unknown kind is found in a build; the guide’s pictures are known in their folder alone', () => {
  const build = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(build, 'guide'));
  for (const name of ['a.js', 'a.webp', 'guide/frise.webp', 'guide/a.wasm']) writeFileSync(join(build, name), '');
  const found = strangeFiles(build);
  rmSync(build, { recursive: true });
  expect(found.sort()).toEqual(['a.wasm', 'a.webp']);
});

describe('the manifest', () => {
  const chrome = (change: object = {}) => differences('chrome-mv3', { ...MANIFEST, ...change }, '0.1.0');
  const MANIFEST = {
    manifest_version: 3,
    name: 'Jalon',
    content_security_policy: { extension_pages: POLICY },
    permissions: ['storage', 'alarms', 'unlimitedStorage', 'sidePanel'],
    content_scripts: [{ matches: ['https://ceres.emploi.gouv.fr/*'], run_at: 'document_idle', js: ['content-scripts/ceres.js'] }],
    version: '0.1.0',
  };
  const fields = (lines: readonly string[]) => lines.map((line) => line.split(' ')[2]);

  test.each([
    ['a permission more', { permissions: [...MANIFEST.permissions, 'tabs'] }, 'permissions'],
    ['files for every page', { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] }, 'web_accessible_resources'],
    ['pages that may speak to Jalon', { externally_connectable: { matches: ['*://*.gouv.fr/*'] } }, 'externally_connectable'],
    ['a script in frames', { content_scripts: [{ ...MANIFEST.content_scripts[0], all_frames: true }] }, 'content_scripts'],
    ['a script in the page’s world', { content_scripts: [{ ...MANIFEST.content_scripts[0], world: 'MAIN' }] }, 'content_scripts'],
    ['a looser policy', { content_security_policy: { extension_pages: "default-src 'self'" } }, 'content_security_policy'],
    ['another way in private windows', { incognito: 'split' }, 'incognito'],
    ['a place for updates', { update_url: 'https://exemple.fr/' }, 'update_url'],
    ['a fixed id', { key: 'a' }, 'key'],
    ['an optional host', { optional_host_permissions: ['<all_urls>'] }, 'optional_host_permissions'],
  ])('is not to have %s', (_what, change, field) => {
    expect(fields(chrome())).not.toContain(field);
    expect(fields(chrome(change))).toContain(field);
  });
});

describe('what ships of others', () => {
  const NAMES = ['@date-fns/utc', '@preact/signals', '@preact/signals-core', 'comlink', 'date-fns', 'fflate', 'idb', 'preact', 'webextension-polyfill', 'zod'];
  const files = { 'package.json': readFileSync('package.json', 'utf8'), 'package-lock.json': readFileSync('package-lock.json', 'utf8') };
  const packages = (JSON.parse(files['package-lock.json']) as { packages: Record<string, { version: string }> }).packages;
  const licences = ['', ...NAMES.map((name) => `${name} ${packages[`node_modules/${name}`]?.version ?? ''}`), ''].join('\n');

  const problems = (change: Partial<Record<keyof typeof files | 'licences', (text: string) => string>> = {}) =>
    supplyProblems({
      builds: ['chrome-mv3'],
      read: (file: string) => {
        const key = file === 'package.json' || file === 'package-lock.json' ? file : 'licences';
        return (change[key] ?? String)(key === 'licences' ? licences : files[key]);
      },
    });

  test('is in the list, exact, pinned by a digest, and its licence goes along', () => {
    expect(problems()).toEqual([]);
  });

  test.each([
    ['a range', { 'package.json': (text: string) => text.replace('"zod": "', '"zod": "^') }, /^zod : .*version exacte/],
    ['one more', { 'package.json': (text: string) => text.replace('"zod":', '"lodash": "4.17.21", "zod":') }, /^lodash : nouvelle/],
    ['one more behind another', { 'package-lock.json': (text: string) => text.replace('"packages": {', '"packages": { "node_modules/x": { "version": "1.0.0", "integrity": "sha512-x" },') }, /^x : livré/],
    ['another licence', { 'package-lock.json': (text: string) => text.replaceAll('"license": "ISC"', '"license": "GPL-3.0"') }, /^idb : licence GPL/],
    ['no digest', { 'package-lock.json': (text: string) => text.replaceAll('"integrity": "sha512-', '"integrity": "sha1-') }, /^zod : sans empreinte/],
    ['another registry', { 'package-lock.json': (text: string) => text.replace('"node_modules/zod": {', '"node_modules/zod": { "resolved": "https://exemple.fr/z.tgz",') }, /^zod : vient de/],
    ['a licence that is not told', { licences: (text: string) => text.replace(/\nzod .*\n/, '\n') }, /ne cite pas node_modules\/zod/],
  ])('%s is found', (_what, change, line) => {
    expect(problems(change)).toContainEqual(expect.stringMatching(line));
  });

  test('faults that are known count as failed, and are named; none counts as passed, and no answer as neither', () => {
    const via = [{ title: 'Prototype pollution', url: 'https://exemple.fr/GHSA-1' }, 'idb'];
    const told = (total: number) =>
      auditOutcome(JSON.stringify({ metadata: { vulnerabilities: { total } }, vulnerabilities: { zod: { name: 'zod', severity: 'high', range: '<5', via } } }));
    expect(told(0)).toMatchObject({ passed: 1, failed: 0 });
    expect(told(1)).toMatchObject({ passed: 0, failed: 1 });
    expect(told(1).output).toContain('ÉCHEC');
    expect(told(1).output).toContain('zod <5 (high) : Prototype pollution, https://exemple.fr/GHSA-1 ; par idb');
    for (const silent of ['', '{"message":"405 Method Not Allowed"}', 'npm error network', '{"metadata":{"vulne']) {
      expect(auditOutcome(silent)).toMatchObject({ passed: 0, failed: 0, note: expect.stringContaining('NON PROUVÉ') as string });
    }
  });
});
