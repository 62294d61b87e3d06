import { SCREEN_IDS } from '@/lib/ceres/screen-ids';
import { addDays, civil } from '@/lib/dates/civil';
import type { Condition } from '@/lib/rulebook/condition';
import { PHASES } from '@/lib/rulebook/phases';
import { REMINDERS } from '@/lib/rulebook/reminders';
import { ruleOf } from '@/lib/rulebook/rule-of';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';
import type { Claim, Rule } from '@/lib/rulebook/rule';
import { citation, DOCUMENTS, type SourceRef } from '@/lib/rulebook/sources';
import { RULE_ID_PATTERN } from '@/lib/session/tick';
import { typo } from '@/lib/words/typography';
import { describe, expect, test } from 'vitest';
import { centreExamplesIn, examplesIn, FILES, reminderIn, ruleIn } from './folder';
import { spansOf } from './spans';

const ALL = [...RULES, ...CENTRE_RULES];
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const twice = (ids: readonly string[]): string[] => ids.filter((id, n) => ids.indexOf(id) !== n);

/** Everything of a rule that a person reads. */
const textsOf = (rule: Rule): string[] =>
  [
    rule.title,
    ...(rule.steps ?? []).map(({ title }) => title),
    rule.caution,
    rule.undated,
    rule.offers?.label,
    ...rule.claims.map(({ note }) => note),
  ].filter((text) => text !== undefined);

/** Every reference of a rule, its steps' and claims' included. */
const refsOf = (rule: Rule): SourceRef[] =>
  [rule.sources, ...(rule.steps ?? []).map(({ sources }) => sources), rule.claims.map(({ source }) => source)].flat();

