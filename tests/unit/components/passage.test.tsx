import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeDeroule } from '@/lib/actions/deroule';
import { editSession } from '@/lib/actions/edit-session';
import { putEntries } from '@/lib/actions/edit-people';
import { centre } from '@/lib/actions/state';
import { civil } from '@/lib/dates/civil';
import { DEROULE_EXAMPLES } from '@/lib/passage/examples';
import { byRank, instanceOf, passageOf, plannedDays } from '@/lib/plan/passage';
import { newJuror } from '@/lib/session/session-lists';
import { Passage } from '@/components/passage/Passage';
import { failPuts } from '../store/database';
import { created, onScreen, plain, show, takeBack, toastText } from '../panel';
import { button, choices, choose, field, press, saidOf, type } from './fields';

let id = '';

beforeEach(async () => {
  id = await created();
  await show({ view: 'passage', id });
});

const EXAMPLE = DEROULE_EXAMPLES[0]?.exams ?? [];
const names = () => [...document.querySelectorAll('.exams .exam-name')].map(({ textContent }) => textContent);
const about = (name: string) => plain(screen.getByText(name, { selector: '.exam-name' }).nextElementSibling?.textContent ?? '');
const part = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('details') ?? document.body;
const holds = (name: string) => plain(part(name).querySelector('.fold-holds')?.textContent ?? '');
const leave = (label: string, value: string) => {
  type(label, value);
  fireEvent.change(field(label));
};

/** Once it is kept, and « Annuler » is there. */
const said = (text: string) => waitFor(() => expect(toastText()).toBe(text));
const closed = () => waitFor(() => expect(screen.queryByRole('form', { name: /./ })).toBeNull());

async function withExample(): Promise<void> {
  await takeDeroule(id, EXAMPLE);
  render(<Passage />);
}

