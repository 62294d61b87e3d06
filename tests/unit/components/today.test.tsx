import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { centre, today } from '@/lib/actions/state';
import { newOwnRule, newTitle } from '@/lib/session/centre-lists';
import { Notices } from '@/components/shell/Notices';
import { TodayView } from '@/components/today/TodayView';
import { failPuts, fill, MACON, settledBut, SOUDEUR } from '../store/database';
import { inStore, plain, setClock, show, toastText } from '../panel';
import { band, boxes, groups } from './today-screen';

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
    expect((await screen.findByRole('link', { name: 'Nouvelle session' })).getAttribute('href')).toBe('#/nouvelle');
    fireEvent.click(screen.getByRole('button', { name: 'Voir un exemple' }));
    await screen.findAllByText(/^Agent de propreté et d’hygiène \(exemple\)/);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('and sessions there are, it says that nothing is due, and leads to them', async () => {
    setClock('2026-06-01T09:00:00');
    await fill(await database(), [SOUDEUR]);
    await home();
    render(<TodayView />);
    await screen.findByText('Rien d’attendu dans les 30 jours.');
    expect(screen.getByRole('link', { name: 'Voir toutes les sessions' }).getAttribute('href')).toBe('#/sessions');
    expect(screen.queryByRole('link', { name: 'Nouvelle session' })).toBeNull();
  });
});

describe('what is due', () => {
  test('comes by urgency, the most pressing first, each with how many', async () => {
    const late = ['commander-dte#', 'creer-session-ceres#'];
    const soon = ['creer-parcours-candidats#', 'constituer-jury#', 'valider-convocations-ceres#'];
    await fill(await database(), [settledBut(SOUDEUR, ...late, ...soon), settledBut(MACON, ...late)]);
    setClock('2027-02-12T09:00:00');
    await home();
    render(<TodayView />);
    expect(groups()).toEqual(['En retard4', 'Aujourd’hui1', 'Sous 7 jours2']);
  });

  test('of today is told apart, and its band says the day', async () => {
    setClock('2027-02-12T09:00:00');
    await fill(await database(), [SOUDEUR]);
    await home();
    render(<TodayView />);
    const list = band(/^Aujourd’hui\s*1$/);
    list.getByText('Valider les convocations dans CERES');
    expect(list.queryByText('aujourd’hui')).toBeNull();
  });

  test('says its session and its days once, which lead to it, and the day once for all that is due then', async () => {
    await fill(await database(), [settledBut(SOUDEUR, 'commander-dte#', 'creer-session-ceres#')]);
    await home();
    render(<TodayView />);
    const list = band(/^En retard/);
    expect(list.getByRole('link', { name: 'Soudeur' }).getAttribute('href')).toBe('#/sessions/s1');
    list.getByText('15 – 17 mars 2027');
    list.getByText('49 jours de retard');
    const day = list.getByRole('list', { name: /lun\.\s14\sdéc\.\s2026/ });
    expect(within(day).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#/sessions/s1', '#/sessions/s1']);
  });

  test('goes session by session, the one with the nearest day first', async () => {
    await fill(await database(), [settledBut(MACON, 'commander-dte#'), settledBut(SOUDEUR, 'commander-dte#', 'creer-session-ceres#')]);
    setClock('2027-02-12T09:00:00');
    await home();
    render(<TodayView />);
    expect(band(/^En retard/).getAllByRole('heading', { level: 3 }).map(({ textContent }) => plain(textContent))).toEqual([
      'Soudeur15 – 17 mars 2027',
      'Maçon3 – 4 mai 2027',
    ]);
  });

  test('advised comes apart from what is required, with the last day where there is one', async () => {
    setClock('2026-12-20T09:00:00');
    await fill(await database(), [settledBut(SOUDEUR, 'commander-dte#', 'creer-parcours-candidats#', 'solliciter-jury#')]);
    await home();
    render(<TodayView />);
    expect(groups()).toEqual(['En retard1', 'Conseillé2']);
    band(/^Conseillé/).getByText('il y a 5 jours');
    band(/^Conseillé/).getByText('dernier jour : sam. 13 févr. 2027');
  });

  test('says the last working day where it is another day, and marks an example', async () => {
    setClock('2027-02-12T09:00:00');
    await fill(await database(), [{ ...settledBut(SOUDEUR, 'constituer-jury#'), example: true }]);
    await home();
    render(<TodayView />);
    screen.getByText('sam. 13 févr. 2027');
    screen.getByText('dernier jour ouvré : ven. 12 févr. 2027');
    screen.getByText('exemple');
  });

  test('is ticked there, and leaves the list', async () => {
    await fill(await database(), [settledBut(SOUDEUR, 'commander-dte#', 'creer-session-ceres#')]);
    await home();
    render(<TodayView />);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Fait\s: Commander les dossiers techniques/ }));
    await waitFor(() => expect(boxes()).toEqual(['Créer la session dans CERES, Soudeur']));
    expect((await inStore('s1'))?.ticks['commander-dte#']).toMatchObject({ status: 'fait', doneOn: '2027-02-01' });
    expect(groups()).toEqual(['En retard1']);
    await waitFor(() => expect(toastText()).toMatch(/ : fait$/));
  });

  test('of sessions that are called off or over is not there', async () => {
    await fill(await database(), [{ ...SOUDEUR, state: 'annulee' }, { ...MACON, state: 'archivee' }]);
    await home();
    render(<TodayView />);
    screen.getByText('Rien d’attendu dans les 30 jours.');
  });
});

