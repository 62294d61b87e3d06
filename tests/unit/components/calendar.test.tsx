import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { centre, centreAgenda } from '@/lib/actions/state';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSite } from '@/lib/session/centre-lists';
import { CalendarView } from '@/components/calendar/CalendarView';
import { chosen } from '@/components/calendar/kept';
import { dayByKey } from '@/components/calendar/move';
import { plain } from '../panel';
import { MACON, settledBut, SOUDEUR } from '../store/database';
import { button, cell, freshCalendar, grid, heading, lines, open, said, SMALL, spoken } from './calendar-screen';

beforeEach(freshCalendar);

const focused = () => said(document.activeElement);
const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const month = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Mois' });

test('while it reads, it says so', () => {
  render(<CalendarView />);
  screen.getByText('Lecture en cours…');
});

test('without a session it says what will stand there, and leads to a new one', async () => {
  await open();
  screen.getByText(/^Ici se placeront les jours de vos sessions/);
  expect(screen.getByRole('link', { name: 'Nouvelle session' }).getAttribute('href')).toBe('#/nouvelle');
  expect(screen.queryByRole('grid')).toBeNull();
});

test('it leads to the year of the centre, to a supposed start, and to itself in a tab', async () => {
  await open(SMALL);
  const links = ['L’année du centre', 'Si je commence le…', 'Ouvrir en grand'].map((name) => screen.getByRole('link', { name }));
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/annee', '#/si', 'sidepanel.html#/calendrier']);
  expect(links[2]?.getAttribute('target')).toBe('_blank');
});

