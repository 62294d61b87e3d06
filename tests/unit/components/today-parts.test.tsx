import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { TodayView } from '@/components/today/TodayView';
import { fill, settledBut, SOUDEUR } from '../store/database';
import { inStore, plain, setClock, show } from '../panel';
import { band, boxes, groups } from './today-screen';

const home = () => show({ view: 'aujourdhui' });

/** A session with six things late on three days. */
const LATE_SIX = ['designer-responsable#', 'creer-session-ceres#', 'commander-dte#', 'informer-ddets#', 'creer-parcours-candidats#', 'constituer-jury#'];

describe('what a session has in a band', () => {
  const sixLate = async () => {
    setClock('2027-03-01T09:00:00');
    await fill(await database(), [settledBut(SOUDEUR, ...LATE_SIX)]);
    await home();
    render(<TodayView />);
  };

  test('is three lines, and how many more; unfolding goes to the first that was hidden, folding stays', async () => {
    await sixLate();
    expect(boxes()).toHaveLength(3);
    const more = screen.getByRole('button', { name: /^\+ 3\s: Soudeur$/ });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    more.focus();
    fireEvent.click(more);
    await waitFor(() => expect(boxes()).toHaveLength(6));
    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[3]));
    const less = screen.getByRole('button', { name: /^Réduire/ });
    expect(less.getAttribute('aria-expanded')).toBe('true');
    less.focus();
    fireEvent.click(less);
    await waitFor(() => expect(boxes()).toHaveLength(3));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^\+ 3/ }));
  });

  test('ticked by keyboard, gives the focus to what comes in its place', async () => {
    await sixLate();
    const [, second, third] = boxes();
    const box = screen.getAllByRole('checkbox')[1];
    box?.focus();
    if (box !== undefined) fireEvent.click(box);
    await waitFor(() => expect(boxes()).not.toContain(second));
    await waitFor(() => expect(plain(document.activeElement?.getAttribute('aria-label') ?? '')).toBe(`Fait : ${third ?? ''}`));
  });
});

describe('what happened on a day that the session records', () => {
  const received = async () => (await inStore('s1'))?.dteReceivedOn;
  const dte = async () => {
    setClock('2027-02-22T09:00:00');
    await fill(await database(), [settledBut(SOUDEUR, 'receptionner-dte#')]);
    await home();
    render(<TodayView />);
    return within(screen.getByRole('group', { name: /^DTE reçu, Soudeur$/ }));
  };

  test.each([
    ['aujourd’hui', '2027-02-22'],
    ['hier', '2027-02-21'],
  ])('is said in one press, in place of a plain tick: « %s »', async (text, day) => {
    const quick = await dte();
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(quick.getByRole('button', { name: text }));
    await waitFor(async () => expect(await received()).toBe(day));
    expect((await inStore('s1'))?.ticks['receptionner-dte#']).toMatchObject({ status: 'fait', doneOn: day });
    await waitFor(() => expect(screen.queryByRole('group', { name: /^DTE/ })).toBeNull());
  });

  test('or on another day, which is no day to come', async () => {
    const quick = await dte();
    fireEvent.click(quick.getByRole('button', { name: 'autre…' }));
    const field = await screen.findByLabelText<HTMLInputElement>('DTE reçu le');
    await waitFor(() => expect(document.activeElement).toBe(field));
    field.value = '2027-02-23';
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Donnez un jour, aujourd’hui au plus tard.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(await received()).toBeNull();
    field.value = '2027-02-18';
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
    await waitFor(async () => expect(await received()).toBe('2027-02-18'));
  });
});

describe('what does not press', () => {
  test('a session entered late is one line that leads to « Déjà fait ? », and is not late', async () => {
    await fill(await database(), [{ ...settledBut(SOUDEUR, ...LATE_SIX), unansweredBefore: civil('2027-02-01') }]);
    await home();
    render(<TodayView />);
    expect(groups()).toEqual(['Déjà fait ?1', 'Sous 30 jours2']);
    expect(screen.getByRole('link', { name: /^À régulariser \(4\)/ }).getAttribute('href')).toBe('#/sessions/s1/deja-fait');
  });

  test('archives that may go are possible now, and have a box', async () => {
    const old = { ...SOUDEUR, start: civil('2022-01-10'), end: civil('2022-01-11') };
    await fill(await database(), [{ ...settledBut(old, 'purger-archives#'), state: 'archivee' as const }]);
    await home();
    render(<TodayView />);
    await screen.findByRole('heading', { name: /^Possible maintenant/ });
    expect(boxes()).toEqual(['Détruire les archives de la session, Soudeur']);
    await screen.findByText('Rien d’attendu dans les 30 jours.');
  });

  test('what was done today is folded at the end, and set back to do by its box', async () => {
    await fill(await database(), [settledBut(SOUDEUR, 'commander-dte#')]);
    await home();
    render(<TodayView />);
    expect(screen.queryByText('Fait aujourd’hui')).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Fait\s: Commander/ }));
    await screen.findByRole('heading', { name: /^Fait aujourd’hui\s*1$/ });
    const box = band(/^Fait aujourd’hui/).getByRole<HTMLInputElement>('checkbox');
    expect(box.checked).toBe(true);
    expect(box.closest('details')?.open).toBe(false);
    fireEvent.click(box);
    await waitFor(() => expect(groups()).toEqual(['En retard1']));
    expect((await inStore('s1'))?.ticks['commander-dte#']?.status ?? 'a-faire').toBe('a-faire');
    expect(screen.queryByText('Fait aujourd’hui')).toBeNull();
  });

  test('what comes later is read when it is asked for, and follows what is saved', async () => {
    setClock('2026-10-01T09:00:00');
    await fill(await database(), [settledBut(SOUDEUR, 'commander-dte#', 'creer-session-ceres#')]);
    await home();
    render(<TodayView />);
    const heading = await screen.findByRole('heading', { name: 'Plus tard' });
    expect(within(heading.closest('details') ?? heading).queryByRole('checkbox')).toBeNull();
    const details = heading.closest('details');
    if (details === null) throw new Error('not folded');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await waitFor(() => expect(within(details).getAllByRole('checkbox')).toHaveLength(2));
    fireEvent.click(within(details).getAllByRole('checkbox')[0] ?? details);
    await waitFor(() => expect(within(details).getAllByRole('checkbox')).toHaveLength(1));
  });
});

describe('« Votre région ? »', () => {
  const line = () => screen.findByText(/en dépend/);

  test('says how many dates wait for it, and leads to Réglages', async () => {
    await fill(await database(), [settledBut(SOUDEUR, 'transmettre-pv#', 'commander-dte#')]);
    await home();
    render(<TodayView />);
    expect(plain((await line()).textContent)).toMatch(/^Votre région \? \d échéances? en dépend(ent)?\.$/);
    expect(screen.getByRole('link', { name: /^Votre région/ }).getAttribute('href')).toBe('#/reglages');
  });

  test('is over once it is said', async () => {
    await fill(await database(), [SOUDEUR]);
    await home();
    render(<TodayView />);
    await line();
    await editCentre({ region: 'occitanie' });
    await waitFor(() => expect(screen.queryByText(/en dépend/)).toBeNull());
  });
});
