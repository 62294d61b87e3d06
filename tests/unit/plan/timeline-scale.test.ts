import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addDays, civil, daysBetween, type CivilDate } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { timelineOf, type Timeline } from '@/lib/plan/timeline';
import { endOf, middleOf, placedAt, scaleOf, startOf, widthOf } from '@/lib/plan/timeline-scale';
import type { Session } from '@/lib/session/session';
import { centres, sessions } from './arbitraries';
import { centre, session } from './helpers';

vi.setConfig({ testTimeout: 60_000 });

function timeline(said: Partial<Session> = {}): Timeline {
  return timelineOf(plan(session(said), centre(), civil('2027-02-01')));
}

const day = (text: string): CivilDate => civil(text);

describe('a scale', () => {
  test('goes from one end of the width to the margin of what lies beyond', () => {
    const scale = scaleOf(timeline());
    expect(startOf(scale, day('2026-07-15'))).toBe(0);
    expect(endOf(scale, day('2027-04-17'))).toBeCloseTo(1 - scale.margins.later);
    expect(scale.margins).toEqual({ earlier: 0, later: 0.08 });
  });

  test('has no margin where nothing lies beyond', () => {
    const { marks, ...rest } = timeline();
    const scale = scaleOf({ ...rest, marks: marks.filter(({ place }) => place === 'within') });
    expect(scale.margins).toEqual({ earlier: 0, later: 0 });
    expect(endOf(scale, day('2027-04-17'))).toBeCloseTo(1);
  });

  test('gives each day of the session the room of thirty-six, where they are few', () => {
    const scale = scaleOf(timeline());
    expect(widthOf(scale, day('2027-03-16'))).toBeCloseTo(36 * widthOf(scale, day('2026-09-01')));
    expect(widthOf(scale, day('2026-09-01'))).toBeCloseTo(widthOf(scale, day('2027-04-01')));
  });

  test('and never less than any other day, however long it lasts', () => {
    const scale = scaleOf(timeline({ end: day('2027-12-31') }));
    expect(widthOf(scale, day('2027-06-01'))).toBeCloseTo(widthOf(scale, day('2026-09-01')));
  });

  test('puts what lies beyond in the middle of its margin, with or without a scale of its own', () => {
    const scale = scaleOf(timeline({ titleExpiry: day('2024-01-01') }));
    expect(placedAt(scale, { place: 'earlier', from: day('2023-12-31') })).toBeCloseTo(0.04);
    expect(placedAt(scale, { place: 'later', from: day('2032-03-18') })).toBeCloseTo(0.96);
  });
});

test('of any session: days follow one another, each begins where the one before ends, all within the width', () => {
  fc.assert(
    fc.property(sessions, centres, fc.nat(), (of, at, pick) => {
      const whole = timelineOf(plan(of, at, of.start));
      const scale = scaleOf(whole);
      const { from, to } = whole.span;
      const one = addDays(from, pick % daysBetween(from, to));
      expect(startOf(scale, one)).toBeLessThan(middleOf(scale, one));
      expect(middleOf(scale, one)).toBeLessThan(endOf(scale, one));
      expect(endOf(scale, one)).toBeCloseTo(startOf(scale, addDays(one, 1)), 9);
      for (const mark of whole.marks) {
        expect(placedAt(scale, mark)).toBeGreaterThan(0);
        expect(placedAt(scale, mark)).toBeLessThan(1);
      }
    }),
    { numRuns: 100 },
  );
});
