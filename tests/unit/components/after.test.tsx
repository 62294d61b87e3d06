import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putEntries } from '@/lib/actions/edit-people';
import { editSession } from '@/lib/actions/edit-session';
import { exportSessions } from '@/lib/actions/export';
import { toast } from '@/lib/actions/state';
import { civil } from '@/lib/dates/civil';
import { ERASED_NAME } from '@/lib/session/entries';
import { newCandidate, newJuror, type Candidate } from '@/lib/session/session-lists';
import { After } from '@/components/after/After';
import { SessionView } from '@/components/session/SessionView';
import { created, onScreen, plain, setClock, show, takeBack, toastText } from '../panel';
import { button, choices, choose, press } from './fields';

/** A day after the session, on which its PV is awaited. */
const AFTER = '2027-03-20';
const V = civil('2027-04-20');

const CANDIDATES: readonly (Partial<Candidate> & Pick<Candidate, 'id' | 'label'>)[] = [
  { id: 'k1', label: 'Zoé A.' },
  { id: 'k2', label: 'Ali B.' },
  { id: 'k3', label: 'Luc C.' },
];

/** The view of a session with three candidates, after its last day. */
async function open(candidates = CANDIDATES, day = AFTER): Promise<string> {
  setClock(`${day}T09:00:00`);
  const id = await created();
  await putEntries(id, 'candidates', candidates.map((one) => ({ ...newCandidate(one.id, one.label), ...one })), 'ajoutés');
  await show({ view: 'suites', id });
  toast.value = null;
  render(<After />);
  return id;
}

/** Waits until a save is over, and said: the screen shows it before. */
const said = (words: string) => waitFor(() => expect(toastText()).toBe(words));

const section = (name: string) => screen.getByRole('region', { name });
const text = (name: string) => plain(section(name).textContent);
const group = (name: string) => within(screen.getByRole('group', { name: (label) => plain(label) === name }));

describe('the PV', () => {
  test('is signed, step by step, and countersigned', async () => {
    await open();
    const countersigned = within(section('Le procès-verbal')).getByRole('checkbox', { name: /^Contresigner le PV/ });
    fireEvent.click(countersigned);
    await waitFor(() => expect(onScreen().ticks['faire-signer-pv#']?.steps).toEqual({ contreseing: true }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Fait\s: Éditer le PV et le faire signer/ }));
    await waitFor(() => expect(onScreen().ticks['faire-signer-pv#']?.status).toBe('fait'));
  });

  test('says until when it is to be sent on, then when it was, and the way', async () => {
    await open();
    expect(text('Le procès-verbal')).toContain('au plus tard le lun. 22 mars 2027');
    expect(screen.queryByLabelText('Envoyé par')).toBeNull();
    fireEvent.click(group('PV envoyé, le PV de la session').getByText('hier'));
    await waitFor(() => expect(text('Le procès-verbal')).toContain('PV envoyé le ven. 19 mars 2027'));
    expect(onScreen()).toMatchObject({ pvSentOn: '2027-03-19', ticks: { 'transmettre-pv#': { status: 'fait', doneOn: '2027-03-19' } } });
    expect(choices('Envoyé par')).toEqual(['non précisé', 'courrier', 'remise en main propre', 'courriel', 'CERES']);
    choose('Envoyé par', 'courriel');
    await waitFor(() => expect(onScreen().pvSentWay).toBe('courriel'));
    expect(text('Le procès-verbal')).not.toContain('au plus tard');
  });

  test('whose day was mistaken takes another, or none', async () => {
    await open();
    fireEvent.click(group('PV envoyé, le PV de la session').getByText('hier'));
    await waitFor(() => button('Modifier : PV envoyé, le PV de la session'));
    press('Modifier : PV envoyé, le PV de la session');
    press('Pas encore : PV envoyé, le PV de la session');
    await waitFor(() => expect(onScreen()).toMatchObject({ pvSentOn: null, ticks: {} }));
    group('PV envoyé, le PV de la session');
  });

  test('of a CTRMTV title goes as a scan too, which its step then says', async () => {
    const id = await open();
    expect(screen.queryByRole('group', { name: /^Scan déposé/ })).toBeNull();
    await editSession(id, { ctrmtv: true });
    fireEvent.click((await waitFor(() => group('Scan déposé par France Transfert, le PV de la session'))).getByText('aujourd’hui'));
    await waitFor(() => expect(onScreen().pvScanSentOn).toBe(AFTER));
    expect(onScreen().ticks['transmettre-pv#']).toMatchObject({ status: 'a-faire', steps: { 'version-numerisee': true } });
    await said('Scan du PV déposé le sam. 20 mars 2027');
    await takeBack();
    expect(onScreen()).toMatchObject({ pvScanSentOn: null, ticks: {} });
  });

  test('comes back validated on a day that its task says too', async () => {
    await open();
    fireEvent.click(group('PV validé reçu, le PV de la session').getByText('aujourd’hui'));
    await waitFor(() => expect(onScreen()).toMatchObject({ pvValidatedOn: AFTER, ticks: { 'receptionner-pv-valide#': { status: 'fait' } } }));
  });
});

