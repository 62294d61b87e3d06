import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { agendaOf } from '@/lib/plan/agenda-keys';
import { calendarOf, type Listed } from '@/lib/plan/calendar';
import { agendaDays, byMonth, lastDayOf, lateIn } from '@/lib/plan/calendar-agenda';
import { daysOffBetween } from '@/lib/plan/calendar-holidays';
import { centreDated } from '@/lib/plan/home';
import { schedule } from '@/lib/plan/schedule';
import { NEW_CENTRE } from '@/lib/session/centre';
import { ruleWith } from './arbitraries';
import { centre, claim, session } from './helpers';

const TODAY = civil('2027-03-01');
const NOTHING = centreDated(NEW_CENTRE, [], TODAY);
const NONE = new Map();
const advised = { strength: 'advised' } as const;

// S is 15 March 2027.
const RULES = [
  ruleWith('tot', [claim(-40)]),
  ruleWith('hier', [claim(-15)]),
  ruleWith('ce-jour', [claim(-14)]),
  ruleWith('conseil', [claim(-10, advised)]),
  ruleWith('apres', [claim(60)]),
];

function listed(id = 's'): Listed {
  const of = session({ id });
  return { ...of, agenda: agendaOf(of, schedule(of, centre(), RULES)) };
}

const CALENDAR = calendarOf([listed()], NOTHING, TODAY);
const days = (withAdvised = false, off = daysOffBetween(TODAY, TODAY, NEW_CENTRE)) =>
  agendaDays(CALENDAR, off, TODAY, withAdvised).map(({ entry }) => entry.day);

describe('the days to come', () => {
  test('begin today and leave out those on which nothing falls', () => {
    expect(days(false, NONE)).toEqual(['2027-03-01', '2027-03-15', '2027-03-16', '2027-03-17', '2027-05-14']);
  });

  test('take in what is advised where that is wanted', () => {
    expect(days(true, NONE)).toContain('2027-03-05');
    expect(days(false, NONE)).not.toContain('2027-03-05');
  });

  test('take in the public holidays up to the last of them', () => {
    expect(days()).toContain('2027-03-29');
    expect(days()).toContain('2027-05-08');
    expect(days()).not.toContain('2027-05-17');
    expect(days()).not.toContain('2027-01-01');
  });

  test('say what is off', () => {
    const off = agendaDays(CALENDAR, daysOffBetween(TODAY, TODAY, NEW_CENTRE), TODAY, false).find(({ entry }) => entry.day === '2027-03-29')?.off;
    expect(off?.map(({ name }) => name)).toEqual(['Lundi de Pâques']);
  });

  test('end with the last on which anything falls; today where nothing does', () => {
    expect(lastDayOf(CALENDAR, TODAY)).toBe('2027-05-14');
    expect(lastDayOf(new Map(), TODAY)).toBe(TODAY);
    expect(agendaDays(new Map(), NONE, TODAY, true)).toEqual([]);
  });

  test('come by month', () => {
    const months = byMonth(agendaDays(CALENDAR, NONE, TODAY, false));
    expect(months.map(({ month, days: own }) => [month, own.length])).toEqual([
      ['2027-03-01', 4],
      ['2027-05-01', 1],
    ]);
  });
});

describe('what is late', () => {
  const late = (...sessions: readonly Listed[]) => lateIn(calendarOf(sessions, NOTHING, TODAY)).map(({ session: of, rule }) => `${of.id} ${rule}`);

  test('comes without what is due today', () => {
    expect(late(listed('s'), listed('t'))).toEqual(['s tot', 't tot', 's hier', 't hier']);
  });

  test('comes the earliest first, whichever session it is of', () => {
    const first = { ...listed('s'), agenda: ['r#2027-02-28#b###'] };
    expect(late(first, { ...listed('t'), agenda: ['r#2027-02-08#a###'] })).toEqual(['t a', 's b']);
  });
});
