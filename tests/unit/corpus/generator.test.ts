import { SCREEN_IDS } from '@/lib/ceres/screen-ids';
import { corpus, generate, kindsOf, planOf, WORDS } from '@/tests/corpus/generator/generate';
import { numericDate } from '@/tests/corpus/generator/french-dates';
import { makesOf } from '@/tests/corpus/generator/makes/makes';
import { hasWords } from '@/tests/corpus/generator/none';
import { UNTUNED_KINDS } from '@/tests/corpus/generator/words/words';
import type { CorpusPage, Part } from '@/tests/corpus/page';
import { describe, expect, test } from 'vitest';

const PARTS: readonly Part[] = ['reglage', 'mesure'];

describe.each(PARTS)('the pages generated for « %s »', (part) => {
  const pages = corpus(part, 500);

  test('are the same for the same seed, and others for another', () => {
    expect(generate(part, 7)).toEqual(generate(part, 7));
    expect(corpus(part, 30)).toEqual(pages.slice(0, 30));
    expect(new Set(pages.map(({ html }) => html)).size).toBe(pages.length);
  });

  test('are none of the screens for a third', () => {
    expect(pages.slice(0, 300).filter(({ truth }) => truth.screen === null)).toHaveLength(100);
  });

  test('are of every make and screen, one with the other', () => {
    const wanted = makesOf(part).flatMap(({ id }) => SCREEN_IDS.map((screen) => `${id} ${screen}`));
    const made = Array.from({ length: 500 }, (_, seed) => planOf(part, seed));
    expect(new Set(made.flatMap(({ screen, make }) => (screen === null ? [] : [`${make.id} ${screen}`])))).toEqual(new Set(wanted));
  });

  test('are of every kind that is none of the screens', () => {
    const made = Array.from({ length: 500 }, (_, seed) => planOf(part, seed));
    expect(new Set(made.flatMap(({ screen, none }) => (screen === null ? [none] : [])))).toEqual(new Set(kindsOf(part)));
  });

  test('are in the words of every pool of the part, each screen with each', () => {
    const made = Array.from({ length: 800 }, (_, seed) => planOf(part, seed));
    for (const pool of WORDS[part]) {
      const ofPool = made.filter(({ words }) => words === pool);
      expect(ofPool.length * WORDS[part].length).toBeGreaterThan(400);
      expect(new Set(ofPool.map(({ screen }) => screen))).toEqual(new Set([...SCREEN_IDS, null]));
    }
  });

  test('show every fact that their truth holds', () => {
    for (const page of pages) expect(missingFacts(page), page.name).toEqual([]);
  });

  test('say which session they are about on half of those that are about one', () => {
    const aboutOne = pages.filter(({ truth }) => ['candidats', 'jury', 'convocations', 'pv', 'resultats', 'commande-dte'].includes(truth.screen ?? ''));
    const saying = aboutOne.filter(({ truth }) => Object.keys(truth).length > 2).length / aboutOne.length;
    expect(saying).toBeGreaterThan(0.4);
    expect(saying).toBeLessThan(0.7);
  });

  test('say nothing of a session where they are none of the screens', () => {
    const none = pages.filter(({ truth }) => truth.screen === null);
    expect(none.every(({ truth }) => Object.keys(truth).join() === 'screen,route')).toBe(true);
  });

  test('hide panels of other screens in every way, on a good part of them', () => {
    const ways = [/<div hidden>/, /<div style="display:none">/, /\.\w{5}\{display:none\}/, /visibility:hidden/, /height:0;overflow:hidden/, /<details>/];
    const hiding = pages.map(({ html }) => ways.filter((way) => way.test(html)));
    expect(new Set(hiding.flat()).size).toBe(ways.length);
    const share = hiding.filter((found) => found.length > 0).length / pages.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  });

  test('never give their truth away', () => {
    expect(pages.filter(({ html }) => /data-(screen|route|number|start)/.test(html))).toEqual([]);
  });
});

test('three makes are kept for the measure', () => {
  const tuned = makesOf('reglage').map(({ id }) => id);
  const measured = makesOf('mesure').map(({ id }) => id);
  expect(measured.filter((id) => !tuned.includes(id))).toEqual(['web-forms', 'svelte', 'ant']);
  expect(measured).toEqual(expect.arrayContaining(tuned));
});

test('no pool tuned on has a word of the kinds kept for the measure', () => {
  expect(UNTUNED_KINDS.flatMap((kind) => WORDS.reglage.filter((pool) => hasWords(kind, pool)))).toEqual([]);
  expect(UNTUNED_KINDS.every((kind) => WORDS.mesure.every((pool) => hasWords(kind, pool)))).toBe(true);
});

test('a page that is none of the screens is in the words of a pool that has its kind', () => {
  const made = PARTS.flatMap((part) => Array.from({ length: 500 }, (_, seed) => planOf(part, seed)));
  expect(made.filter(({ screen, none, words }) => screen === null && !hasWords(none, words))).toEqual([]);
});

test('some kinds that are none of the screens are kept for the measure', () => {
  expect(kindsOf('mesure').filter((kind) => !kindsOf('reglage').includes(kind))).toEqual(UNTUNED_KINDS);
});

/** Facts of the truth that are nowhere in what the page holds, whatever spaces it is written with. */
function missingFacts({ html, truth }: CorpusPage): string[] {
  const text = textOf(html);
  const { number, title, state, candidates, start, end } = truth;
  const plain = [number, title, state, candidates?.toString()].filter((fact) => fact !== undefined);
  const missing = plain.filter((fact) => !text.includes(fact.replaceAll('’', "'")));
  const days = [start, end].filter((day) => day !== undefined);
  return [...missing, ...days.filter((day) => !holdsDay(text, day, numericDate(day)))];
}

/** As a field holds it, in figures, or by its day and month as words do. */
function holdsDay(text: string, iso: string, figures: string): boolean {
  const day = Number(iso.slice(8));
  const dotted = figures.replaceAll('/', '.').replace(/20(\d\d)$/, '$1');
  const inWords = new RegExp(`\\b${day === 1 ? '1er' : String(day)} (\\p{L}+\\.?|au )`, 'u');
  return [iso, figures, dotted].some((form) => text.includes(form)) || inWords.test(text);
}

/** The text of a page and of its frames, and what its fields hold. */
function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  const decoded = (text: string) => text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? '');
  return decoded(decoded(html)).replaceAll('’', "'").replace(/\s+/g, ' ');
}
