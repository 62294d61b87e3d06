import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { behind, enteredOn } from '@/lib/plan/behind';
import { plan } from '@/lib/plan/plan';
import { schedule } from '@/lib/plan/schedule';
import { centres, daysAround, sessions } from './arbitraries';
import { centre, session, ticked } from './helpers';

const keys = (of = session(), today: string) => behind(of, centre(), civil(today)).map(({ key }) => key);
const entered = (of = session(), today: string) => enteredOn(of, centre(), civil(today)).unansweredBefore;

describe('what lies behind a session', () => {
  test('is nothing when it is entered in time', () => {
    expect(keys(session(), '2026-01-01')).toEqual([]);
    expect(entered(session(), '2026-01-01')).toBeNull();
  });

  test('is what had its last day before that day, not on it', () => {
    expect(keys(session(), '2026-12-14')).not.toContain('commander-dte#');
    expect(keys(session(), '2026-12-15')).toContain('commander-dte#');
    expect(keys(session(), '2026-12-15')).not.toContain('informer-ddets#');
  });

  test('is not what is only advised, nor what is settled', () => {
    expect(keys(session(), '2027-02-01')).not.toContain('solliciter-jury#');
    expect(keys(session(ticked('fait', 'commander-dte#')), '2027-02-01')).not.toContain('commander-dte#');
    expect(keys(session(ticked('sans-objet', 'commander-dte#')), '2027-02-01')).not.toContain('commander-dte#');
  });

  test('of a session that is over has its days too', () => {
    expect(keys(session(), '2027-04-15')).toEqual(expect.arrayContaining(['faire-emarger#2027-03-16', 'faire-signer-pv#', 'transmettre-pv#']));
  });
});

describe('a session entered', () => {
  test('late is to be asked about, from that day', () => {
    expect(entered(session(), '2027-02-01')).toBe('2027-02-01');
  });

  test('with all that was due done asks nothing, nor when only its own days were left blank', () => {
    const all = schedule(session(), centre()).map(({ key }) => key);
    expect(entered(session(ticked('fait', ...all)), '2027-04-15')).toBeNull();
    const blank = ticked('fait', ...all.filter((key) => !key.startsWith('faire-emarger#')));
    expect(entered(session(blank), '2027-04-15')).toBeNull();
  });

  test('again in time, after a move, has nothing to answer any more', () => {
    expect(entered(session({ unansweredBefore: civil('2027-02-01') }), '2026-01-01')).toBeNull();
  });
});

test('whatever the session, what is « à régulariser » on the day of entry is what was late, and nothing stays late', () => {
  const given = fc.tuple(sessions, centres).chain(([of, at]) => fc.tuple(fc.constant(of), fc.constant(at), daysAround([of.start, of.end])));
  fc.assert(
    fc.property(given, ([of, at, today]) => {
      const late = plan(of, at, today).lines.filter(({ overdue }) => overdue).map(({ key }) => key);
      const asked = enteredOn(of, at, today);
      const { lines, counts } = plan(asked, at, today);
      expect(lines.filter(({ unanswered }) => unanswered).map(({ key }) => key)).toEqual(late);
      expect(counts.overdue).toBe(0);
      expect(asked.unansweredBefore).toBe(late.length === 0 ? null : today);
      expect(behind(of, at, today).map(({ key }) => key)).toEqual(expect.arrayContaining(late));
    }),
    { numRuns: 150 },
  );
});

test('whatever the session, what was entered late and left alone is asked for only from its own day on', () => {
  fc.assert(
    fc.property(sessions, centres, fc.integer({ min: 0, max: 60 }), (of, at, n) => {
      const asked = enteredOn({ ...of, ticks: {} }, at, addDays(of.start, -30));
      const { lines } = plan(asked, at, addDays(of.start, n - 30));
      for (const { due, overdue } of lines) if (overdue) expect(due !== null && due >= addDays(of.start, -30)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
