import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { agendaOf } from '@/lib/plan/agenda-keys';
import type { Occurrence } from '@/lib/plan/occurrence';
import { schedule } from '@/lib/plan/schedule';
import { bareRules } from '@/lib/rulebook/bare';
import type { Rule } from '@/lib/rulebook/rule';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession } from '@/lib/session/session';
import { centres, recordedSessions } from '../plan/arbitraries';

/** As the worker's build reads them. */
const bare = (rules: readonly Rule[]) => JSON.parse(bareRules(rules)) as readonly Rule[];
const BARE = bare(RULES);

/** All that a digest is made of. */
const told = ({ key, due, target, workingDay, opens, until, doneByItself, needs, tightenedBy }: Occurrence) => ({
  key,
  due,
  target,
  workingDay,
  opens,
  until,
  doneByItself,
  needs,
  tightenedBy,
});

test('without their words the rules give the same occurrences, on the same dates', () => {
  fc.assert(
    fc.property(recordedSessions, centres, (session, centre) => {
      const [full, without] = [schedule(session, centre, RULES), schedule(session, centre, BARE)];
      expect(without.map(told)).toEqual(full.map(told));
      expect(agendaOf(session, without)).toEqual(agendaOf(session, full));
    }),
    { numRuns: 100 },
  );
});

test('the rules without their words name the same ids, of the same phases, in the same order', () => {
  const named = (rules: readonly Rule[]) => rules.map(({ id, phase, formerly }) => [id, phase, formerly]);
  expect(named(BARE)).toEqual(named(RULES));
  expect(named(bare(CENTRE_RULES))).toEqual(named(CENTRE_RULES));
});

test('no word that is read is left, nor any source, and the size little more than a third', () => {
  const text = bareRules(RULES);
  for (const { title, caution } of RULES) {
    expect(text).not.toContain(title);
    if (caution !== undefined) expect(text).not.toContain(caution);
  }
  expect(text).not.toMatch(/"(?:source|sources|note|steps|lines)":/);
  expect(text.length).toBeLessThan(JSON.stringify(RULES).length * 0.4);
});

test('a session that is scheduled without words has none to show', () => {
  const session = newSession('s', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));
  for (const { steps, rule } of schedule(session, NEW_CENTRE, BARE)) {
    expect(steps).toEqual([]);
    expect(rule.title).toBeUndefined();
  }
});
