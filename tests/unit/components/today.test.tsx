import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/lib/actions/database';
import { EMPTY_TICK } from '@/lib/session/tick';
import { Notices } from '@/components/shell/Notices';
import { TodayView } from '@/components/today/TodayView';
import { failPuts, fill, MACON, SOUDEUR } from '../store/database';
import { inStore, setClock, show, toastText } from '../panel';

const groups = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const home = () => show({ view: 'aujourdhui' });

test('while it reads, it says so', () => {
  render(<TodayView />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Aujourd’hui');
  screen.getByText('Lecture en cours…');
});

test('it says which day it is', async () => {
  await home();
  render(<TodayView />);
  screen.getByText('lundi 1er février 2027');
});

describe('with nothing to show', () => {
  test('on the first run it says what Jalon does, and offers a session or an example', async () => {
    await home();
    render(<TodayView />);
    expect(screen.getByRole('link', { name: 'Nouvelle session' }).getAttribute('href')).toBe('#/nouvelle');
    fireEvent.click(screen.getByRole('button', { name: 'Voir un exemple' }));
    await screen.findAllByText(/^Agent de propreté et d’hygiène \(exemple\)/);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('and sessions there are, it says that nothing is due, and leads to them', async () => {
    setClock('2026-06-01T09:00:00');
    await fill(await database(), [SOUDEUR]);
    await home();
    render(<TodayView />);
    screen.getByText('Rien d’attendu dans les 30 jours.');
    expect(screen.getByRole('link', { name: 'Voir toutes les sessions' }).getAttribute('href')).toBe('#/sessions');
    expect(screen.queryByRole('link', { name: 'Nouvelle session' })).toBeNull();
  });
});

describe('what is due', () => {
  test('comes by urgency, the most pressing first, each with how many', async () => {
    await fill(await database(), [SOUDEUR, MACON]);
    await home();
    render(<TodayView />);
    expect(groups()).toEqual(['En retard2', 'Aujourd’hui2', 'Sous 30 jours3']);
  });

  test('of today is told apart', async () => {
    setClock('2027-02-12T09:00:00');
    await fill(await database(), [SOUDEUR]);
    await home();
    render(<TodayView />);
    const list = within(screen.getByRole('heading', { name: /^Aujourd’hui\s*1$/ }).closest('section') ?? document.body);
    list.getByText('Valider les convocations dans CERES');
    list.getByText('aujourd’hui');
  });

  test('tells rule, session, days and the date, and leads to the session', async () => {
    await fill(await database(), [SOUDEUR]);
    await home();
    render(<TodayView />);
    const line = within(screen.getByRole('checkbox', { name: /^Fait\s: Commander les dossiers techniques/ }).closest('li') ?? document.body);
    line.getByText('49 jours de retard');
    line.getByText('lun. 14 déc. 2026');
    line.getByText('Soudeur, 15 – 17 mars 2027');
    expect(line.getByRole('link').getAttribute('href')).toBe('#/sessions/s1');
  });

  test('advised and past comes last, apart from what is late', async () => {
    setClock('2026-12-20T09:00:00');
    await fill(await database(), [SOUDEUR]);
    await home();
    render(<TodayView />);
    expect(groups()).toEqual(['En retard2', 'Conseillé, date passée2']);
  });

  test('says the last working day where it is another day, and marks an example', async () => {
    const settled = { 'creer-session-ceres#': { ...EMPTY_TICK, status: 'fait' as const }, 'commander-dte#': { ...EMPTY_TICK, status: 'fait' as const } };
    await fill(await database(), [{ ...SOUDEUR, example: true, ticks: settled }]);
    await home();
    render(<TodayView />);
    const line = within(screen.getByRole('checkbox', { name: /^Fait\s: Constituer le jury/ }).closest('li') ?? document.body);
    line.getByText('sam. 13 févr. 2027');
    line.getByText('dernier jour ouvré : ven. 12 févr. 2027');
    line.getByText('exemple');
  });

  test('is ticked there, and leaves the list', async () => {
    await fill(await database(), [SOUDEUR]);
    await home();
    render(<TodayView />);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Fait\s: Commander les dossiers techniques/ }));
    await waitFor(() => expect(screen.queryByText('Commander les dossiers techniques d’évaluation dans CERES')).toBeNull());
    expect((await inStore('s1'))?.ticks['commander-dte#']).toMatchObject({ status: 'fait', doneOn: '2027-02-01' });
    expect(groups()[0]).toBe('En retard1');
    await waitFor(() => expect(toastText()).toMatch(/ : fait$/));
  });

  test('of sessions that are called off or over is not there', async () => {
    await fill(await database(), [{ ...SOUDEUR, state: 'annulee' }, { ...MACON, state: 'archivee' }]);
    await home();
    render(<TodayView />);
    screen.getByText('Rien d’attendu dans les 30 jours.');
  });
});

test('a tick that could not be saved is not shown as done', async () => {
  await fill(await database(), [SOUDEUR]);
  await home();
  render(<TodayView />);
  failPuts('sessions');
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Fait\s: Commander les dossiers techniques/ });
  fireEvent.click(box);
  await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
  expect(box.checked).toBe(false);
});

test('a store that fails is said above, and does not look empty', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('private', 'SecurityError');
  });
  await home();
  render(
    <>
      <Notices />
      <TodayView />
    </>,
  );
  expect(screen.getByRole('alert').textContent).toMatch(/^Le navigateur ne laisse pas Jalon enregistrer/);
  expect(screen.queryByRole('link', { name: 'Nouvelle session' })).toBeNull();
});
