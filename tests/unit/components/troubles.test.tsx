import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { closeDatabase } from '@/lib/actions/database';
import * as saving from '@/lib/actions/save-copies';
import { editSession } from '@/lib/actions/edit-session';
import { alerts, due, trouble, type Wrong } from '@/lib/actions/state';
import { Notices } from '@/components/shell/Notices';
import { TodayView } from '@/components/today/TodayView';
import { failPuts } from '../store/database';
import { created, plain, toastText } from '../panel';

const ALERTS: Readonly<Record<Wrong, RegExp>> = {
  full: /^Lecture seule : il n’y a plus de place pour enregistrer\. Tout reste lisible, .* puis réessayez\./,
  disk: /^Lecture seule : le disque n’enregistre plus\. Tout reste lisible, .* puis réessayez\./,
  copy: /^Enregistré, mais sans copie de secours : .* Jalon réessaiera au prochain enregistrement\./,
  clock: /^L’horloge de cet ordinateur semble en retard\. Elle indique le lun\. 1er févr\. 2027, .* Rien n’est perdu\./,
  private: /^Cette fenêtre est privée, .* reste sur cet ordinateur après sa fermeture\./,
};

test.each(Object.entries(ALERTS))('%s has its sentence', (alert, words) => {
  alerts.value = [alert as Wrong];
  render(<Notices />);
  expect(plain(screen.getByRole('alert').textContent)).toMatch(words);
});

test.each(['copy', 'clock', 'private'] as const)('%s goes when it was read', async (alert) => {
  alerts.value = [alert];
  render(<Notices />);
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('« Réessayer » takes read-only away once something can be written, and not before', async () => {
  const id = await created();
  failPuts('sessions');
  await expect(editSession(id, { site: 'Atelier' })).rejects.toThrow();
  failPuts('digests');
  render(<Notices />);
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
  expect(screen.getByRole('alert')).toBeTruthy();
  vi.restoreAllMocks();
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

describe('a store that does not open', () => {
  test('offers the second copies as a file, which need no store', async () => {
    await created();
    await closeDatabase();
    const saved = vi.spyOn(saving, 'saveCopies').mockResolvedValue();
    const opening = vi.spyOn(indexedDB, 'open');
    trouble.value = 'Le navigateur ne laisse pas Jalon enregistrer.';
    render(<Notices />);
    fireEvent.click(await screen.findByRole('button', { name: 'Enregistrer cette copie dans un fichier' }));
    await waitFor(() => expect(saved).toHaveBeenCalled());
    expect(saved.mock.calls[0]?.[0].map(({ title }) => title)).toContain('Soudeur');
    expect(opening).not.toHaveBeenCalled();
  });

  test('offers none where there is none, and does not pretend to be reading', () => {
    due.value = null;
    trouble.value = 'Le navigateur ne laisse pas Jalon enregistrer.';
    const { container } = render(
      <>
        <Notices />
        <TodayView />
      </>,
    );
    expect(screen.queryByRole('button')).toBeNull();
    expect(container.textContent).not.toContain('Lecture en cours');
  });
});
