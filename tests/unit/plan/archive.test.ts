import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { withPlanKept } from '@/lib/plan/archive';
import { freeze } from '@/lib/plan/frozen';
import { plan } from '@/lib/plan/plan';
import { liveSchedule, schedule } from '@/lib/plan/schedule';
import { RULES } from '@/lib/rulebook/rulebook';
import { changesBetween } from '@/lib/session/act';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newOwnRule } from '@/lib/session/centre-lists';
import { sessionLeaves } from '@/lib/session/leaves';
import type { Session } from '@/lib/session/session';
import { read } from '../exchange/files';
import { centre, only, session, ticked } from './helpers';

/** A session archived in a centre of which nothing is said, or this. */
function archived(said: Partial<Session> = {}, at: Centre = centre()): Session {
  return withPlanKept(session(said), session({ ...said, state: 'archivee' }), at);
}

const dates = (of: Session, at: Centre) => schedule(of, at).map(({ key, due, target }) => [key, due, target]);
const ELSEWHERE = centre({ region: 'auvergne-rhone-alpes', territory: 'la-reunion', convenes: 'hors-ceres', ownRules: [{ ...newOwnRule('a', 'Autre'), days: -3 }] });

describe('archiving', () => {
  test('keeps the plan as it stands that day', () => {
    expect(archived().frozen).toBe(freeze(liveSchedule(session(), centre())));
    expect(dates(archived(), centre())).toEqual(dates(session(), centre()));
  });

  test('keeps it whatever becomes of the centre', () => {
    expect(dates(archived(), ELSEWHERE)).toEqual(dates(session(), centre()));
    expect(dates(session(), ELSEWHERE)).not.toEqual(dates(session(), centre()));
  });

  test('keeps it whatever becomes of the rules', () => {
    const fewer = RULES.slice(10).map((rule) => ({ ...rule, claims: [] }));
    expect(schedule(archived(), centre(), fewer)).toEqual(schedule(archived(), centre()));
    expect(schedule(session(), centre(), fewer)).not.toEqual(schedule(session(), centre()));
  });

  test('keeps it whatever becomes of the session itself', () => {
    const moved = { ...archived(), start: civil('2027-06-14'), end: civil('2027-06-16'), transport: true };
    expect(dates(moved, centre())).toEqual(dates(session(), centre()));
  });

  test('lets ticks go on counting', () => {
    const done = { ...archived(), ...ticked('fait', 'commander-dte#') };
    expect(only(plan(done, centre(), civil('2027-04-15')).lines, 'commander-dte')).toMatchObject({ open: false, due: '2026-12-14' });
  });

  test('again keeps the first plan', () => {
    const first = archived();
    expect(withPlanKept(first, { ...first, notes: 'Relu' }, ELSEWHERE).frozen).toBe(first.frozen);
  });

  test('a new session, as an archive keeps its plan too', () => {
    expect(withPlanKept(null, session({ state: 'archivee' }), centre()).frozen).not.toBeNull();
  });
});

describe('taking out of the archives', () => {
  test('makes the plan live again', () => {
    const back = withPlanKept(archived(), { ...archived(), state: 'active' }, ELSEWHERE);
    expect(back.frozen).toBeNull();
    expect(dates(back, ELSEWHERE)).toEqual(dates(session(), ELSEWHERE));
  });

  test('then archiving again keeps the plan of that day', () => {
    const back = withPlanKept(archived(), { ...archived(), state: 'active' }, ELSEWHERE);
    const again = withPlanKept(back, { ...back, state: 'archivee' }, ELSEWHERE);
    expect(dates(again, centre())).toEqual(dates(session(), ELSEWHERE));
  });
});

test('a session that is not archived keeps no plan', () => {
  const plain = session();
  expect(withPlanKept(null, plain, centre())).toBe(plain);
  expect(withPlanKept(plain, session({ state: 'annulee' }), centre()).frozen).toBeNull();
});

/** Ids that never come twice. */
function ids(): () => string {
  let made = 0;
  return () => `c-${String((made += 1))}`;
}

test('an archived plan goes out and comes in with its session', () => {
  const today = civil('2027-04-15');
  const of = { ...archived(), id: 's1' };
  const act = { id: 'a', session: of.id, stamp: 1, device: 'poste', newId: ids() };
  const changes = changesBetween(act, new Map(), sessionLeaves(of));
  const given = { sessions: [{ session: of, changes }], centre: { centre: NEW_CENTRE, changes: [] }, exportedAt: '2027-04-15T10:00:00.000Z', today };
  const [back] = read(writeDocument(exportDocument(given))).sessions;
  if (back === undefined) throw new Error('the session did not come back');
  expect(back.session.frozen).toBe(of.frozen);
  expect(dates(back.session, ELSEWHERE)).toEqual(dates(session(), centre()));
});
