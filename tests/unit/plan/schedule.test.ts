import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { schedule } from '@/lib/plan/schedule';
import type { Claim, Need, Rule } from '@/lib/rulebook/rule';
import { RULES } from '@/lib/rulebook/rulebook';
import type { TickStatus } from '@/lib/session/tick';
import { ruleWith } from './arbitraries';
import { centre, claim, occurrence, only, session, ticked } from './helpers';

const D = civil;
const rule = ruleWith;
const advised = { strength: 'advised' } as const;

describe('what applies', () => {
  /** Each rule once, whatever its days. */
  const rulesOf = (said: Parameters<typeof session>[0]) => [...new Set(schedule(session(said), centre()).map((one) => one.rule))];

  test('every rule comes out where everything is said that asks for it, in the order of the rulebook', () => {
    const people = { supervision: true, actors: true, accommodationsAsked: 1, accommodationsGranted: 1 };
    expect(rulesOf({ ...people, agrementValid: false, responsableDeclared: false, partialOrFailed: true })).toEqual(RULES);
  });

  test('where nothing is said, none of those that must be asked for', () => {
    const known = rulesOf({});
    expect(RULES.filter((one) => !known.includes(one)).map(({ id }) => id)).toEqual([
      ...['demander-agrement', 'faire-declarer-responsable', 'demander-amenagements', 'convoquer-surveillant', 'preparer-amenagements'],
      ...['accueillir-comediens', 'informer-jury-amenagements', 'organiser-surveillance', 'entretien-partiels', 'representer-candidat'],
    ]);
    expect(known).toEqual(RULES.filter((one) => known.includes(one)));
  });

  test('a rule whose condition does not hold is left out', () => {
    const rules = [rule('a', [], { when: 'supervision' }), rule('b', [], { when: { not: 'supervision' } })];
    expect(schedule(session(), centre(), rules).map(({ key }) => key)).toEqual(['b#']);
    expect(schedule(session({ supervision: true }), centre(), rules).map(({ key }) => key)).toEqual(['a#']);
  });

  test('and so is a step', () => {
    const steps = [
      { id: 'toujours', title: 'Toujours', sources: [] },
      { id: 'transport', title: 'Pour le transport', when: 'transport' as const, sources: [] },
    ];
    const ids = (said: { transport?: boolean }) => occurrence(rule('a', [], { steps }), session(said)).steps.map(({ id }) => id);
    expect(ids({})).toEqual(['toujours']);
    expect(ids({ transport: true })).toEqual(['toujours', 'transport']);
  });

  test('a daily rule comes once for every civil day from S to E', () => {
    const keys = schedule(session(), centre(), [rule('a', [], { daily: true })]).map(({ key }) => key);
    expect(keys).toEqual(['a#2027-03-15', 'a#2027-03-16', 'a#2027-03-17']);
  });

  test('however long the session: 366 times over a leap year', () => {
    const year = session({ start: D('2028-01-01'), end: D('2028-12-31') });
    const days = schedule(year, centre(), [rule('a', [], { daily: true })]).map(({ subject }) => subject);
    expect([days.length, days[59], days[365]]).toEqual([366, '2028-02-29', '2028-12-31']);
  });
});

describe('due and target', () => {
  const dates = (...claims: Claim[]) => {
    const { due, target } = occurrence(rule('a', claims));
    return { due, target };
  };

  test('due is the earliest date of the required claims, whatever their units', () => {
    expect(dates(claim(-91), claim(0, { offset: { months: -3 } }))).toEqual({ due: '2026-12-14', target: '2026-12-14' });
    expect(dates(claim(-90), claim(0, { offset: { months: -3 } }))).toEqual({ due: '2026-12-15', target: '2026-12-15' });
  });

  test('derived counts as required', () => {
    expect(dates(claim(-10, { strength: 'derived' })).due).toBe('2027-03-05');
  });

  test('target is the earliest of all, the advised ones too', () => {
    expect(dates(claim(-10), claim(-20, advised))).toEqual({ due: '2027-03-05', target: '2027-02-23' });
    expect(dates(claim(-10), claim(-5, advised))).toEqual({ due: '2027-03-05', target: '2027-03-05' });
  });

  test('no required claim, or none whose anchor is known: no due, no working day', () => {
    const unknown = claim(-1, { anchor: 'titleExpiry' });
    expect(occurrence(rule('a', [claim(-20, advised), unknown]))).toMatchObject({ due: null, workingDay: null, target: '2027-02-23' });
    expect(dates(unknown)).toEqual({ due: null, target: null });
    expect(dates()).toEqual({ due: null, target: null });
  });

  test('a « not before » claim makes neither, and stays to be read', () => {
    const found = occurrence(rule('a', [claim(1, { bound: 'not-before' }), claim(9)]));
    expect(found).toMatchObject({ due: '2027-03-24', target: '2027-03-24' });
    expect(found.claims.map(({ date }) => date)).toEqual(['2027-03-16', '2027-03-24']);
  });

  test('the received DTE, once known, counts as an anchor', () => {
    const received = session({ dteReceivedOn: D('2027-02-20') });
    expect(occurrence(rule('a', [claim(3, { anchor: 'dteReceived' })]), received).due).toBe('2027-02-23');
  });
});