describe('the month', () => {
  test('is a grid of weeks from Monday, today’s chosen and marked', async () => {
    await open(SMALL);
    expect(plain(grid().getAttribute('aria-label') ?? '')).toBe('février 2027');
    const days = within(grid()).getAllByRole('columnheader').map((one) => one.querySelector('.spoken')?.textContent);
    expect(days).toEqual(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']);
    expect(spoken()).toHaveLength(28);
    expect(cell(/^lundi 1er février 2027, aujourd’hui/u).getAttribute('aria-current')).toBe('date');
    expect(within(grid()).getAllByRole('gridcell', { selected: true })).toHaveLength(1);
    expect(heading(2)).toEqual(['lun. 1er févr. 2027']);
    screen.getByText('Rien ce jour-là.');
  });

  test('says in words what its marks show', async () => {
    await open(SMALL);
    expect(spoken()).toContain('vendredi 12 février 2027, 1 dernier jour');
    fireEvent.click(button('Mois suivant'));
    await waitFor(() => expect(spoken()).toContain('lundi 15 mars 2027, 1 jour de session'));
    expect(spoken()).toContain('lundi 29 mars 2027, férié Lundi de Pâques');
    expect(spoken()).toContain('jeudi 18 mars 2027');
  });

  test('tells of the chosen day, each line a link to its session', async () => {
    await open(SMALL);
    fireEvent.click(cell(/^vendredi 12 février/u));
    await waitFor(() => expect(heading(2)).toEqual(['ven. 12 févr. 2027']));
    screen.getByText('dans 11 jours');
    expect(lines()).toEqual(['Valider les convocations dans CERES | Soudeur15 – 17 mars 2027dernier jour']);
    expect(screen.getByRole('link', { name: 'Valider les convocations dans CERES' }).getAttribute('href')).toBe('#/sessions/s1');
  });

  test('tells of a day of a session which one it is, and what is done that day', async () => {
    chosen.value = civil('2027-03-16');
    await open(settledBut(SOUDEUR, 'faire-emarger#2027-03-16'));
    expect(lines()).toEqual(['Soudeur | jour de session 2 sur 31 tâche ce jour-là']);
  });

  test('says the last working day where that is another', async () => {
    // S − 30 is a Saturday.
    chosen.value = civil('2027-02-13');
    await open(settledBut(SOUDEUR, 'constituer-jury#'));
    expect(lines()).toEqual(['Constituer le jury et l’inscrire dans CERES | Soudeur15 – 17 mars 2027dernier jourdernier jour ouvré : ven. 12 févr. 2027']);
  });

  test('says what is late', async () => {
    await open({ ...SMALL, start: civil('2027-02-20'), end: civil('2027-02-20') });
    fireEvent.click(button('Mois précédent'));
    await waitFor(() => expect(spoken().join()).toMatch(/1 dernier jour, 1 en retard/));
    fireEvent.click(cell(/en retard/));
    await waitFor(() => expect(lines().join()).toMatch(/jours de retard/));
  });

  test('says of a day with more than five last days that it is « chargé »', async () => {
    const many = Array.from({ length: 6 }, (_, n) => ({ ...SMALL, id: `s${String(n)}` }));
    await open(...many);
    expect(spoken()).toContain('vendredi 12 février 2027, 6 derniers jours, jour chargé');
    fireEvent.click(cell(/^vendredi 12 février/u));
    await screen.findByText((text) => plain(text) === 'Jour chargé : 6 derniers jours');
  });

  test('takes a holiday of a site elsewhere, named with it', async () => {
    await open(SMALL);
    await act(() => {
      centre.value = { ...NEW_CENTRE, sites: [{ ...newSite('d', 'Dembéni'), territory: 'mayotte' }] };
      chosen.value = civil('2027-04-27');
    });
    await waitFor(() => expect(spoken()).toContain('mardi 27 avril 2027, férié Abolition de l’esclavage (Mayotte, site Dembéni)'));
    expect(document.querySelector('.chip')?.textContent).toContain('Abolition de l’esclavage (Mayotte, site Dembéni)');
  });

  test('shows what is advised when that is asked for', async () => {
    chosen.value = civil('2027-02-12');
    await open(settledBut(SOUDEUR, 'convoquer-candidats#'));
    screen.getByText('Rien ce jour-là.');
    fireEvent.click(screen.getByLabelText('Conseillés aussi'));
    await waitFor(() => expect(spoken()).toContain('vendredi 12 février 2027, 1 conseillé'));
    expect(lines()).toEqual(['Convoquer les candidats | Soudeur15 – 17 mars 2027conseillé']);
    within(screen.getByRole('list', { name: 'Légende' })).getByText('conseillés');
  });

  test('shows an example as one, and what is of the centre', async () => {
    await open({ ...SMALL, example: true });
    await act(() => {
      centreAgenda.value = ['r#2027-02-12#programmer-annee#2027##'];
      chosen.value = civil('2027-02-12');
    });
    await waitFor(() => expect(lines()).toHaveLength(2));
    expect(lines()[0]).toContain('Votre centre');
    expect(lines()[1]).toContain('exemple');
    expect(document.querySelector('.calendar-row a')?.getAttribute('href')).toBe('#/reglages');
  });

  test('leaves out sessions that are reported or called off, and says how many', async () => {
    await open(SMALL, { ...MACON, state: 'annulee' });
    chosen.value = MACON.start;
    await waitFor(() => expect(heading(2)).toEqual(['lun. 3 mai 2027']));
    screen.getByText('Rien ce jour-là.');
    expect(plain(document.querySelector('.calendar-foot')?.textContent ?? '')).toBe('1 session reportée ou annulée n’est pas montrée ici. Voir les sessions');
  });
});

describe('another month', () => {
  test('comes by its buttons and its list, and today comes back', async () => {
    await open(SMALL);
    fireEvent.click(button('Mois suivant'));
    await waitFor(() => expect(month().value).toBe('2027-03-01'));
    fireEvent.click(button('Mois précédent'));
    fireEvent.click(button('Mois précédent'));
    await waitFor(() => expect(month().value).toBe('2027-01-01'));
    expect(plain(screen.getByRole('status').textContent)).toBe('janvier 2027');
    fireEvent.change(month(), { target: { value: '2027-05-01' } });
    await waitFor(() => expect(heading(2)).toEqual(['sam. 1er mai 2027']));
    fireEvent.click(button('Aujourd’hui'));
    await waitFor(() => expect(month().value).toBe('2027-02-01'));
  });

  test('may be chosen from a year before the first session to a year after the last, and around wherever one is', async () => {
    await open(SMALL, { ...MACON, start: civil('2029-05-03'), end: civil('2029-05-04') });
    const choices = () => [...month().options].map(({ value }) => value);
    expect([choices()[0], choices().at(-1)]).toEqual(['2026-01-01', '2030-12-01']);
    await act(() => {
      chosen.value = civil('2040-06-15');
    });
    await waitFor(() => expect(month().value).toBe('2040-06-01'));
    expect([choices()[0], choices().at(-1)]).toEqual(['2035-01-01', '2040-12-01']);
  });
});

describe('by keyboard', () => {
  const from = async (day: string) => {
    chosen.value = civil(day);
    await open(SMALL);
    document.querySelector<HTMLElement>('.calendar-grid [tabindex="0"]')?.focus();
  };

  test.each([
    ['ArrowRight', '2027-03-11'],
    ['ArrowLeft', '2027-03-09'],
    ['ArrowDown', '2027-03-17'],
    ['ArrowUp', '2027-03-03'],
    ['Home', '2027-03-08'],
    ['End', '2027-03-14'],
    ['PageDown', '2027-04-10'],
    ['PageUp', '2027-02-10'],
    ['Enter', null],
  ])('%s leads from Wednesday 10 March 2027 to %s', (key, day) => {
    expect(dayByKey(key, false, civil('2027-03-10'))).toBe(day);
  });

  test('the focus goes to the day, and Tab has one day only', async () => {
    await from('2027-03-10');
    press('ArrowDown');
    await waitFor(() => expect(focused()).toBe('mercredi 17 mars 2027, 1 jour de session'));
    expect(document.querySelectorAll('.calendar-grid [tabindex="0"]')).toHaveLength(1);
    expect(heading(2)).toEqual(['mer. 17 mars 2027']);
  });

  test('Shift and a page is a year', async () => {
    await from('2027-03-10');
    press('PageDown', { shiftKey: true });
    await waitFor(() => expect(focused()).toBe('vendredi 10 mars 2028'));
  });

  test('from one month to the next day by day', async () => {
    await from('2027-02-28');
    press('ArrowRight');
    await waitFor(() => expect(focused()).toBe('lundi 1er mars 2027'));
    expect(plain(grid().getAttribute('aria-label') ?? '')).toBe('mars 2027');
  });

  test('no other key, and none with Ctrl, is taken', async () => {
    await from('2027-03-10');
    expect(press('a')).toBe(true);
    expect(press('ArrowRight', { ctrlKey: true })).toBe(true);
    expect(press('ArrowRight')).toBe(false);
  });

  test('a month taken by its button leaves the focus on the button', async () => {
    await from('2027-03-10');
    button('Mois suivant').focus();
    fireEvent.click(button('Mois suivant'));
    await waitFor(() => expect(month().value).toBe('2027-04-01'));
    expect(document.activeElement).toBe(button('Mois suivant'));
  });
});