describe('the exams of a session', () => {
  test('begin with an example, which says that it is one, and what it holds', async () => {
    render(<Passage />);
    screen.getByRole('heading', { level: 1, name: 'Ordre de passage' });
    expect(choices('Déroulé à reprendre').every((text) => text.includes('exemple'))).toBe(true);
    expect(saidOf('Déroulé à reprendre')).toMatch(/^3 épreuves, 3 h 50 par candidat\. Exemple, d’un titre inventé : Une mise en situation/);
    press('Reprendre ce déroulé');
    await said('Déroulé repris');
    expect(names()).toEqual(EXAMPLE.map(({ label }) => label));
    expect(holds('Épreuves')).toBe('3 épreuves, 3 h 50 par candidat');
    await takeBack();
    await waitFor(() => expect(names()).toEqual([]));
  });

  test('say all that there is to know of each', async () => {
    await withExample();
    expect(about('Mise en situation en atelier')).toBe(
      'mise en situation professionnelle, 3 h par candidat, Atelier (4 postes), remise en état 15 min, coupée par le déjeuner s’il le faut',
    );
    expect(about('Entretien final')).toBe('entretien final, 20 min par candidat, devant le jury, Salle d’entretien (2 postes), remise en état 10 min, après « Entretien technique »');
  });

  test('are added one by one, each after those that are there', async () => {
    render(<Passage />);
    press('Ajouter une épreuve');
    press('Enregistrer');
    await waitFor(() => expect(saidOf('Intitulé')).toBe('À remplir.'));
    expect(saidOf('Durée (minutes)')).toBe('À remplir.');
    type('Intitulé', 'Production');
    type('Durée (minutes)', '45');
    choose('Nature', 'production');
    fireEvent.click(field('Devant le jury'));
    press('Enregistrer');
    await closed();
    expect(names()).toEqual(['Production']);
    expect(document.activeElement).toBe(button('Ajouter une épreuve'));
    press('Ajouter une épreuve');
    type('Intitulé', 'Entretien final');
    type('Durée (minutes)', '20');
    choose('Épreuve à passer avant', onScreen().passageExams[0]?.id ?? '');
    press('Enregistrer');
    await closed();
    expect(names()).toEqual(['Production', 'Entretien final']);
    expect(byRank(onScreen().passageExams)).toMatchObject([
      { rank: 1, jury: true, posts: 1, where: 'Salle' },
      { rank: 2, nature: 'mise-en-situation', after: byRank(onScreen().passageExams)[0]?.id },
    ]);
  });

  test('are changed in their place, never to wait for one that waits for them', async () => {
    await withExample();
    press('Modifier : Mise en situation en atelier');
    expect(choices('Épreuve à passer avant')).toEqual(['aucune']);
    type('Durée (minutes)', '150');
    press('Enregistrer');
    await closed();
    expect(about('Mise en situation en atelier')).toContain('2 h 30 par candidat');
    expect(document.activeElement).toBe(button('Modifier : Mise en situation en atelier'));
    press('Modifier : Entretien final');
    expect(choices('Épreuve à passer avant')).toEqual(['aucune', 'Mise en situation en atelier', 'Entretien technique']);
  });

  test('move by keyboard, the focus with them; at an end they stay', async () => {
    await withExample();
    const up = button('Monter : Entretien final');
    up.focus();
    fireEvent.click(up);
    await waitFor(() => expect(names()).toEqual(['Mise en situation en atelier', 'Entretien final', 'Entretien technique']));
    expect(document.activeElement).toBe(button('Monter : Entretien final'));
    await said('Épreuve déplacée');
    press('Monter : Entretien final');
    await waitFor(() => expect(names()[0]).toBe('Entretien final'));
    const atTop = button('Monter : Entretien final');
    expect(atTop.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(atTop);
    press('Monter : Entretien final');
    expect(names()[0]).toBe('Entretien final');
    await said('Épreuve déplacée');
    await takeBack();
    await waitFor(() => expect(names()[1]).toBe('Entretien final'));
  });

  test('are removed, the focus to what is left to do, and come back', async () => {
    await withExample();
    press('Retirer : Entretien technique');
    await waitFor(() => expect(names()).toHaveLength(2));
    expect(document.activeElement).toBe(button('Ajouter une épreuve'));
    await said('Épreuve retirée');
    await takeBack();
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  test('are kept as the déroulé of their title, and taken from it in the next session', async () => {
    await withExample();
    press('Enregistrer comme déroulé du titre');
    await waitFor(() => expect(centre.value.derouleExams).toHaveLength(3));
    expect(centre.value.derouleExams.every(({ title }) => title === 'Soudeur')).toBe(true);
    await waitFor(() => expect(choices('Déroulé à reprendre')[0]).toBe('Soudeur'));
    id = await created('Soudeur');
    await show({ view: 'passage', id });
    await waitFor(() => expect(field('Déroulé à reprendre').value).toBe('titre/Soudeur'));
    press('Reprendre ce déroulé');
    await waitFor(() => expect(onScreen().passageExams).toHaveLength(3));
    expect(instanceOf(onScreen()).missing).toMatch(/candidats/);
  });

  test('of another session are not those that one is typing in', async () => {
    await withExample();
    press('Modifier : Entretien final');
    await show({ view: 'passage', id: await created('Maçon') });
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('the days of a session', () => {
  test('are held on or not, from when to when, and all alike at once', async () => {
    render(<Passage />);
    expect(holds('Jours et horaires')).toBe('3 jours, de 9 h à 17 h 30');
    fireEvent.click(screen.getByRole('checkbox', { name: (name) => plain(name) === 'mardi 16 mars 2027' }));
    await waitFor(() => expect(holds('Jours et horaires')).toBe('2 jours, de 9 h à 17 h 30'));
    fireEvent.change(screen.getByLabelText((name) => plain(name) === 'Ouverture : lundi 15 mars 2027'), { target: { value: '08:15' } });
    await waitFor(() => expect(holds('Jours et horaires')).toBe('2 jours, heures différentes'));
    press('Les heures du premier jour pour tous');
    await waitFor(() => expect(holds('Jours et horaires')).toBe('2 jours, de 8 h 15 à 17 h 30'));
    expect(plannedDays(onScreen()).map(({ opens, used }) => [opens, used])).toEqual([
      [495, true],
      [540, false],
      [495, true],
    ]);
    expect(screen.queryByRole('button', { name: 'Les heures du premier jour pour tous' })).toBeNull();
  });

  test('say what is wrong with their hours, and which are holidays', async () => {
    await editSession(id, { start: civil('2027-05-05'), end: civil('2027-05-07') });
    render(<Passage />);
    const line = (day: string) => screen.getByRole('checkbox', { name: (name) => plain(name) === day }).closest('li') ?? document.body;
    expect(within(line('jeudi 6 mai 2027')).queryByText('férié')).not.toBeNull();
    expect(within(line('vendredi 7 mai 2027')).queryByText('férié')).toBeNull();
    fireEvent.change(screen.getByLabelText((name) => plain(name) === 'Fermeture : mercredi 5 mai 2027'), { target: { value: '08:00' } });
    await waitFor(() => expect(within(line('mercredi 5 mai 2027')).queryByText(/avant l’ouverture/)).not.toBeNull());
  });
});

describe('what a day is like', () => {
  test('is usual until it is said, and again once it is not', async () => {
    render(<Passage />);
    expect(holds('Réglages')).toBe('nombre de candidats inconnu, 1 binôme, déjeuner à 12 h 30 (1 h)');
    expect(saidOf('Délibération (minutes)')).toBe('Habituel : 30 min. Après la dernière épreuve de tous.');
    leave('Délibération (minutes)', '45');
    await waitFor(() => expect(passageOf(onScreen()).deliberation).toBe(45));
    leave('Délibération (minutes)', '');
    await waitFor(() => expect(passageOf(onScreen()).deliberation).toBeNull());
    leave('Durée du déjeuner (minutes)', '0');
    await waitFor(() => expect(holds('Réglages')).toContain('sans déjeuner'));
    fireEvent.change(field('Heure du déjeuner'), { target: { value: '12:00' } });
    await waitFor(() => expect(passageOf(onScreen()).lunchAt).toBe('12:00'));
  });

  test('is refused where it cannot be, and keeps what was typed', async () => {
    render(<Passage />);
    leave('Nombre de binômes', '31');
    await waitFor(() => expect(saidOf('Nombre de binômes')).toBe('Écrivez un nombre entier, de 0 à 30.'));
    leave('Nombre de binômes', '1.5');
    expect([field('Nombre de binômes').value, onScreen().passage]).toEqual(['1.5', []]);
    leave('Nombre de binômes', '3');
    await said('Enregistré');
    failPuts('sessions');
    leave('Nombre de binômes', '4');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(field('Nombre de binômes').value).toBe('4');
    expect(passageOf(onScreen()).pairs).toBe(3);
  });

  test('has the pairs of the jury until a number is said', async () => {
    await putEntries(id, 'jurors', ['a', 'b', 'c', 'd'].map((one) => ({ ...newJuror(one, one), answer: 'oui' as const })), 'Ajoutés');
    render(<Passage />);
    expect(field('Nombre de binômes').value).toBe('2');
    expect(saidOf('Nombre de binômes')).toMatch(/^2 binômes d’après/);
  });
});

describe('extra minutes', () => {
  test('are so many places, of nobody in particular', async () => {
    await editSession(id, { accommodationsGranted: 2 });
    render(<Passage />);
    expect(holds('Temps majoré')).toBe('aucune place');
    expect(plain(part('Temps majoré').textContent)).toMatch(/attachées à personne.* 2 aménagements accordés\./);
    press('Ajouter un temps majoré');
    type('Nombre de places', '2');
    type('Minutes de plus, à chaque épreuve', '20');
    press('Enregistrer');
    await waitFor(() => expect(holds('Temps majoré')).toBe('2 places'));
    press('Retirer : 2 places, 20 min de plus à chaque épreuve');
    await waitFor(() => expect(holds('Temps majoré')).toBe('aucune place'));
  });
});
