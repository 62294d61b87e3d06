import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { editSession } from '@/lib/actions/edit-session';
import { putEntries } from '@/lib/actions/edit-people';
import { refresh } from '@/lib/actions/refresh';
import { opened } from '@/lib/actions/state';
import { civil } from '@/lib/dates/civil';
import { newCandidate, newJuror, type Juror } from '@/lib/session/session-lists';
import { Jury } from '@/components/people/Jury';
import { Checks } from '@/components/session/Checks';
import { failPuts } from '../store/database';
import { created, onScreen, plain, setClock, show, takeBack, toastText } from '../panel';
import { button, choices, choose, field, press, type } from './fields';

let id = '';

beforeEach(async () => {
  id = await created();
  await editSession(id, { titleExpiry: civil('2028-06-30') });
  await show({ view: 'jury', id });
});

/** Those that are told of here, in their own words. */
const told = () => [...document.querySelectorAll('.jury-checks li')].map((item) => plain(item.textContent));
const toldOf = (words: RegExp) => told().filter((text) => words.test(text));
const inShort = () => plain(document.querySelector('.jury-count')?.textContent ?? '');
const jurors = () => onScreen().jurors;
const row = (label: string) => screen.getByText(label, { selector: '.line-title' }).closest('li') ?? document.body;
const chips = (label: string) => [...row(label).querySelectorAll('summary .chip')].map(({ textContent }) => textContent);

async function listed(...list: readonly (readonly [string, Partial<Juror>])[]): Promise<void> {
  await putEntries(id, 'jurors', list.map(([label, said], n) => ({ ...newJuror(`j${String(n)}`, label), ...said })), 'Enregistré');
  await refresh();
}

async function added(label: string, more: () => void = () => undefined): Promise<void> {
  press('Ajouter un juré');
  type('Nom ou initiales', label);
  more();
  press('Enregistrer');
  await waitFor(() => expect(jurors().map((juror) => juror.label)).toContain(label));
  await waitFor(() => expect(screen.queryByRole('form', { name: 'Ajouter un juré' })).toBeNull());
}

test('starts with nobody, and says what is missing', () => {
  render(<Jury />);
  screen.getByRole('heading', { level: 1, name: 'Jury' });
  expect(inShort()).toBe('Personne n’est encore sollicité.');
  expect(toldOf(/au moins deux/)).toHaveLength(1);
});

test('two jurors and a reserve are added, asked, and say yes: the check goes with the second', async () => {
  render(<Jury />);
  await added('Ana', () => type('Profession ou employeur', 'Soudeuse'));
  await added('Bea');
  await added('Cléo', () => choose('Place dans le jury', 'reserve'));
  for (const label of ['Ana', 'Bea', 'Cléo']) {
    press(`Sollicité aujourd’hui : ${label}`);
    await waitFor(() => button(`A accepté : ${label}`));
  }
  expect(inShort()).toBe('0 confirmé sur 3 sollicités');
  press('A accepté : Ana');
  await waitFor(() => expect(toldOf(/Un seul membre du jury est confirmé/)).toHaveLength(1));
  press('A accepté : Bea');
  await waitFor(() => expect(toldOf(/au moins deux/)).toEqual([]));
  expect(toldOf(/Aucun juré de réserve/)).toHaveLength(1);
  press('A accepté : Cléo');
  await waitFor(() => expect(toldOf(/réserve/)).toEqual([]));
  expect(inShort()).toBe('3 confirmés (dont 1 réserve) sur 3 sollicités');
  expect(chips('Cléo')).toEqual(['confirmé', 'réserve', 'à vérifier']);
  expect(jurors()).toMatchObject([{ solicitedOn: '2027-02-01', answer: 'oui' }, { answer: 'oui' }, { answer: 'oui' }]);
});

test('each answer is one act, said and taken back', async () => {
  await listed(['Ana', { solicitedOn: civil('2027-01-10') }]);
  render(<Jury />);
  press('A refusé : Ana');
  await waitFor(() => expect(toastText()).toBe('Ana : a refusé'));
  expect(chips('Ana')).toEqual(['a refusé']);
  // Its buttons went with it.
  expect(document.activeElement).toBe(row('Ana').querySelector('summary'));
  await takeBack();
  await waitFor(() => expect(jurors()[0]?.answer).toBeNull());
  button('A accepté : Ana');
});

