import { agendaOf } from '@/lib/plan/agenda-keys';
import { doneIn, openedIn, overdueIn, unansweredIn } from '@/lib/plan/agenda';
import { plan } from '@/lib/plan/plan';
import { schedule } from '@/lib/plan/schedule';
import { addDays, civil } from '@/lib/dates/civil';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordedSessions } from './arbitraries';

const TODAY = civil('2027-02-01');
const SESSION = newSession('s', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));
const LATE: Session = { ...SESSION, unansweredBefore: TODAY };
const agenda = (session: Session, today = TODAY) => agendaOf(session, schedule(session, NEW_CENTRE), today);

test('what was due before the day of entry is unanswered, not late', () => {
  const { counts } = plan(LATE, NEW_CENTRE, TODAY);
  expect(counts.unanswered).toBe(plan(SESSION, NEW_CENTRE, TODAY).counts.byUrgency['en-retard']);
  expect(counts.overdue).toBe(0);
  expect(counts.byUrgency['en-retard']).toBe(counts.unanswered);
});

test('it stands in the agenda as one key, with how many', () => {
  expect(agenda(LATE).filter((key) => key.startsWith('l#'))).toEqual(['l#2027-02-01#5']);
  expect(unansweredIn(agenda(LATE))).toBe(5);
  expect(overdueIn(agenda(LATE), TODAY)).toBe(0);
  expect(agenda({ ...LATE, example: true }).filter((key) => /^x?l#/.test(key))).toEqual(['xl#2027-02-01#5']);
});

test('what falls due later is late like anything else', () => {
  const later = civil('2027-02-14');
  expect(plan(LATE, NEW_CENTRE, later).counts.overdue).toBeGreaterThan(0);
  expect(overdueIn(agenda(LATE, later), later)).toBe(plan(LATE, NEW_CENTRE, later).counts.overdue);
});

test('done or answered, nothing is left to settle', () => {
  const keys = plan(LATE, NEW_CENTRE, TODAY).lines.filter(({ unanswered }) => unanswered).map(({ key }) => key);
  const ticks = Object.fromEntries(keys.map((key) => [key, { ...EMPTY_TICK, status: 'fait' as const }]));
  expect(unansweredIn(agenda({ ...LATE, ticks }))).toBe(0);
  expect(unansweredIn(agenda(SESSION))).toBe(0);
});

test('what was done today has a key, and yesterday’s has none', () => {
  const done = (doneOn: string): Session => ({ ...SESSION, ticks: { 'commander-dte#': { ...EMPTY_TICK, status: 'fait', doneOn: civil(doneOn) } } });
  expect(doneIn(agenda(done(TODAY)), TODAY).map(({ rule }) => rule)).toEqual(['commander-dte']);
  expect(doneIn(agenda(done('2027-01-31')), TODAY)).toEqual([]);
});

test('the archives may go five years on, archived or not; an archived session keeps nothing else', () => {
  const opens = civil('2032-03-18');
  expect(openedIn(agenda(SESSION), addDays(opens, -1))).toEqual([]);
  expect(openedIn(agenda(SESSION), opens).map(({ rule }) => rule)).toEqual(['purger-archives']);
  const archived = agenda({ ...SESSION, state: 'archivee', pvValidatedOn: civil('2027-04-01') });
  expect(archived.every((key) => key.startsWith('o#'))).toBe(true);
  expect(openedIn(archived, opens).map(({ rule }) => rule)).toContain('purger-archives');
});

test('the agenda and the plan agree on what is unanswered, whatever the session', () => {
  fc.assert(
    fc.property(recordedSessions, fc.integer({ min: -250, max: 250 }), (session, n) => {
      const today = addDays(session.start, n);
      const said = { ...session, unansweredBefore: today };
      const asked = session.state === 'active' && !session.removed;
      expect(unansweredIn(agenda(said, today))).toBe(asked ? plan(said, NEW_CENTRE, today).lines.filter(({ open, due, until }) => open && until === null && due !== null && due < today).length : 0);
    }),
    { numRuns: 60 },
  );
});
