import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { today } from '@/lib/actions/state';
import type { Session } from '@/lib/session/session';
import type { Candidate } from '@/lib/session/session-lists';
import { readChanges } from '@/lib/store/read-session';
import { Candidates } from '@/components/people/Candidates';
import { failPuts, fill, SOUDEUR } from '../store/database';
import { inStore, onScreen, plain, show, takeBack, toastText } from '../panel';
import { listed, SENT, TWELVE } from './candidates-listed';
import { button, choose, field, press, saidOf, type } from './fields';

async function shown(patch: Partial<Session> = {}): Promise<void> {
  await fill(await database(), [{ ...SOUDEUR, ...patch }]);
  await show({ view: 'candidats', id: 's1' });
  render(<Candidates />);
}

const names = () => [...document.querySelectorAll('.candidate-name')].map(({ textContent }) => textContent);
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: (each) => plain(each) === name });
const store = async () => (await inStore('s1'))?.candidates ?? [];
/** What is on screen at once is written a moment later. */
const stored = (candidates: readonly Partial<Candidate>[]) => waitFor(async () => expect(await store()).toMatchObject(candidates));
const said = (text: string) => waitFor(() => expect(toastText()).toBe(text));
const sum = () => plain(document.querySelector('.candidates-sum')?.textContent ?? '');
const preview = () => [...document.querySelectorAll('.paste-table tbody tr')].map((row) => plain([...row.querySelectorAll('td')].map(({ textContent }) => textContent.trim()).join(' | ')).replace(/^ \| /, ''));
const paste = (text: string) => {
  press('Coller depuis un tableur');
  type('Lignes copiées', text);
};

describe('one by one', () => {
  test('a list starts empty, and takes one after the other while its form stays open', async () => {
    await shown();
    screen.getByText(/les initiales suffisent\.$/);
    press('Ajouter un candidat');
    expect(saidOf('Candidat')).toMatch(/^Les initiales suffisent/);
    type('Candidat', 'C. D.');
    choose('Voie', 'vae');
    press('Enregistrer');
    await waitFor(() => expect(names()).toEqual(['C. D.']));
    await waitFor(() => expect(field('Candidat').value).toBe(''));
    await waitFor(() => expect(document.activeElement).toBe(field('Candidat')));
    type('Candidat', 'A. B.');
    type('Présentation', '2');
    press('Enregistrer');
    await waitFor(() => expect(names()).toEqual(['A. B.', 'C. D.']));
    screen.getByText('2e présentation');
    press('Annuler la saisie');
    expect(document.activeElement).toBe(button('Ajouter un candidat'));
    await stored([{}, {}]);
  });

  test('what is wrong is said at its field, and nothing is written', async () => {
    await shown();
    press('Ajouter un candidat');
    type('Présentation', '4');
    press('Enregistrer');
    await waitFor(() => expect(saidOf('Présentation')).toBe('Pas plus de 3.'));
    expect(saidOf('Candidat')).toBe('À remplir.');
    expect(await store()).toEqual([]);
  });

  test('one is changed, and what was ticked while the form stood open stays', async () => {
    await shown({ candidates: listed().slice(0, 1) });
    fireEvent.click(button('A. A.'));
    press('Modifier');
    fireEvent.click(box('Envoyée : A. A.'));
    await stored([{ sentOn: today.value }]);
    type('Candidat', 'A. Z.');
    press('Enregistrer');
    await waitFor(() => expect(names()).toEqual(['A. Z.']));
    await stored([{ label: 'A. Z.', sentOn: today.value }]);
  });

  test('one is taken off, and brought back', async () => {
    await shown({ candidates: listed().slice(0, 2) });
    fireEvent.click(button('A. A.'));
    press('Retirer de la liste');
    await waitFor(() => expect(names()).toEqual(['B. B.']));
    await said('Retiré de la liste');
    await takeBack();
    await waitFor(() => expect(names()).toEqual(['A. A.', 'B. B.']));
  });
});

