import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { ExamDay } from '@/components/day/ExamDay';
import { PlacesAsk } from '@/components/print/asks/PlacesAsk';
import { database } from '@/lib/actions/database';
import { minute } from '@/lib/actions/state';
import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { readSchedule, writeSchedule } from '@/lib/plan/passage';
import { NOTHING_TYPED, type Typed } from '@/lib/print/typed';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { LateChange } from '@/lib/passage/schedule';
import type { Session } from '@/lib/session/session';
import { withPassage } from '../passage/session';
import { plain, setClock, show } from '../panel';
import { fill } from '../store/database';

const DAY = civil('2027-03-15');

/** Shows the exam day of a session whose order of passage was planned, with what happened since. */
async function onTheDay(changes: readonly LateChange[] = []): Promise<HTMLElement> {
  const session = withPassage();
  await fill(await database(), [{ ...session, passage: session.passage.map((one) => ({ ...one, schedule: changed(one.schedule, changes) })) }]);
  await show({ view: 'jour', id: 's1' });
  render(<ExamDay />);
  return screen.getByRole('region', { name: 'Ordre de passage' });
}

function changed(text: string | null, changes: readonly LateChange[]): string | null {
  const read = readSchedule(text);
  return read === null ? null : writeSchedule({ ...read, changes });
}

const lines = (part: HTMLElement) => within(part).getAllByRole('listitem').filter((item) => item.closest('details') === null).map((item) => plain(item.textContent));

describe('the passages of an exam day', () => {
  beforeEach(() => setClock('2027-03-15T10:05:00'));

  test('are who passes now and who is next, and follow the clock', async () => {
    const part = await onTheDay();
    expect(lines(part)).toEqual(['9 h 40 à 10 h 10 : Atelier, passage 2, Forge', '10 h à 10 h 20 : Entretien, passage 1, Bureau, binôme 1', '10 h 40 à 11 h : Entretien, passage 2, Bureau, binôme 2']);
    setClock('2027-03-15T11:05:00');
    await act(() => {
      minute.value = new Date('2027-03-15T11:05:00').getTime();
    });
    expect(lines(part)).toEqual(['11 h à 11 h 15 : délibération']);
  });

  test('say what happened that day, and not on another', async () => {
    const late = { kind: 'late', place: 2, until: 600 } as const;
    const part = await onTheDay([{ ...late, day: DAY }, { ...late, place: 1, day: civil('2027-03-16') }]);
    const said = [...part.querySelectorAll('.day-passage-change')].map((one) => plain(one.textContent));
    expect(said).toEqual(['Pris en compte : passage 2 en retard, là à 10 h (lundi 15 mars 2027).']);
  });

  test('of another day have a programme and no « now »', async () => {
    setClock('2027-03-10T10:05:00');
    const part = await onTheDay();
    expect(lines(part)).toEqual([]);
    within(part).getByText('Programme du jour');
  });
});

test('a place that is given to another candidate on the page that prints is taken from the first', async () => {
  let typed: Typed = NOTHING_TYPED;
  const session: Session = withPassage();
  const shown = () => {
    cleanup();
    render(<PlacesAsk plan={plan(session, NEW_CENTRE, civil('2027-02-01'))} typed={typed} onType={(part) => (typed = { ...typed, ...part })} />);
    return ['Alba', 'Bruno'].map((name) => screen.getByRole<HTMLSelectElement>('combobox', { name }));
  };
  const choose = (n: number, place: string) => {
    const select = shown()[n];
    if (select === undefined) throw new Error('a select');
    fireEvent.change(select, { target: { value: place } });
  };
  expect(shown().map(({ value }) => value)).toEqual(['1', '2']);
  choose(0, '2');
  choose(1, '2');
  await waitFor(() => expect(shown().map(({ value }) => value)).toEqual(['0', '2']));
});