describe('the results', () => {
  test('are said candidate by candidate, by name, with the CCP of a partial success', async () => {
    await open();
    expect(text('Les résultats')).toContain('3 résultats à saisir sur 3');
    choose('Ali B.', 'partielle');
    await waitFor(() => expect(onScreen().candidates.find(({ id }) => id === 'k2')?.result).toBe('partielle'));
    await said('Ali B. : réussite partielle');
    choose('CCP obtenus', 'CCP 1 et 2');
    await waitFor(() => expect(onScreen().candidates.find(({ id }) => id === 'k2')?.ccps).toBe('CCP 1 et 2'));
    choose('Ali B.', '');
    await waitFor(() => expect(onScreen().candidates.find(({ id }) => id === 'k2')?.result).toBeNull());
  });

  test('are a success for all the others at once, but for who was absent', async () => {
    const id = await open();
    choose('Ali B.', 'echec');
    await waitFor(() => expect(onScreen().candidates.some(({ result }) => result === 'echec')).toBe(true));
    await putEntries(id, 'candidates', [newCandidate('k4', 'Eva D.')], 'ajoutée');
    await putEntries(id, 'attendance', [{ id: '2027-03-15.k1', day: '2027-03-15', person: 'k1', presence: 'absent', at: null, signed: false }], 'noté');
    await waitFor(() => expect(text('Les résultats')).toContain('Zoé A. noté absent'));
    fireEvent.click(screen.getByText(/^Réussite pour tous les autres/));
    await waitFor(() => expect(onScreen().candidates.map(({ result }) => result)).toEqual([null, 'echec', 'reussite', 'reussite']));
    await said('Réussite : 2 candidats');
    await takeBack();
    expect(onScreen().candidates.map(({ result }) => result)).toEqual([null, 'echec', null, null]);
  });

  test('are for nobody before the validated PV is back, and the admitted are listed only then', async () => {
    const id = await open([{ id: 'k1', label: 'Zoé A.', result: 'reussite' }, { id: 'k2', label: 'Ali B.', result: 'partielle', ccps: 'CCP 1' }]);
    expect(text('Les résultats')).toContain('Aucun résultat n’est donné aux candidats ni affiché avant que le PV validé soit noté reçu. (source 003, l. 135');
    expect(screen.queryByText(/Liste des admis/)).toBeNull();
    await editSession(id, { pvValidatedOn: V });
    await waitFor(() => screen.getByText(/Liste des admis/));
    const list = within(screen.getByText(/Liste des admis/).closest('details') ?? document.body).getAllByRole('listitem');
    expect(list.map(({ textContent }) => plain(textContent))).toEqual(['Ali B. : CCP 1', 'Zoé A. : titre']);
    expect(text('Les résultats')).not.toContain('Aucun résultat n’est donné');
  });

  test('of a session without a list are one answer, and the way to the list', async () => {
    await open([]);
    expect(screen.getByRole('link', { name: 'Lister les candidats' }).getAttribute('href')).toMatch(/\/candidats$/);
    choose('Échecs ou réussites partielles', 'true');
    await waitFor(() => expect(onScreen().partialOrFailed).toBe(true));
  });
});

describe('what follows a failure or a partial success', () => {
  const failing = [
    { id: 'k1', label: 'Zoé A.', result: 'reussite' },
    { id: 'k2', label: 'Ali B.', result: 'partielle', ccps: 'CCP 1', trainingEnd: civil('2027-02-26') },
    { id: 'k3', label: 'Luc C.', result: 'echec', route: 'vae' },
  ] as const;

  test('is told once the validated PV is back: the interview, the window', async () => {
    const id = await open(failing);
    expect(text('Échecs et réussites partielles')).toBe('Échecs et réussites partiellesL’entretien et la nouvelle présentation se proposent une fois le PV validé reçu.');
    await editSession(id, { pvValidatedOn: V });
    await waitFor(() => expect(text('Échecs et réussites partielles')).toContain('Ali B. : réussite partielle, CCP 1'));
    expect(text('Échecs et réussites partielles')).toContain('Fenêtre ouverte jusqu’au sam. 26 févr. 2028 : encore 2 présentations au plus.');
    expect(text('Échecs et réussites partielles')).toContain('Luc C. : échec');
    expect(text('Échecs et réussites partielles')).toContain('aucune source ne parle');
    expect(text('Échecs et réussites partielles')).not.toContain('Zoé');
  });

  test('has the interview noted, which settles its task', async () => {
    const id = await open(failing);
    await editSession(id, { pvValidatedOn: V });
    fireEvent.click((await waitFor(() => group('Entretien proposé, Ali B.'))).getByText('aujourd’hui'));
    await waitFor(() => expect(onScreen().candidates.find((one) => one.id === 'k2')?.interviewOn).toBe(AFTER));
    await waitFor(() => expect(text('Échecs et réussites partielles')).toContain('Entretien proposé le sam. 20 mars 2027'));
  });
});

