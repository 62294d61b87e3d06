import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { takeDeroule } from '@/lib/actions/deroule';
import { editSession } from '@/lib/actions/edit-session';
import { saveDay, saveSchedule } from '@/lib/actions/passage';
import { opened } from '@/lib/actions/state';
import { DEROULE_EXAMPLES } from '@/lib/passage/examples';
import { readDigests } from '@/lib/store/read';
import { Duplicate } from '@/components/forms/Duplicate';
import { failPuts } from '../store/database';
import { created, inStore, plain, takeBack, toastText } from '../panel';
import { field, press, type } from './fields';

/** What is shown as taken, by its label. */
const taken = () => {
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));
  const values = texts('dd');
  return Object.fromEntries(texts('dt').map((term, n) => [term, values[n]]));
};
const saidOf = (label: string) => plain(document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent ?? '');

test('while the session is read, or when it is not there, it says so', () => {
  const { unmount } = render(<Duplicate />);
  screen.getByText('Lecture en cours…');
  unmount();
  opened.value = 'missing';
  render(<Duplicate />);
  screen.getByText('Session introuvable');
});

test('it shows what is taken, in words, and what starts afresh', async () => {
  const id = await created();
  await editSession(id, { responsable: 'L. Petit', transport: true, titleExpiry: civil('2028-06-30'), routes: ['vae'], kind: 'ccp', ceresNumber: '27-0412', notes: 'Clé chez le gardien' });
  render(<Duplicate />);
  expect(taken()).toEqual({
    titre: 'Soudeur',
    'nature (titre, CCP ou CCS)': 'CCP',
    'fin de validité du titre': 'ven. 30 juin 2028',
    'titre de transport': 'oui',
    'responsable de session': 'L. Petit',
    'parcours des candidats': 'VAE',
  });
  expect(document.body.textContent).not.toContain('27-0412');
  expect(document.body.textContent).not.toContain('gardien');
  screen.getByText(/^Le numéro et l’état dans CERES/);
});

test('it shows the exams of the order of passage, which go with the title, and takes neither days nor schedule', async () => {
  const id = await created();
  await takeDeroule(id, DEROULE_EXAMPLES[0]?.exams ?? []);
  await saveDay(id, civil('2027-03-15'), { opens: '08:00' });
  await saveSchedule(id, { held: [], changes: [] });
  render(<Duplicate />);
  expect(taken()['épreuves à planifier']).toBe('Mise en situation en atelier, Entretien technique, Entretien final');
  type('Premier jour', '2028-03-13');
  press('Créer la session');
  await waitFor(() => expect(toastText()).toBe('Session dupliquée'));
  const next = (await readDigests(await database())).find(({ start }) => start === '2028-03-13');
  const made = await inStore(next?.id ?? '');
  expect(made).toMatchObject({ passageDays: [], passage: [{ schedule: null }] });
  expect(made?.passageExams).toHaveLength(3);
});

test('a first day says the last one, as many days later', async () => {
  await created();
  render(<Duplicate />);
  type('Premier jour', '2028-03-13');
  await waitFor(() => expect(saidOf('Premier jour')).toBe('Dernier jour : mer. 15 mars 2028, soit 3 jours comme la précédente.'));
});

test('it creates the next session and opens it; that can be undone', async () => {
  const id = await created();
  render(<Duplicate />);
  type('Premier jour', '2028-03-13');
  press('Créer la session');
  await waitFor(() => expect(toastText()).toBe('Session dupliquée'));
  expect(await readDigests(await database())).toMatchObject([{ id }, { title: 'Soudeur', start: '2028-03-13', end: '2028-03-15' }]);
  expect(location.hash).not.toContain(id);
  await takeBack();
  expect(await readDigests(await database())).toHaveLength(1);
});

test('without a first day it says so at the field, and creates nothing', async () => {
  await created();
  render(<Duplicate />);
  press('Créer la session');
  await waitFor(() => expect(field('Premier jour').getAttribute('aria-invalid')).toBe('true'));
  expect(saidOf('Premier jour')).toBe('Donnez le premier jour de la session, un jour qui existe.');
  expect(await readDigests(await database())).toHaveLength(1);
});

test('asked for twice in a row, it is created once', async () => {
  await created();
  render(<Duplicate />);
  type('Premier jour', '2028-03-13');
  press('Créer la session');
  press('Créer la session');
  await waitFor(() => expect(toastText()).toBe('Session dupliquée'));
  expect(await readDigests(await database())).toHaveLength(2);
});

test('one that could not be saved keeps what was typed, and says why', async () => {
  await created();
  render(<Duplicate />);
  failPuts('sessions');
  type('Premier jour', '2028-03-13');
  press('Créer la session');
  await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
  expect(field('Premier jour').value).toBe('2028-03-13');
});
