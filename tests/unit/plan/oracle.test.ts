import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addDays, civil, daysBetween, type CivilDate } from '@/lib/dates/civil';
import { centrePlan } from '@/lib/plan/centre-plan';
import { earliestStart } from '@/lib/plan/earliest-start';
import type { Occurrence } from '@/lib/plan/occurrence';
import { plan } from '@/lib/plan/plan';
import { schedule } from '@/lib/plan/schedule';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import type { OwnAnchor } from '@/lib/session/centre-lists';
import { newSession, type Session } from '@/lib/session/session';
import type { From, Plus } from '../../oracle/cells';
import { oracle, yearly, type Added, type Question, type Told } from '../../oracle/oracle';
import { TABLE, YEARLY } from '../../oracle/table';
import { overdueCount, urgencyIn } from '../../oracle/urgency';
import { questionOf, WORKED } from '../../oracle/worked-examples';
import { civilDates } from '../dates/calendar';
import { daysAround, equippedCentres, sessions } from './arbitraries';
import { session as sessionOf } from './helpers';

// Many runs take their time on a busy machine. `ORACLE_RUNS=50000` asks for more of them.
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 300);
vi.setConfig({ testTimeout: 60_000 + 20 * RUNS });

const LETTERS: Readonly<Record<OwnAnchor, From>> = {
  start: 'S',
  end: 'E',
  titleExpiry: 'T',
  dteReceived: 'R',
  pvValidated: 'V',
  trainingEnd: 'F',
};

/** Without the units that are not said. */
function plusOf(said: { readonly [U in keyof Plus]: Plus[U] | null }): Plus {
  return Object.fromEntries(Object.entries(said).filter(([, n]) => n !== null));
}

function addedBy({ margins, confirmed }: Centre): Added[] {
  const moved = margins.map(({ rule, anchor, days }) => ({ rule, from: LETTERS[anchor], plus: { days }, confirmed: false }));
  const answered = confirmed.map(({ rule, anchor, days, months, workingDays }) => {
    const plus = workingDays === null ? { days, months } : { workingDays };
    return { rule, from: LETTERS[anchor], plus: plusOf(plus), confirmed: true };
  });
  return [...moved, ...answered];
}

/** What the oracle is told of a session in a centre: a site has the last word on region and holidays. */
function asked(session: Session, centre: Centre): Question {
  const site = centre.sites.find(({ id, name }) => id === session.site || name === session.site);
  return {
    ...session,
    convenes: centre.convenes,
    region: site?.region ?? centre.region,
    ownRegion: centre.region,
    territory: site?.territory ?? centre.territory,
    settled: Object.entries(session.ticks).flatMap(([key, { status }]) => (status === 'a-faire' ? [] : [key])),
    added: addedBy(centre),
  };
}

function toldOf({ due, target, workingDay, opens, doneByItself, until, needs }: Occurrence): Told {
  return { due, target, workingDay, opens, byItself: doneByItself, until, needs };
}

const told = (session: Session, centre: Centre) => new Map(schedule(session, centre).map((one) => [one.key, toldOf(one)]));

/** A session in a centre, sometimes on its site. */
const anywhere = fc
  .record({ session: sessions, centre: equippedCentres, site: fc.constantFrom(null, 'site', 'Site', 'ailleurs') })
  .map(({ session, centre, site }) => ({ session: { ...session, site }, centre }));

/** The same, on a day that matters to it. */
const anyDay = anywhere.chain(({ session, centre }) => {
  const dates: (CivilDate | null)[] = schedule(session, centre).flatMap(({ due, target, opens }) => [due, target, opens]);
  return fc.record({ session: fc.constant(session), centre: fc.constant(centre), today: daysAround(dates) });
});

test('the oracle has a row for each rule, and no other', () => {
  expect(Object.keys(TABLE).sort()).toEqual(RULES.map(({ id }) => id).sort());
  expect(Object.keys(YEARLY)).toEqual(CENTRE_RULES.map(({ id }) => id));
});

