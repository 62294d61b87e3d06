import { render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { propose } from '@/lib/actions/proposal';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import { readDigests } from '@/lib/store/read';
import { checkSession } from '@/components/forms/check';
import { NewSession } from '@/components/forms/NewSession';
import { failPuts } from '../store/database';
import { inStore, plain, toastText } from '../panel';
import { choices, choose, field, press, saidOf, type } from './fields';

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
    press('Créer la session');
    await waitFor(() => expect(location.hash).toMatch(/^#\/sessions\/.+/));
    expect(await readDigests(await database())).toMatchObject([{ title: 'Soudeur', start: '2027-03-15', end: '2027-03-17' }]);
  });

  test('of one day needs no last day', async () => {
    render(<NewSession />);
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    press('Créer la session');
    await waitFor(async () => expect(await readDigests(await database())).toMatchObject([{ start: '2027-03-15', end: '2027-03-15' }]));
  });

  test('says at each field what is wrong with it, and creates nothing', async () => {
    render(<NewSession />);
    expect(field('Titre professionnel').getAttribute('aria-invalid')).toBe('false');
    expect(field('Titre professionnel').hasAttribute('aria-describedby')).toBe(false);
    press('Créer la session');
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
    press('Créer la session');
    await waitFor(() => expect(field('Dernier jour').getAttribute('aria-invalid')).toBe('true'));
    expect(saidOf('Dernier jour')).toBe('Le dernier jour est avant le premier : corrigez l’un des deux.');
    expect(field('Premier jour').getAttribute('aria-invalid')).toBe('false');
  });

  test('is created once it was mended', async () => {
    render(<NewSession />);
    press('Créer la session');
    await waitFor(() => expect(field('Premier jour').getAttribute('aria-invalid')).toBe('true'));
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    press('Créer la session');
    await waitFor(async () => expect(await readDigests(await database())).toHaveLength(1));
    // Seen to its end: what follows must not reach into the next test.
    await waitFor(() => expect(toastText()).toBe('Session créée'));
    await waitFor(() => expect(location.hash).toContain('#/sessions/'));
  });

  test('that could not be saved keeps what was typed, and says why', async () => {
    render(<NewSession />);
    failPuts('sessions');
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    press('Créer la session');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(field('Titre professionnel').value).toBe('Soudeur');
    expect(field('Premier jour').value).toBe('2027-03-15');
    expect(location.hash).toBe('');
  });

  test('asked for twice in a row is created once', async () => {
    render(<NewSession />);
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    press('Créer la session');
    press('Créer la session');
    await waitFor(() => expect(location.hash).toMatch(/^#\/sessions\/.+/));
    await waitFor(() => expect(toastText()).toBe('Session créée'));
    expect(await readDigests(await database())).toHaveLength(1);
  });
});

describe('a new session of a centre that has lists', () => {
  const TITLES = [newTitle('t1', 'Soudeur'), newTitle('t2', 'Maçon')];
  const SITES = [newSite('brest', 'Brest'), newSite('rennes', 'Rennes')];
  const createdSession = async () => {
    await waitFor(() => expect(location.hash).toMatch(/^#\/sessions\/.+/));
    await waitFor(() => expect(toastText()).toBe('Session créée'));
    return inStore(decodeURIComponent(location.hash.split('/')[2] ?? ''));
  };

  test('has the only title written already, and is not asked for the only site', async () => {
    await editCentre({ titles: TITLES.slice(0, 1), sites: SITES.slice(0, 1) });
    render(<NewSession />);
    expect(field('Titre professionnel').value).toBe('Soudeur');
    expect(screen.queryByLabelText('Site')).toBeNull();
    type('Premier jour', '2027-03-15');
    press('Créer la session');
    expect(await createdSession()).toMatchObject({ title: 'Soudeur', titleCode: 't1', site: 'brest' });
  });

  test('offers the titles, of which any other may be typed', async () => {
    await editCentre({ titles: TITLES });
    render(<NewSession />);
    expect(field('Titre professionnel').value).toBe('');
    expect([...(field('Titre professionnel').list?.options ?? [])].map(({ value }) => value)).toEqual(['Soudeur', 'Maçon']);
  });

  test('asks which of several sites', async () => {
    await editCentre({ sites: SITES });
    render(<NewSession />);
    expect(choices('Site')).toEqual(['non précisé', 'Brest', 'Rennes']);
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    choose('Site', 'rennes');
    press('Créer la session');
    expect(await createdSession()).toMatchObject({ title: 'Soudeur', site: 'rennes' });
  });
});

describe('a session that a page of CERES tells of', () => {
  const READ = {
    title: 'Couvreur',
    start: '2027-06-07',
    end: '2027-06-08',
    ceresNumber: '27-0999',
    candidateCount: '12',
    ceresState: 'dte-envoye' as const,
    read: ['n° 27-0999 (titre)', '12 candidats (texte)'],
  };

  test('comes filled in, says what was read and where, and is saved only once it was checked', async () => {
    propose(READ);
    render(<NewSession />);
    expect(plain(document.body.textContent)).toContain('Lu dans CERES : n° 27-0999 (titre), 12 candidats (texte). Vérifiez avant de créer : rien n’est encore enregistré.');
    expect([field('Titre professionnel').value, field('Premier jour').value, field('Dernier jour').value]).toEqual(['Couvreur', '2027-06-07', '2027-06-08']);
    expect(await readDigests(await database())).toEqual([]);
    type('Nombre de candidats', '11');
    press('Créer la session');
    await waitFor(async () => expect(await readDigests(await database())).toHaveLength(1));
    const [digest] = await readDigests(await database());
    expect(await inStore(digest?.id ?? '')).toMatchObject({ title: 'Couvreur', start: '2027-06-07', ceresNumber: '27-0999', candidateCount: 11, ceresState: 'dte-envoye' });
  });

  test('keeps what cannot be a number of candidates in its field, and says so', async () => {
    propose({ ...READ, candidateCount: 'douze' });
    render(<NewSession />);
    press('Créer la session');
    await waitFor(() => expect(saidOf('Nombre de candidats')).toBe('Écrivez un nombre entier.'));
    expect(await readDigests(await database())).toEqual([]);
  });

  test('takes the place of what stood in the form that is open already', async () => {
    render(<NewSession />);
    type('Titre professionnel', 'Soudeur');
    propose(READ);
    await waitFor(() => expect(field('Titre professionnel').value).toBe('Couvreur'));
    expect(field('Numéro CERES').value).toBe('27-0999');
  });

  test('asks for neither number nor candidates otherwise', () => {
    render(<NewSession />);
    expect(screen.queryByLabelText('Numéro CERES')).toBeNull();
    expect(screen.queryByLabelText('Nombre de candidats')).toBeNull();
  });
});
