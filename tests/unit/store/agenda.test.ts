import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { DAYS_AHEAD, homeOf, laterOf } from '@/lib/plan/home';
import { schedule } from '@/lib/plan/schedule';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { COUNT_LIMIT, countOverdue, digestsDueWithin, digestsPressing } from '@/lib/store/agenda';
import { digestsDueBeyond, digestsFrom, digestsPossible } from '@/lib/store/agenda-later';
import type { Database } from '@/lib/store/db';
import { digestOf } from '@/lib/store/digest';
import { centres, days, sessions } from '../../arbitraries/session';
import { MACON, open, overdueOf, settledBut, SOUDEUR } from './database';

/** The digests of these sessions, and nothing else. */
async function digestsOf(db: Database, list: readonly Session[], centre: Centre = NEW_CENTRE): Promise<void> {
  const tx = db.transaction('digests', 'readwrite');
  await tx.store.clear();
  for (const session of list) if (!session.removed) await tx.store.put(digestOf(session, centre));
  await tx.done;
}

function overdueInPlan(session: Session, centre: Centre, today: CivilDate): number {
  const counts = session.state === 'active' && !session.example && !session.removed;
  return counts ? overdueOf(session, today, centre) : 0;
}

/** A session that counts. */
const counting = (id: string) => sessions(id).map((session): Session => ({ ...session, state: 'active', example: false, removed: false }));

/** A delay confirmed by mistake may end before its task opens: the plan then waits, where the badge does not. */
const opensInTime = (session: Session, centre: Centre) =>
  schedule(session, centre).every(({ due, opens }) => due === null || opens === null || opens <= due);

/** A day that some date of the session may be near to. */
const near = (session: Session) => fc.integer({ min: -120, max: 40 }).map((n) => addDays(session.start, n));

