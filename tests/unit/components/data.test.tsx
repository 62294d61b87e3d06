import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { database } from '@/lib/actions/database';
import { importing } from '@/lib/actions/import';
import { toast } from '@/lib/actions/state';
import { wipe } from '@/lib/actions/wipe';
import { sessionIds } from '@/lib/store/read';
import { DataSection } from '@/components/settings/DataSection';
import { created, inStore, plain, show, takeBack, toastText } from '../panel';
import { field } from './fields';

describe('the data', () => {
  test('go out as one file', async () => {
    await created();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    render(<DataSection />);
    fireEvent.click(screen.getByRole('button', { name: 'Sauvegarder dans un fichier' }));
    await waitFor(() => expect(toastText()).toBe('1 session sauvegardée : jalon-2027-02-01.json'));
    expect(click).toHaveBeenCalledOnce();
  });

  test('come in from a file, which can be chosen again once mended', async () => {
    render(<DataSection />);
    const input = field('Importer un fichier');
    const file = new File(['bonjour'], 'notes.json');
    Object.defineProperties(input, { files: { value: [file] }, value: { value: 'C:\\fakepath\\notes.json', writable: true } });
    fireEvent.change(input);
    await screen.findByRole('heading', { name: /^notes\.json\s: refusé$/ });
    expect(importing.value?.stage).toBe('refused');
    await waitFor(() => expect(input.value).toBe(''));
  });
});

describe('the second copies', () => {
  const lines = () => [...document.querySelectorAll('.entries li')].map(({ textContent }) => plain(textContent));

  test('are listed: of what, of which day, how much', async () => {
    await created();
    render(<DataSection />);
    await waitFor(() => expect(lines()).toEqual([expect.stringMatching(/^Soudeur lun\. 1er févr\. 2027, \d+ changements?$/)]));
    expect(screen.queryByRole('button', { name: /^Reprendre/ })).toBeNull();
  });

  test('are taken back one by one, or all at once, where Jalon has them no more', async () => {
    await created('Maçon');
    const id = await created();
    await created('Couvreur');
    await wipe();
    render(<DataSection />);
    fireEvent.click(await screen.findByRole('button', { name: /^Reprendre la copie\s: Soudeur$/ }));
    await waitFor(() => expect(toastText()).toBe('Copie reprise'));
    expect(await inStore(id)).toMatchObject({ title: 'Soudeur' });
    toast.value = null;
    fireEvent.click(await screen.findByText('Tout reprendre (2)'));
    await waitFor(() => expect(toastText()).toBe('Copie reprise'));
    expect(await sessionIds(await database())).toHaveLength(3);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^(Tout r|R)eprendre/ })).toBeNull());
  });

  test('are counted beyond a dozen, and shown when asked', async () => {
    for (let n = 0; n < 14; n += 1) await created(`Session ${String(n)}`);
    render(<DataSection />);
    await waitFor(() => expect(lines()).toHaveLength(12));
    fireEvent.click(screen.getByRole('button', { name: /^Voir les 14\scopies$/ }));
    await waitFor(() => expect(lines()).toHaveLength(14));
  });
});

describe('« Tout supprimer »', () => {
  const dialog = () => document.querySelector('dialog');
  const ask = () => fireEvent.click(screen.getByRole('button', { name: 'Tout supprimer…' }));

  test('asks first, and says what goes and what stays', async () => {
    await created();
    await show({ view: 'reglages' });
    render(<DataSection />);
    ask();
    expect(dialog()?.open).toBe(true);
    const said = plain(dialog()?.textContent ?? '');
    expect(said).toContain('Partent : 1 session et l’historique, votre centre');
    expect(said).toContain('Restent : les copies de secours');
  });

  test('does nothing when one changes one’s mind', async () => {
    const id = await created();
    render(<DataSection />);
    ask();
    fireEvent.click(within(dialog() ?? document.body).getByText('Ne rien supprimer'));
    expect(dialog()?.open).toBe(false);
    expect(await inStore(id)).not.toBeNull();
  });

  test('deletes, and « Annuler » brings all back', async () => {
    const id = await created();
    render(<DataSection />);
    ask();
    fireEvent.click(within(dialog() ?? document.body).getByRole('button', { name: 'Tout supprimer', hidden: true }));
    await waitFor(() => expect(toastText()).toMatch(/^Tout a été supprimé/));
    await waitFor(() => expect(dialog()?.open).toBe(false));
    expect(await inStore(id)).toBeNull();
    await takeBack();
    expect(await inStore(id)).not.toBeNull();
  });
});