describe('the folder and the list', () => {
  test('hold the same rules and reminders', () => {
    const rules = FILES.flatMap((file) => ruleIn(file) ?? []);
    const reminders = FILES.flatMap((file) => reminderIn(file) ?? []);
    expect(idsOf(rules).sort()).toEqual(idsOf(ALL).sort());
    expect(idsOf(reminders).sort()).toEqual(idsOf(REMINDERS).sort());
    expect(rules.length + reminders.length).toBe(FILES.length);
  });

  test.each(FILES)('$folder/$name declares what its name says', (file) => {
    const declared = ruleIn(file) ?? reminderIn(file);
    expect(declared?.id).toBe(file.name);
  });

  test('a rule lies in the folder of its phase, a rule of the centre and a reminder in theirs', () => {
    const home = (file: (typeof FILES)[number]) =>
      reminderIn(file) !== undefined ? 'permanent' : CENTRE_RULES.some(({ id }) => id === file.name) ? 'centre' : ruleIn(file)?.phase;
    expect(FILES.filter((file) => home(file) !== file.folder).map(({ folder, name }) => `${folder}/${name}`)).toEqual([]);
  });

  test('goes through the phases in their order', () => {
    const places = RULES.map(({ phase }) => PHASES.indexOf(phase));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('counts between 55 and 70 rules', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(55);
    expect(RULES.length).toBeLessThanOrEqual(70);
  });
});

describe('ids', () => {
  test('are unique among rules, former ids and reminders', () => {
    expect(twice([...ALL.flatMap(({ id, formerly }) => [id, ...(formerly ?? [])]), ...idsOf(REMINDERS)])).toEqual([]);
  });

  test('are kebab-case, steps too, and a step is alone of its name in its rule', () => {
    const ids = [...idsOf(ALL), ...idsOf(REMINDERS), ...ALL.flatMap(({ steps }) => idsOf(steps ?? []))];
    expect(ids.filter((id) => !RULE_ID_PATTERN.test(id))).toEqual([]);
    expect(ALL.filter(({ steps }) => twice(idsOf(steps ?? [])).length > 0)).toEqual([]);
  });

  test('lead to their rule', () => {
    expect(ALL.filter((rule) => ruleOf(rule.id) !== rule)).toEqual([]);
  });
});

describe.each(ALL)('$id', (rule) => {
  test('is sourced, and so is each of its steps', () => {
    expect(rule.sources).not.toEqual([]);
    expect((rule.steps ?? []).filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(refsOf(rule).filter(({ doc }) => !Object.hasOwn(DOCUMENTS, doc))).toEqual([]);
  });

  test('says the line of a source, the article of a text', () => {
    const vague = refsOf(rule).filter(({ doc, lines, article }) => (/^\d/.test(doc) ? lines : (article ?? DOCUMENTS[doc].note)) === undefined);
    expect(vague.map(citation)).toEqual([]);
  });

  test('claims in the scope of each document', () => {
    expect(rule.claims.filter(({ scope, source }) => scope !== DOCUMENTS[source.doc].scope)).toEqual([]);
  });

  test('names only rules and screens that exist, and itself never', () => {
    const named = [
      ...(rule.needs ?? []).map((need) => need.rule),
      ...rule.claims.flatMap(({ derivedFrom }) => derivedFrom ?? []),
      ...[rule.countsWith, rule.offers?.rule].filter((id) => id !== undefined),
    ];
    expect(named.filter((id) => ruleOf(id) === undefined || id === rule.id)).toEqual([]);
    expect((rule.screens ?? []).filter((screen) => !SCREEN_IDS.includes(screen))).toEqual([]);
  });

  test('a derived claim says from which rule, and no other does', () => {
    expect(rule.claims.filter(({ strength, derivedFrom }) => (strength === 'derived') !== (derivedFrom !== undefined))).toEqual([]);
  });

  test('is an imperative of 80 characters at most, without a trailing stop', () => {
    expect(rule.title.length).toBeLessThanOrEqual(80);
    expect(rule.title).toMatch(/^\p{Lu}\p{Ll}+(?:er|ir|re)(?:\s|$)/u);
    for (const { title } of rule.steps ?? []) expect(title.length).toBeLessThanOrEqual(100);
    for (const title of [rule.title, ...(rule.steps ?? []).map((step) => step.title)]) expect(title).not.toMatch(/[.;:,…!?\s]$/);
  });

  test('keeps to French typography', () => {
    for (const text of textsOf(rule)) expect(text).toBe(typo(text));
    for (const text of textsOf(rule)) expect(text).not.toMatch(/["']|\.\.\.| {2}|^\s|\s$/);
    for (const text of [rule.caution, rule.undated].filter((one) => one !== undefined)) expect(text).toMatch(/\.$/);
  });
});

describe('a change of text', () => {
  const sameKind = (a: Claim, b: Claim) => a.anchor === b.anchor && a.scope === b.scope && (a.bound ?? 'at-latest') === (b.bound ?? 'at-latest');

  /** The claims that begin on a day, beside others of their kind of which none ends the day before. */
  function withoutEnd({ claims }: Pick<Rule, 'claims'>): Claim[] {
    return claims.filter((claim) => {
      const from = claim.inForce?.from;
      if (from === undefined) return false;
      const others = claims.filter((other) => other !== claim && sameKind(other, claim));
      return others.length > 0 && !others.some(({ inForce }) => inForce?.to === addDays(from, -1));
    });
  }

  test('is seen where the former one was left without its end', () => {
    const claim = (inForce: Claim['inForce'] & object): Claim => ({ anchor: 'start', offset: { days: -31 }, strength: 'required', scope: 'national', inForce, source: { doc: '002' } });
    const from = claim({ from: civil('2027-09-01') });
    expect(withoutEnd({ claims: [claim({}), from] })).toEqual([from]);
    expect(withoutEnd({ claims: [claim({ to: civil('2027-08-30') }), from] })).toEqual([from]);
    expect(withoutEnd({ claims: [claim({ to: civil('2027-08-31') }), from] })).toEqual([]);
    expect(withoutEnd({ claims: [from] })).toEqual([]);
  });

  test.each(ALL)('gives the former one its last day: $id', (rule) => {
    expect(withoutEnd(rule)).toEqual([]);
  });
});

describe('what a claim holds is said nowhere else', () => {
  const spans = ALL.flatMap(({ claims }) => claims.flatMap(({ offset }) => spansOf(offset)));
  const unique = [...new Map(spans.map((span) => [span.source, span])).values()];

  test('the spans are recognised in figures and in words', () => {
    const found = (text: string) => unique.some((span) => span.test(text));
    expect(['31 jours avant', 'trente et un jours', 'un mois avant', 'trois semaines', 'sous 48 h', 'cinq ans', 'huit mois'].filter(found)).toHaveLength(7);
    expect(['une heure', 'deux jurés', 'au bas mot'].filter(found)).toEqual([]);
  });

  test.each(ALL)('by $id', (rule) => {
    const told = [rule.title, ...(rule.steps ?? []).map(({ title }) => title), rule.caution ?? '', rule.undated ?? ''];
    expect(told.filter((text) => unique.some((span) => span.test(text)) || /\d{4}-\d\d|31 janvier|la veille/.test(text))).toEqual([]);
  });
});

describe('rules of the days of the session', () => {
  const DAYS = ['accueil', 'lancement', 'deroulement', 'deliberation'];
  const anchorsOf = (claims: readonly Claim[]) => new Set(claims.map(({ anchor }) => anchor));

  test('are those of four phases, and no other', () => {
    expect(RULES.filter(({ phase, sessionDay }) => DAYS.includes(phase) !== (sessionDay === true)).map(({ id }) => id)).toEqual([]);
  });

  test('are required on their very day', () => {
    const own = RULES.filter(({ sessionDay }) => sessionDay === true);
    const anchor = ({ daily, phase }: Rule) => (daily === true ? 'day' : phase === 'deliberation' ? 'end' : 'start');
    expect(own.filter((rule) => !anchorsOf(rule.claims).has(anchor(rule))).map(({ id }) => id)).toEqual([]);
    expect(own.flatMap(({ claims }) => claims).filter(({ strength, offset }) => strength !== 'required' || Object.keys(offset).length > 0)).toEqual([]);
  });

  test('open on the first day, those of the deliberation on the last', () => {
    const opening = ({ phase }: Rule) => ({ anchor: phase === 'deliberation' ? 'end' : 'start', offset: {} });
    const own = RULES.filter(({ sessionDay }) => sessionDay === true);
    expect(own.map(({ opens }) => opens)).toEqual(own.map(opening));
  });

  test('are daily for the whole of the déroulement, for presence and émargement', () => {
    const daily = RULES.filter((rule) => rule.daily === true);
    expect(daily.filter(({ phase }) => phase !== 'deroulement').map(({ id }) => id)).toEqual(['assurer-presence', 'faire-emarger']);
    expect(RULES.filter(({ phase, daily: each }) => phase === 'deroulement' && each !== true)).toEqual([]);
  });

  test('alone have steps of the first or last day, and only where they are daily', () => {
    expect(ALL.filter(({ daily, steps }) => daily !== true && (steps ?? []).some(({ on }) => on !== undefined))).toEqual([]);
  });
});

describe('examples', () => {
  const exampled = FILES.flatMap((file) => {
    const rule = ruleIn(file);
    const cases = file.folder === 'centre' ? centreExamplesIn(file) : examplesIn(file);
    return rule === undefined ? [] : [{ rule, id: rule.id, cases }];
  });
  const dated = exampled.filter(({ rule }) => rule.claims.length > 0);

  test.each(dated.filter(({ rule }) => rule.sessionDay !== true))('$id has three, before, on and after its last day', ({ cases }) => {
    expect(cases.length).toBeGreaterThanOrEqual(3);
    const around = cases.some(({ due, target, opens, urgency }) => {
      const day = due ?? target ?? opens ?? '';
      const days = Object.keys(urgency ?? {});
      return days.some((one) => one < day) && days.includes(day) && days.some((one) => one > day);
    });
    expect(around).toBe(true);
  });

  test.each(dated.filter(({ rule }) => rule.sessionDay === true))('$id has one, with its day and the days around', ({ cases }) => {
    expect(cases.some(({ urgency }) => Object.values(urgency ?? {}).includes('non-renseigne'))).toBe(true);
  });

  test('undated rules need none', () => {
    expect(exampled.filter(({ rule, cases }) => rule.claims.length === 0 && cases.length > 0)).toEqual([]);
  });
});

describe.each(REMINDERS)('the reminder $id', ({ text, sources, screens }) => {
  test('is sourced and French, and stands beside screens that exist', () => {
    expect(sources).not.toEqual([]);
    expect(text).toBe(typo(text));
    expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(text).not.toMatch(/["']|\.\.\.| {2}/);
    expect((screens ?? []).filter((screen) => !SCREEN_IDS.includes(screen))).toEqual([]);
  });
});

test('conditions are data: they come back from JSON as they went', () => {
  const conditions: (Condition | undefined)[] = ALL.flatMap(({ when, doneWhen, claims }) => [when, doneWhen, ...claims.map((claim) => claim.when)]);
  const said = conditions.filter((condition) => condition !== undefined);
  expect(JSON.parse(JSON.stringify(said))).toEqual(said);
  expect(JSON.parse(JSON.stringify(ALL))).toEqual(ALL);
});