describe('the last working day', () => {
  /** A claim counted from a session of one day. */
  const on = (day: string, claims: readonly Claim[], at = centre()) =>
    occurrence(rule('a', claims), session({ start: D(day), end: D(day) }), at).workingDay;
  const after = (days: number, said: Partial<Claim> = {}) => claim(days, { anchor: 'end', ...said });

  test('is due itself where that is one', () => {
    expect(on('2027-03-17', [after(2)])).toBe('2027-03-19');
  });

  test('is the one before where due is none: a Sunday, a holiday', () => {
    expect(on('2027-03-15', [claim(-1)])).toBe('2027-03-12');
    expect(on('2027-05-07', [claim(-1)])).toBe('2027-05-05');
  });

  test('may be E, and is never before E where due is counted from E', () => {
    expect(on('2027-03-26', [after(2)])).toBe('2027-03-26');
    expect(on('2027-03-27', [after(2)])).toBe('2027-03-29');
    expect(on('2027-03-27', [after(1)])).toBe('2027-03-28');
  });

  test('may be before E where due is counted from S', () => {
    expect(on('2027-03-27', [claim(1)])).toBe('2027-03-26');
  });

  test('where due is counted from S, a later or an advised claim from E changes nothing', () => {
    expect(on('2027-03-27', [claim(1), after(5), after(1, advised)])).toBe('2027-03-26');
  });

  test('is of the territory', () => {
    const friday = (territory: 'metropole' | 'alsace-moselle') => on('2027-03-27', [claim(-1)], centre({ territory }));
    expect(friday('metropole')).toBe('2027-03-26');
    expect(friday('alsace-moselle')).toBe('2027-03-25');
  });
});

describe('opens', () => {
  const opening = (opens: Rule['opens']) => occurrence(rule('a', [], opens === undefined ? {} : { opens })).opens;

  test('on a day counted from an anchor, or never where that is not known', () => {
    expect(opening({ anchor: 'end', offset: {} })).toBe('2027-03-17');
    expect(opening({ anchor: 'start', offset: { days: -21 } })).toBe('2027-02-22');
    expect(opening({ anchor: 'titleExpiry', offset: {} })).toBeNull();
    expect(opening(undefined)).toBeNull();
  });
});