test('the file says what is kept and until when, what is destroyed, where the sources differ, and is ticked', async () => {
  await open();
  const papers = text('Le dossier papier');
  expect(papers).toContain('À garder, jusqu’au mer. 17 mars 2032 inclus');
  expect(papers).toContain('Archiver les feuilles d’émargement (source 003, l. 129 ; durée non dite)');
  expect(papers).toContain('cinq ans, source 001, l. 381');
  expect(papers).toContain('Tous les autres documents : une fois la session finie, sauf ce qui se garde (source 000, l. 94-95)');
  expect(papers).toContain('Où les sources divergent (3)');
  fireEvent.click(screen.getByRole('checkbox', { name: /^Archiver le PV/ }));
  await waitFor(() => expect(onScreen().ticks['archiver-dossier#']?.steps).toEqual({ pv: true }));
});

describe('the erasing', () => {
  const dialog = () => screen.getByRole('dialog');
  const erase = () => within(dialog()).getByRole<HTMLButtonElement>('button', { name: 'Effacer pour de bon' });
  const sure = () => fireEvent.click(within(dialog()).getByRole('checkbox'));
  const ask = () => press('Effacer les données personnelles…');

  test('is proposed once the PV is back and every window closed, here and on the session’s page', async () => {
    const id = await open();
    expect(text('Les données personnelles')).toContain('une fois le PV validé reçu');
    await editSession(id, { pvValidatedOn: V });
    await waitFor(() => expect(text('Les données personnelles')).toContain('Jalon n’est pas l’archive'));
    await show({ view: 'session', id });
    render(<SessionView />);
    expect(screen.getByRole('link', { name: 'Effacer les données personnelles' }).getAttribute('href')).toMatch(/\/suites$/);
  });

  test('says what goes, what stays and what it cannot reach, and asks twice', async () => {
    const id = await open();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await exportSessions([id]);
    await editSession(id, { responsable: 'Mme Roy' });
    await show({ view: 'aujourdhui' });
    await show({ view: 'suites', id });
    ask();
    const told = plain(dialog().textContent);
    expect(told).toContain('3 noms de candidats');
    expect(told).toContain('1 nom de responsable');
    expect(told).toContain('Rien ne pourra les ramener');
    expect(told).toContain('CERES');
    expect(erase().disabled).toBe(true);
    sure();
    await waitFor(() => expect(erase().disabled).toBe(false));
  });

  test('names the day of the last export', async () => {
    setClock(`${AFTER}T09:00:00`);
    const id = await created();
    await fakeBrowser.storage.local.set({ 'derniers-exports': { [id]: '2027-03-18' } });
    await show({ view: 'suites', id });
    render(<After />);
    ask();
    await waitFor(() => expect(plain(dialog().textContent)).toContain('le dernier connu ici est du jeu. 18 mars 2027'));
  });

  test('given up leaves everything, and asks twice again', async () => {
    await open();
    ask();
    sure();
    fireEvent.click(within(dialog()).getByText('Ne rien effacer'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onScreen().erasedOn).toBeNull();
    ask();
    expect(erase().disabled).toBe(true);
  });

  test('done leaves no form for names, no way back, and the keyboard at the head', async () => {
    await open();
    ask();
    sure();
    await waitFor(() => expect(erase().disabled).toBe(false));
    fireEvent.click(erase());
    await waitFor(() => expect(onScreen().erasedOn).toBe(AFTER));
    await said('Données personnelles effacées, pour de bon');
    expect(toast.value?.undo).toBeUndefined();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('region', { name: 'Les résultats' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Effacer/ })).toBeNull();
    screen.getByText(/^Données personnelles effacées le/);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'PV et suites' }));
  });

  test('of one person takes her alone', async () => {
    const id = await open();
    await putEntries(id, 'jurors', [{ ...newJuror('j1', 'M. Blanc'), employer: 'Ets Blanc' }], 'ajouté');
    await waitFor(() => button('Effacer : M. Blanc, juré'));
    press('Effacer : Ali B., candidat');
    expect(plain(dialog().textContent)).toContain('Effacer Ali B. ?');
    sure();
    await waitFor(() => expect(erase().disabled).toBe(false));
    fireEvent.click(erase());
    await waitFor(() => expect(onScreen().candidates.map(({ label }) => label)).toEqual(['Zoé A.', ERASED_NAME, 'Luc C.']));
    expect(screen.queryByRole('button', { name: /Ali B/ })).toBeNull();
    expect(onScreen().jurors[0]?.label).toBe('M. Blanc');
  });
});
