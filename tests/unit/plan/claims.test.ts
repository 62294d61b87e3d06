import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { dateFrom, datedClaims, isRequired, type ClaimContext } from '@/lib/plan/claims';
import type { Fact } from '@/lib/rulebook/condition';
import type { Claim, Offset } from '@/lib/rulebook/rule';
import type { Region } from '@/lib/session/regions';
import { claim } from './helpers';

// « Counting », then « Claims, and which holds », in the order of deadlines.md.

const D = civil;

function context(region: Region | null, ...facts: Fact[]): ClaimContext {
  const anchors = { start: D('2027-03-15'), end: D('2027-03-17'), titleExpiry: null, dteReceived: null };
  return { anchors, facts: new Set(facts), region, territory: 'metropole' };
}

const IDF = { scope: 'ile-de-france' } as const;
const ARA = { scope: 'auvergne-rhone-alpes' } as const;

/** How each claim stands: `date strength note`. */
function standings(claims: readonly Claim[], region: Region | null, ...facts: Fact[]): string[] {
  return datedClaims(claims, context(region, ...facts)).map(({ date, strength, note }) =>
    [date ?? 'none', strength, note].filter((part) => part !== null).join(' '),
  );
}

describe('counting', () => {
  const cases: readonly (readonly [string, string, Offset, string])[] = [
    ['« au moins 31 jours avant »: the last day still in time', '2027-03-15', { days: -31 }, '2027-02-12'],
    ['« plus de 6 mois avant »: a day more', '2027-03-15', { months: -6, days: -1 }, '2026-09-14'],
    ['« avant T »: the day before', '2026-12-10', { days: -1 }, '2026-12-09'],
    ['months clamp to the last day, then days are counted', '2027-05-31', { months: -3, days: -1 }, '2027-02-27'],
    ['in a leap year too', '2028-05-31', { months: -3 }, '2028-02-29'],
    ['« au plus tard 15 jours après »', '2027-03-17', { days: 15 }, '2027-04-01'],
    ['five working days, from a Wednesday', '2027-03-17', { workingDays: 5 }, '2027-03-24'],
    ['one, from Good Friday: over Easter Monday', '2027-03-26', { workingDays: 1 }, '2027-03-30'],
    ['five years and a day', '2027-03-17', { years: 5, days: 1 }, '2032-03-18'],
    ['years and months together', '2027-03-17', { years: 1, months: 2 }, '2028-05-17'],
    ['nothing added: the day itself', '2027-03-17', {}, '2027-03-17'],
  ];

  test.each(cases)('%s', (_, anchor, offset, expected) => {
    expect(dateFrom(D(anchor), offset, 'metropole')).toBe(expected);
  });

  test('working days are those of the territory', () => {
    expect(dateFrom(D('2027-03-25'), { workingDays: 1 }, 'metropole')).toBe('2027-03-26');
    expect(dateFrom(D('2027-03-25'), { workingDays: 1 }, 'alsace-moselle')).toBe('2027-03-30');
  });

  test('an anchor that is not known yields no date', () => {
    expect(dateFrom(null, { days: -1 }, 'metropole')).toBeNull();
    expect(standings([claim(-1, { anchor: 'titleExpiry' })], null)).toEqual(['none required']);
  });
});

describe('strengths', () => {
  test('required and derived make a last day, advised does not', () => {
    expect((['required', 'derived', 'advised'] as const).map(isRequired)).toEqual([true, true, false]);
  });

  test('a claim whose condition does not hold is not there', () => {
    const claims = [claim(2, { when: 'transport' }), claim(5, { when: { not: 'transport' } })];
    expect(standings(claims, null)).toEqual(['2027-03-20 required']);
    expect(standings(claims, null, 'transport')).toEqual(['2027-03-17 required']);
  });
});

