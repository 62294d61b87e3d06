import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addDays, civil, daysBetween, type CivilDate } from '@/lib/dates/civil';
import { isWorkingDay } from '@/lib/dates/working-days';
import { earliestDays } from '@/lib/plan/earliest-limits';
import { earliestStart, type Kept } from '@/lib/plan/earliest-start';
import { tasksBefore, withDone } from '@/lib/plan/earliest-tasks';
import { schedule } from '@/lib/plan/schedule';
import type { Centre } from '@/lib/session/centre';
import { newOwnRule } from '@/lib/session/centre-lists';
import { centreFor } from '@/lib/session/naming';
import type { Session } from '@/lib/session/session';
import { centres, daysAround, equippedCentres, sessions } from './arbitraries';
import { centre, session, ticked } from './helpers';

// A scan day by day takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const TODAY = civil('2027-02-01');
const BOTH: readonly Kept[] = ['due', 'target'];

/** Any session on the site of a centre, on a day that matters to it. */
const onADay = (places: fc.Arbitrary<Centre>) =>
  fc.tuple(sessions.map((of) => ({ ...of, site: 'site' })), places).chain(([of, at]) => {
    const dates = schedule(of, at).flatMap(({ due, target }) => [due, target]);
    return fc.record({ of: fc.constant(of), at: fc.constant(at), today: daysAround(dates) });
  });

/** The same where the centre has margins and delays that its DDETS confirmed. */
const anyDay = onADay(equippedCentres);

/** What is open before `start` and has passed, told by the whole plan of a session that starts then: no rule is left out beforehand. */
function passed(of: Session, at: Centre, start: CivilDate, today: CivilDate, kept: Kept): string[] {
  const moved = { ...of, start, end: addDays(start, daysBetween(of.start, of.end)) };
  return schedule(moved, at).flatMap((one) => {
    const { rule, key, until, doneByItself } = one;
    const day = one[kept];
    const isDone = doneByItself || (of.ticks[key]?.status ?? 'a-faire') !== 'a-faire';
    const isAsked = rule.doneWhen === undefined && rule.fixedOn === undefined && until === null;
    return isAsked && !isDone && day !== null && day < start && day < today ? [key] : [];
  });
}

