import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { database } from '@/lib/actions/database';
import { editSession } from '@/lib/actions/edit-session';
import { importing, prepareImport } from '@/lib/actions/import';
import { readDigests } from '@/lib/store/read';
import { ImportPreview } from '@/components/exchange/ImportPreview';
import { created, inStore, plain, setClock, toastText } from '../panel';

const HEAD = { format: 'jalon-checklist', version: 1, exportedAt: '2027-02-02T10:00:00.000Z' };
const MACON = { id: 's2', title: 'Maçon', start: '2027-05-03', end: '2027-05-04' };

const prepare = (document: object | string, name = 'sessions.json') =>
  prepareImport(new File([typeof document === 'string' ? document : JSON.stringify({ ...HEAD, ...document })], name));
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent));
const place = () => screen.getByRole('status');

test('without a file there is nothing', () => {
  render(<ImportPreview />);
  expect(place().textContent).toBe('');
});

test.each([
  ['reading', 'sessions.json : lecture en cours…'],
  ['writing', 'sessions.json : import en cours…'],
] as const)('while %s, it says so', (stage, words) => {
  importing.value = { stage, name: 'sessions.json' };
  render(<ImportPreview />);
  expect(plain(place().textContent)).toBe(words);
});

describe('a file that is refused', () => {
  test('is told with what is wrong, that nothing has changed, and is closed', async () => {
    await prepare({ sessions: [{ ...MACON, start: '2027-02-31' }, { ...MACON, id: 's3', title: '' }] });
    render(<ImportPreview />);
    within(place()).getByRole('heading', { name: /^sessions\.json\s: refusé$/ });
    expect(lines()).toHaveLength(2);
    expect(lines()[0]).toMatch(/^Session 1 \(« Maçon »\), premier jour : /);
    within(place()).getByText('Rien n’a été modifié.');
    fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
    await waitFor(() => expect(place().textContent).toBe(''));
  });
});

describe('a file that can be imported', () => {
  test('is told with counts by session and field before anything is written', async () => {
    const id = await created();
    setClock('2027-02-03T09:00:00');
    await prepare({ centre: { region: 'corse' }, sessions: [{ id, title: 'Soudeuse', start: '2027-03-15', end: '2027-03-17' }, MACON] });
    render(<ImportPreview />);
    within(place()).getByRole('heading', { name: /^sessions\.json\s: voici ce que l’import fera$/ });
    expect(lines()).toEqual([
      '1 session nouvelle',
      '1 session modifiée',
      '1 valeur changée des deux côtés',
      'Centre : région',
      'Soudeuse, 15 – 17 mars 2027, modifiée : titre',
      'Maçon, 3 – 4 mai 2027, nouvelle',
      'Soudeuse, titre : « Soudeur » ici, « Soudeuse » dans le fichier, qui l’emporte',
    ]);
    within(place()).getByText(/^Champs modifiés : titre \(1\) et région \(1\)\.$/);
    expect(await readDigests(await database())).toMatchObject([{ title: 'Soudeur' }]);
  });

  test('is written when confirmed, and undone from the toast', async () => {
    await prepare({ sessions: [MACON] });
    render(<ImportPreview />);
    fireEvent.click(screen.getByRole('button', { name: 'Importer' }));
    await waitFor(() => expect(toastText()).toBe('Import : 1 session'));
    expect(await inStore('s2')).toMatchObject(MACON);
    expect(place().textContent).toBe('');
  });

  test('is left when refused by the user', async () => {
    await prepare({ sessions: [MACON] });
    render(<ImportPreview />);
    fireEvent.click(screen.getByRole('button', { name: 'Ne rien importer' }));
    await waitFor(() => expect(place().textContent).toBe(''));
    expect(await inStore('s2')).toBeNull();
  });

  test('names twenty sessions, and counts the others', async () => {
    await prepare({ sessions: Array.from({ length: 23 }, (_, n) => ({ ...MACON, id: `s${String(n)}`, title: `Maçon ${String(n)}` })) });
    render(<ImportPreview />);
    expect(lines().filter((line) => line.startsWith('Maçon ') && line.endsWith(', nouvelle'))).toHaveLength(20);
    expect(lines()).toContain('et 3 autres');
  });

  test('tells what is taken otherwise than the file says', async () => {
    await prepare({ sessions: [MACON], couleur: 'bleue' });
    render(<ImportPreview />);
    expect(lines().some((line) => line.includes('couleur'))).toBe(true);
  });

  test('tells a session that cannot be joined with the one here, and why', async () => {
    const id = await created('Soudeur', '2027-03-15', '2027-03-17');
    const change = { act: 'a', session: id, stamp: 1, device: 'd', from: null };
    const changes = [
      { ...change, id: 'c1', path: 'title', to: 'Soudeur' },
      { ...change, id: 'c2', path: 'start', to: '2027-01-04' },
      { ...change, id: 'c3', path: 'end', to: '2027-01-05' },
      { ...change, id: 'c4', path: 'start', to: '2027-06-01', stamp: 4_000_000_000_000 },
      { ...change, id: 'c5', path: 'end', to: '2027-06-02', stamp: 1_000 },
    ];
    await editSession(id, { site: 'Atelier' });
    await prepare({ sessions: [{ id, title: 'Soudeur', start: '2027-06-01', end: '2027-06-02', changes }] });
    render(<ImportPreview />);
    expect(lines()).toContain('1 session refusée');
    expect(lines().some((line) => line.startsWith('Refusée : Soudeur, '))).toBe(true);
  });
});