describe('the worked examples', () => {
  const cases = WORKED.map((worked) => ({ worked, question: questionOf(worked), on: JSON.stringify(worked.asked) }));

  test('are all twenty-three', () => {
    expect(WORKED).toHaveLength(23);
  });

  test.each(cases)('$worked.rule $on, by the oracle', ({ worked, question }) => {
    const { rule, asked: _, ...dates } = worked;
    expect(oracle(question).get(`${rule}#`)).toMatchObject(dates);
  });

  test.each(cases)('$worked.rule $on, by the schedule', ({ worked, question }) => {
    const { rule, asked: _, ...dates } = worked;
    const { start, end, titleExpiry, transport, ctrmtv, region, territory } = question;
    const session = { ...newSession('s', 'S', civil(start), civil(end)), transport, ctrmtv };
    const dated = { ...session, titleExpiry: titleExpiry === null ? null : civil(titleExpiry) };
    expect(told(dated, { ...NEW_CENTRE, region, territory, convenes: 'ceres' }).get(`${rule}#`)).toMatchObject(dates);
  });
});

test('the schedule and the oracle agree on which occurrences there are, their dates and needs, for any session in any centre', () => {
  fc.assert(
    fc.property(anywhere, ({ session, centre }) => {
      const sorted = (map: ReadonlyMap<string, Told>) =>
        [...map].map(([key, one]) => ({ key, ...one, needs: [...one.needs].sort() })).sort((a, b) => (a.key < b.key ? -1 : 1));
      expect(sorted(told(session, centre))).toEqual(sorted(oracle(asked(session, centre))));
    }),
    { numRuns: RUNS },
  );
});

test('and on every urgency of any day, what is to be done first, and the badge', () => {
  fc.assert(
    fc.property(anyDay, ({ session, centre, today }) => {
      const question = asked(session, centre);
      const all = oracle(question);
      const isOpen = (key: string) => !question.settled.includes(key) && all.get(key)?.byItself === false;
      const { lines, counts } = plan(session, centre, today);
      const found = lines.map(({ key, urgency, unmet }) => ({ key, urgency, first: unmet.map(({ rule }) => rule.id).sort() }));
      const expected = lines.map(({ key }) => {
        const one = all.get(key);
        const urgency = one === undefined || !isOpen(key) ? null : urgencyIn(one, today);
        return { key, urgency, first: (one?.needs ?? []).filter((id) => isOpen(`${id}#`)).sort() };
      });
      expect(found).toEqual(expected);
      const late = [...all].filter(([key, one]) => isOpen(key) && urgencyIn(one, today) === 'en-retard');
      expect(counts.overdue).toBe(overdueCount(late.map(([key]) => key.split('#')[0] ?? '')));
    }),
    { numRuns: RUNS },
  );
});

test('and on the year’s programme of any centre', () => {
  fc.assert(
    fc.property(equippedCentres, civilDates(1995, 2095), (centre, today) => {
      const question = asked(sessionOf(), centre);
      const year = Number(today.slice(0, 4));
      const expected = [year, year + 1].flatMap((of) => [...yearly(question, of)]);
      const since = civil(`${String(year)}-01-01`);
      const found = centrePlan({ ...centre, since }, today).lines.map(({ key, due, target, workingDay, opens }) => [key, { due, target, workingDay, opens }]);
      expect(found).toEqual(expected);
    }),
    { numRuns: RUNS },
  );
});

/** « no required, undone rule before S would be overdue today; checks do not enter », were that S. */
function isEarlyEnough(session: Session, centre: Centre, start: CivilDate, today: CivilDate): boolean {
  const { settled, ...moved } = asked({ ...session, start, end: addDays(start, daysBetween(session.start, session.end)) }, centre);
  return [...oracle({ ...moved, settled })].every(([key, { due, until }]) => {
    const isCheck = TABLE[key.split('#')[0] ?? '']?.doneWhen !== undefined;
    return due === null || due >= today || due >= start || until !== null || isCheck || settled.includes(key);
  });
}

test('and on the earliest start: that day is one, none of the days before is', () => {
  const tried = fc.array(fc.integer({ min: 4, max: 400 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(anyDay, tried, ({ session, centre, today }, before) => {
      const earliest = earliestStart(session, centre, today);
      const last = earliest ?? addDays(today, 1500);
      if (earliest !== null) expect(isEarlyEnough(session, centre, earliest, today)).toBe(true);
      const days = [1, 2, 3, ...before].map((n) => addDays(last, -n)).filter((day) => day >= today);
      expect(days.filter((day) => isEarlyEnough(session, centre, day, today))).toEqual([]);
    }),
    { numRuns: RUNS / 4 },
  );
});
