import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { SCHEDULE_VERSION } from '@/lib/plan/schedule';
import { RULEBOOK } from '@/lib/rulebook/rulebook';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { EMPTY_TICK, type TickStatus } from '@/lib/session/tick';
import { digestOf, stampOf } from '@/lib/store/digest';
import { staleDigest } from '@/lib/store/stale-digest';
import { SOUDEUR } from './database';

test('a digest says what lists show of a session, and no more', () => {
  const session = { ...SOUDEUR, ceresNumber: '27-0412', notes: 'Clé chez le gardien', site: 'Atelier' };
  const { agenda, stamp, ...told } = digestOf(session, NEW_CENTRE);
  expect(told).toEqual({
    id: 's1',
    title: 'Soudeur',
    start: '2027-03-15',
    end: '2027-03-17',
    ceresNumber: '27-0412',
    state: 'active',
    example: false,
    total: 6,
    settled: 0,
  });
  expect(agenda.length).toBeGreaterThan(5);
  expect(stamp).toBe(stampOf(NEW_CENTRE));
});

test.each<[TickStatus, number]>([
  ['a-faire', 0],
  ['fait', 1],
  ['sans-objet', 1],
])('what is « %s » counts %i as settled, and the plan counts the same', (status, settled) => {
  const session = { ...SOUDEUR, ticks: { 'commander-dte#': { ...EMPTY_TICK, status } } };
  expect(digestOf(session, NEW_CENTRE)).toMatchObject({ total: 6, settled });
  expect(plan(session, NEW_CENTRE, civil('2027-01-01')).counts).toMatchObject({ total: 6, settled });
});

test('the stamp names the rulebook and the way of counting', () => {
  expect(stampOf(NEW_CENTRE)).toMatch(new RegExp(`^${String(RULEBOOK.version)}\\.${String(SCHEDULE_VERSION)} `));
});

test.each<[string, Partial<Centre>]>([
  ['region', { region: 'corse' }],
  ['territory', { territory: 'mayotte' }],
  ['way of convening', { convenes: 'hors-ceres' }],
])('the %s of the centre makes another stamp', (_what, fact) => {
  expect(stampOf({ ...NEW_CENTRE, ...fact })).not.toBe(stampOf(NEW_CENTRE));
});

test('the name of the centre moves no date', () => {
  expect(stampOf({ ...NEW_CENTRE, name: 'AFPA' })).toBe(stampOf(NEW_CENTRE));
});

test('a stale digest shows the session, counts nothing, and has nobody’s stamp', () => {
  expect(staleDigest(SOUDEUR)).toEqual({ ...digestOf(SOUDEUR, NEW_CENTRE), stamp: '', total: 0, settled: 0, agenda: [] });
});
