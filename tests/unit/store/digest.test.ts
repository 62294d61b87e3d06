import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { schedule, SCHEDULE_VERSION } from '@/lib/plan/schedule';
import { RULEBOOK } from '@/lib/rulebook/version';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { EMPTY_TICK, type TickStatus } from '@/lib/session/tick';
import { newOwnRule, newSite, newTitle } from '@/lib/session/centre-lists';
import { digestOf, stampOf } from '@/lib/store/digest';
import { staleDigest } from '@/lib/store/stale-digest';
import { SOUDEUR } from './database';

const TOTAL = schedule(SOUDEUR, NEW_CENTRE).length;

test('a digest says what lists show of a session, and no more', () => {
  const session = { ...SOUDEUR, ceresNumber: '27-0412', notes: 'Clé chez le gardien', site: 'Atelier', titleExpiry: civil('2028-06-30') };
  const { agenda, stamp, ...told } = digestOf(session, NEW_CENTRE);
  expect(told).toEqual({
    id: 's1',
    title: 'Soudeur',
    titleCode: null,
    titleExpiry: '2028-06-30',
    start: '2027-03-15',
    end: '2027-03-17',
    ceresNumber: '27-0412',
    state: 'active',
    example: false,
    total: TOTAL,
    settled: 1,
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
  expect(digestOf(session, NEW_CENTRE)).toMatchObject({ total: TOTAL, settled });
  expect(plan(session, NEW_CENTRE, civil('2027-01-01')).counts).toMatchObject({ total: TOTAL, settled });
});

test('the stamp names the rulebook and the way of counting', () => {
  expect(stampOf(NEW_CENTRE)).toMatch(new RegExp(`^${String(RULEBOOK.version)}\\.${String(SCHEDULE_VERSION)} `));
});

test.each<[string, Partial<Centre>]>([
  ['region', { region: 'corse' }],
  ['territory', { territory: 'mayotte' }],
  ['way of convening', { convenes: 'hors-ceres' }],
  ['list of sites', { sites: [newSite('a', 'Atelier')] }],
  ['list of tasks', { ownRules: [newOwnRule('a', 'Café')] }],
  ['list of margins', { margins: [{ id: 'a', rule: 'transmettre-pv', anchor: 'end', days: 1 }] }],
  [
    'list of confirmed delays',
    {
      confirmed: [
        { id: 'a', rule: 'transmettre-pv', anchor: 'end', days: 9, months: null, workingDays: null, on: civil('2026-11-03'), by: 'Mme Petit' },
      ],
    },
  ],
])('the %s of the centre makes another stamp', (_what, fact) => {
  expect(stampOf({ ...NEW_CENTRE, ...fact })).not.toBe(stampOf(NEW_CENTRE));
});

test('two sites, and the other region of a site, make two stamps', () => {
  const site = newSite('a', 'Atelier');
  const stamps = [[site], [{ ...site, region: 'corse' as const }], [site, newSite('b', 'Annexe')]].map((sites) => stampOf({ ...NEW_CENTRE, sites }));
  expect(new Set(stamps).size).toBe(3);
  for (const stamp of stamps) expect(stamp.length).toBeLessThan(60);
});

test('the order in which an entry holds its fields is no other stamp', () => {
  const fields = { rule: 'transmettre-pv', anchor: 'end', days: 1 } as const;
  const told = { rule: 'transmettre-pv', anchor: 'end', months: null, workingDays: null, days: 9, on: civil('2026-11-03'), by: 'Mme Petit' } as const;
  const { id, ...task } = newOwnRule('a', 'Café');
  const made = { ...NEW_CENTRE, ownRules: [{ ...task, id }], margins: [{ ...fields, id }], confirmed: [{ ...told, id }] };
  const stored = { ...NEW_CENTRE, ownRules: [{ id, ...task }], margins: [{ id, ...fields }], confirmed: [{ id, ...told }] };
  expect(stampOf(made)).toBe(stampOf(stored));
});

test('the titles of the centre move no date: a session keeps its own copy', () => {
  expect(stampOf({ ...NEW_CENTRE, titles: [newTitle('a', 'Soudeur')] })).toBe(stampOf(NEW_CENTRE));
});

test('the name of the centre moves no date', () => {
  expect(stampOf({ ...NEW_CENTRE, name: 'AFPA' })).toBe(stampOf(NEW_CENTRE));
});

test('a stale digest shows the session, counts nothing, and has nobody’s stamp', () => {
  expect(staleDigest(SOUDEUR)).toEqual({ ...digestOf(SOUDEUR, NEW_CENTRE), stamp: '', total: 0, settled: 0, agenda: [] });
});
