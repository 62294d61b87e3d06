import { describe, expect, test } from 'vitest';
import { SCREENS } from '@/lib/ceres/screens';
import { PHASES, PHASE_TITLES } from '@/lib/rulebook/phases';
import { ruleOf, RULES } from '@/lib/rulebook/rulebook';
import type { Rule } from '@/lib/rulebook/rule';
import { DOCUMENTS, type SourceRef } from '@/lib/rulebook/sources';
import { REGIONS } from '@/lib/session/regions';
import { RULE_ID_PATTERN } from '@/lib/session/tick';
import { FILES, rulesIn } from './folder';

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const twice = (list: readonly string[]): string[] => list.filter((one, n) => list.indexOf(one) !== n);

/** Every reference of a rule, its steps' and claims' included. */
const refsOf = ({ sources, steps = [], claims }: Rule): SourceRef[] =>
  [sources, ...steps.map((step) => step.sources), claims.map(({ source }) => source)].flat();

describe('the folders and the list', () => {
  test('hold the same rules, one a file', () => {
    expect(FILES.map((file) => rulesIn(file).length)).toEqual(FILES.map(() => 1));
    expect(idsOf(FILES.flatMap((file) => rulesIn(file))).sort()).toEqual(idsOf(RULES).sort());
  });

  test.each(FILES)('$folder/$name declares the rule that its name says, in the folder of its phase', (file) => {
    expect(rulesIn(file).map(({ id, phase }) => `${phase}/${id}`)).toEqual([`${file.folder}/${file.name}`]);
  });

  test('the list goes through the phases in their order', () => {
    const places = RULES.map(({ phase }) => PHASES.indexOf(phase));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('every phase has its heading', () => {
    expect(Object.keys(PHASE_TITLES)).toEqual([...PHASES]);
  });
});

describe('ids', () => {
  test('are unique, former ones too, and kebab-case', () => {
    const all = RULES.flatMap(({ id, formerly = [] }) => [id, ...formerly]);
    expect(twice(all)).toEqual([]);
    expect(all.filter((id) => !RULE_ID_PATTERN.test(id))).toEqual([]);
  });

  test('lead to their rule, an unknown one to none', () => {
    expect(RULES.filter((rule) => ruleOf(rule.id) !== rule)).toEqual([]);
    expect(ruleOf('regle-disparue')).toBeUndefined();
    expect(ruleOf('constructor')).toBeUndefined();
  });
});

describe.each(RULES)('$id', (rule) => {
  const { steps = [], claims, needs = [], countsWith, screens = [] } = rule;

  test('is data: nothing of it is lost in JSON', () => {
    expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
  });

  test('names its steps once each, in kebab-case', () => {
    expect(twice(idsOf(steps))).toEqual([]);
    expect(idsOf(steps).filter((id) => !RULE_ID_PATTERN.test(id))).toEqual([]);
  });

  test('is sourced, and so is each of its steps', () => {
    expect([rule, ...steps].filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('cites documents that are listed, and where in them', () => {
    const refs = refsOf(rule);
    expect(refs.filter(({ doc }) => !Object.hasOwn(DOCUMENTS, doc))).toEqual([]);
    expect(refs.filter(({ lines }) => lines !== undefined && !/^\d+(-\d+)?(, \d+(-\d+)?)*$/.test(lines))).toEqual([]);
    expect(refs.filter(({ doc, lines }) => /^\d{3}$/.test(doc) && lines === undefined)).toEqual([]);
  });

  test('lists as its own every source of its claims and steps', () => {
    const own = new Set(rule.sources.map(({ doc }) => doc));
    expect(refsOf(rule).filter(({ doc }) => !own.has(doc))).toEqual([]);
  });

  test('gives 003 to Île-de-France, 004 to Auvergne-Rhône-Alpes, the other three to the country', () => {
    const scopes: Readonly<Record<string, string>> = {
      ...{ '000': 'national', '001': 'national', '002': 'national', '003': 'ile-de-france', '004': 'auvergne-rhone-alpes' },
    };
    expect(claims.filter(({ scope, source }) => scope !== (scopes[source.doc] ?? scope))).toEqual([]);
    expect(claims.filter(({ scope }) => scope !== 'national' && !REGIONS.includes(scope))).toEqual([]);
  });

  test('counts in offsets that are sound, and that words can say', () => {
    for (const { offset } of claims) {
      const { years = 0, months = 0, days = 0, workingDays } = offset;
      expect(Object.values(offset).every(Number.isInteger)).toBe(true);
      if (workingDays !== undefined) {
        expect(workingDays).toBeGreaterThanOrEqual(1);
        expect(Object.keys(offset)).toEqual(['workingDays']);
      }
      // « plus de 6 mois avant » is a day more, never a day less nor two.
      const span = 12 * years + months;
      if (span !== 0) expect([0, Math.sign(span)]).toContain(days);
    }
  });

  test('needs and counts with rules that exist, and not itself', () => {
    const named = [...needs.map((need) => need.rule), ...(countsWith === undefined ? [] : [countsWith])];
    expect(named.filter((id) => ruleOf(id) === undefined || id === rule.id)).toEqual([]);
    expect(twice(needs.map((need) => need.rule))).toEqual([]);
  });

  test('is recalled beside screens that exist', () => {
    const known: string[] = idsOf(SCREENS);
    expect(screens.filter((id) => !known.includes(id))).toEqual([]);
  });
});