describe('whatever the session, the centre and the day', () => {
  test.each(BOTH)('the earliest start by %s is the first that a scan day by day finds', (kept) => {
    fc.assert(
      fc.property(anyDay, ({ of, at, today }) => {
        const earliest = earliestStart(of, at, today, kept);
        const scanned = daysBetween(today, earliest ?? addDays(today, 250));
        for (let n = 0; n < scanned; n += 1) expect(passed(of, at, addDays(today, n), today, kept), `${String(n)} days on`).not.toEqual([]);
        if (earliest !== null) expect(passed(of, at, earliest, today, kept)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('what binds is all that would have passed a day earlier, or on whatever day, each with its day and who asks for it', () => {
    fc.assert(
      fc.property(anyDay, ({ of, at, today }) => {
        const { inTime, advised } = earliestDays(of, at, today);
        for (const [kept, { day, limits }] of [['due', inTime], ['target', advised]] as const) {
          const tried = day === null ? addDays(today, 1_500) : addDays(day, -1);
          if (day !== today) expect(limits.map(({ occurrence }) => occurrence.key)).toEqual(passed(of, at, tried, today, kept));
          for (const limit of limits) {
            expect(limit.day < today).toBe(true);
            const claims = limit.neededBy?.claims ?? limit.claims;
            expect(claims.map(({ date }) => date)).toEqual(claims.map(() => limit.day));
            expect(claims.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the advised start is no earlier; the first working day from each is no worse, where the session takes place', () => {
    fc.assert(
      fc.property(anyDay, ({ of, at, today }) => {
        const { inTime, advised } = earliestDays(of, at, today);
        if (inTime.day === null) expect(advised.day).toBeNull();
        if (inTime.day !== null && advised.day !== null) expect(advised.day >= inTime.day).toBe(true);
        for (const [kept, { day, workingDay }] of [['due', inTime], ['target', advised]] as const) {
          if (day === null || workingDay === null) continue;
          expect(workingDay >= day && isWorkingDay(workingDay, centreFor(of, at).territory)).toBe(true);
          expect(passed(of, at, workingDay, today, kept)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('with all that is listed done, it may start today', () => {
    fc.assert(
      fc.property(onADay(centres), ({ of, at, today }) => {
        const keys = tasksBefore(of, at, today).flatMap(({ tasks }) => tasks.map(({ key }) => key));
        const { inTime, advised } = earliestDays(withDone(of, keys, today), at, today);
        expect([inTime.day, advised.day]).toEqual([today, today]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the earliest start', () => {
  const days = (said: Partial<Session> = {}, at: Partial<Centre> = {}) => earliestDays(session(said), centre(at), TODAY);
  const programmed = ticked('fait', 'designer-responsable#', 'creer-session-ceres#', 'commander-dte#', 'informer-ddets#');
  const names = (limits: ReturnType<typeof days>['inTime']['limits']) => limits.map(({ occurrence }) => occurrence.rule.id);

  test('with nothing done is 91 days on, bound by what source 003 asks for', () => {
    const { inTime } = days();
    expect(inTime).toMatchObject({ day: '2027-05-03', workingDay: '2027-05-03' });
    expect(names(inTime.limits)).toEqual(['designer-responsable', 'creer-session-ceres', 'commander-dte']);
    expect(inTime.limits.map(({ day, claims }) => [day, claims.map(({ claim }) => claim.source.doc)])).toEqual(Array(3).fill(['2027-01-31', ['003']]));
  });

  test('with the session created is bound by the convocations; the margins by the jury, on a Sunday', () => {
    const { inTime, advised } = days(programmed);
    expect([inTime.day, names(inTime.limits)]).toEqual(['2027-03-04', ['valider-convocations-ceres']]);
    expect([advised.day, advised.workingDay, names(advised.limits)]).toEqual(['2027-05-02', '2027-05-03', ['solliciter-jury']]);
    expect(advised.limits[0]?.claims[0]).toMatchObject({ strength: 'advised', claim: { source: { doc: 'pratique-de-terrain' } } });
  });

  test('« ma marge » counts among the advised ones alone', () => {
    const margins = [{ id: 'm', rule: 'convoquer-jury', anchor: 'start' as const, days: -120 }];
    const { inTime, advised } = days(programmed, { margins });
    expect(inTime.day).toBe('2027-03-04');
    expect([advised.day, names(advised.limits)]).toEqual(['2027-06-01', ['convoquer-jury']]);
    expect(advised.limits[0]?.claims.map(({ claim }) => claim.scope)).toEqual(['centre']);
  });

  test('where another task needs it sooner, says which', () => {
    const done = ticked('fait', 'creer-session-ceres#', 'commander-dte#', 'creer-parcours-candidats#', 'constituer-jury#', 'solliciter-jury#');
    const { advised } = earliestDays(session({ ...done, start: civil('2027-05-31'), end: civil('2027-05-31') }), centre(), TODAY);
    const limit = advised.limits.find(({ occurrence }) => occurrence.rule.id === 'designer-responsable');
    expect([advised.day, names(advised.limits)]).toEqual(['2027-05-03', ['designer-responsable']]);
    expect(limit?.neededBy).toBeNull();
    const tight = earliestDays(session({ ...done, ticks: { ...done.ticks } }), centre(), civil('2027-03-01')).advised;
    expect(tight.limits.map(({ occurrence, neededBy }) => [occurrence.rule.id, neededBy?.occurrence.rule.id])).toEqual([
      ['designer-responsable', 'informer-ddets'],
      ['informer-ddets', undefined],
    ]);
    expect(tight.limits[0]?.neededBy?.claims.map(({ claim }) => claim.source.doc)).toEqual(['001']);
  });

  test('is none where the title has ended, and says which rules it stops', () => {
    const { inTime, advised } = days({ titleExpiry: civil('2027-01-01') });
    expect([inTime.day, inTime.workingDay, names(inTime.limits)]).toEqual([null, null, ['creer-session-ceres', 'creer-parcours-candidats']]);
    expect(advised.day).toBeNull();
  });

  test('may keep no margin where one has passed whatever the start: the DTE received long ago and not read', () => {
    const { inTime, advised } = days({ dteReceivedOn: civil('2027-01-20') });
    expect(inTime.day).toBe('2027-05-03');
    expect([advised.day, names(advised.limits)]).toEqual([null, ['lire-pli-organisateur']]);
  });

  test('is today, bound by nothing, where all is done', () => {
    const all = tasksBefore(session(), centre(), TODAY).flatMap(({ tasks }) => tasks.map(({ key }) => key));
    expect(days(ticked('fait', ...all)).inTime).toEqual({ day: TODAY, workingDay: TODAY, limits: [] });
  });

  test('looks neither at the session’s own days nor at checks and days of the calendar', () => {
    const moved = { start: civil('2029-01-01'), end: civil('2029-01-03') };
    const ownRules = [{ ...newOwnRule('a', 'Café'), date: civil('2026-01-01') }];
    expect(days(moved, { ownRules }).inTime.day).toBe(days().inTime.day);
  });
});

describe('what may be said to be done', () => {
  const listed = (said: Partial<Session> = {}) =>
    tasksBefore(session(said), centre(), TODAY).map(({ phase, tasks, isLate }) => [phase, isLate, tasks.map(({ rule }) => rule.id)]);

  test('is what comes before the session, by phase; what falls in its last month, apart', () => {
    expect(listed()).toEqual([
      ['programmation', false, ['designer-responsable', 'creer-session-ceres', 'commander-dte', 'informer-ddets']],
      [
        'convocations',
        false,
        ['solliciter-jury', 'creer-parcours-candidats', 'constituer-jury', 'valider-convocations-ceres', 'convoquer-candidats', 'convoquer-jury'],
      ],
      ['dte', true, ['receptionner-dte', 'relancer-afpa', 'lire-pli-organisateur']],
      ['preparation', true, ['verifier-plateau', 'afficher-informations', 'afficher-veille']],
    ]);
  });

  test('stays the same while it is ticked', () => {
    expect(listed(ticked('fait', 'creer-session-ceres#', 'commander-dte#'))).toEqual(listed());
  });

  test('is what applies to this session and this centre', () => {
    const at = centre({ ownRules: [{ ...newOwnRule('salle', 'Réserver'), days: -70 }] });
    const ids = tasksBefore(session({ agrementValid: false }), at, TODAY).flatMap(({ tasks }) => tasks.map(({ rule }) => rule.id));
    expect(ids).toContain('demander-agrement');
    expect(ids.filter((id) => id.includes('salle'))).toHaveLength(1);
  });

  test('the DTE received is a day of the session too: nobody is then to be chased', () => {
    const done = withDone(session(), ['receptionner-dte#'], TODAY);
    expect(done).toMatchObject({ dteReceivedOn: TODAY, ticks: { 'receptionner-dte#': { status: 'fait' } } });
    expect(schedule(done, centre()).map(({ rule }) => rule.id)).not.toContain('relancer-afpa');
  });
});
