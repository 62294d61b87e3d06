import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { orderRows } from '@/lib/print/order';
import { placesGiven, withPlace } from '@/lib/print/places-given';
import { arrivalOf, ownScheduleTable, visitOf } from '@/lib/print/own-schedule';
import { scheduleOf } from '@/lib/print/schedule';
import { NOTHING_TYPED, type Typed } from '@/lib/print/typed';
import type { Row } from '@/lib/print/sheet';
import { LETTERS } from '@/lib/print/letters/letters';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { newJuror } from '@/lib/session/session-lists';
import fc from 'fast-check';
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

  test('give no place twice, and none that is not there, whatever was chosen', () => {
    expect(placesGiven(printing({ places: { a: 1, b: 1 } }))).toEqual({ a: 1 });
    expect(placesGiven(printing({ places: { a: 7, gone: 1 } }))).toEqual({ b: 1 });
    const choice = fc.record({ candidate: fc.constantFrom('a', 'b'), place: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1 }), (choices) => {
        const given = placesGiven(printing({ places: choices.reduce<Typed['places']>((so, { candidate, place }) => withPlace(so, candidate, place), {}) }));
        const last = choices.at(-1);
        expect(given[last?.candidate ?? '']).toBe(last?.place === 0 ? undefined : last?.place);
        expect(new Set(Object.values(given)).size).toBe(Object.values(given).length);
      }),
    );
  });

  test('convene a candidate to the welcome, else to her own first exam with its preparation; a juror to the visit', () => {
    const at = (said: Partial<Session['passage'][number]>, preparation = 0, typed: Partial<Typed> = {}) => {
      const one = { ...session, passage: session.passage.map((entry) => ({ ...entry, ...said })), passageExams: session.passageExams.map((exam) => ({ ...exam, preparation })) };
      return { plan: plan(one, NEW_CENTRE, civil('2027-02-01')), centre: NEW_CENTRE, typed: { ...NOTHING_TYPED, places: { b: 2 }, ...typed } };
    };
    expect(arrivalOf(at({}), 'a')).toEqual({ day: '2027-03-15', time: '09:00' });
    expect(arrivalOf(at({}), 'b')).toEqual({ day: '2027-03-15', time: '09:40' });
    expect(arrivalOf(at({}, 15), 'b')).toEqual({ day: '2027-03-15', time: '09:25' });
    expect(arrivalOf(at({ welcome: 15 }), 'b')).toEqual({ day: '2027-03-15', time: '09:00' });
    expect(arrivalOf(at({}), null)).toEqual({ day: '2027-03-15', time: '09:00' });
    expect(arrivalOf(at({}, 0, { schedule: [{ day: '2027-03-15', time: '08:00', nature: 'Autre', place: '' }] }), 'b')).toBeNull();
    expect([visitOf(at({})), visitOf(at({ visit: 60 }))]).toEqual([null, '09:00']);
    const natures = (per: 'candidate' | 'juror', said: Partial<Session['passage'][number]>, preparation = 0) =>
      cells(ownScheduleTable(at(said, preparation), { per, person: 'b' }).rows).map((row) => row[2]);
    expect(natures('candidate', { visit: 60, welcome: 15 }, 15)).toEqual(['Accueil et consignes', 'Atelier (préparation à 9 h 25)', 'Entretien (préparation à 10 h 25)']);
    expect(natures('juror', { visit: 60 })).toEqual(['Visite du plateau avec le jury', 'Atelier', 'Entretien', 'Délibération']);
  });

  test('say so in the letters', () => {
    const letter = (id: string, said: Partial<Session['passage'][number]>) => {
      const one = { ...session, jurors: [newJuror('j', 'Jo')], passage: session.passage.map((entry) => ({ ...entry, ...said })) };
      const centre = { ...NEW_CENTRE, convenes: 'hors-ceres' as const };
      const found = LETTERS.find((print) => print.id === id);
      const sheets = found?.sheets({ plan: plan(one, centre, civil('2027-02-01')), centre, typed: { ...NOTHING_TYPED, places: { b: 2 } } });
      return plain(JSON.stringify(sheets));
    };
    expect(letter('convocation-candidat', {})).toContain('lundi 15 mars 2027, à 9 h 40');
    expect(letter('convocation-jure', { visit: 60 })).toContain('Le premier jour, venez à 9 h pour visiter le plateau technique');
    expect(letter('convocation-jure', {})).toContain('venez une heure avant');
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
    const hours = (candidate: string | null, typed: Partial<Typed> = {}) => cells(ownScheduleTable(printing(typed), { per: 'candidate', person: candidate }).rows).map((row) => row[1]);
    expect(hours('a')).toEqual(['9 h', '10 h']);
    expect(hours('b')).toEqual(['9 h', '10 h']);
    expect(hours('b', { places: { b: 2 } })).toEqual(['9 h 40', '10 h 40']);
  });

  test('nothing of it says who has more minutes', () => {
    expect(JSON.stringify([orderRows(printing({ places: { b: 2 } })), ownScheduleTable(printing({ places: { b: 2 } }), { per: 'candidate', person: 'b' })])).not.toMatch(/major|temps/i);
  });
});
