import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { homeOf } from '@/lib/plan/home';
import { plan } from '@/lib/plan/plan';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { COUNT_LIMIT, countOverdue, digestsDueWithin } from '@/lib/store/agenda';
import type { Database } from '@/lib/store/db';
import { digestOf } from '@/lib/store/digest';
import { centres, days, sessions } from '../../arbitraries/session';
import { MACON, open, SOUDEUR } from './database';

/** The digests of these sessions, and nothing else. */
async function digestsOf(db: Database, list: readonly Session[], centre: Centre = NEW_CENTRE): Promise<void> {
  const tx = db.transaction('digests', 'readwrite');
  await tx.store.clear();
  for (const session of list) if (!session.removed) await tx.store.put(digestOf(session, centre));
  await tx.done;
}

function overdueInPlan(session: Session, centre: Centre, today: CivilDate): number {
  const counts = session.state === 'active' && !session.example && !session.removed;
  return counts ? plan(session, centre, today).counts.byUrgency['en-retard'] : 0;
}

/** A day that some date of the session may be near to. */
const near = (session: Session) => fc.integer({ min: -120, max: 40 }).map((n) => addDays(session.start, n));

describe('the number of overdue occurrences', () => {
  test('is what the plans of all sessions count together', async () => {
    const lists = fc.tuple(sessions('s1'), sessions('s2'), sessions('s3'));
    const cases = fc.record({ list: lists, centre: centres }).chain(({ list, centre }) =>
      fc.record({ list: fc.constant(list), centre: fc.constant(centre), today: fc.oneof(near(list[0]), near(list[1]), days) }),
    );
    const db = await open();
    await fc.assert(
      fc.asyncProperty(cases, async ({ list, centre, today }) => {
        await digestsOf(db, list, centre);
        const planned = list.reduce((sum, session) => sum + overdueInPlan(session, centre, today), 0);
        expect(await countOverdue(db, today)).toBe(planned);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['2026-12-14', 0],
    ['2026-12-15', 2],
    ['2027-02-12', 2],
    ['2027-02-13', 3],
    ['2027-02-14', 5],
    ['2027-03-22', 5],
    ['2027-03-23', 6],
  ])('on %s, of a session that starts on 15 March, is %i: a last day is not late', async (today, late) => {
    const db = await open();
    await digestsOf(db, [SOUDEUR]);
    expect(await countOverdue(db, civil(today))).toBe(late);
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
    expect(await countOverdue(db, civil('2030-01-01'))).toBe(6);
  });

  test.each(['fait', 'sans-objet'] as const)('leaves out what is « %s »', async (status) => {
    const db = await open();
    await digestsOf(db, [{ ...SOUDEUR, ticks: { 'commander-dte#': { ...EMPTY_TICK, status } } }]);
    expect(await countOverdue(db, civil('2026-12-15'))).toBe(1);
  });

  test('is counted no further than the badge can say', async () => {
    const db = await open();
    const many = Array.from({ length: 30 }, (_, n) => ({ ...SOUDEUR, id: `s${String(n)}` }));
    await digestsOf(db, many);
    expect(await countOverdue(db, civil('2030-01-01'))).toBe(COUNT_LIMIT);
    await digestsOf(db, many.slice(0, 16));
    expect(await countOverdue(db, civil('2030-01-01'))).toBe(96);
  });
});

describe('what is due within some days', () => {
  const idsWithin = async (db: Database, today: string, ahead: number, limit = 300) =>
    (await digestsDueWithin(db, civil(today), ahead, limit)).map(({ id }) => id).sort();

  test('starts with the session whose first day comes into sight, on that day', async () => {
    const db = await open();
    await digestsOf(db, [SOUDEUR, MACON]);
    expect(await idsWithin(db, '2026-11-13', 30)).toEqual([]);
    expect(await idsWithin(db, '2026-11-14', 30)).toEqual(['s1']);
    expect(await idsWithin(db, '2027-01-15', 30)).toEqual(['s1', 's2']);
  });

  test.each([false, true])('takes in a day that is only advised, for an example (%s) too', async (example) => {
    const db = await open();
    await digestsOf(db, [{ ...SOUDEUR, example, ticks: settledBut('creer-parcours-candidats#') }]);
    expect(await idsWithin(db, '2026-11-30', 14)).toEqual([]);
    expect(await idsWithin(db, '2026-12-01', 14)).toEqual(['s1']);
  });

  test('leaves out the sessions in which nothing is open', async () => {
    const db = await open();
    await digestsOf(db, [{ ...SOUDEUR, ticks: settledBut('') }]);
    expect(await idsWithin(db, '2027-03-01', 300)).toEqual([]);
  });

  test('gives each session once, and as many entries a kind as asked', async () => {
    const db = await open();
    const many = Array.from({ length: 12 }, (_, n) => ({ ...SOUDEUR, id: `s${String(10 + n)}`, start: addDays(SOUDEUR.start, n), end: addDays(SOUDEUR.start, n) }));
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
      { numRuns: 100 },
    );
  });

  const RULES = ['creer-session-ceres#', 'commander-dte#', 'creer-parcours-candidats#', 'constituer-jury#', 'valider-convocations-ceres#', 'transmettre-pv#'];

  function settledBut(open: string): Session['ticks'] {
    return Object.fromEntries(RULES.filter((key) => key !== open).map((key) => [key, { ...EMPTY_TICK, status: 'fait' as const }]));
  }
});
