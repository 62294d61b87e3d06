import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { isStill, movesBetween, sumMoves, type Move } from '@/lib/plan/moves';
import { isOutstanding, schedule } from '@/lib/plan/schedule';
import type { Centre } from '@/lib/session/centre';
import { newOwnRule } from '@/lib/session/centre-lists';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { civilDates } from '../dates/calendar';
import { centres, daysAround, equippedCentres, sessions } from './arbitraries';
import { centre, session, ticked } from './helpers';

const LONG_BEFORE = civil('2026-01-01');

/** What a change of the session moves, in a centre of which nothing is said. */
function moves(before: Partial<Session>, after: Partial<Session>, today = LONG_BEFORE) {
  return movesBetween({ session: session(before), centre: centre() }, { session: session({ ...before, ...after }), centre: centre() }, today);
}

/** The same of a change of the centre. */
function movesOfCentre(patch: Partial<Centre>, today = LONG_BEFORE, said: Partial<Session> = {}) {
  const before = { session: session(said), centre: centre() };
  return movesBetween(before, { ...before, centre: centre(patch) }, today);
}

const WEEK_LATER = { start: civil('2027-03-22'), end: civil('2027-03-24') };
const WEEK_EARLIER = { start: civil('2027-03-08'), end: civil('2027-03-10') };
const ids = (list: readonly { readonly rule: { readonly id: string } }[]) => list.map(({ rule }) => rule.id);
const moveOf = (list: readonly Move[], id: string) => list.find(({ rule }) => rule.id === id);

describe('the days of a session', () => {
  test('a week later take what is counted from them a week later', () => {
    const { moved } = moves({}, WEEK_LATER);
    expect(moveOf(moved, 'receptionner-dte')).toMatchObject({ from: '2027-02-22', to: '2027-03-01', by: 7 });
    expect(moveOf(moved, 'transmettre-pv')).toMatchObject({ from: '2027-03-22', to: '2027-03-29', by: 7 });
  });

  test('a week earlier take it a week earlier, or a day more or less where months are counted', () => {
    const { moved } = moves({}, WEEK_EARLIER);
    expect(moveOf(moved, 'receptionner-dte')).toMatchObject({ from: '2027-02-22', to: '2027-02-15', by: -7 });
    expect(moveOf(moved, 'informer-ddets')).toMatchObject({ from: '2026-12-15', to: '2026-12-08', by: -7 });
    expect(moveOf(moves({}, { start: civil('2027-03-01') }).moved, 'convoquer-candidats')).toMatchObject({ from: '2027-02-13', to: '2027-01-30', by: -14 });
  });

  test('move what is only advised too', () => {
    expect(moveOf(moves({}, WEEK_LATER).moved, 'solliciter-jury')).toMatchObject({ from: '2026-12-15', to: '2026-12-22', by: 7 });
  });

  test('are not told one by one: what is of those days follows them', () => {
    const { moved, added, dropped } = moves({}, { end: civil('2027-03-19') });
    expect(ids(moved)).not.toContain('faire-signer-pv');
    expect([...added, ...dropped]).toEqual([]);
    expect(ids(moves({ actors: true }, WEEK_LATER).moved)).not.toContain('accueillir-comediens');
    expect(moveOf(moved, 'transmettre-pv')).toMatchObject({ by: 2 });
  });

  test('leave alone what is counted from elsewhere, and what is settled', () => {
    const before = { titleExpiry: civil('2026-12-10'), ...ticked('fait', 'receptionner-dte#'), state: 'active' as const };
    const { moved } = moves(before, WEEK_LATER);
    expect(ids(moved)).not.toContain('creer-session-ceres');
    expect(ids(moved)).not.toContain('receptionner-dte');
  });
});

describe('what becomes late', () => {
  test('is what had not passed and now has', () => {
    const { moved, late } = moves({}, WEEK_EARLIER, civil('2027-02-20'));
    expect(moveOf(moved, 'receptionner-dte')).toMatchObject({ becomesLate: true, noLongerLate: false });
    expect(moveOf(moved, 'informer-ddets')).toMatchObject({ becomesLate: false });
    expect(late).toBe(moved.filter(({ becomesLate }) => becomesLate).length);
  });

  test('is not what falls on that very day', () => {
    expect(moveOf(moves({}, WEEK_EARLIER, civil('2027-02-15')).moved, 'receptionner-dte')).toMatchObject({ becomesLate: false });
    expect(moveOf(moves({}, WEEK_EARLIER, civil('2027-02-16')).moved, 'receptionner-dte')).toMatchObject({ becomesLate: true });
  });

  test('is told of what a later session relieves', () => {
    const { moved, late } = moves({}, WEEK_LATER, civil('2027-02-25'));
    expect(moveOf(moved, 'receptionner-dte')).toMatchObject({ becomesLate: false, noLongerLate: true });
    expect(late).toBe(0);
  });

  test('counts what is added with its last day behind it', () => {
    const { added, late } = moves({}, { responsableDeclared: false }, civil('2027-02-01'));
    expect(ids(added)).toContain('faire-declarer-responsable');
    expect(late).toBe(1);
    expect(moves({}, { responsableDeclared: false }).late).toBe(0);
  });
});