describe('the number of overdue occurrences', () => {
  test('is what the plans of all sessions count together', async () => {
    const lists = fc.tuple(counting('s1'), sessions('s2'));
    const cases = fc.record({ list: lists, centre: centres }).chain(({ list, centre }) =>
      fc.record({ list: fc.constant(list), centre: fc.constant(centre), today: fc.oneof(near(list[0]), near(list[1]), days) }),
    );
    const db = await open();
    await fc.assert(
      fc.asyncProperty(cases, async ({ list, centre, today }) => {
        fc.pre(list.every((session) => opensInTime(session, centre)));
        await digestsOf(db, list, centre);
        const planned = list.reduce((sum, session) => sum + overdueInPlan(session, centre, today), 0);
        expect(await countOverdue(db, today)).toBe(planned);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['creer-session-ceres#', '2026-12-14'],
    ['valider-convocations-ceres#', '2027-02-12'],
    ['transmettre-pv#', '2027-03-22'],
  ])('of %s has a last day, %s, which is not late, and a day after', async (key, last) => {
    const db = await open();
    await digestsOf(db, [settledBut(SOUDEUR, key)]);
    expect(await countOverdue(db, civil(last))).toBe(0);
    expect(await countOverdue(db, addDays(civil(last), 1))).toBe(1);
  });

  test.each<[string, Partial<Session>]>([
    ['example', { example: true }],
    ['annulée', { state: 'annulee' }],
    ['reportée', { state: 'reportee' }],
    ['archivée', { state: 'archivee' }],
    ['removed', { removed: true }],
  ])('of a session that is %s is none', async (_what, state) => {
    const db = await open();
    await digestsOf(db, [{ ...SOUDEUR, ...state }]);
    expect(await countOverdue(db, civil('2030-01-01'))).toBe(0);
    await digestsOf(db, [{ ...SOUDEUR, ...state }, MACON]);
    expect(await countOverdue(db, civil('2030-01-01'))).toBe(overdueOf(MACON, civil('2030-01-01')));
  });

  test.each(['fait', 'sans-objet'] as const)('leaves out what is « %s »', async (status) => {
    const db = await open();
    const today = civil('2026-12-15');
    await digestsOf(db, [{ ...SOUDEUR, ticks: { 'commander-dte#': { ...EMPTY_TICK, status } } }]);
    expect(await countOverdue(db, today)).toBe(overdueOf(SOUDEUR, today) - 1);
  });

  test('is counted no further than the badge can say', async () => {
    const db = await open();
    const one = digestOf(settledBut(SOUDEUR, 'creer-session-ceres#'), NEW_CENTRE);
    for (let n = 1; n < COUNT_LIMIT; n += 1) await db.put('digests', { ...one, id: `s${String(n)}` });
    expect(await countOverdue(db, civil('2030-01-01'))).toBe(COUNT_LIMIT - 1);
    for (const id of ['a', 'b', 'c']) await db.put('digests', { ...one, id });
    expect(await countOverdue(db, civil('2030-01-01'))).toBe(COUNT_LIMIT);
  });
});

describe('what is due within some days', () => {
  const idsWithin = async (db: Database, today: string, ahead: number, limit = 300) =>
    (await digestsDueWithin(db, civil(today), ahead, limit)).map(({ id }) => id).sort();

  test('starts with the session whose first day comes into sight, on that day', async () => {
    const db = await open();
    await digestsOf(db, [settledBut(SOUDEUR, 'creer-session-ceres#'), settledBut(MACON, 'creer-session-ceres#')]);
    expect(await idsWithin(db, '2026-11-13', 30)).toEqual([]);
    expect(await idsWithin(db, '2026-11-14', 30)).toEqual(['s1']);
    expect(await idsWithin(db, '2027-01-15', 30)).toEqual(['s1', 's2']);
  });

  test.each([false, true])('takes in a day that is only advised, for an example (%s) too', async (example) => {
    const db = await open();
    await digestsOf(db, [{ ...settledBut(SOUDEUR, 'creer-parcours-candidats#'), example }]);
    expect(await idsWithin(db, '2026-11-30', 14)).toEqual([]);
    expect(await idsWithin(db, '2026-12-01', 14)).toEqual(['s1']);
  });

  test('ends with the calendar, on its last day too', async () => {
    const db = await open();
    const last = civil('2199-12-31');
    await digestsOf(db, [settledBut({ ...SOUDEUR, start: last, end: last }, 'transmettre-pv#', 'faire-signer-pv#')]);
    expect(await idsWithin(db, last, 30)).toEqual(['s1']);
  });

  test('leaves out the sessions in which nothing is open', async () => {
    const db = await open();
    await digestsOf(db, [settledBut(SOUDEUR)]);
    expect(await idsWithin(db, '2027-03-01', 300)).toEqual([]);
  });

  test('gives each session once, and as many entries a kind as asked', async () => {
    const db = await open();
    // Two things due on one day in each.
    const many = Array.from({ length: 12 }, (_, n) => {
      const start = addDays(SOUDEUR.start, n);
      return settledBut({ ...SOUDEUR, id: `s${String(10 + n)}`, start, end: start }, 'commander-dte#', 'creer-session-ceres#');
    });
    await digestsOf(db, many);
    const all = await idsWithin(db, '2027-06-01', 30);
    expect(all).toEqual(many.map(({ id }) => id));
    expect(await idsWithin(db, '2027-06-01', 30, 4)).toEqual(['s10', 's11']);
  });

  test('reads what is late, the next seven days and those after apart, so that much of one hides nothing of another', async () => {
    const db = await open();
    const today = civil('2027-06-01');
    const dueIn = (id: string, days: number) => {
      const start = addDays(today, 91 + days);
      return settledBut({ ...SOUDEUR, id, start, end: start }, 'designer-responsable#');
    };
    await digestsOf(db, [...[-9, -8, -7].map((n) => dueIn(`late${String(n)}`, n)), dueIn('soon', 7), dueIn('soon too', 7), dueIn('then', 8), dueIn('last', 30), dueIn('beyond', 31)]);
    expect(await idsWithin(db, today, 30, 1)).toEqual(['late-9', 'soon', 'then']);
    expect(await idsWithin(db, today, 30, 9)).not.toContain('beyond');
    expect(await idsWithin(db, today, 7, 9)).toEqual(['late-7', 'late-8', 'late-9', 'soon', 'soon too']);
  });

  test('takes in the days of a session that has begun, however far its last one is', async () => {
    const db = await open();
    await digestsOf(db, [settledBut({ ...SOUDEUR, end: addDays(SOUDEUR.start, 60) }, 'accueillir-candidats#')]);
    expect(await idsWithin(db, SOUDEUR.start, 30)).toEqual(['s1']);
  });

  test('takes in what was entered late and what was done that day; what is possible now is read apart, and no more than that day', async () => {
    const db = await open();
    const today = civil('2027-06-01');
    const late = { ...settledBut({ ...SOUDEUR, id: 'late' }, 'commander-dte#'), unansweredBefore: today };
    const possible = settledBut({ ...SOUDEUR, id: 'possible', start: civil('2022-05-30'), end: civil('2022-05-31') }, 'purger-archives#');
    const waiting = settledBut({ ...SOUDEUR, id: 'waiting', start: civil('2022-05-30'), end: civil('2022-06-01') }, 'purger-archives#');
    const done = settledBut({ ...SOUDEUR, id: 'done' });
    const doneToday = { ...done, ticks: { ...done.ticks, 'commander-dte#': { ...EMPTY_TICK, status: 'fait' as const, doneOn: today } } };
    for (const session of [late, possible, waiting, doneToday]) await db.put('digests', digestOf(session, NEW_CENTRE, today));
    expect(await idsWithin(db, today, 30)).toEqual(['done', 'late']);
    expect(await idsWithin(db, addDays(today, 1), 30)).toEqual(['late']);
    const idsPossible = async (day: CivilDate, limit = 9) => (await digestsPossible(db, day, limit)).map(({ id }) => id).sort();
    expect(await idsPossible(today)).toEqual(['possible']);
    expect(await idsPossible(addDays(today, 1))).toEqual(['possible', 'waiting']);
    expect(await idsPossible(addDays(today, 1), 1)).toEqual(['possible']);
  });

  test('holds every line that Aujourd’hui shows, and what is beyond every line of « Plus tard »', async () => {
    const db = await open();
    const cases = fc.tuple(sessions('s1'), sessions('s2')).chain(([a, b]) => fc.record({ list: fc.constant([a, b]), today: near(a) }));
    await fc.assert(
      fc.asyncProperty(cases, async ({ list, today }) => {
        await digestsOf(db, list);
        const all = list.filter(({ removed }) => !removed).map((session) => digestOf(session, NEW_CENTRE));
        const found = await digestsDueWithin(db, today, 30, 300);
        const lines = (digests: typeof all) => Object.values(homeOf(digests, today)).flat().map(({ session, key }) => session.id + key).sort();
        expect(lines(found)).toEqual(lines(all));
        const later = (digests: typeof all) => laterOf(digests, today).map(({ session, key }) => session.id + key);
        expect(later(await digestsDueBeyond(db, today, DAYS_AHEAD, 300)).sort()).toEqual(later(all).sort());
      }),
      { numRuns: 40 },
    );
  });
});

test('what presses most is of the first sessions of each kind: those late the longest, then those of the days to come, and of a session that is on', async () => {
  const db = await open();
  const today = civil('2027-06-01');
  const late = Array.from({ length: 9 }, (_, n) => {
    const start = addDays(today, 82 + n);
    return settledBut({ ...SOUDEUR, id: `late${String(n)}`, start, end: start }, 'designer-responsable#');
  });
  const on = settledBut({ ...SOUDEUR, id: 'on', start: addDays(today, -1), end: addDays(today, 1) }, 'accueillir-candidats#');
  const far = settledBut({ ...SOUDEUR, id: 'far', start: addDays(today, 120), end: addDays(today, 120) }, 'designer-responsable#');
  await digestsOf(db, [...late, on, far]);
  const ids = async (sessions: number) => (await digestsPressing(db, today, sessions)).map(({ id }) => id).sort();
  expect(await ids(3)).toEqual(['late0', 'late1', 'late2', 'on']);
  expect(await ids(99)).toEqual([...late.map(({ id }) => id), 'on'].sort());
});

describe('what is due beyond some days', () => {
  test('comes the earliest first, as many entries a kind as asked, and ends with the calendar', async () => {
    const db = await open();
    const today = civil('2027-06-01');
    const starting = (days: number) => {
      const start = addDays(today, 91 + days);
      return settledBut({ ...SOUDEUR, id: `in ${String(days)}`, start, end: start }, 'designer-responsable#');
    };
    await digestsOf(db, [30, 31, 45, 60].map(starting));
    const ids = async (day: CivilDate, limit: number) => (await digestsDueBeyond(db, day, 30, limit)).map(({ id }) => id).sort();
    expect(await ids(today, 9)).toEqual(['in 31', 'in 45', 'in 60']);
    expect(await ids(today, 2)).toEqual(['in 31', 'in 45']);
    expect(await ids(civil('2199-12-15'), 9)).toEqual([]);
  });
});

test('sessions from a day on come by first day, as many as asked, without the centre', async () => {
  const db = await open();
  await digestsOf(db, [MACON, SOUDEUR]);
  const ids = async (day: CivilDate, limit: number) => (await digestsFrom(db, day, limit)).map(({ id }) => id);
  expect(await ids(SOUDEUR.start, 9)).toEqual(['s1', 's2']);
  expect(await ids(SOUDEUR.start, 1)).toEqual(['s1']);
  expect(await ids(addDays(SOUDEUR.start, 1), 9)).toEqual(['s2']);
});
