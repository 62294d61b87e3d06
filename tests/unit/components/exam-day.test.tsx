import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ExamDay } from '@/components/day/ExamDay';
import { DayBanner } from '@/components/today/DayBanner';
import { database } from '@/lib/actions/database';
import { openedPlan } from '@/lib/actions/plans';
import { refresh } from '@/lib/actions/refresh';
import { toast } from '@/lib/actions/state';
import { civil } from '@/lib/dates/civil';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { failPuts, fill, MACON, SOUDEUR } from '../store/database';
import { onScreen, plain, setClock, show, takeBack, toastText } from '../panel';
import { box, CANDIDATES, DAY, noted, part, said, shown, text } from './exam-day-screen';
import { press } from './fields';

beforeEach(() => setClock('2027-03-15T08:05:00'));

const hour = (label: string) => [...document.querySelectorAll<HTMLInputElement>('input[type="time"]')].find((input) => plain(input.getAttribute('aria-label') ?? '') === label);
const now = () => screen.getAllByRole('heading', { level: 2 }).filter((heading) => heading.closest('summary')?.getAttribute('aria-current') === 'step').map(text);

describe('the day', () => {
  test('of another session is said missing', async () => {
    await show({ view: 'jour', id: 's9' });
    render(<ExamDay />);
    screen.getByRole('heading', { name: 'Session introuvable' });
  });

  test('of an erased session shows that, and no form', async () => {
    await shown({ erasedOn: civil('2027-09-01') });
    expect(plain(screen.getByText(/effacées le/).textContent)).toBe('Données personnelles effacées le mer. 1er sept. 2027.');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('starts with the equipment, unfolded, and says that it is now', async () => {
    await shown();
    expect(now()).toEqual(['Équipements']);
    expect(part('Équipements').open).toBe(true);
    expect(part('Accueil du jury').open).toBe(false);
  });

  test('goes on to the next moment as one is done, and says when', async () => {
    await shown();
    fireEvent.click(box('Contrôler une dernière fois la conformité de la session'));
    await waitFor(() => expect(now()).toEqual(['Accueil du jury']));
    expect(part('Équipements').open).toBe(false);
    expect(text(part('Équipements').querySelector('.day-state'))).toBe('fait à 8 h 05');
    await said('Contrôler une dernière fois la conformité de la session : fait');
    expect(onScreen().ticks['controler-conformite#']).toMatchObject({ status: 'fait', doneOn: DAY, doneAt: '08:05' });
    expect(openedPlan.value?.lines.find(({ key }) => key === 'controler-conformite#')?.open).toBe(false);
    await takeBack();
    await waitFor(() => expect(now()).toEqual(['Équipements']));
  });

  test('takes whoever goes by keyboard along', async () => {
    await shown();
    const first = box('Contrôler une dernière fois la conformité de la session');
    first.focus();
    fireEvent.click(first);
    await waitFor(() => expect(document.activeElement).toBe(part('Accueil du jury').querySelector('summary')));
    await said('Contrôler une dernière fois la conformité de la session : fait');
  });

  test('takes a tick back, with its day and its hour', async () => {
    await shown({ ticks: { 'controler-conformite#': { ...EMPTY_TICK, status: 'fait', doneOn: DAY, doneAt: '07:40' } } });
    fireEvent.click(box('Contrôler une dernière fois la conformité de la session'));
    await said('Contrôler une dernière fois la conformité de la session : à faire');
    expect(onScreen().ticks['controler-conformite#']).toBeUndefined();
  });

  test('has each hour corrected', async () => {
    await shown({ ticks: { 'controler-conformite#': { ...EMPTY_TICK, status: 'fait', doneOn: DAY, doneAt: '07:40' } } });
    const field = hour('Heure : Contrôler une dernière fois la conformité de la session');
    if (field === undefined) throw new Error('no hour');
    fireEvent.change(field, { target: { value: '07:55' } });
    await said('Heure notée');
    expect(onScreen().ticks['controler-conformite#']?.doneAt).toBe('07:55');
  });

  test('does not keep a tick that could not be saved', async () => {
    await shown();
    failPuts('sessions');
    const first = box('Contrôler une dernière fois la conformité de la session');
    fireEvent.click(first);
    expect(first.checked).toBe(true);
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(first.checked).toBe(false);
  });

  test('is one list of several: today’s first, another when chosen', async () => {
    setClock('2027-03-16T08:05:00');
    await shown();
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('aujourd’hui');
    expect(screen.queryByRole('heading', { name: 'Plis cachetés' })).toBeNull();
    press('mer. 17 mars 2027');
    await screen.findByRole('heading', { name: 'Procès-verbal' });
    press('lun. 15 mars 2027');
    await screen.findByRole('heading', { name: 'Plis cachetés' });
  });

  test('says what an earlier one left open, and leads to it', async () => {
    setClock('2027-03-16T08:05:00');
    await shown();
    fireEvent.click(screen.getByRole('button', { name: /lignes restent à faire$/ }));
    await screen.findByRole('heading', { name: 'Plis cachetés' });
  });

  test('filled in afterwards notes the day and no hour', async () => {
    setClock('2027-03-20T08:05:00');
    await shown();
    fireEvent.click(box('Contrôler une dernière fois la conformité de la session'));
    await said('Contrôler une dernière fois la conformité de la session : fait');
    expect(onScreen().ticks['controler-conformite#']).toMatchObject({ doneOn: DAY, doneAt: null });
  });
});

describe('the observations of the PV', () => {
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Observations du PV' });

  test('are drafted, edited by the user, and drafted anew', async () => {
    await shown({ end: DAY, candidates: CANDIDATES, attendance: [noted('c1', 'absent')] });
    expect(plain(field().value)).toBe('Absents :\n- lun. 15 mars 2027 : A. B.');
    fireEvent.input(field(), { target: { value: 'Rien à signaler.' } });
    fireEvent.change(field());
    await said('Session modifiée');
    expect(onScreen().pvObservations).toBe('Rien à signaler.');
    toast.value = null;
    press('Reprendre le brouillon');
    await said('Session modifiée');
    expect(plain(field().value)).toBe('Absents :\n- lun. 15 mars 2027 : A. B.');
    await takeBack();
    await waitFor(() => expect(field().value).toBe('Rien à signaler.'));
  });

  test('are copied as they stand', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await shown({ end: DAY, pvObservations: 'Mon texte.' });
    press('Copier');
    await waitFor(() => expect(toastText()).toBe('Observations copiées'));
    expect(copied).toHaveBeenCalledWith('Mon texte.');
  });
});

describe('the banner', () => {
  const links = () => screen.queryAllByRole('link').map((link) => [plain(link.textContent), link.getAttribute('href')]);

  async function home(...sessions: Session[]): Promise<void> {
    await fill(await database(), sessions);
    await show({ view: 'aujourdhui' });
    await refresh();
    render(<DayBanner />);
  }

  test('has a line for each session that has one of its days today', async () => {
    await home(SOUDEUR, { ...MACON, start: DAY, end: DAY });
    expect(links()).toEqual([
      ['Jour d’examen : Soudeur', '#/sessions/s1/jour'],
      ['Jour d’examen : Maçon', '#/sessions/s2/jour'],
    ]);
  });

  test('has none for a session that is called off, over, or to come', async () => {
    await home({ ...SOUDEUR, state: 'annulee' }, MACON);
    expect(links()).toEqual([]);
  });
});