describe('the fields of a session', () => {
  test('add what did not apply, and take away what no longer does', () => {
    expect(ids(moves({}, { supervision: true }).added)).toEqual(['convoquer-surveillant', 'organiser-surveillance']);
    expect(ids(moves({ supervision: true }, { supervision: null }).dropped)).toEqual(['convoquer-surveillant', 'organiser-surveillance']);
  });

  test('take nothing away that was settled', () => {
    const before = { supervision: true, ...ticked('sans-objet', 'convoquer-surveillant#') };
    expect(ids(moves(before, { supervision: null }).dropped)).toEqual(['organiser-surveillance']);
  });

  test('give a date to what had none, and take it back', () => {
    const received = { dteReceivedOn: civil('2027-02-22') };
    const { moved } = moves({}, { titleExpiry: civil('2026-12-10') });
    expect(moveOf(moved, 'creer-session-ceres')).toMatchObject({ from: '2026-12-14', to: '2026-12-09', by: -5 });
    const gained = moves({ pvSentOn: civil('2027-03-20') }, { pvValidatedOn: civil('2027-04-01') });
    expect(moveOf(gained.moved, 'afficher-admis')).toMatchObject({ from: null, to: '2027-04-01', by: 0 });
    expect(moveOf(moves({ pvValidatedOn: civil('2027-04-01') }, { pvValidatedOn: null }).moved, 'afficher-admis')).toMatchObject({ to: null, by: 0 });
    expect(ids(moves({}, received).dropped)).toContain('relancer-afpa');
  });

  test('that no date depends on move nothing', () => {
    const said = { title: 'Soudeuse', notes: 'Relu', ceresNumber: '27-0412', candidateCount: 9, responsable: 'A. L.' };
    expect(isStill(moves({}, said))).toBe(true);
  });
});

describe('the centre', () => {
  test('in its region, moves what another region’s source asked for', () => {
    const { moved, undone } = movesOfCentre({ region: 'auvergne-rhone-alpes' }, LONG_BEFORE, ticked('fait', 'commander-dte#'));
    expect(moveOf(moved, 'creer-session-ceres')).toMatchObject({ from: '2026-12-14', to: '2026-12-15', by: 1 });
    expect(undone).toEqual([]);
  });

  test('that convenes outside CERES leaves validating without a date', () => {
    expect(moveOf(movesOfCentre({ convenes: 'hors-ceres' }).moved, 'valider-convocations-ceres')).toMatchObject({ from: '2027-02-12', to: null });
  });

  test('that says what already counted moves nothing', () => {
    expect(isStill(movesOfCentre({ convenes: 'ceres' }))).toBe(true);
    expect(isStill(movesOfCentre({ name: 'AFPA' }))).toBe(true);
  });

  test('that adds a task of its own adds it to the session', () => {
    const { added } = movesOfCentre({ ownRules: [{ ...newOwnRule('parking', 'Réserver le parking'), days: -10 }] });
    expect(added).toMatchObject([{ due: '2027-03-05', rule: { title: 'Réserver le parking' } }]);
  });
});

describe('what is to be done again', () => {
  const done = ticked('fait', 'informer-ddets#', 'convoquer-jury#', 'afficher-informations#', 'designer-responsable#');

  test('is what was done and tied to the days, where they move', () => {
    const { undone } = moves(done, WEEK_LATER);
    expect(undone.map(({ occurrence, tell }) => [occurrence.rule.id, tell])).toEqual([
      ['informer-ddets', ['ddets']],
      ['convoquer-jury', ['jury']],
      ['afficher-informations', []],
    ]);
  });

  test('is nothing where the days stay, or where nothing was done', () => {
    expect(moves(done, { transport: true }).undone).toEqual([]);
    expect(moves(ticked('sans-objet', 'informer-ddets#'), WEEK_LATER).undone).toEqual([]);
    expect(moves({}, WEEK_LATER).undone).toEqual([]);
  });

  test('is nothing in an archived session, whose plan is kept', () => {
    expect(moves({ ...done, state: 'archivee' }, WEEK_LATER).undone).toEqual([]);
  });

  test('is reason enough to ask before saving', () => {
    const all = schedule(session(), centre()).map(({ key }) => [key, { ...EMPTY_TICK, status: 'fait' as const }]);
    const found = moves({ ticks: Object.fromEntries(all) as Session['ticks'] }, WEEK_LATER);
    expect(found).toMatchObject({ moved: [], added: [], dropped: [] });
    expect(isStill(found)).toBe(false);
  });
});

