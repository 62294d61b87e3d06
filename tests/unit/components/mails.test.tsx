import { Mails } from '@/components/mail/Mails';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { created, plain, setClock, show, toastText } from '../panel';
import { press } from './fields';

const link = () => screen.queryByRole<HTMLAnchorElement>('link', { name: 'Ouvrir dans ma messagerie' });
const field = (name: string) => screen.getByRole<HTMLInputElement>(name === 'À' ? 'combobox' : 'textbox', { name });

async function open(today = '2027-03-01'): Promise<void> {
  setClock(`${today}T09:00:00`);
  await show({ view: 'courriels', id: await created() });
  render(<Mails />);
}

test('what is timely comes first and is chosen: the DTE that has not come', async () => {
  await open();
  const [first] = screen.getAllByRole<HTMLInputElement>('radio');
  expect(first?.checked).toBe(true);
  expect(plain(first?.closest('label')?.textContent ?? '')).toBe('À l’AFPA : DTE non reçu à propos');
  // Its title says no sector: none of the four addresses is guessed.
  expect(field('À').value).toBe('');
  screen.getByText(/epreuves-btp@afpa\.fr, epreuves-industrie@afpa\.fr/);
  fireEvent.input(field('À'), { target: { value: 'epreuves-btp@afpa.fr' } });
  expect(link()?.href).toContain('mailto:epreuves-btp@afpa.fr?subject=');
});

test('what is opened is what is on screen, changed as it was', async () => {
  await open();
  fireEvent.input(field('À'), { target: { value: 'moi@exemple.fr' } });
  fireEvent.input(field('Objet'), { target: { value: 'Bonjour & merci' } });
  fireEvent.input(field('Texte'), { target: { value: 'Un' } });
  expect(link()?.getAttribute('href')).toBe('mailto:moi@exemple.fr?subject=Bonjour%20%26%20merci&body=Un');
});

test('a text too long for a link is offered to copy, and says why', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await open();
  fireEvent.input(field('Texte'), { target: { value: 'x'.repeat(1801) } });
  expect(link()).toBeNull();
  expect(plain(screen.getByText(/1801 caractères/).textContent)).toContain('Copiez-le');
  press('Copier le texte');
  await waitFor(() => expect(toastText()).toBe('Texte du message copié'));
  expect(copied).toHaveBeenCalledWith('x'.repeat(1801));
});

test('another message brings its own text, and an address to be typed', async () => {
  await open();
  fireEvent.click(screen.getByRole('radio', { name: /À un candidat/ }));
  expect(field('À').value).toBe('');
  expect(plain(field('Texte').value)).toContain('bien reçu et lu cette convocation');
  screen.getByText(/gardée nulle part/);
});