describe('convened', () => {
  test('one by one, on a day that can be said', async () => {
    await listed(['Ana', { answer: 'oui' }]);
    render(<Jury />);
    expect(screen.queryByText('Tout marquer convoqué le')).toBeNull();
    const day = within(row('Ana')).getByLabelText<HTMLInputElement>(/^Convoqué le/);
    expect(day.value).toBe('2027-02-01');
    // Only what has happened is noted.
    fireEvent.input(day, { target: { value: '2027-02-02' } });
    press('Noter, convoqué le : Ana');
    expect(chips('Ana')).toContain('confirmé');
    fireEvent.input(day, { target: { value: '2027-01-30' } });
    press('Noter, convoqué le : Ana');
    await waitFor(() => expect(jurors()[0]?.convenedOn).toBe('2027-01-30'));
    expect(chips('Ana')).toContain('convoqué');
  });

  test('all who said yes at once, as one act; not who did not, nor who was already', async () => {
    await listed(['Ana', { answer: 'oui' }], ['Bea', { answer: 'oui' }], ['Cléo', { answer: null }], ['Dan', { answer: 'oui', convenedOn: civil('2027-01-20') }]);
    render(<Jury />);
    fireEvent.input(field('Tout marquer convoqué le : 2 jurés'), { target: { value: '2027-01-31' } });
    press('Noter pour 2 jurés, tout marquer convoqué le : 2 jurés');
    await waitFor(() => expect(toastText()).toBe('2 jurés : convoqués dim. 31 janv. 2027'));
    expect(jurors().map(({ convenedOn }) => convenedOn)).toEqual(['2027-01-31', '2027-01-31', null, '2027-01-20']);
    await takeBack();
    await waitFor(() => expect(jurors().map(({ convenedOn }) => convenedOn)).toEqual([null, null, null, '2027-01-20']));
  });
});

test('a tie is chosen among the candidates, and names who with whom', async () => {
  await putEntries(id, 'candidates', [newCandidate('c1', 'Zoé'), newCandidate('c2', 'Yann')], 'Enregistré');
  await listed(['Ana', { answer: 'oui', habilitationEnd: civil('2028-01-01') }]);
  render(<Jury />);
  expect(toldOf(/pas encore demandé : Ana/)).toHaveLength(1);
  press('Modifier : Ana');
  expect(choices('Lien avec un candidat')).toEqual(['pas encore demandé', 'non', 'oui, sans dire lequel', 'oui, avec Zoé', 'oui, avec Yann']);
  choose('Lien avec un candidat', 'avec c2');
  press('Enregistrer');
  await waitFor(() => expect(jurors()[0]).toMatchObject({ tie: true, tieWith: 'c2' }));
  await waitFor(() => expect(toldOf(/Lien avec un candidat : Ana avec Yann\./)).toHaveLength(1));
  await waitFor(() => expect(screen.queryByRole('form', { name: /^Modifier/ })).toBeNull());
  press('Modifier : Ana');
  expect(field('Lien avec un candidat').value).toBe('avec c2');
  choose('Lien avec un candidat', 'non');
  press('Enregistrer');
  await waitFor(() => expect(jurors()[0]).toMatchObject({ tie: false, tieWith: null }));
  await waitFor(() => expect(toldOf(/^Lien/)).toEqual([]));
});

test('a tie with a candidate who is no longer listed is kept by an edit of something else', async () => {
  await listed(['Ana', { answer: 'oui', tie: true, tieWith: 'parti' }]);
  render(<Jury />);
  press('Modifier : Ana');
  type('Habilité jusqu’au', '2028-01-01');
  press('Enregistrer');
  await waitFor(() => expect(jurors()[0]).toMatchObject({ tie: true, tieWith: 'parti', habilitationEnd: '2028-01-01' }));
});

test('a row unfolds to all that is noted of a juror, with what is to be checked', async () => {
  await listed(['Ana', { answer: 'oui', salaried: true, habilitationEnd: civil('2027-03-16'), tie: false, declaration: true }]);
  setClock('2027-02-20T09:00:00');
  await refresh();
  render(<Jury />);
  const facts = [...row('Ana').querySelectorAll('.facts > div')].map(({ textContent }) => plain(textContent));
  expect(facts).toEqual([
    'Habilité jusqu’aumar. 16 mars 2027',
    'Salariéoui',
    'Sollicité lenon dit',
    'Convoqué lepas encore',
    'Lien avec un candidatnon',
    'Déclaration sur l’honneursignée',
  ]);
  const checks = [...row('Ana').querySelectorAll('.juror-checks li')].map(({ textContent }) => plain(textContent));
  expect(checks).toEqual([expect.stringMatching(/^ ?Habilitation finie/), expect.stringMatching(/^ ?Employeur à prévenir au plus tard dim\. 28 févr\. 2027 : Ana/)]);
});

test('a juror is removed, and brought back', async () => {
  await listed(['Ana', {}]);
  render(<Jury />);
  press('Retirer : Ana');
  expect(document.activeElement).toBe(button('Ajouter un juré'));
  await waitFor(() => expect(toastText()).toBe('Retiré de la liste'));
  expect(jurors()).toEqual([]);
  await takeBack();
  await waitFor(() => expect(jurors()).toHaveLength(1));
});

