import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { orderRows } from '@/lib/print/order';
import { placesGiven } from '@/lib/print/places-given';
import { ownScheduleTable, scheduleOf } from '@/lib/print/schedule';
import { NOTHING_TYPED, type Typed } from '@/lib/print/typed';
import type { Row } from '@/lib/print/sheet';
import { NEW_CENTRE } from '@/lib/session/centre';
import { withPassage } from '../passage/session';

const session = withPassage({ extra: true });
const printing = (typed: Partial<Typed> = {}) => ({ plan: plan(session, NEW_CENTRE, civil('2027-02-01')), centre: NEW_CENTRE, typed: { ...NOTHING_TYPED, ...typed } });
const plain = (text: unknown) => String(text).replace(/[\u00a0\u202f]/g, ' ');

/** The texts of rows, heads left out. */
const cells = (rows: readonly Row[]) => rows.flatMap((row) => ('heading' in row ? [] : [row.map(plain)]));

describe('papers of a session whose order of passage was planned', () => {
  test('say when each exam begins, where, unless something else is typed', () => {
    expect(scheduleOf(printing().plan, NOTHING_TYPED)).toEqual([
      { day: '2027-03-15', time: '09:00', nature: 'Atelier', place: 'Forge' },
      { day: '2027-03-15', time: '10:00', nature: 'Entretien', place: 'Bureau' },
    ]);
    const typed = { schedule: [{ day: '2027-03-15', time: '08:00', nature: 'Autre', place: '' }] };
    expect(scheduleOf(printing().plan, { ...NOTHING_TYPED, ...typed })).toEqual(typed.schedule);
  });

  test('give places in the order of names; one with extra minutes to nobody, until it is chosen there', () => {
    expect(placesGiven(printing())).toEqual({ a: 1 });
    expect(placesGiven(printing({ places: { a: 2 } }))).toEqual({ a: 2, b: 1 });
    expect(placesGiven(printing({ places: { a: 0 } }))).toEqual({ b: 1 });
  });

  test('the order of passage says each exam of each place, with a name where one was given', () => {
    expect(cells(orderRows(printing()))).toEqual([
      ['1', 'Alba', 'lun. 15 mars 2027, 9 h', 'Atelier'],
      ['1', 'Alba', 'lun. 15 mars 2027, 10 h', 'Entretien'],
      ['2', 'null', 'lun. 15 mars 2027, 9 h 40', 'Atelier'],
      ['2', 'null', 'lun. 15 mars 2027, 10 h 40', 'Entretien'],
    ]);
  });

  test('a convocation has the hours of whom it is for, and those of all where nobody was given a place', () => {
    const hours = (candidate: string | null, typed: Partial<Typed> = {}) => cells(ownScheduleTable(printing(typed), candidate).rows).map((row) => row[1]);
    expect(hours('a')).toEqual(['9 h', '10 h']);
    expect(hours('b')).toEqual(['9 h', '10 h']);
    expect(hours('b', { places: { b: 2 } })).toEqual(['9 h 40', '10 h 40']);
  });

  test('nothing of it says who has more minutes', () => {
    expect(JSON.stringify([orderRows(printing({ places: { b: 2 } })), ownScheduleTable(printing({ places: { b: 2 } }), 'b')])).not.toMatch(/major|temps/i);
  });
});
