import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { homeOf } from '@/lib/plan/home';
import { schedule } from '@/lib/plan/schedule';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { COUNT_LIMIT, countOverdue, digestsDueWithin } from '@/lib/store/agenda';
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

  test('holds every line that Aujourd’hui shows', async () => {
    const db = await open();
    const cases = fc.tuple(sessions('s1'), sessions('s2')).chain(([a, b]) => fc.record({ list: fc.constant([a, b]), today: near(a) }));
    await fc.assert(
      fc.asyncProperty(cases, async ({ list, today }) => {
        await digestsOf(db, list);
        const all = list.filter(({ removed }) => !removed).map((session) => digestOf(session, NEW_CENTRE));
        const found = await digestsDueWithin(db, today, 30, 300);
        const lines = (digests: typeof all) => Object.values(homeOf(digests, today)).flat().map(({ session, key }) => session.id + key).sort();
        expect(lines(found)).toEqual(lines(all));
      }),
      { numRuns: 40 },
    );
  });
});