test('leads the keyboard into the form and back, says what is missing, and keeps what could not be saved', async () => {
  render(<Jury />);
  press('Ajouter un juré');
  await waitFor(() => expect(document.activeElement).toBe(field('Nom ou initiales')));
  press('Enregistrer');
  await screen.findByText('À remplir.');
  failPuts('sessions');
  type('Nom ou initiales', 'Ana');
  press('Enregistrer');
  await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
  expect(field('Nom ou initiales').value).toBe('Ana');
  press('Annuler la saisie');
  await waitFor(() => expect(document.activeElement).toBe(button('Ajouter un juré')));
});

test('the form of a juror stands in its row, keeps what is typed whatever is saved meanwhile, and leads back to the row', async () => {
  await listed(['Ana', {}], ['Bea', { solicitedOn: civil('2027-01-10') }]);
  render(<Jury />);
  press('Modifier : Ana');
  const form = screen.getByRole('form', { name: /^Modifier/ });
  expect(form.closest('li')?.id).toBe('jure-j0');
  type('Profession ou employeur', 'Soudeuse');
  press('A accepté : Bea');
  await waitFor(() => expect(toastText()).toBe('Bea : a accepté'));
  expect(field('Profession ou employeur').value).toBe('Soudeuse');
  press('Enregistrer');
  await waitFor(() => expect(document.activeElement).toBe(row('Ana').querySelector('summary')));
  expect(jurors()).toMatchObject([{ label: 'Ana', employer: 'Soudeuse' }, { answer: 'oui' }]);
});

describe('who holds the session', () => {
  test('is named, and a trainer of that name is asked about', async () => {
    render(<Jury />);
    fireEvent.input(field('Responsable'), { target: { value: 'Alice Dupont' } });
    fireEvent.change(field('Responsable'));
    await waitFor(() => expect(onScreen().responsable).toBe('Alice Dupont'));
    await waitFor(() => expect(toldOf(/Aucun responsable/)).toEqual([]));
    press('Ajouter une personne');
    type('Nom', 'A. DUPONT');
    press('Enregistrer');
    await waitFor(() => expect(toldOf(/Est-ce la même personne : A\. DUPONT \(formateur\) et Alice Dupont \(responsable\) \?/)).toHaveLength(1));
    expect(onScreen().others).toMatchObject([{ label: 'A. DUPONT', role: 'formateur' }]);
  });

  test('surveillants and actors are listed only where the référentiel asks for them', async () => {
    render(<Jury />);
    press('Ajouter une personne');
    expect(choices('Rôle')).toEqual(['Formateur']);
    press('Annuler la saisie');
    await editSession(id, { supervision: true, actors: true });
    await waitFor(() => screen.getByRole('heading', { name: 'Formateurs, surveillants, comédiens' }));
    press('Ajouter une personne');
    expect(choices('Rôle')).toEqual(['Formateur', 'Surveillant', 'Comédien']);
  });
});

test('of a CCS, the number of jurors is not specified', async () => {
  await editSession(id, { kind: 'ccs' });
  render(<Jury />);
  expect(inShort()).toContain('Nombre de jurés d’un CCS : non précisé par les sources.');
  expect(toldOf(/au moins deux/)).toEqual([]);
});

test('once personal data were erased, nothing can be entered again', () => {
  opened.value = { ...onScreen(), erasedOn: civil('2027-01-31') };
  render(<Jury />);
  expect(plain(screen.getByText(/^Données personnelles effacées/).textContent)).toBe('Données personnelles effacées le dim. 31 janv. 2027.');
  expect(screen.queryByRole('button')).toBeNull();
});

test('the head of the session tells of them too, with the way to where they are seen to', async () => {
  await listed(['Ana', { answer: 'oui' }], ['Bea', { answer: 'oui' }]);
  await putEntries(
    id,
    'attendance',
    [{ id: '2027-03-15.j0', day: '2027-03-15', person: 'j0', presence: 'absent', at: null, signed: false }],
    'Enregistré',
  );
  setClock('2027-03-15T09:00:00');
  await refresh();
  render(<Checks session={onScreen()} />);
  const [first] = screen.getAllByRole('listitem', { hidden: true });
  expect(plain(first?.textContent ?? '')).toContain('Carence du jury : un seul juré présent ou attendu lun. 15 mars 2027.');
  expect(first?.querySelector('a')?.getAttribute('href')).toBe(`#/sessions/${id}/courriels`);
  expect([...document.querySelectorAll('.checks a')].map((link) => link.getAttribute('href'))).toContain(`#/sessions/${id}/jury`);
});
