import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { centreAgenda, sessions as digests, today } from '@/lib/actions/state';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { digestOf } from '@/lib/store/digest';
import { CalendarView } from '@/components/calendar/CalendarView';
import { layout } from '@/components/calendar/kept';
import { MACON, settledBut, SOUDEUR } from '../store/database';
import { button, cell, freshCalendar, heading, lines, open, SMALL } from './calendar-screen';

beforeEach(freshCalendar);

describe('the agenda', () => {
  const openAgenda = async (...sessions: readonly Session[]) => {
    layout.value = 'agenda';
    await open(...sessions);
  };

  test('is chosen by its button, and stays so for who comes back', async () => {
    await open(SMALL);
    expect(button('Mois').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('Agenda'));
    await waitFor(() => expect(heading(3)[0]).toBe('ven. 12 févr. 2027'));
    expect(button('Agenda').getAttribute('aria-pressed')).toBe('true');
    document.body.textContent = '';
    render(<CalendarView />);
    await waitFor(() => expect(heading(3)[0]).toBe('ven. 12 févr. 2027'));
  });

  test('tells the days to come, month by month, holidays among them', async () => {
    await openAgenda(SMALL, settledBut(MACON));
    await waitFor(() => expect(heading(2)).toEqual(['février 2027', 'mars 2027']));
    fireEvent.click(button(/^Afficher la suite/));
    await waitFor(() => expect(heading(2)).toEqual(['février 2027', 'mars 2027', 'mai 2027']));
    expect(heading(3)).toEqual([
      'ven. 12 févr. 2027',
      'lun. 15 mars 2027',
      'mar. 16 mars 2027',
      'mer. 17 mars 2027',
      'lun. 29 mars 2027',
      'sam. 1er mai 2027',
      'lun. 3 mai 2027',
      'mar. 4 mai 2027',
    ]);
  });

  test('begins with what is late, its day said', async () => {
    await openAgenda({ ...SMALL, start: civil('2027-02-20'), end: civil('2027-02-20') });
    await waitFor(() => expect(heading(2)[0]).toBe('En retard1'));
    expect(lines()[0]).toMatch(/jours de retarddernier jour : /);
  });

  test('shows what is advised where that is asked for', async () => {
    await openAgenda(settledBut(SOUDEUR, 'convoquer-candidats#'));
    await waitFor(() => expect(heading(3)[0]).toBe('sam. 13 févr. 2027'));
    fireEvent.click(screen.getByLabelText('Conseillés aussi'));
    await waitFor(() => expect(heading(3)[0]).toBe('ven. 12 févr. 2027'));
    screen.getByText('conseillé');
  });

  test('tells what the centre itself has to do, and leads to where that stands', async () => {
    centreAgenda.value = ['r#2027-02-04#programmer-annee#2027##'];
    layout.value = 'agenda';
    digests.value = [digestOf(SMALL, NEW_CENTRE)];
    render(<CalendarView />);
    await waitFor(() => expect(heading(3)[0]).toBe('jeu. 4 févr. 2027'));
    expect(lines()[0]).toContain('Votre centre');
    expect(screen.getAllByRole('link').some((link) => link.getAttribute('href') === '#/reglages')).toBe(true);
  });

  test('of sessions that are over says that nothing comes', async () => {
    await openAgenda(settledBut({ ...SOUDEUR, start: civil('2026-01-05'), end: civil('2026-01-06') }));
    await screen.findByText('Rien de daté à partir d’aujourd’hui.');
  });
});

describe('two hundred sessions', () => {
  const MANY = Array.from({ length: 200 }, (_, n) => {
    const start = addDays(civil('2027-02-10'), n);
    return digestOf({ ...newSession(`s${String(n)}`, `Session ${String(n)}`, start, start) }, NEW_CENTRE);
  });
  const openMany = (list = MANY) => {
    digests.value = list;
    render(<CalendarView />);
  };
  const firstDay = () => within(screen.getAllByRole('heading', { level: 3 })[0]?.closest('li') ?? document.body);

  test('are drawn some days at a time, and lead on to the first that a click brought', async () => {
    layout.value = 'agenda';
    openMany();
    await waitFor(() => expect(heading(3)).toHaveLength(5));
    const more = within(document.querySelector<HTMLElement>('.more-of-list') ?? document.body).getByRole('button');
    more.focus();
    fireEvent.click(more);
    await waitFor(() => expect(heading(3)).toHaveLength(10));
    await waitFor(() => expect(document.activeElement?.closest('.calendar-day')?.querySelector('h3')?.textContent).toBe(screen.getAllByRole('heading', { level: 3 })[5]?.textContent));
  });

  test('on one day are drawn some lines at a time', async () => {
    layout.value = 'agenda';
    openMany(MANY.map((digest) => ({ ...digest, start: today.value, end: today.value, agenda: [] })));
    await waitFor(() => expect(heading(3)).toEqual(['lun. 1er févr. 2027']));
    expect(screen.getAllByRole('listitem', { current: 'date' })).toHaveLength(1);
    expect(firstDay().getAllByRole('link')).toHaveLength(6);
    fireEvent.click(firstDay().getByRole('button', { name: 'Afficher la suite (194\u00A0autres)' }));
    await waitFor(() => expect(firstDay().getAllByRole('link')).toHaveLength(12));
    await waitFor(() => expect(document.activeElement).toBe(firstDay().getAllByRole('link')[6]));
  });

  test('are read to the last of them', async () => {
    layout.value = 'agenda';
    openMany(MANY.map((digest, n) => ({ ...digest, agenda: [], start: n === 199 ? civil('2027-02-05') : today.value, end: n === 199 ? civil('2027-02-05') : today.value })));
    await waitFor(() => expect(heading(3)).toEqual(['lun. 1er févr. 2027', 'ven. 5 févr. 2027']));
    screen.getByRole('link', { name: 'Session 199' });
  });

  test('that are late show the first of them, the others at a click', async () => {
    layout.value = 'agenda';
    openMany();
    await waitFor(() => expect(heading(2)[0]).toMatch(/^En retard/));
    const late = within(screen.getByRole('heading', { level: 2, name: /^En retard/ }).closest('section') ?? document.body);
    expect(late.getAllByRole('link')).toHaveLength(6);
    fireEvent.click(late.getByRole('button'));
    await waitFor(() => expect(late.getAllByRole('link')).toHaveLength(12));
  });

  test('on one day of the month name three, and how many more', () => {
    openMany(MANY.map((digest) => ({ ...digest, start: today.value, end: today.value, agenda: [] })));
    const names = cell(/200\sjours de session/u).querySelectorAll('.calendar-name');
    expect([...names].map(({ textContent }) => textContent)).toEqual(['Session 0', 'Session 1', 'Session 2', '+ 197']);
    expect(screen.getAllByRole('link', { name: /^Session/ })).toHaveLength(25);
  });
});
