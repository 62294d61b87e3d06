import { WORDS } from '@/tests/corpus/generator/generate';
import type { PoolWords } from '@/tests/corpus/generator/words/words';
import { expect, test } from 'vitest';

/** What the ministry made public, and addresses that say nothing: every pool has them. */
const SHARED = new Set(['en preparation', 'dte envoye', 'convocations envoyees', '/', '/#/', '']);

const POOLS = [...WORDS.reglage, ...WORDS.mesure].map(phrasesOf);

test('the part tuned on has four pools, the part measured one', () => {
  expect([WORDS.reglage.length, WORDS.mesure.length]).toEqual([4, 1]);
});

test('no phrase is in two pools', () => {
  const all = POOLS.flatMap((phrases) => [...phrases]).filter((phrase) => !SHARED.has(phrase));
  expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
});

test('every pool has as much to say', () => {
  for (const phrases of POOLS) expect(phrases.size).toBeGreaterThan(450);
});

test('a page names each screen in its own way', () => {
  for (const { screens, common } of [...WORDS.reglage, ...WORDS.mesure]) {
    const names = [...Object.values(screens).flatMap((words) => words.names), ...common.elsewhere].map(folded);
    expect(new Set(names).size).toBe(names.length);
  }
});

/** Every phrase of a pool, however it is cased and accented; not the kinds of its fields and cells. */
function phrasesOf({ screens, common, none, prose }: PoolWords): Set<string> {
  const { facts, identity, ...rest } = common;
  const { numberForms: _, others, ...factWords } = facts;
  const said = [
    ...Object.values(screens).flatMap(({ fields, columns, ...words }) => [...heads(fields), ...heads(columns), ...Object.values(words).flat()]),
    ...Object.values(none).flatMap(({ fields = [], columns = [], prose: _, ...words }) => [...heads(fields), ...heads(columns), ...Object.values(words).flat()]),
    ...Object.values(rest).flat(),
    ...identity.flatMap(heads),
    ...heads(others),
    ...Object.values(factWords).flat(),
    ...prose,
  ];
  return new Set(said.map(folded));
}

function heads(list: readonly (readonly [string, ...unknown[]])[]): string[] {
  return list.map(([head]) => head);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}
