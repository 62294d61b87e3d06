import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { AlreadyDone } from '@/components/late/AlreadyDone';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { opened, today } from '@/lib/actions/state';
import { behind } from '@/lib/plan/behind';
import { PHASES, PHASE_TITLES } from '@/lib/rulebook/phases';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { failPuts, fill, SOUDEUR } from '../store/database';
import { inStore, onScreen, plain, show, takeBack, TODAY, toastText } from '../panel';
import { press, saidOf, type } from './fields';

const LATE: Session = { ...SOUDEUR, unansweredBefore: civil(TODAY) };
const ALL = behind(LATE, NEW_CENTRE, civil(TODAY));

async function shown(patch: Partial<Session> = {}): Promise<void> {
  await fill(await database(), [{ ...LATE, ...patch }]);
  await show({ view: 'deja-fait', id: 's1' });
  render(<AlreadyDone />);
}

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const box = (title: string) => boxes().find((one) => plain(one.closest('label')?.textContent ?? '') === title) ?? document.body;
const DTE = 'Commander les dossiers techniques d’évaluation dans CERES';
const CREATE = 'Créer la session dans CERES';
const untick = async (title: string) => {
  fireEvent.click(box(title));
  await waitFor(() => expect(screen.queryByLabelText(dayLabel(title))).toBeNull());
};
const dayLabel = (title: string) => (text: string) => plain(text) === `Fait le : ${title}`;
const day = (title: string) => screen.getByLabelText<HTMLInputElement>(dayLabel(title));
const sum = () => plain(screen.getByRole('status').textContent);

describe('« Déjà fait ? »', () => {
  test('while the session is read, or when it is not there, says so', () => {
    const { unmount } = render(<AlreadyDone />);
    screen.getByText('Lecture en cours…');
    unmount();
    opened.value = 'missing';
    render(<AlreadyDone />);
    screen.getByText('Session introuvable');
  });

  test('lists what lies behind, all ticked, with its last day, by phase', async () => {
    await shown();
    screen.getByRole('heading', { level: 1, name: (name) => plain(name) === 'Déjà fait ?' });
    expect(boxes()).toHaveLength(ALL.length);
    expect(boxes().every(({ checked }) => checked)).toBe(true);
    expect(plain(box(DTE).closest('li')?.textContent ?? '')).toContain('dernier jour : lun. 14 déc. 2026');
    const phases = PHASES.filter((phase) => ALL.some(({ rule }) => rule.phase === phase));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(phases.map((phase) => PHASE_TITLES[phase]));
    expect(sum()).toBe(`${String(ALL.length)} faites`);
  });

  test('of a session that is over lists its days too, each by its date', async () => {
    today.value = civil('2027-04-15');
    await shown({ unansweredBefore: civil('2027-04-15') });
    expect(box('Faire émarger les candidats, mar. 16 mars 2027')).not.toBe(document.body);
  });

  test('asks about what lay behind that day, not about what became due since', async () => {
    today.value = civil('2027-02-26');
    await shown();
    expect(boxes()).toHaveLength(ALL.length);
  });

  test('leaves unticked, and marked, what is to be done again', async () => {
    await shown({ ticks: { 'commander-dte#': { ...EMPTY_TICK, redo: true } } });
    expect(box(DTE)).toMatchObject({ checked: false });
    within(box(DTE).closest('li') ?? document.body).getByText('à refaire');
    expect(boxes().filter(({ checked }) => checked)).toHaveLength(ALL.length - 1);
  });

  test('with nothing to answer says so, and leads to the session', async () => {
    await shown({ unansweredBefore: null });
    screen.getByText(/^Rien à régulariser/);
    expect(screen.getByRole('link', { name: 'Voir la session' }).getAttribute('href')).toBe('#/sessions/s1');
    expect(screen.queryByRole('button', { name: 'Enregistrer' })).toBeNull();
  });
});

