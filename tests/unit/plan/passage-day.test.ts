import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { eventsOf } from '@/lib/exchange/calendar-events';
import { juryChecks } from '@/lib/plan/jury-checks';
import { around, dayTimes, pairsAskedFor, plannedOf } from '@/lib/plan/passage-day';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newJuror } from '@/lib/session/session-lists';
import { withPassage } from '../passage/session';

const DAY = civil('2027-03-15');
const session = withPassage();
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function planned() {
  const found = plannedOf(session);
  if (found === null) throw new Error('a schedule');
  return found;
}

describe('an order of passage that was planned', () => {
  test('gives the programme of a day, and who passes now and next', () => {
    expect(dayTimes(planned(), DAY).map(({ start, end, text }) => [start, end, text])).toEqual([
      [540, 610, 'Atelier'],
      [600, 660, 'Entretien'],
      [660, 675, 'délibération'],
    ]);
    const at = (minutes: number) => {
      const { now, next } = around(planned(), DAY, minutes);
      return [now, next].map((list) => list.map(({ text }) => plain(text)));
    };
    expect(at(500)).toEqual([[], ['Atelier, passage 1']]);
    expect(at(605)).toEqual([['Atelier, passage 2', 'Entretien, passage 1'], ['Entretien, passage 2']]);
    expect(at(660)).toEqual([['délibération'], []]);
    expect(at(700)).toEqual([[], []]);
  });

  test('counts a preparation as begun, and calls nobody next who is there already', () => {
    const prepared = { ...session, passageExams: session.passageExams.map((exam) => (exam.id === 'entretien' ? { ...exam, preparation: 25 } : exam)) };
    const found = plannedOf(prepared);
    if (found === null) throw new Error('a schedule');
    const { now, next } = around(found, DAY, 576);
    expect([now, next].map((list) => list.map(({ from, text }) => [from, plain(text)]))).toEqual([[[575, 'Entretien, passage 1']], [[580, 'Atelier, passage 2']]]);
  });

  test('whatever the minute, what comes next is not yet there, and nothing begins between', () => {
    fc.assert(
      fc.property(fc.nat(24 * 60), fc.nat(60), (minutes, preparation) => {
        const found = plannedOf({ ...session, passageExams: session.passageExams.map((exam) => ({ ...exam, preparation })) });
        if (found === null) throw new Error('a schedule');
        const { now, next } = around(found, DAY, minutes);
        expect(now.filter((one) => next.includes(one) || one.from > minutes || one.end <= minutes)).toEqual([]);
        const between = found.schedule.held.filter(({ start }) => start - preparation > minutes && next.every(({ from }) => start - preparation < from));
        expect(between).toEqual([]);
      }),
    );
  });

  test('asks for pairs, and the jury is checked against it', () => {
    expect(pairsAskedFor(planned())).toBe(2);
    const said = (one: typeof session) => juryChecks(one, civil('2027-02-01')).flatMap(({ id, text }) => (id === 'binomes-manquants' ? [plain(text)] : []));
    const jurors = ['a', 'b', 'c', 'd'].map((id) => ({ ...newJuror(id, id), answer: 'oui' as const }));
    expect(said({ ...session, jurors: jurors.slice(0, 2) })).toEqual(['Ordre de passage : 2 binômes nécessaires, 1 confirmé.']);
    expect(said({ ...session, jurors })).toEqual([]);
    expect(said({ ...session, jurors: [], passage: [] })).toEqual([]);
    const unplanned = session.passage.map((one) => ({ ...one, schedule: null }));
    expect(said({ ...session, jurors: jurors.slice(0, 2), passage: unplanned })).toEqual(['Ordre de passage : 2 binômes nécessaires, 1 confirmé.']);
    expect(said({ ...session, jurors: [], passage: unplanned.map((one) => ({ ...one, pairs: 1 })) })).toEqual([]);
  });

  test('goes into the calendar file, hour by hour, under the day; of nobody by name', () => {
    const [day] = eventsOf({ session, changes: [] }, NEW_CENTRE, false).filter(({ uid }) => uid.includes('@jour.'));
    expect(day?.why.slice(0, 3).map(plain)).toEqual(['9 h à 10 h 10 : Atelier, Forge', '10 h à 11 h : Entretien, Bureau', '11 h à 11 h 15 : délibération']);
    expect(JSON.stringify(day)).not.toContain('Alba');
  });

  test('is none once what it was made from is gone', () => {
    expect(plannedOf({ ...session, passageExams: [] })).toBeNull();
    expect(plannedOf({ ...session, passage: [] })).toBeNull();
  });
});