test('over several sessions, what moves is put together', () => {
  const list = [moves({}, WEEK_EARLIER, civil('2027-02-20')), moves(ticked('fait', 'informer-ddets#'), WEEK_LATER)];
  const sum = sumMoves(list);
  expect(sum.moved).toHaveLength(list.reduce((n, { moved }) => n + moved.length, 0));
  expect(sum.late).toBe(list[0]?.late);
  expect(sum.undone).toHaveLength(1);
  expect(isStill(sumMoves([]))).toBe(true);
});

describe('whatever the session and the centre', () => {
  const runs = { numRuns: 150 };
  const shifts = fc.integer({ min: -400, max: 400 });
  const shifted = (of: Session, n: number): Session => ({ ...of, start: addDays(of.start, n), end: addDays(of.end, n) });

  test('a session moved there and back moves nothing', () => {
    fc.assert(
      fc.property(sessions, equippedCentres, shifts, civilDates(1995, 2095), (of, at, n, today) => {
        const back = shifted(shifted(of, n), -n);
        expect(isStill(movesBetween({ session: of, centre: at }, { session: back, centre: at }, today))).toBe(true);
      }),
      runs,
    );
  });

  test('what moves one way moves back the other way', () => {
    fc.assert(
      fc.property(sessions, centres, centres, shifts, civilDates(1995, 2095), (of, at, elsewhere, n, today) => {
        const [here, there] = [{ session: of, centre: at }, { session: shifted(of, n), centre: elsewhere }];
        const [forth, back] = [movesBetween(here, there, today), movesBetween(there, here, today)];
        // A check may be done by itself on one side alone.
        const tasks = (list: readonly Move[]) => list.filter(({ rule }) => rule.doneWhen === undefined);
        expect(tasks(back.moved).map(({ rule, from, to, by }) => [rule.id, to, from, 0 - by])).toEqual(
          tasks(forth.moved).map(({ rule, from, to, by }) => [rule.id, from, to, 0 + by]),
        );
        expect(ids(back.added)).toEqual(ids(forth.dropped));
      }),
      runs,
    );
  });

  test('what counts in days from the first or the last day moves by as many as they do', () => {
    fc.assert(
      fc.property(sessions, centres, shifts, (of, at, n) => {
        const { moved } = movesBetween({ session: of, centre: at }, { session: shifted(of, n), centre: at }, of.start);
        const bound = [...schedule(of, at), ...schedule(shifted(of, n), at)].filter(isBoundInDays).map(({ key }) => key);
        const inDays = moved.filter(({ rule, subject }) => bound.filter((key) => key === `${rule.id}#${subject}`).length === 2);
        expect(inDays.reduce((sum, { by }) => sum + by, 0)).toBe(inDays.length * n);
      }),
      runs,
    );
  });

  /** Whether the last day comes from claims that are all counted in days from the session’s own, and hold for ever. */
  function isBoundInDays({ due, claims }: ReturnType<typeof schedule>[number]): boolean {
    const required = claims.filter(({ strength, date }) => strength !== 'advised' && date !== null);
    return due !== null && required.every(({ claim: { anchor, offset, inForce } }) => (anchor === 'start' || anchor === 'end') && Object.keys(offset).join() === 'days' && inForce === undefined);
  }

  test('each move is of something open, from one day to another; and becomes late as its last day passes', () => {
    const given = fc.tuple(sessions, sessions, centres).chain(([of, other, at]) => fc.tuple(fc.constant([of, { ...other, ticks: of.ticks }] as const), fc.constant(at), daysAround([of.start, other.start])));
    fc.assert(
      fc.property(given, ([[of, other], at, today]) => {
        const { moved, late, added } = movesBetween({ session: of, centre: at }, { session: other, centre: at }, today);
        const now = new Map(schedule(other, at).map((one) => [one.key, one]));
        for (const { rule, subject, from, to, becomesLate } of moved) {
          const one = now.get(`${rule.id}#${subject}`);
          expect(from).not.toBe(to);
          expect(one !== undefined && isOutstanding(one, other)).toBe(true);
          if (becomesLate) expect(one?.due != null && one.due < today).toBe(true);
        }
        expect(late).toBeLessThanOrEqual(moved.length + added.length);
      }),
      runs,
    );
  });
});