describe('regions', () => {
  test('while the centre has not said its own, every claim counts as written', () => {
    expect(standings([claim(-30, IDF), claim(-10), claim(-90, { ...ARA, strength: 'advised' })], null)).toEqual([
      '2027-02-13 required',
      '2027-03-05 required',
      '2026-12-15 advised',
    ]);
  });

  test('a required claim of another region gives way to a national one on the same anchor', () => {
    expect(standings([claim(-30, IDF), claim(-10)], 'bretagne')).toEqual(['2027-02-13 advised other-region', '2027-03-05 required']);
  });

  test('and to one of its own region', () => {
    expect(standings([claim(-91, IDF), claim(-90, ARA)], 'auvergne-rhone-alpes')).toEqual([
      '2026-12-14 advised other-region',
      '2026-12-15 required',
    ]);
  });

  test('a derived claim of another region gives way as well', () => {
    expect(standings([claim(-30, { ...IDF, strength: 'derived' }), claim(-10)], 'corse')).toEqual([
      '2027-02-13 advised other-region',
      '2027-03-05 required',
    ]);
  });

  test('alone on its anchor, it holds as written', () => {
    const claims = [claim(-30, IDF), claim(15, { anchor: 'end' })];
    expect(standings(claims, 'corse')).toEqual(['2027-02-13 required only-known', '2027-04-01 required']);
  });

  test('foreign claims do not save each other', () => {
    expect(standings([claim(-91, IDF), claim(-90, ARA)], 'occitanie')).toEqual([
      '2026-12-14 required only-known',
      '2026-12-15 required only-known',
    ]);
  });

  test.each([
    ['an advised claim', claim(-10, { strength: 'advised' })],
    ['one whose condition does not hold', claim(-10, { when: 'transport' })],
    ['one that is not in force', claim(-10, { inForce: { to: D('2027-03-14') } })],
    ['one that a text above demotes', claim(-10, { yieldsWhen: 'supervision' })],
    ['a « not before », which is no last day,', claim(-10, { bound: 'not-before' })],
  ])('%s of the country takes the place of none', (_, national) => {
    expect(standings([claim(-30, IDF), national], 'corse', 'supervision')[0]).toBe('2027-02-13 required only-known');
  });

  test('a « not before » of another region gives way to a « not before » only', () => {
    const from = { bound: 'not-before' } as const;
    expect(standings([claim(1, { ...IDF, ...from }), claim(2, from)], 'corse')[0]).toBe('2027-03-16 advised other-region');
    expect(standings([claim(1, { ...IDF, ...from }), claim(2)], 'corse')[0]).toBe('2027-03-16 required only-known');
  });

  test('an advised claim is advised everywhere', () => {
    expect(standings([claim(-90, { ...ARA, strength: 'advised' }), claim(-10)], 'corse')[0]).toBe('2026-12-15 advised');
  });
});

describe('a text that prevails', () => {
  const pv = [claim(2, { ...IDF, anchor: 'end', yieldsWhen: 'ctrmtv' }), claim(15, { anchor: 'end' })];

  test.each([null, 'ile-de-france', 'occitanie'] as const)('over a regional instruction, where the region is %s', (region) => {
    expect(standings(pv, region, 'ctrmtv')).toEqual(['2027-03-19 advised text-above', '2027-04-01 required']);
  });

  test('only where its condition holds', () => {
    expect(standings(pv, 'ile-de-france')).toEqual(['2027-03-19 required', '2027-04-01 required']);
  });
});

describe('in force', () => {
  const S = D('2027-03-15');
  const E = D('2027-03-17');
  const before = D('2027-03-14');
  const between = D('2027-03-16');
  const after = D('2027-03-18');

  test.each([
    [{ from: S }, 1],
    [{ from: between }, 0],
    [{ to: S }, 1],
    [{ to: before }, 0],
    [{ from: before, to: between }, 1],
    [{}, 1],
  ] as const)('a claim counted from S holds where S lies in %o: %i', (inForce, found) => {
    expect(standings([claim(-1, { inForce })], null)).toHaveLength(found);
    expect(standings([claim(-1, { anchor: 'titleExpiry', inForce })], null)).toHaveLength(found);
  });

  test.each([
    [{ from: E }, 1],
    [{ from: after }, 0],
    [{ to: E }, 1],
    [{ to: between }, 0],
    [{ from: between, to: after }, 1],
  ] as const)('a claim counted from E holds where E lies in %o: %i', (inForce, found) => {
    expect(standings([claim(1, { anchor: 'end', inForce })], null)).toHaveLength(found);
  });

  test('a text that changes is two claims, and a session is under one of them', () => {
    const old = claim(-30, { inForce: { to: before } });
    const late = claim(-45, { inForce: { from: S } });
    expect(standings([old, late], null)).toEqual(['2027-01-29 required']);
  });
});