describe('needs', () => {
  const needing = (id: string, days: number, ...needed: Need[]) => rule(id, [claim(days)], { needs: needed });
  const first = (id: string): Need => ({ rule: id });

  /** `id due target tightenedBy`, as the schedule has them. */
  const told = (rules: readonly Rule[], status: TickStatus = 'a-faire', ...keys: string[]) =>
    schedule(session(ticked(status, ...keys)), centre(), rules).map(({ rule: { id }, due, target, tightenedBy }) =>
      [id, due ?? 'none', target ?? 'none', tightenedBy].filter((part) => part !== null).join(' '),
    );

  const LATER = rule('b', [claim(-10)]);

  test('the target of what is needed is no later than the due of what needs it; its due stays', () => {
    expect(told([needing('a', -31, first('b')), LATER])).toEqual(['a 2027-02-12 2027-02-12', 'b 2027-03-05 2027-02-12 a']);
  });

  test('the order of the rules is nothing to it', () => {
    expect(told([LATER, needing('a', -31, first('b'))])).toEqual(['b 2027-03-05 2027-02-12 a', 'a 2027-02-12 2027-02-12']);
  });

  test('an earlier target stays, and says nothing of the need', () => {
    const early = rule('b', [claim(-10), claim(-40, advised)]);
    expect(told([needing('a', -31, first('b')), early])[1]).toBe('b 2027-03-05 2027-02-03');
    expect(told([needing('a', -10, first('b')), LATER])[1]).toBe('b 2027-03-05 2027-03-05');
  });

  test('of two that need it, the one due first', () => {
    const rules = [needing('a', -20, first('b')), needing('c', -31, first('b')), needing('d', -25, first('b')), LATER];
    expect(told(rules)[3]).toBe('b 2027-03-05 2027-02-12 c');
  });

  test('a rule without a date of its own takes that date as its target, not as its due', () => {
    expect(told([needing('a', -31, first('b')), rule('b', [])])[1]).toBe('b none 2027-02-12 a');
  });

  test('a rule without a due tightens nothing', () => {
    const undated = rule('a', [claim(-31, advised)], { needs: [first('b')] });
    expect(told([undated, LATER])[1]).toBe('b 2027-03-05 2027-03-05');
  });

  test('not transitive: from due only, not from a target that another need moved', () => {
    const rules = [needing('a', -31, first('b')), needing('b', -10, first('c')), rule('c', [claim(-5)])];
    expect(told(rules)).toEqual(['a 2027-02-12 2027-02-12', 'b 2027-03-05 2027-02-12 a', 'c 2027-03-10 2027-03-05 b']);
  });

  test.each(['fait', 'sans-objet'] as const)('a rule that is %s tightens nothing', (status) => {
    expect(told([needing('a', -31, first('b')), LATER], status, 'a#')[1]).toBe('b 2027-03-05 2027-03-05');
  });

  test.each(['fait', 'sans-objet'] as const)('being %s changes no date of the needed rule itself', (status) => {
    expect(told([needing('a', -31, first('b')), LATER], status, 'b#')[1]).toBe('b 2027-03-05 2027-02-12 a');
  });

  test('a need that moves no date is only said', () => {
    const rules = [needing('a', -31, { rule: 'b', tightens: false }), LATER];
    expect(told(rules)[1]).toBe('b 2027-03-05 2027-03-05');
    expect(only(schedule(session(), centre(), rules), 'a').needs).toEqual(['b']);
  });

  test('a need holds under its condition, and of a rule that applies', () => {
    const b = rule('b', [claim(-10)], { when: { not: 'actors' } });
    const rules = [needing('a', -31, { rule: 'b', when: 'transport' }, first('disparue')), b];
    const needs = (said: { transport?: boolean; actors?: boolean }) => only(schedule(session(said), centre(), rules), 'a').needs;
    expect(needs({})).toEqual([]);
    expect(needs({ transport: true })).toEqual(['b']);
    expect(needs({ transport: true, actors: true })).toEqual([]);
    expect(told(rules)[1]).toBe('b 2027-03-05 2027-03-05');
  });

  test('a daily rule that needs another asks for it before its first open day', () => {
    const daily = rule('a', [claim(-31)], { daily: true, needs: [first('b')] });
    const keys = ['a#2027-03-15', 'a#2027-03-16', 'a#2027-03-17'];
    const target = (...done: string[]) => only(schedule(session(ticked('fait', ...done)), centre(), [daily, LATER]), 'b').target;
    expect(target()).toBe('2027-02-12');
    expect(target(...keys.slice(1))).toBe('2027-02-12');
    expect(target(...keys)).toBe('2027-03-05');
  });
});

describe('the rules that exist', () => {
  test('validating convocations asks for candidates and jury a day before their own last day', () => {
    const found = schedule(session(), centre());
    expect(only(found, 'valider-convocations-ceres')).toMatchObject({ due: '2027-02-12' });
    expect(only(found, 'valider-convocations-ceres').needs).toEqual(['creer-parcours-candidats', 'constituer-jury']);
    expect(only(found, 'constituer-jury')).toMatchObject({ due: '2027-02-13', target: '2026-12-15' });
  });

  test('convening outside CERES leaves the rule, without a date', () => {
    const found = only(schedule(session(), centre({ convenes: 'hors-ceres' })), 'valider-convocations-ceres');
    expect(found).toMatchObject({ due: null, target: null, workingDay: null, claims: [] });
  });
});
