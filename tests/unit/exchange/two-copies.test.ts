import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { historyOf } from '@/lib/exchange/history';
import { changeOf, changesBetween } from '@/lib/session/act';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { erasureOf } from '@/lib/session/entries';
import { isPersonal } from '@/lib/session/erase';
import { foldCentre } from '@/lib/session/fold';
import { joinedTo } from '@/lib/session/join';
import { centreLeaves, sessionLeaves } from '@/lib/session/leaves';
import { newSession } from '@/lib/session/session';
import { newCandidate } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import { times } from '@/tests/arbitraries/runs';
import { exchangeAll, heldBy, Machine, withoutChanges } from './machines';

vi.setConfig({ testTimeout: 120_000 });

const NOON = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
const SESSIONS = ['s1', 's2', 's3'];
const PEOPLE = ['alice', 'bob', 'zoe'];

/** One thing that happens on one machine; what it is about is drawn from the numbers. */
interface Step {
  readonly what: 'create' | 'field' | 'days' | 'tick' | 'person' | 'without' | 'centre' | 'undo' | 'remove' | 'erase' | 'erase-all' | 'join' | 'send' | 'old' | 'bare';
  readonly on: number;
  readonly a: number;
  readonly b: number;
  /** How far the clock of that machine moves before, in hours; it may go back. */
  readonly hours: number;
}

const LOCAL = ['create', 'field', 'field', 'days', 'tick', 'tick', 'person', 'person', 'without', 'centre', 'undo', 'remove', 'erase', 'erase-all'] as const;

const stepsOf = (whats: readonly Step['what'][]): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({ what: fc.constantFrom(...whats), on: fc.nat({ max: 2 }), a: fc.nat({ max: 40 }), b: fc.nat({ max: 40 }), hours: fc.integer({ min: -200, max: 200 }) }),
    { minLength: 4, maxLength: 30 },
  );

/** What three machines became, and all that was ever written on any of them. */
interface Lived {
  readonly machines: readonly Machine[];
  readonly written: readonly Change[];
}

function lived(steps: readonly Step[]): Lived {
  const machines = ['x', 'y', 'z'].map((device, n) => new Machine(device, NOON + n * 70 * HOUR));
  const written: Change[] = [];
  const files: string[] = [];
  const [first] = machines;
  if (first === undefined) throw new Error('three machines');
  // What all of them have from the start.
  written.push(...create(first, 's1', 0), ...create(first, 's2', 3));
  for (const machine of machines) machine.import(first.file());
  for (const step of steps) {
    const machine = machines[step.on];
    if (machine === undefined) continue;
    machine.now += step.hours * HOUR;
    written.push(...done(machine, step, machines, files));
  }
  return { machines, written };
}

function create(machine: Machine, id: string, n: number): readonly Change[] {
  if (machine.sessionOf(id) !== null) return [];
  const start = addDays(civil('2027-03-01'), n % 8);
  return machine.write(id, (act) => changesBetween(act, new Map(), sessionLeaves({ ...newSession(id, `Soudeur ${id}`, start, civil('2027-03-12')), ceresNumber: '27-0412' })));
}

function done(machine: Machine, { what, a, b }: Step, machines: readonly Machine[], files: string[]): readonly Change[] {
  const id = SESSIONS[a % SESSIONS.length] ?? '';
  const person = PEOPLE[b % PEOPLE.length] ?? '';
  const session = machine.sessionOf(id);
  const other = machines[b % machines.length];
  switch (what) {
    case 'create':
      return create(machine, id, b);
    case 'field':
      return machine.edit(id, (was) => ({ ...was, [b % 2 === 0 ? 'site' : 'notes']: `Dit ${String(b)} par Alice` }));
    case 'days':
      return machine.edit(id, (was) => ({ ...was, start: addDays(civil('2027-03-01'), b % 8), end: addDays(civil('2027-03-12'), a % 8) }));
    case 'tick':
      return machine.edit(id, (was) => ({ ...was, ticks: { ...was.ticks, 'commander-dte#': { ...EMPTY_TICK, status: b % 2 === 0 ? 'fait' : 'sans-objet', who: `Qui ${String(b)}` } } }));
    case 'person':
      return machine.edit(id, (was) => ({ ...was, candidates: [...was.candidates.filter((one) => one.id !== person), { ...newCandidate(person, `Nom ${String(a)}`), identity: b % 2 === 0 }] }));
    case 'without':
      return machine.edit(id, (was) => ({ ...was, candidates: was.candidates.filter((one) => one.id !== person) }));
    case 'centre': {
      const centre = foldCentre(machine.changesOf(CENTRE_ID));
      return machine.write(CENTRE_ID, (act) => changesBetween(act, centreLeaves(centre), centreLeaves({ ...centre, name: `Centre ${String(b)}` })));
    }
    case 'undo':
      return machine.undo(a);
    case 'remove':
      return machine.edit(id, (was) => ({ ...was, removed: true }));
    case 'erase':
      return session === null ? [] : machine.write(id, (act) => [changeOf(act, erasureOf('candidates', person), false, true)]);
    case 'erase-all':
      return session === null || a > 8 ? [] : machine.write(id, (act) => [changeOf(act, 'erasedOn', null, '2027-06-01')]);
    case 'join': {
      const to = SESSIONS[b % SESSIONS.length] ?? '';
      return session === null || to === id || machine.sessionOf(to) === null ? [] : machine.write(id, (act) => [changeOf(act, 'joinedTo', session.joinedTo, a % 5 === 0 ? null : to)]);
    }
    case 'send':
      files.push(machine.file(a % 3 === 0 ? null : [id]));
      other?.import(files.at(-1) ?? '');
      return [];
    case 'old':
      if (files.length > 0) machine.import(files[b % files.length] ?? '');
      return [];
    case 'bare':
      if (files.length > 0) machine.import(withoutChanges(files[b % files.length] ?? ''));
      return [];
  }
}

