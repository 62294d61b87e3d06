import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** How many criteria each theme of RGAA 4.1 has, 106 in all. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const ANSWERS = ['C', 'NC', 'NA', 'NT'];
/** What the statement calls its proofs by. */
const PROOFS = /\b(?:axe|vues|carte|unités)\b|parcours|`/;

const root = `${process.cwd()}/`;
const text = readFileSync(`${root}docs/accessibilite.md`, 'utf8');
const rows = text.split('\n').flatMap((line) => {
  const [, number, , answer, proof] = /^\| (\d+\.\d+) \| (.+?) \| (\w+) \| ?(.*?) ?\|$/.exec(line) ?? [];
  return number === undefined ? [] : [{ number, answer: answer ?? '', proof: proof ?? '' }];
});

/** Where a file may be that is named without its folder. */
const files = new Set(['tests/unit', 'tests/e2e', 'components'].flatMap((folder) => readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => path.split('/').at(-1) ?? path)));

test('each of the 106 criteria has its answer, in order', () => {
  const all = THEMES.flatMap((count, theme) => Array.from({ length: count }, (_, at) => `${String(theme + 1)}.${String(at + 1)}`));
  expect(rows.map(({ number }) => number)).toEqual(all);
  expect(rows.filter(({ answer }) => !ANSWERS.includes(answer))).toEqual([]);
});

test('what is said to conform names what shows it, and what does not apply says why', () => {
  expect(rows.filter(({ answer, proof }) => answer === 'C' && !PROOFS.test(proof) && proof.length < 5)).toEqual([]);
  expect(rows.filter(({ answer, proof }) => ['NC', 'NA'].includes(answer) && proof === '')).toEqual([]);
});

test('every file that it names is there', () => {
  const named = [...text.matchAll(/`([\w/.*-]+\.(?:tsx?|mjs|css|html)|tests\/[\w/-]+\/)`/g)].map(([, path]) => path ?? '');
  const missing = named.filter((path) => !path.includes('*') && !existsSync(root + path) && !files.has(path));
  expect(named.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
