import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { editSession } from '@/lib/actions/edit-session';
import { opened } from '@/lib/actions/state';
import { readDigests } from '@/lib/store/read';
import { checkSession } from '@/components/forms/check';
import { EditSession } from '@/components/forms/EditSession';
import { NewSession } from '@/components/forms/NewSession';
import { failPuts } from '../store/database';
import { created, inStore, onScreen, plain, toastText } from '../panel';

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const choose = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const submit = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** What is said of a field: the text that `aria-describedby` leads to. */
const saidOf = (label: string) => plain(document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent ?? '');

describe('what a session cannot lack', () => {
  test.each<[string, string, string, string, string | null]>([
    ['Soudeur', '2027-03-15', '2027-03-17', '', null],
    ['Soudeur', '2027-03-15', '2027-03-15', '', null],
    ['  ', '2027-03-15', '2027-03-17', 'title', 'Donnez l’intitulé du titre.'],
    ['Soudeur', '', '2027-03-17', 'start', 'Donnez le premier jour de la session, un jour qui existe.'],
    ['Soudeur', '2027-02-31', '2027-03-17', 'start', 'Donnez le premier jour de la session, un jour qui existe.'],
    ['Soudeur', '2027-03-15', '2027-02-31', 'end', 'Ce jour n’existe pas : corrigez la date.'],
    ['Soudeur', '2027-03-15', '2027-03-14', 'end', 'Le dernier jour est avant le premier : corrigez l’un des deux.'],
  ])('« %s », %s, %s', (title, start, end, at, words) => {
    const { errors, value } = checkSession({ title, start, end });
    expect(Object.fromEntries(Object.entries(errors).map(([key, text]) => [key, plain(text)]))).toEqual(words === null ? {} : { [at]: words });
    expect(value).toEqual(words === null ? { title, start, end } : null);
  });

  test('every field that is wrong is told at once', () => {
    expect(Object.keys(checkSession({ title: '', start: '', end: '' }).errors)).toEqual(['title', 'start']);
  });
});

