import { expect, test } from 'vitest';
import { DAY_ORDER } from '@/lib/rulebook/day-order';
import type { Phase } from '@/lib/rulebook/phases';
import { RULES } from '@/lib/rulebook/rulebook';
import { ruleOf } from '@/lib/rulebook/rule-of';
import { typo } from '@/lib/words/typography';

const DAY: ReadonlySet<Phase> = new Set<Phase>(['accueil', 'lancement', 'deroulement', 'deliberation']);
const items = DAY_ORDER.flatMap((moment) => moment.items);
const whole = items.filter(({ step }) => step === undefined).map(({ rule }) => rule);

test('every rule of the phases of the day stands in it exactly once, and no other does', () => {
  const rules = RULES.filter(({ phase }) => DAY.has(phase)).map(({ id }) => id);
  expect(whole.toSorted()).toEqual(rules.toSorted());
});

test('a step that has its own moment is a step of its rule, once', () => {
  const apart = items.flatMap(({ rule, step }) => (step === undefined ? [] : [`${rule}/${step}`]));
  expect(new Set(apart).size).toBe(apart.length);
  for (const { rule, step } of items) {
    if (step !== undefined) expect(ruleOf(rule)?.steps?.map(({ id }) => id)).toContain(step);
  }
});

test('every rule of the day belongs to one day of it: each, the first or the last', () => {
  for (const id of whole) {
    const rule = ruleOf(id);
    const anchors = [...new Set(rule?.claims.map(({ anchor }) => anchor))];
    expect(rule?.sessionDay, id).toBe(true);
    expect(rule?.daily === true || anchors.length === 1, id).toBe(true);
    if (rule?.daily !== true) expect(['start', 'end'], id).toContain(anchors[0]);
  }
});

const at = (id: string) => DAY_ORDER.findIndex((moment) => moment.id === id);

test('the moments follow each other as the sources have them', () => {
  const order = ['materiel', 'jury', 'plateau', 'briefing', 'declarations', 'candidats', 'liens', 'information', 'temoin', 'plis', 'ouverture', 'contenu', 'remise', 'depart', 'sujets', 'entretiens', 'deliberation', 'pv'];
  expect(order.map(at)).toEqual(order.map((_, n) => n + 1));
  expect(DAY_ORDER[0]?.lasts).toBe(true);
});

test('who checks the contents, and before whom, is said of both sources', () => {
  const { caution = '' } = DAY_ORDER[at('contenu')] ?? {};
  expect(caution).toContain('« seul » (source 001, l. 255)');
  expect(caution).toContain('« devant les candidats » (source 003, l. 113)');
});

test('each moment says who puts it there, in its own id, title and typography', () => {
  expect(new Set(DAY_ORDER.map(({ id }) => id)).size).toBe(DAY_ORDER.length);
  for (const { id, title, sources } of DAY_ORDER) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(typo(title)).toBe(title);
    expect(sources.length, id).toBeGreaterThan(0);
    for (const { doc, lines } of sources) expect([/^00[0-4]$/.test(doc), lines !== undefined]).toEqual([true, true]);
  }
});
