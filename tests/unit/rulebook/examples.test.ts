import { civil } from '@/lib/dates/civil';
import type { PlanLine } from '@/lib/plan/plan';
import type { CentreExample, Example } from '@/lib/rulebook/example';
import { describe, expect, test } from 'vitest';
import { centreExamplesIn, examplesIn, FILES, ruleIn } from './folder';
import { centreLineFor, lineFor } from './run';

const ANY_DAY = civil('2026-11-22');

/** Holds a line to what an example says of it, and to nothing it leaves unsaid. */
function expectDates(line: PlanLine, example: Example | CentreExample): void {
  const { due, workingDay, target, opens } = example;
  const said = Object.entries({ due, workingDay, target, opens }).filter(([, date]) => date !== undefined);
  expect(line).toMatchObject(Object.fromEntries(said));
}

const cases = FILES.filter(({ folder }) => folder !== 'centre').flatMap((file) => {
  const rule = ruleIn(file);
  return rule === undefined ? [] : examplesIn(file).map((example) => ({ rule: rule.id, example, why: example.why }));
});

describe.each(cases)('$rule, $why', ({ rule, example }) => {
  test('comes out at these dates', () => {
    expectDates(lineFor(rule, example, ANY_DAY), example);
  });

  test.runIf(example.urgency !== undefined).each(Object.entries(example.urgency ?? {}))('on %s it stands as %s', (day, urgency) => {
    expect(lineFor(rule, example, civil(day)).urgency).toBe(urgency);
  });
});

const yearly = FILES.filter(({ folder }) => folder === 'centre').flatMap((file) => {
  const rule = ruleIn(file);
  return rule === undefined ? [] : centreExamplesIn(file).map((example) => ({ rule: rule.id, example, why: example.why }));
});

describe.each(yearly)('the centre: $rule, $why', ({ rule, example }) => {
  test('comes out at these dates', () => {
    expectDates(centreLineFor(rule, example, civil(`${example.subject}-01-02`)), example);
  });

  test.runIf(example.urgency !== undefined).each(Object.entries(example.urgency ?? {}))('on %s it stands as %s', (day, urgency) => {
    expect(centreLineFor(rule, example, civil(day)).urgency).toBe(urgency);
  });
});
