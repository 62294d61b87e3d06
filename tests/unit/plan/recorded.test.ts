import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { withRecordedDay, withRecordedTicks } from '@/lib/plan/recorded';
import { RULES } from '@/lib/rulebook/rulebook';
import type { RecordedDay } from '@/lib/rulebook/rule';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK, occurrenceKey, type Tick } from '@/lib/session/tick';
import { session } from './helpers';

const DAY = civil('2027-02-22');
const OTHER = civil('2027-02-24');
const PAIRS = RULES.flatMap(({ id, records }): [RecordedDay, string][] => (records === undefined ? [] : [[records, occurrenceKey(id)]]));

const withTick = (of: Session, key: string, tick: Partial<Tick>): Session => ({ ...of, ticks: { ...of.ticks, [key]: { ...EMPTY_TICK, ...of.ticks[key], ...tick } } });

test('the days of DTE, PV sent and PV validated are each recorded by one rule', () => {
  expect(PAIRS).toEqual([
    ['dteReceivedOn', 'receptionner-dte#'],
    ['pvSentOn', 'transmettre-pv#'],
    ['pvValidatedOn', 'receptionner-pv-valide#'],
  ]);
});

describe.each(PAIRS)('%s, said by the tick of %s,', (field, key) => {
  const ticking = (before: Session, tick: Partial<Tick>) => withRecordedDay(before, withTick(before, key, tick), key);
  const done = ticking(session(), { status: 'fait', doneOn: DAY });

  test('follows the day of the tick', () => {
    expect(done[field]).toBe(DAY);
    expect(ticking(done, { doneOn: OTHER })[field]).toBe(OTHER);
  });

  test('is gone with the tick', () => {
    expect(ticking(done, { status: 'a-faire', doneOn: null })[field]).toBeNull();
    expect(ticking(done, { status: 'sans-objet', doneOn: null })[field]).toBeNull();
  });

  test('stays what it was where it is done on a day that nobody knows', () => {
    expect(ticking(session({ [field]: OTHER }), { status: 'fait', doneOn: null })[field]).toBe(OTHER);
    expect(ticking(session(), { status: 'fait', doneOn: null })[field]).toBeNull();
  });

  test('is not touched by what else is noted of it', () => {
    const said = session({ [field]: OTHER });
    expect(ticking(said, { observation: 'Pli abîmé', who: 'A. L.' })[field]).toBe(OTHER);
  });
});

describe.each(PAIRS)('%s, said in its field,', (field, key) => {
  const saying = (before: Session, day: Session[RecordedDay]) => withRecordedTicks(before, { ...before, [field]: day });
  const said = saying(session(), DAY);

  test('ticks its rule on that day, and moves it to another', () => {
    expect(said.ticks[key]).toEqual({ ...EMPTY_TICK, status: 'fait', doneOn: DAY });
    expect(saying(said, OTHER).ticks[key]).toMatchObject({ status: 'fait', doneOn: OTHER });
  });

  test('takes the tick off when it is emptied', () => {
    expect(saying(said, null).ticks[key]).toMatchObject({ status: 'a-faire', doneOn: null });
  });

  test('emptied leaves « sans objet » as it is', () => {
    const none = withTick(session({ [field]: DAY }), key, { status: 'sans-objet' });
    expect(saying(none, null).ticks[key]?.status).toBe('sans-objet');
  });

  test('keeps what was noted, and « à refaire » no longer holds', () => {
    const noted = withTick(session(), key, { observation: 'Pli abîmé', redo: true });
    expect(saying(noted, DAY).ticks[key]).toMatchObject({ observation: 'Pli abîmé', redo: null });
  });
});

test('no other rule and no other field says anything of another', () => {
  const before = session();
  const after = withTick(before, 'commander-dte#', { status: 'fait', doneOn: DAY });
  expect(withRecordedDay(before, after, 'commander-dte#')).toBe(after);
  const edited = session({ titleExpiry: DAY, title: 'Soudeuse' });
  expect(withRecordedTicks(before, edited)).toBe(edited);
});