describe('pasted from a spreadsheet', () => {
  const TABLE = ['Nom\tNaissance\tVoie\tFin de formation', ...TWELVE.map((label) => `${label}\t01/02/1990\tFormation\t26/02/2027`)].join('\r\n');

  test('twelve show before anything is written, then are added as one act, with undo', async () => {
    await shown();
    paste(TABLE);
    expect(preview()).toHaveLength(12);
    expect(preview()[0]).toBe('A. A. | Formation | 26 févr. 2027');
    screen.getByText((text) => plain(text) === 'Colonne laissée de côté : Naissance. Jalon ne garde ni date de naissance, ni adresse, ni courriel.');
    expect(await store()).toEqual([]);
    press('Ajouter 12 candidats');
    await waitFor(() => expect(toastText()).toBe('12 candidats ajoutés'));
    await waitFor(() => expect(names()).toEqual(TWELVE));
    expect((await store()).every(({ route, trainingEnd }) => route === 'formation' && trainingEnd === '2027-02-26')).toBe(true);
    expect(document.activeElement).toBe(button('Coller depuis un tableur'));
    const changes = await readChanges(await database(), 's1');
    expect(new Set(changes.filter(({ path }) => path.startsWith('candidates/')).map(({ act }) => act)).size).toBe(1);
    expect(JSON.stringify(changes)).not.toMatch(/1990-\d\d-|\/1990/);
    await takeBack();
    await waitFor(() => expect(names()).toEqual([]));
  });

  test('lines that are not understood are told with what to do, and left out', async () => {
    await shown();
    paste('Nom;Voie\nA. B.;VAE\nC. D.;CPF\n;VAE');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent))).toEqual([
      'Ligne 3 : voie « CPF » inconnue. Écrivez formation, VAE ou autre.',
      'Ligne 4 : pas de nom. Mettez un nom ou des initiales.',
    ]);
    expect(plain(screen.getByRole('status').textContent)).toBe('1 candidat à ajouter, 2 lignes non comprises.');
    press('Ajouter 1 candidat');
    await waitFor(() => expect(names()).toEqual(['A. B.']));
    await said('1 candidat ajouté');
  });

  test('duplicates are shown and left out, until they are ticked', async () => {
    await shown({ candidates: listed().slice(0, 1) });
    paste('A. A.\nM. N.\nM. N.');
    expect(preview()).toEqual(['A. A. déjà dans la liste', 'M. N.', 'M. N. en double ici']);
    expect(plain(screen.getByRole('status').textContent)).toBe('1 candidat à ajouter, 2 en double, laissés de côté.');
    fireEvent.click(box('Ajouter : M. N., ligne 3'));
    expect(preview()[2]).toBe('M. N. (2) en double ici');
    press('Ajouter 2 candidats');
    await waitFor(() => expect(names()).toEqual(['A. A.', 'M. N.', 'M. N. (2)']));
    await said('2 candidats ajoutés');
  });

  test('names are cut down to initials, and one last day of training is given to all', async () => {
    await shown();
    paste('Nom;Voie\nAlice Bernard;\nAnne Blanc;VAE');
    fireEvent.click(box('Réduire aux initiales'));
    type('Dernier jour de formation, pour ceux qui n’en ont pas', '2027-02-26');
    expect(preview()).toEqual(['A. B. |  | 26 févr. 2027', 'A. B. (2) | VAE | ']);
    press('Ajouter 2 candidats');
    await waitFor(() => expect(names()).toEqual(['A. B.', 'A. B. (2)']));
    await said('2 candidats ajoutés');
    expect(JSON.stringify(await readChanges(await database(), 's1'))).not.toContain('Bernard');
  });

  test('a table without names says what to do, and adds nothing', async () => {
    await shown();
    paste('Voie;Ville\nVAE;Rennes');
    screen.getByText((text) => plain(text).startsWith('Aucune colonne ne dit qui ils sont : nommez-en une « Nom »'));
    expect(screen.queryByRole('button', { name: /^Ajouter \d/ })).toBeNull();
  });

  test('what could not be saved stays in its field', async () => {
    await shown();
    paste('A. B.');
    failPuts('sessions');
    press('Ajouter 1 candidat');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(field('Lignes copiées').value).toBe('A. B.');
  });
});