/** What is told of each session on a machine. */
const historiesOf = (machine: Machine) => heldBy(machine).map(([id, changes]) => [id, id === CENTRE_ID ? [] : historyOf(changes, NEW_CENTRE)]);

function expectSame({ machines }: Lived): void {
  const [first, ...others] = machines;
  if (first === undefined) throw new Error('three machines');
  for (const other of others) {
    expect(heldBy(other)).toEqual(heldBy(first));
    expect(historiesOf(other)).toEqual(historiesOf(first));
    other.now = first.now;
    expect(other.file()).toBe(first.file());
  }
}

/** Whether a change was erased: somebody named in it, by a mark on her, or on all. */
function isErased({ path, session }: Change, machine: Machine): boolean {
  const entry = path.slice(0, path.lastIndexOf('/'));
  const marks = machine.changesOf(session);
  return isPersonal(path) && marks.some((mark) => (mark.path === 'erasedOn' && mark.to !== null) || mark.path === `${entry}/erased`);
}

function expectNothingLost({ machines, written }: Lived): void {
  for (const machine of machines) {
    const held = new Set([...machine.journals.values()].flat().map(({ id }) => id));
    for (const change of written) if (!held.has(change.id) && change.path !== 'erasedOn') expect(isErased(change, machine)).toBe(true);
  }
}

function expectErased({ machines }: Lived): void {
  for (const machine of machines) {
    for (const change of [...machine.journals.values()].flat()) expect(isErased(change, machine)).toBe(false);
  }
}

describe.each([
  ['edited apart and exchanged as files', [...LOCAL, 'send', 'send', 'old']],
  ['some of which come back from other programs, without their history', [...LOCAL, 'send', 'send', 'old', 'bare']],
  ['and joined to one another in every direction', [...LOCAL, 'join', 'join', 'join', 'send', 'send', 'old']],
] as const)('copies of the same sessions on three machines, %s', (_how, whats) => {
  test('end up the same on all, histories and exports too, whatever was sent before, in whatever order; nothing is lost but what was erased', () => {
    fc.assert(
      fc.property(stepsOf(whats), (steps) => {
        const after = lived(steps);
        expect(exchangeAll(after.machines)).toBeLessThanOrEqual(2);
        expectSame(after);
        expectNothingLost(after);
        expectErased(after);
      }),
      times(20),
    );
  });
});

test('a session joined on one machine, and edited since on another that does not know, says the same on both', () => {
  const [a, b] = [new Machine('a', NOON), new Machine('b', NOON - 300 * HOUR)];
  create(a, 's1', 0);
  create(a, 's2', 0);
  b.import(a.file());
  a.write('s2', (act) => [changeOf(act, 'joinedTo', null, 's1')]);
  b.now += 600 * HOUR;
  b.edit('s2', (was) => ({ ...was, site: 'Brest' }));
  b.edit('s2', (was) => ({ ...was, candidates: [newCandidate('k', 'A. B.')] }));
  a.import(b.file(['s2']));
  expect(a.shown.map(({ id, site, candidates }) => [id, site, candidates.map(({ label }) => label)])).toEqual([['s1', 'Brest', ['A. B.']]]);
  exchangeAll([a, b]);
  expect(heldBy(b)).toEqual(heldBy(a));
});

test('joined on both machines, each by itself, and exchanged: once, and the same', () => {
  const [a, b] = [new Machine('a', NOON), new Machine('b', NOON)];
  create(a, 's1', 0);
  create(a, 's2', 0);
  b.import(a.file());
  for (const machine of [a, b]) machine.write('s2', (act) => [changeOf(act, 'joinedTo', null, 's1')]);
  const before = a.changesOf('s1').length;
  exchangeAll([a, b]);
  expect(heldBy(b)).toEqual(heldBy(a));
  expect(a.changesOf('s1')).toHaveLength(before);
  expect(a.shown.map(({ id }) => id)).toEqual(['s1']);
});

test('a file of the joined session alone, where the other is not known, hides nothing', () => {
  const [a, b] = [new Machine('a', NOON), new Machine('b', NOON)];
  create(a, 's2', 0);
  b.import(a.file());
  create(a, 's1', 0);
  a.edit('s2', (was) => ({ ...was, site: 'Brest' }));
  a.write('s2', (act) => [changeOf(act, 'joinedTo', null, 's1')]);
  b.import(a.file(['s2']));
  expect(joinedTo(b.changesOf('s2'))).toBe('s1');
  expect(b.shown.map(({ id, site }) => [id, site])).toEqual([['s1', 'Brest']]);
});

test('days that were moved apart so that they do not hold together are refused on both sides, and agree once one of them is mended', () => {
  const [a, b] = [new Machine('a', NOON), new Machine('b', NOON)];
  create(a, 's1', 0);
  b.import(a.file());
  a.edit('s1', (was) => ({ ...was, start: civil('2027-03-20'), end: civil('2027-03-22') }));
  b.now += HOUR;
  b.edit('s1', (was) => ({ ...was, end: civil('2027-03-10') }));
  expect(() => a.import(b.file())).toThrow('refused: s1');
  expect(() => b.import(a.file())).toThrow('refused: s1');
  a.now += 2 * HOUR;
  a.edit('s1', (was) => ({ ...was, end: civil('2027-03-23') }));
  exchangeAll([a, b]);
  expect(heldBy(b)).toEqual(heldBy(a));
  expect(b.sessionOf('s1')).toMatchObject({ start: '2027-03-20', end: '2027-03-23' });
});
