import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { regionMatters } from '@/lib/plan/region-matters';
import { isOutstanding, schedule } from '@/lib/plan/schedule';
import { RULES } from '@/lib/rulebook/rulebook';
import { newSite } from '@/lib/session/centre-lists';
import { REGIONS } from '@/lib/session/regions';
import { centres, sessions } from './arbitraries';
import { centre, session, ticked } from './helpers';

const all = RULES.map(({ id }) => `${id}#`);
const open = (...keys: string[]) => session(ticked('fait', ...all.filter((key) => !keys.includes(key))));

describe('dates that wait for the region', () => {
  test('are those that another region would move: the PV leaves later in Auvergne-Rhône-Alpes than where no region is said', () => {
    expect(regionMatters(open('transmettre-pv#'), centre())).toBe(1);
  });

  test('are not those on which the regions agree', () => {
    expect(regionMatters(open('afficher-veille#'), centre())).toBe(0);
  });

  test('are not what is done, nor the dates of a session that is called off, over or removed', () => {
    expect(regionMatters(open(), centre())).toBe(0);
    expect(regionMatters(session(), centre())).toBeGreaterThan(3);
    for (const said of [{ state: 'annulee' }, { state: 'reportee' }, { state: 'archivee' }, { removed: true }] as const) {
      expect(regionMatters(session(said), centre())).toBe(0);
    }
  });

  test('wait no more once the centre, or the site of the session, says its region', () => {
    const sites = [{ ...newSite('site', 'Site'), region: 'occitanie' as const }];
    expect(regionMatters(session(), centre({ region: 'occitanie' }))).toBe(0);
    expect(regionMatters(session({ site: 'site' }), centre({ sites }))).toBe(0);
    expect(regionMatters(session(), centre({ sites }))).toBeGreaterThan(3);
  });
});

test('no region is forgotten: a date counts as soon as one of the eighteen moves it', () => {
  fc.assert(
    fc.property(sessions, centres, (of, at) => {
      const none = { ...at, region: null };
      const days = (region: (typeof REGIONS)[number] | null) =>
        new Map(schedule(of, { ...none, region }).map(({ key, due, target }) => [key, `${due ?? ''} ${target ?? ''}`]));
      const known = [...days(null)];
      const moved = new Set(REGIONS.map(days).flatMap((there) => known.flatMap(([key, day]) => (there.get(key) === day ? [] : [key]))));
      const expected = schedule(of, none).filter((one) => isOutstanding(one, of) && moved.has(one.key));
      expect(regionMatters(of, none)).toBe(expected.length);
    }),
    { numRuns: 20, examples: [[session({ end: civil('2027-03-17'), transport: true }), centre()]] },
  );
}, 30_000);