describe('convocations', () => {
  test('are all marked sent on a day and by a way, but for those that have theirs; that can be undone', async () => {
    await shown({ candidates: listed((n) => (n === 0 ? { sentOn: SENT, way: 'remise' } : n === 1 ? { way: 'courriel-signe' } : {})) });
    expect(sum()).toBe('12 candidats, 1/12 convoqués, 0/12 preuves');
    type('Tout marquer envoyé le', '2027-01-30');
    choose('Par', 'recommande');
    expect(saidOf('Par')).toMatch(/^Pas admis par toutes les sources : cité par source 001/);
    press('Marquer 11 convocations');
    await waitFor(() => expect(sum()).toBe('12 candidats, 12/12 convoqués, 0/12 preuves'));
    await said('Convocations envoyées le sam. 30 janv. 2027');
    expect((await store()).map(({ sentOn, way }) => `${String(sentOn)} ${String(way)}`)).toEqual([
      '2027-01-29 remise',
      '2027-01-30 courriel-signe',
      ...TWELVE.slice(2).map(() => '2027-01-30 recommande'),
    ]);
    expect(screen.queryByLabelText('Tout marquer envoyé le')).toBeNull();
    await takeBack();
    await waitFor(() => expect(sum()).toBe('12 candidats, 1/12 convoqués, 0/12 preuves'));
    expect((await store()).find(({ id }) => id === 'c1')).toMatchObject({ sentOn: null, way: 'courriel-signe' });
  });

  test('handed over against signatures are proven on the same day, unless that is unticked', async () => {
    await shown({ candidates: listed() });
    choose('Par', 'remise');
    expect(box('Signatures recueillies le même jour').checked).toBe(true);
    press('Marquer 12 convocations');
    await waitFor(() => expect(sum()).toBe('12 candidats, 12/12 convoqués, 12/12 preuves'));
    await said('Convocations envoyées le lun. 1er févr. 2027');
  });

  test('have all their proofs on one day, not before the sending nor to come', async () => {
    await shown({ candidates: listed((n) => (n === 0 ? {} : { sentOn: SENT })) });
    type('Toutes les preuves reçues le', '2027-01-28');
    press('Noter 11 preuves');
    await waitFor(() => expect(saidOf('Toutes les preuves reçues le')).toMatch(/^Une convocation est partie le 29 janv\./));
    type('Toutes les preuves reçues le', '2027-02-02');
    press('Noter 11 preuves');
    await waitFor(() => expect(saidOf('Toutes les preuves reçues le')).toBe('Donnez un jour, aujourd’hui au plus tard.'));
    type('Toutes les preuves reçues le', '2027-02-01');
    press('Noter 11 preuves');
    await waitFor(() => expect(sum()).toBe('12 candidats, 11/12 convoqués, 11/12 preuves'));
    await said('Preuves reçues le lun. 1er févr. 2027');
    expect((await store()).find(({ id }) => id === 'c0')).toMatchObject({ sentOn: null, proofOn: null });
  });

  test('are ticked one by one with today, and unticked', async () => {
    await shown({ candidates: listed().slice(0, 1) });
    fireEvent.click(box('Envoyée : A. A.'));
    await screen.findByText('Envoyée 1er févr.', { normalizer: plain });
    fireEvent.click(box('Preuve : A. A.'));
    await screen.findByText('Preuve 1er févr.', { normalizer: plain });
    await stored([{ sentOn: today.value, proofOn: today.value }]);
    fireEvent.click(box('Preuve : A. A.'));
    await stored([{ proofOn: null }]);
  });

  test('a tick that could not be saved does not stay, and says why', async () => {
    await shown({ candidates: listed().slice(0, 1) });
    failPuts('sessions');
    fireEvent.click(box('Envoyée : A. A.'));
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(box('Envoyée : A. A.').checked).toBe(false);
  });

  test('have their way and days in the details; what does not hold together is said', async () => {
    await shown({ candidates: listed().slice(0, 1) });
    fireEvent.click(button('A. A.'));
    choose('Voie d’envoi', 'courriel-accuse');
    await waitFor(() => expect(saidOf('Voie d’envoi')).toContain('cité par source 003, l. 49 (Île-de-France)'));
    choose('Preuve reçue le', '2027-01-30');
    await screen.findByText(/^Une preuve, mais pas d’envoi/);
    choose('Envoyée le', '2027-01-31');
    await screen.findByText(/^La preuve est d’avant l’envoi/);
    choose('Envoyée le', '2027-01-29');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await stored([{ way: 'courriel-accuse', sentOn: SENT, proofOn: civil('2027-01-30') }]);
  });

  test('a day to come is refused where it is typed, and half a year is not saved', async () => {
    await shown({ candidates: listed().slice(0, 1) });
    fireEvent.click(button('A. A.'));
    choose('Envoyée le', '0202-01-01');
    choose('Envoyée le', '2027-02-02');
    await waitFor(() => expect(saidOf('Envoyée le')).toBe('Donnez un jour, aujourd’hui au plus tard.'));
    expect(await store()).toMatchObject([{ sentOn: null }]);
  });
});

test('the last day of training is given to all who have none, but those of a VAE', async () => {
  await shown({ candidates: [...listed((n) => (n === 0 ? { route: 'vae' } : n === 1 ? { trainingEnd: SENT } : {}))] });
  type('Pour 10 candidats qui n’en ont pas', '2027-02-26');
  press('Appliquer');
  await waitFor(async () => expect((await store()).filter(({ trainingEnd }) => trainingEnd === '2027-02-26')).toHaveLength(10));
  await said('Dernier jour de formation : ven. 26 févr. 2027');
  const [vae, own] = ['c0', 'c1'].map((id) => onScreen().candidates.find((one) => one.id === id)?.trainingEnd);
  expect([vae, own]).toEqual([null, SENT]);
});

test('once the personal data are erased there is nothing to fill in', async () => {
  await shown({ candidates: listed(), erasedOn: civil('2027-01-04') });
  screen.getByText('Données personnelles effacées le lun. 4 janv. 2027.', { normalizer: plain });
  expect(screen.queryByRole('button')).toBeNull();
});
