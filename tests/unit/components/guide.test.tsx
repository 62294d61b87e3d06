import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CHAPTERS } from '@/components/guide/chapters';
import { GuideView } from '@/components/guide/GuideView';
import { CHAPTERS as WRITTEN } from '../../tools/guide-chapters';
import { show } from '../panel';

const contents = () => screen.getAllByRole('listitem').map((item) => within(item).getByRole('link').getAttribute('href'));
const addresses = WRITTEN.map(({ id }) => `#/guide/${id}`);

async function open(chapter?: string): Promise<void> {
  await show(chapter === undefined ? { view: 'guide' } : { view: 'guide', chapter });
  render(<GuideView />);
}

test('the build has every chapter, in its order, each picture with its size', () => {
  expect(CHAPTERS.map(({ id }) => id)).toEqual(WRITTEN.map(({ id }) => id));
  for (const { blocks, sizes } of CHAPTERS) {
    for (const block of blocks) if (block.kind === 'image') expect(sizes[block.file]?.width).toBeGreaterThan(0);
  }
});

test('lists every chapter with what it is for, and opens in a tab', async () => {
  await open();
  expect(contents()).toEqual(addresses);
  expect(screen.getByText(/n’a jamais été vérifié sur le vrai portail/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Ouvrir en grand' }).getAttribute('href')).toBe('sidepanel.html#/guide');
});

test('keeps the chapters that say what is looked for, and says when none does', async () => {
  await open();
  const field = screen.getByRole('searchbox', { name: 'Chercher dans le guide' });
  fireEvent.input(field, { target: { value: 'EMARGEMENT' } });
  expect(contents()).toEqual(['#/guide/papiers-et-impressions']);
  fireEvent.input(field, { target: { value: 'zèbre' } });
  expect(screen.getByText(/Aucune page ne dit ces mots/)).toBeTruthy();
});

test('shows a chapter: title, words, picture, and the ways to its neighbours', async () => {
  await open('lire-aujourdhui');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lire Aujourd’hui');
  const picture = screen.getByRole('img');
  expect(picture.getAttribute('src')).toBe('/guide/aujourdhui.webp');
  expect(Number(picture.getAttribute('width'))).toBeGreaterThan(0);
  expect(picture.getAttribute('alt')).toMatch(/Aujourd’hui/);
  const near = within(screen.getByRole('navigation', { name: 'Pages voisines du guide' }));
  expect(near.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([addresses[1], addresses[3]]);
});

test('leads from a chapter to a view, and from one chapter to another', async () => {
  await open('commencer');
  expect(screen.getByRole('link', { name: 'l’ouvrir' }).getAttribute('href')).toBe('#/raccourcis');
});

test('at an address that leads to no chapter, says so and lists them', async () => {
  await open('n-existe-pas');
  expect(screen.getByText(/n’est pas dans le guide/)).toBeTruthy();
  expect(contents()).toEqual(addresses);
});
