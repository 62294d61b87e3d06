import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, type Condition, type Fact } from '@/lib/rulebook/condition';

const known = new Set<Fact>(['transport', 'route-vae']);

describe('a condition', () => {
  test.each<[Condition | undefined, boolean]>([
    [undefined, true],
    ['transport', true],
    ['ctrmtv', false],
    [{ not: 'transport' }, false],
    [{ not: 'ctrmtv' }, true],
    [{ not: { not: 'transport' } }, true],
    [{ all: ['transport', 'route-vae'] }, true],
    [{ all: ['transport', 'ctrmtv'] }, false],
    [{ all: [] }, true],
    [{ any: ['ctrmtv', 'route-vae'] }, true],
    [{ any: ['ctrmtv', 'actors'] }, false],
    [{ any: [] }, false],
    [{ all: ['transport', { any: ['ctrmtv', { not: 'actors' }] }] }, true],
  ])('%j holds: %s', (condition, expected) => {
    expect(holds(condition, known)).toBe(expected);
  });

  test('a fact that is not known makes nothing hold but its « not »', () => {
    expect(holds('supervision', new Set())).toBe(false);
    expect(holds({ not: 'supervision' }, new Set())).toBe(true);
  });
});

test('« not all » is « any not »', () => {
  const facts = fc.subarray<Fact>(['transport', 'ctrmtv', 'actors', 'dte-received']);
  fc.assert(
    fc.property(facts, facts, (asked, said) => {
      const set = new Set(said);
      expect(holds({ not: { all: asked } }, set)).toBe(holds({ any: asked.map((fact) => ({ not: fact })) }, set));
    }),
  );
});
