import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { opened } from '@/lib/actions/state';
import { PointView } from '@/components/point/PointView';
import { created, plain, show, toastText } from '../panel';
import { press } from './fields';

const area = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Point de situation' });

async function open(): Promise<void> {
  await show({ view: 'point', id: await created() });
  render(<PointView />);
}

test('while the session is read, or when it is not there, it says so', () => {
  const { unmount } = render(<PointView />);
  screen.getByText('Lecture en cours…');
  unmount();
  opened.value = 'missing';
  render(<PointView />);
  screen.getByText('Session introuvable');
});

test('it shows eight lines at most, to be read and not written', async () => {
  await open();
  const lines = plain(area().value).split('\n');
  expect(lines[0]).toBe('Soudeur, 15 – 17 mars 2027 (J − 42)');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.length).toBeLessThanOrEqual(8);
  expect(area().readOnly).toBe(true);
});

test('it is copied as it is shown, and that is said', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open();
  press('Copier');
  await waitFor(() => expect(toastText()).toBe('Point de situation copié'));
  expect(copied).toHaveBeenCalledWith(area().value);
});

test('a browser that refuses to copy is said', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await open();
  press('Copier');
  await waitFor(() => expect(toastText()).not.toBe(''));
});