describe('a new session', () => {
  test('is created from three fields, and opened', async () => {
    render(<NewSession />);
    type('Titre professionnel', '  Soudeur ');
    type('Premier jour', '2027-03-15');
    type('Dernier jour', '2027-03-17');
    submit('Créer la session');
    await waitFor(() => expect(location.hash).toMatch(/^#\/sessions\/.+/));
    expect(await readDigests(await database())).toMatchObject([{ title: 'Soudeur', start: '2027-03-15', end: '2027-03-17' }]);
  });

  test('of one day needs no last day', async () => {
    render(<NewSession />);
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    submit('Créer la session');
    await waitFor(async () => expect(await readDigests(await database())).toMatchObject([{ start: '2027-03-15', end: '2027-03-15' }]));
  });

  test('says at each field what is wrong with it, and creates nothing', async () => {
    render(<NewSession />);
    expect(field('Titre professionnel').getAttribute('aria-invalid')).toBe('false');
    expect(field('Titre professionnel').hasAttribute('aria-describedby')).toBe(false);
    submit('Créer la session');
    await waitFor(() => expect(field('Titre professionnel').getAttribute('aria-invalid')).toBe('true'));
    expect(saidOf('Titre professionnel')).toBe('Donnez l’intitulé du titre.');
    expect(field('Premier jour').getAttribute('aria-invalid')).toBe('true');
    expect(saidOf('Premier jour')).toBe('Donnez le premier jour de la session, un jour qui existe.');
    expect(await readDigests(await database())).toEqual([]);
  });

  test('that ends before it starts is told at the last day', async () => {
    render(<NewSession />);
    expect(saidOf('Dernier jour')).toBe('Le jour du dernier entretien final ; vide : le premier jour.');
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    type('Dernier jour', '2027-03-14');
    submit('Créer la session');
    await waitFor(() => expect(field('Dernier jour').getAttribute('aria-invalid')).toBe('true'));
    expect(saidOf('Dernier jour')).toBe('Le dernier jour est avant le premier : corrigez l’un des deux.');
    expect(field('Premier jour').getAttribute('aria-invalid')).toBe('false');
  });

  test('is created once it was mended', async () => {
    render(<NewSession />);
    submit('Créer la session');
    await waitFor(() => expect(field('Premier jour').getAttribute('aria-invalid')).toBe('true'));
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    submit('Créer la session');
    await waitFor(async () => expect(await readDigests(await database())).toHaveLength(1));
    // Seen to its end: what follows must not reach into the next test.
    await waitFor(() => expect(toastText()).toBe('Session créée'));
  });

  test('that could not be saved keeps what was typed, and says why', async () => {
    render(<NewSession />);
    failPuts('sessions');
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    submit('Créer la session');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(field('Titre professionnel').value).toBe('Soudeur');
    expect(field('Premier jour').value).toBe('2027-03-15');
    expect(location.hash).toBe('');
  });

  test('asked for twice in a row is created once', async () => {
    render(<NewSession />);
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    submit('Créer la session');
    submit('Créer la session');
    await waitFor(() => expect(location.hash).toMatch(/^#\/sessions\/.+/));
    await waitFor(() => expect(toastText()).toBe('Session créée'));
    expect(await readDigests(await database())).toHaveLength(1);
  });
});

describe('editing a session', () => {
  test('while it is read, or when it is not there, says so', () => {
    const { unmount } = render(<EditSession />);
    screen.getByText('Lecture en cours…');
    unmount();
    opened.value = 'missing';
    render(<EditSession />);
    screen.getByText('Session introuvable.');
  });

  test('starts from what is known', async () => {
    const id = await created();
    await editSession(id, { ceresNumber: '27-0412', routes: ['vae'], transport: true, ceresState: 'dte-envoye', notes: 'Relu' });
    render(<EditSession />);
    expect(field('Titre professionnel').value).toBe('Soudeur');
    expect(field('Premier jour').value).toBe('2027-03-15');
    expect(field('Numéro dans CERES').value).toBe('27-0412');
    expect(field('VAE').checked).toBe(true);
    expect(field('Formation').checked).toBe(false);
    expect(field('Titre de transport').checked).toBe(true);
    expect(field('État dans CERES').value).toBe('dte-envoye');
    expect(field('Notes').value).toBe('Relu');
  });

  test('writes every field, as one act, and goes back to the session', async () => {
    const id = await created();
    render(<EditSession />);
    type('Titre professionnel', 'Soudeuse');
    type('Dernier jour', '2027-03-18');
    type('Numéro dans CERES', '27-0412');
    type('Fin de validité du titre', '2028-06-30');
    type('Candidats prévus', '8');
    choose('Session', 'ccp');
    fireEvent.click(field('Formation'));
    fireEvent.click(field('VAE'));
    fireEvent.click(field('Titre CTRMTV'));
    type('DTE reçu le', '2027-02-22');
    choose('État dans CERES', 'en-preparation');
    choose('État de la session', 'reportee');
    type('Notes', 'Clé chez le gardien');
    submit('Enregistrer');
    await waitFor(() => expect(location.hash).toBe(`#/sessions/${id}`));
    expect(await inStore(id)).toMatchObject({
      title: 'Soudeuse',
      end: '2027-03-18',
      ceresNumber: '27-0412',
      titleExpiry: '2028-06-30',
      candidateCount: 8,
      kind: 'ccp',
      routes: ['formation', 'vae'],
      ctrmtv: true,
      transport: null,
      dteReceivedOn: '2027-02-22',
      ceresState: 'en-preparation',
      state: 'reportee',
      notes: 'Clé chez le gardien',
    });
    await waitFor(() => expect(toastText()).toBe('Session modifiée'));
  });

  test('takes back what is emptied', async () => {
    const id = await created();
    await editSession(id, { ceresNumber: '27-0412', candidateCount: 8, titleExpiry: civil('2028-06-30'), ceresState: 'dte-envoye', routes: ['vae'] });
    render(<EditSession />);
    type('Numéro dans CERES', ' ');
    type('Candidats prévus', '');
    type('Fin de validité du titre', '');
    choose('État dans CERES', '');
    fireEvent.click(field('VAE'));
    submit('Enregistrer');
    await waitFor(async () =>
      expect(await inStore(id)).toMatchObject({ ceresNumber: null, candidateCount: null, titleExpiry: null, ceresState: null, routes: [] }),
    );
  });

  test('tells at the field what is wrong, and writes nothing', async () => {
    const id = await created();
    const before = onScreen();
    render(<EditSession />);
    type('Titre professionnel', '');
    type('Dernier jour', '2027-03-01');
    submit('Enregistrer');
    await waitFor(() => expect(field('Titre professionnel').getAttribute('aria-invalid')).toBe('true'));
    expect(saidOf('Dernier jour')).toBe('Le dernier jour est avant le premier : corrigez l’un des deux.');
    expect(await inStore(id)).toEqual(before);
  });

  test('leaves alone what was changed elsewhere meanwhile', async () => {
    const id = await created();
    render(<EditSession />);
    type('Notes', 'Relu');
    await editSession(id, { site: 'Atelier 2' });
    submit('Enregistrer');
    await waitFor(async () => expect((await inStore(id))?.notes).toBe('Relu'));
    expect((await inStore(id))?.site).toBe('Atelier 2');
  });

  test('takes no more of a field than can be kept', async () => {
    await created();
    render(<EditSession />);
    const most = ['Titre professionnel', 'Numéro dans CERES', 'Code du titre', 'Site', 'Notes'].map((label) => field(label).maxLength);
    expect(most).toEqual([300, 60, 60, 200, 10_000]);
  });

  test('that could not be saved keeps what was typed, and stays', async () => {
    await created();
    const at = location.hash;
    render(<EditSession />);
    failPuts('sessions');
    type('Notes', 'Relu');
    submit('Enregistrer');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(field('Notes').value).toBe('Relu');
    expect(location.hash).toBe(at);
  });
});
