import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { agendaOf } from '@/lib/plan/agenda-keys';
import { isOutstanding, schedule } from '@/lib/plan/schedule';
import { grouped, groupOf, type Lived } from '@/lib/plan/session-group';
import type { Session, SessionState } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { centre, session } from './helpers';

/** From 15 to 17 March 2027, with something open. */
const OPEN: Lived = { start: civil('2027-03-15'), end: civil('2027-03-17'), state: 'active', total: 60, settled: 59, agenda: [] };
const CLOSED: Lived = { ...OPEN, settled: 60 };

describe('where a session stands', () => {
  test.each([
    ['2027-03-14', 'prevues'],
    ['2027-03-15', 'en-cours'],
    ['2027-03-17', 'en-cours'],
    ['2027-03-18', 'a-cloturer'],
    ['2030-01-01', 'a-cloturer'],
  ])('on %s, with something open: %s', (today, group) => {
    expect(groupOf(OPEN, civil(today))).toBe(group);
  });

  test.each([
    ['2027-03-14', 'prevues'],
    ['2027-03-17', 'en-cours'],
    ['2027-03-18', 'terminees'],
  ])('on %s, with everything done: %s', (today, group) => {
    expect(groupOf(CLOSED, civil(today))).toBe(group);
  });

  test.each<[SessionState, string]>([
    ['archivee', 'archivees'],
    ['reportee', 'reportees-annulees'],
    ['annulee', 'reportees-annulees'],
  ])('%s, it is among « %s » whatever the day', (state, group) => {
    for (const today of ['2027-03-01', '2027-03-16', '2027-04-01']) expect(groupOf({ ...OPEN, state }, civil(today))).toBe(group);
  });
});

describe('archives that may go five years on', () => {
  const held = session();
  const done = (but: string) => {
    const keys = schedule(held, centre()).map(({ key }) => key);
    return { ...held, ticks: Object.fromEntries(keys.filter((key) => key !== but).map((key) => [key, { ...EMPTY_TICK, status: 'fait' as const }])) };
  };
  const lived = (of: Session): Lived => {
    const occurrences = schedule(of, centre());
    const settled = occurrences.filter((one) => !isOutstanding(one, of)).length;
    return { ...of, total: occurrences.length, settled, agenda: agendaOf(of, occurrences) };
  };
  const after = addDays(held.end, 30);

  test('keep no session to be closed before that day', () => {
    expect(groupOf(lived(done('purger-archives#')), after)).toBe('terminees');
  });

  test('bring it back on that day', () => {
    expect(groupOf(lived(done('purger-archives#')), civil('2032-03-18'))).toBe('a-cloturer');
  });

  test('are not what keeps it, where something else is open', () => {
    expect(groupOf(lived(done('archiver-dossier#')), after)).toBe('a-cloturer');
  });
});

test('groups keep the order of the first days; of what is behind, the latest comes first', () => {
  const today = civil('2027-06-01');
  const at = (start: string, said: Partial<Lived> = {}): Lived => ({ ...OPEN, start: civil(start), end: civil(start), ...said });
  const past = [at('2027-01-04', CLOSED_AT), at('2027-02-01', CLOSED_AT)];
  const ahead = [at('2027-07-01'), at('2027-08-02')];
  const groups = grouped([...past, ...ahead], today);
  expect(groups.terminees.map(({ start }) => start)).toEqual(['2027-02-01', '2027-01-04']);
  expect(groups.prevues.map(({ start }) => start)).toEqual(['2027-07-01', '2027-08-02']);
  expect(groups['en-cours']).toEqual([]);
});

const CLOSED_AT: Partial<Lived> = { settled: 60 };
