import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SINGLE_KEYS, singleKeys } from '@/lib/actions/shortcuts';
import { ShortcutsView } from '@/components/help/ShortcutsView';
import { toastText } from '../panel';

beforeEach(() => {
  singleKeys.value = true;
});

const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Raccourcis d’une seule touche' });

test('every shortcut is listed, with what it does', () => {
  render(<ShortcutsView />);
  const listed = screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  expect(listed).toEqual([
    ['Ouvrir le panneau, depuis toute page', 'AltMajJ'],
    ['Fermer le message du bas', 'Échap'],
    ...SINGLE_KEYS.map(({ does, key }) => [does, key]),
  ]);
  expect(SINGLE_KEYS.map(({ key }) => key)).toEqual(['a', 's', 'n', 'r', '/', '?']);
});

test('the single keys are on until switched off, and that is kept', async () => {
  render(<ShortcutsView />);
  expect(box().checked).toBe(true);
  fireEvent.click(box());
  await waitFor(() => expect(singleKeys.value).toBe(false));
  expect(await fakeBrowser.storage.local.get('raccourcis')).toEqual({ raccourcis: false });
  expect(box().checked).toBe(false);
  fireEvent.click(box());
  await waitFor(() => expect(singleKeys.value).toBe(true));
});

test('a choice that could not be kept is set back, and said', async () => {
  render(<ShortcutsView />);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
  fireEvent.click(box());
  await waitFor(() => expect(toastText()).toMatch(/^Jalon n’a pas pu/));
  expect(box().checked).toBe(true);
});

test('there is a way back to the settings', () => {
  render(<ShortcutsView />);
  expect(screen.getByRole('link', { name: 'Réglages' }).getAttribute('href')).toBe('#/reglages');
});