describe('answered', () => {
  test('as it stands, all is done on days that nobody knows, and it goes to the session', async () => {
    await shown();
    press('Enregistrer');
    await waitFor(() => expect(location.hash).toBe('#/sessions/s1'));
    const { ticks, unansweredBefore } = onScreen();
    expect(Object.keys(ticks).sort()).toEqual(ALL.map(({ key }) => key).sort());
    expect(Object.values(ticks).every(({ status, doneOn }) => status === 'fait' && doneOn === null)).toBe(true);
    expect(unansweredBefore).toBeNull();
    expect(toastText()).toBe(`${String(ALL.length)} tâches cochées`);
  });

  test('less what she took off, which is asked for from now on', async () => {
    await shown();
    await untick(DTE);
    expect(sum()).toBe(`${String(ALL.length - 1)} faites, 1 à faire`);
    press('Enregistrer');
    await waitFor(() => expect(location.hash).toBe('#/sessions/s1'));
    expect(onScreen().ticks['commander-dte#']).toBeUndefined();
    expect(onScreen().ticks['creer-session-ceres#']?.status).toBe('fait');
  });

  test('with one date for all, but where another was given', async () => {
    await shown();
    type('La même date pour tout', '2026-12-10');
    await waitFor(() => expect(day(CREATE).value).toBe('2026-12-10'));
    fireEvent.input(day(DTE), { target: { value: '2026-12-01' } });
    await waitFor(() => expect(day(DTE).value).toBe('2026-12-01'));
    press('Enregistrer');
    await waitFor(() => expect(location.hash).toBe('#/sessions/s1'));
    expect(onScreen().ticks['creer-session-ceres#']?.doneOn).toBe('2026-12-10');
    expect(onScreen().ticks['commander-dte#']?.doneOn).toBe('2026-12-01');
  });

  test('a phase at once, off and on again', async () => {
    await shown();
    const heading = PHASE_TITLES.programmation;
    const here = ALL.filter(({ rule }) => rule.phase === 'programmation').length;
    press(`Tout décocher : ${heading}`);
    await waitFor(() => expect(sum()).toBe(`${String(ALL.length - here)} ${ALL.length - here < 2 ? 'faite' : 'faites'}, ${String(here)} à faire`));
    press(`Tout cocher : ${heading}`);
    await waitFor(() => expect(sum()).toBe(`${String(ALL.length)} faites`));
  });

  test('is taken back, and asked again', async () => {
    await shown();
    press('Enregistrer');
    await waitFor(() => expect(location.hash).toBe('#/sessions/s1'));
    await waitFor(() => expect(toastText()).not.toBe(''));
    await takeBack();
    expect(await inStore('s1')).toMatchObject({ unansweredBefore: TODAY, ticks: {} });
  });

  test('« Plus tard » leads to the session and leaves the question', async () => {
    await shown();
    expect(screen.getByRole('link', { name: 'Plus tard' }).getAttribute('href')).toBe('#/sessions/s1');
    expect((await inStore('s1'))?.unansweredBefore).toBe(TODAY);
  });
});

describe('a day that cannot be', () => {
  const said = (title: string) => plain(document.getElementById(day(title).getAttribute('aria-describedby') ?? '')?.textContent ?? '');

  test('is refused at its own field, and nothing is written', async () => {
    await shown();
    const before = await inStore('s1');
    fireEvent.input(day(DTE), { target: { value: '2027-02-02' } });
    press('Enregistrer');
    await waitFor(() => expect(day(DTE).getAttribute('aria-invalid')).toBe('true'));
    expect(said(DTE)).toBe('Ce jour n’est pas encore venu : corrigez la date, ou effacez-la.');
    expect(day(CREATE).getAttribute('aria-invalid')).toBe('false');
    expect(await inStore('s1')).toEqual(before);
  });

  test('for all is refused there', async () => {
    await shown();
    type('La même date pour tout', '2027-02-02');
    press('Enregistrer');
    await waitFor(() => expect(saidOf('La même date pour tout')).toBe('Ce jour n’est pas encore venu : corrigez la date, ou effacez-la.'));
    expect((await inStore('s1'))?.ticks).toEqual({});
  });

  test('of what is not done matters to nobody', async () => {
    await shown();
    fireEvent.input(day(DTE), { target: { value: '2027-02-02' } });
    await untick(DTE);
    press('Enregistrer');
    await waitFor(() => expect(location.hash).toBe('#/sessions/s1'));
  });
});

test('an answer that could not be saved stays on screen, and says why', async () => {
  await shown();
  await untick(DTE);
  failPuts('sessions');
  press('Enregistrer');
  await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
  expect(box(DTE)).toMatchObject({ checked: false });
  expect(location.hash).toBe('');
});
