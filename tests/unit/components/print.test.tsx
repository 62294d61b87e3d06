import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addCandidates } from '@/lib/actions/candidates';
import { editSession } from '@/lib/actions/edit-session';
import { printPlace, typed } from '@/lib/actions/print';
import { opened, trouble } from '@/lib/actions/state';
import { NOTHING_TYPED } from '@/lib/print/typed';
import { PrintPage } from '@/components/print/PrintPage';
import { created, plain, show } from '../panel';
import { choices, choose, field, press, type } from './fields';

beforeEach(() => {
  typed.value = NOTHING_TYPED;
  printPlace.value = { print: '', session: null };
});

/** Opens the page that prints a paper of a new session. Gives the session's id. */
async function open(print: string): Promise<string> {
  const session = await created();
  printPlace.value = { print, session };
  render(<PrintPage />);
  return session;
}

/** The first sheet, as text with plain spaces. */
const sheet = () => plain(screen.getAllByRole('article')[0]?.textContent ?? '');
const asked = () => screen.getByRole('complementary', { name: 'Avant d’imprimer' });

describe('the page that prints', () => {
  test('shows the paper that its address names, and is called after it', async () => {
    await open('formulaire');
    within(asked()).getByRole('heading', { name: 'Formulaire du responsable de session', level: 1 });
    expect(sheet()).toContain('Soudeur, 15 – 17 mars 2027');
    expect(sheet()).toContain('préparé avec Jalon, outil indépendant');
    expect(sheet()).toContain('imprimé le lun. 1er févr. 2027');
    await waitFor(() => expect(plain(document.title)).toBe('Formulaire du responsable de session – Soudeur – 15 – 17 mars 2027'));
  });

  test('prints with the browser', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await open('formulaire');
    press('Imprimer');
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('says that the session is being read, or is not there, or cannot be read', async () => {
    const id = await created();
    printPlace.value = { print: 'formulaire', session: id };
    opened.value = null;
    render(<PrintPage />);
    screen.getByText('Lecture en cours…');
    opened.value = 'missing';
    await screen.findByRole('heading', { name: 'Session introuvable' });
    expect(screen.getByRole('link', { name: 'Toutes les sessions' }).getAttribute('href')).toBe('sidepanel.html#/sessions');
    trouble.value = 'La base est fermée.';
    await screen.findByText('La base est fermée.');
    expect(screen.queryByRole('button', { name: 'Imprimer' })).toBeNull();
  });

  test('of a paper that there is not offers the others, and prints nothing', async () => {
    await open('inconnu');
    screen.getByRole('heading', { name: 'Document inconnu' });
    expect(screen.queryByRole('button', { name: 'Imprimer' })).toBeNull();
    expect(choices('Document')).toContain('Liste des candidats');
    expect(choices('Document')[0]).toBe('Choisir…');
  });

  test('says why a paper is refused, with the way to what it lacks, and prints nothing', async () => {
    const id = await open('admis');
    expect(plain(asked().textContent)).toContain('Aucun résultat ne s’affiche avant que le PV validé soit noté reçu');
    expect(within(asked()).getByRole('link').getAttribute('href')).toBe(`sidepanel.html#/sessions/${id}/suites`);
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Imprimer' })).toBeNull();
  });

  test('goes to another paper by its address', async () => {
    const id = await open('formulaire');
    choose('Document', 'jury');
    expect(location.hash).toBe(`#jury/${id}`);
  });
});

describe('what is typed', () => {
  test('is said to be kept nowhere, where there is anything to type', async () => {
    await open('calendrier');
    expect(plain(asked().textContent)).toContain('Rien de ce que vous tapez ici n’est enregistré : fermez l’onglet, c’est oublié.');
  });

  test('is on the sheet at once, and on the other papers of the session', async () => {
    const session = await open('formulaire');
    type('Lieu', 'Salle 4');
    await waitFor(() => expect(sheet()).toContain('Salle 4'));
    printPlace.value = { print: 'calendrier', session };
    await waitFor(() => expect(sheet()).toContain('Calendrier et déroulé des épreuves'));
    expect(field('Lieu').value).toBe('Salle 4');
    expect(sheet()).toContain('Salle 4');
  });

  test('is one phase of the form, of those in which there is something to do', async () => {
    await open('formulaire');
    expect(choices('À imprimer').slice(0, 2)).toEqual(['Tout le formulaire', 'Veille et agrément']);
    choose('À imprimer', 'dte');
    await waitFor(() => expect(screen.getAllByRole('table')).toHaveLength(1));
    expect(sheet()).toContain('Réception des DTE');
    expect(sheet()).not.toContain('Archivage');
    choose('À imprimer', '');
    await waitFor(() => expect(screen.getAllByRole('table')).toHaveLength(3));
  });

  test('is an exam, which can be changed and taken away', async () => {
    await open('calendrier');
    expect(sheet()).toContain('lundi 15 mars 2027');
    press('Ajouter une épreuve');
    await screen.findByRole('group', { name: 'Épreuve 1' });
    type('Nature', 'Soudage à plat');
    type('Heure', '09:05');
    await waitFor(() => expect(sheet()).toContain('lundi 15 mars 20279 h 05Soudage à plat'));
    press('Retirer, épreuve 1');
    await waitFor(() => expect(sheet()).not.toContain('Soudage à plat'));
  });

  test('is the order of passage, from the list of the candidates if one likes', async () => {
    const session = await created();
    await addCandidates(session, ['C. D.', 'A. B.'].map((label) => ({ label, route: null, trainingEnd: null, attempt: null })));
    await show({ view: 'session', id: session });
    printPlace.value = { print: 'ordre', session };
    render(<PrintPage />);
    press('Partir de la liste des candidats');
    await waitFor(() => expect(field('Candidats, dans l’ordre').value).toBe('A. B.\nC. D.'));
    type('Candidats, dans l’ordre', 'C. D. ; 9 h');
    await waitFor(() => expect(sheet()).toContain('1C. D.9 h'));
  });
});

describe('a sheet', () => {
  test('has its boxes read aloud, ticked or not', async () => {
    await open('formulaire');
    expect(screen.getAllByRole('img', { name: 'à cocher' }).length).toBeGreaterThan(20);
    expect(screen.queryByRole('img', { name: 'coché' })).toBeNull();
  });

  test('leaves a blank for the centre’s name while nobody said it', async () => {
    await open('jury');
    expect(sheet()).toMatch(/^Centre agréé :/);
  });

  test('is printed as the session now stands', async () => {
    const id = await open('formulaire');
    await editSession(id, { responsable: 'Mme Petit' });
    await waitFor(() => expect(sheet()).toContain('Mme Petit'));
  });

  test('of a wide table can be moved sideways by keyboard', async () => {
    await open('formulaire');
    const table = screen.getByRole('group', { name: 'En amont de la session' });
    fireEvent.focus(table);
    expect(table.tabIndex).toBe(0);
  });
});
