import { civil } from '@/lib/dates/civil';
import { agendaOf } from '@/lib/plan/agenda-keys';
import { agendaRange, readAgenda } from '@/lib/plan/agenda';
import { plan } from '@/lib/plan/plan';
import { schedule } from '@/lib/plan/schedule';
import { urgencyOf } from '@/lib/plan/urgency';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { expect, test } from 'vitest';

/** Friday to Sunday. */
const SESSION = newSession('s1', 'Exemple', civil('2027-03-19'), civil('2027-03-21'));

const done = (session: Session, ...keys: string[]): Session => ({
  ...session,
  ticks: { ...session.ticks, ...Object.fromEntries(keys.map((key) => [key, { ...EMPTY_TICK, status: 'fait' as const }])) },
});

const occurrence = (key: string, session = SESSION) => schedule(session, NEW_CENTRE).find((one) => one.key === key);
const urgency = (key: string, today: string, session = SESSION) =>
  plan(session, NEW_CENTRE, civil(today)).lines.find((line) => line.key === key)?.urgency;

test('a daily rule has one occurrence a day, due that day, its working day that very day', () => {
  const days = schedule(SESSION, NEW_CENTRE).filter(({ rule }) => rule.id === 'assurer-presence');
  expect(days.map(({ subject, due, workingDay, target }) => [subject, due, workingDay, target])).toEqual([
    ['2027-03-19', '2027-03-19', '2027-03-19', '2027-03-19'],
    ['2027-03-20', '2027-03-20', '2027-03-20', '2027-03-20'],
    ['2027-03-21', '2027-03-21', '2027-03-21', '2027-03-21'],
  ]);
});

test('which papers to destroy depends on the day', () => {
  const steps = (day: string) => occurrence(`detruire-sujets#${day}`)?.steps.map(({ id }) => id);
  expect(steps('2027-03-19')).toEqual(['non-utilises', 'apres-epreuve']);
  expect(steps('2027-03-20')).toEqual(['apres-epreuve']);
  expect(steps('2027-03-21')).toEqual(['apres-epreuve', 'le-reste']);
});

test('a session of one day shows them all', () => {
  const oneDay = { ...SESSION, end: SESSION.start };
  expect(occurrence('detruire-sujets#2027-03-19', oneDay)?.steps).toHaveLength(3);
});

test('a rule of the first day is for today until the last, then blank, and never late', () => {
  const on = (day: string) => urgency('controler-conformite#', day);
  expect(['2027-03-18', '2027-03-19', '2027-03-20', '2027-03-21', '2027-03-22', '2030-01-01'].map(on)).toEqual([
    'pas-encore-ouvert',
    'aujourdhui',
    'aujourdhui',
    'aujourdhui',
    'non-renseigne',
    'non-renseigne',
  ]);
});

test('what is blank is neither counted late nor next: after the session, the PV is', () => {
  const keys = schedule(SESSION, NEW_CENTRE).map(({ key }) => key);
  const prepared = done(SESSION, ...keys.filter((key) => occurrence(key)?.until === null && key !== 'transmettre-pv#'));
  const after = plan(prepared, NEW_CENTRE, civil('2027-03-22'));
  const days = after.lines.filter(({ rule }) => rule.sessionDay === true);
  expect(days.every(({ overdue, urgency: now }) => !overdue && now === 'non-renseigne')).toBe(true);
  expect(after.counts.overdue).toBe(0);
  expect(after.next?.key).toBe('transmettre-pv#');
});

test('urgency without an `until` is that of a last day', () => {
  const moments = { due: civil('2027-03-19'), target: civil('2027-03-19'), opens: null };
  expect(urgencyOf(moments, civil('2027-03-20'))).toBe('en-retard');
  expect(urgencyOf({ ...moments, until: civil('2027-03-21') }, civil('2027-03-20'))).toBe('aujourdhui');
});

test('the agenda keeps them apart from what can be late, until the last day of the session', () => {
  const keys = agendaOf(SESSION, schedule(SESSION, NEW_CENTRE));
  const entries = readAgenda(keys.filter((key) => key.startsWith('d#')));
  expect(entries.find(({ key }) => key === 'faire-emarger#2027-03-20')).toEqual({
    key: 'faire-emarger#2027-03-20',
    rule: 'faire-emarger',
    subject: '2027-03-20',
    due: '2027-03-20',
    target: '2027-03-20',
    workingDay: '2027-03-20',
    opens: '2027-03-19',
    until: '2027-03-21',
  });
  const [least, beyond] = agendaRange('r', null, civil('2027-03-22'));
  const late = keys.filter((key) => least <= key && key < beyond).map((key) => key.split('#')[2]);
  expect(late).not.toContain('faire-emarger');
  expect(late).toContain('constituer-jury');
});

test('the agenda tells of each open occurrence what the schedule says', () => {
  const occurrences = schedule(SESSION, NEW_CENTRE);
  const told = new Map(readAgenda(agendaOf(SESSION, occurrences)).map((entry) => [entry.key, entry]));
  for (const { key, due, target, opens, until, workingDay } of occurrences) {
    if (due === null && target === null) expect(told.has(key), key).toBe(false);
    else expect(told.get(key), key).toMatchObject({ due, target, opens, workingDay, ...(until === null ? {} : { until }) });
  }
});

test('chasing the DTE and receiving it, both late, count as one', () => {
  const today = civil('2027-03-12');
  const both = plan(SESSION, NEW_CENTRE, today);
  expect(both.lines.filter(({ overdue }) => overdue).map(({ rule }) => rule.id)).toEqual(
    expect.arrayContaining(['receptionner-dte', 'relancer-afpa']),
  );
  expect(both.counts.byUrgency['en-retard'] - both.counts.overdue).toBe(1);
  const chased = plan(done(SESSION, 'relancer-afpa#'), NEW_CENTRE, today);
  expect(chased.counts.overdue).toBe(both.counts.overdue);
  const received = plan(done(SESSION, 'receptionner-dte#'), NEW_CENTRE, today);
  expect(received.counts.overdue).toBe(both.counts.overdue);
  expect(received.counts.byUrgency['en-retard']).toBe(received.counts.overdue);
});

test('the badge’s agenda agrees with that count', () => {
  const today = civil('2027-03-12');
  const [least, beyond] = agendaRange('r', null, today);
  const keys = agendaOf(SESSION, schedule(SESSION, NEW_CENTRE)).filter((key) => least <= key && key < beyond);
  expect(keys).toHaveLength(plan(SESSION, NEW_CENTRE, today).counts.overdue);
});