describe('what is due on each day, or each year', () => {
  test('a task of every day says which day', async () => {
    setClock('2027-03-16T09:00:00');
    await fill(await database(), [settledBut(SOUDEUR, 'faire-emarger#2027-03-15', 'faire-emarger#2027-03-16')]);
    await home();
    render(<TodayView />);
    expect(boxes()).toEqual(['lun. 15 mars 2027', 'mar. 16 mars 2027'].map((day) => `Faire émarger les candidats, ${day}, Soudeur`));
    expect(groups()).toEqual(['Aujourd’hui2']);
    screen.getByText('hier');
  });

  test('a duty of the centre says its year, comes without a session, and leads to the settings', async () => {
    today.value = civil('2027-01-04');
    await editCentre({ name: 'AFPA' });
    await home();
    render(<TodayView />);
    const box = screen.getByRole('checkbox', { name: /^Fait\s: Transmettre à la DDETS .*, 2027, Votre centre$/ });
    for (const link of band(/^En retard/).getAllByRole('link')) expect(link.getAttribute('href')).toBe('#/reglages');
    fireEvent.click(box);
    await waitFor(() => expect(boxes()).toEqual([]));
    expect(centre.value.ticks['programmer-annee#2027']?.status).toBe('fait');
    await waitFor(() => expect(toastText()).toMatch(/ : fait$/));
  });

  test('a task of the user’s own has the title that she gave', async () => {
    await editCentre({ ownRules: [{ ...newOwnRule('cafe', 'Commander le café'), days: -2 }] });
    setClock('2027-03-10T09:00:00');
    await fill(await database(), [SOUDEUR]);
    await home();
    render(<TodayView />);
    screen.getByRole('link', { name: 'Commander le café' });
  });
});

describe('titles and agréments that end', () => {
  const heading = () => screen.findByRole('heading', { name: /^Titres et agréments qui se terminent/ });
  const told = async () => {
    const section = (await heading()).closest('section') ?? document.body;
    return within(section).getAllByRole('listitem').map(({ textContent }) => plain(textContent));
  };

  test.each([
    ['2027-10-01', 'dans 242 jours', false],
    ['2027-08-01', 'dans 181 jours', true],
    ['2027-01-31', 'terminé', true],
  ])('a title that ends on %s is told « %s », pressing: %s', async (expiry, when, pressing) => {
    await editCentre({ titles: [{ ...newTitle('t1', 'Soudeur'), expiry: civil(expiry) }] });
    await home();
    render(<TodayView />);
    const [line] = await told();
    expect(line).toMatch(new RegExp(`^Titre : Soudeur${when}`));
    expect(line).toContain('Vérifiez s’il est prolongé ou remplacé avant de programmer une session. (source 003, l. 13-16)');
    expect(document.querySelector('.chip-soon') !== null).toBe(pressing);
  });

  test('come the nearest first, each with what to do; what ends later than in eight months does not', async () => {
    const title = { ...newTitle('t1', 'Soudeur'), code: 'TP-1', expiry: civil('2027-09-30'), agrementEnd: civil('2027-04-30') };
    await editCentre({ titles: [title, { ...newTitle('t2', 'Maçon'), expiry: civil('2027-10-02') }] });
    await home();
    render(<TodayView />);
    const lines = await told();
    expect(lines.map((line) => line.slice(0, 24))).toEqual(['Agrément : Soudeur (TP-1', 'Titre : Soudeur (TP-1)da']);
    expect(lines[0]).toContain('Demandez le suivant à temps : sans agrément, pas de session.');
  });
});

test('a tick that could not be saved is not shown as done', async () => {
  await fill(await database(), [settledBut(SOUDEUR, 'commander-dte#')]);
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
