import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lastBackup } from '@/lib/actions/backup';
import { editCentre } from '@/lib/actions/edit-centre';
import { alerts, aside, backupAsked, lost, warned } from '@/lib/actions/state';
import { CENTRE_ID } from '@/lib/session/centre';
import { listCopies } from '@/lib/store/copy';
import { civil } from '@/lib/dates/civil';
import { Notices } from '@/components/shell/Notices';
import { created, plain, show, toastText } from '../panel';

const region = (name: string) => plain(screen.getByRole('region', { name }).textContent);

describe('the reminder of a backup', () => {
  async function reminded(last: string | null): Promise<void> {
    await created();
    lastBackup.value = last === null ? null : civil(last);
    backupAsked.value = true;
    expect(warned.value).toBe(true);
    render(<Notices />);
  }

  test.each([
    [null, 'Vos sessions n’ont jamais été sauvegardées dans un fichier.'],
    ['2026-12-18', 'Votre dernière sauvegarde dans un fichier date d’il y a 45 jours, et vous avez travaillé depuis.'],
  ])('after %s says so', async (last, said) => {
    await reminded(last);
    expect(region('Sauvegarde')).toContain(said);
  });

  test('saves at once, and goes', async () => {
    await reminded(null);
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    fireEvent.click(screen.getByRole('button', { name: 'Sauvegarder dans un fichier' }));
    await waitFor(() => expect(toastText()).toBe('1 session sauvegardée : jalon-2027-02-01.json'));
    expect(click).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  });

  test('is put off', async () => {
    await reminded(null);
    fireEvent.click(screen.getByRole('button', { name: 'Plus tard' }));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get('sauvegarde-plus-tard')).toEqual({ 'sauvegarde-plus-tard': '2027-02-08' }));
  });
});

describe('copies that know more', () => {
  test('are told with their day and how much they hold, the centre’s too', async () => {
    await editCentre({ region: 'corse' });
    await created();
    await show({ view: 'aujourdhui' });
    lost.value = await listCopies();
    render(<Notices />);
    const said = region('Copies retrouvées');
    expect(said).toContain('Il manque des données à Jalon ; une copie de 1 session et de votre centre a été retrouvée.');
    expect(said).toMatch(/Soudeur \(copie du lun\. 1er févr\. 2027, \d changements\)/);
    expect(said).toMatch(/Votre centre \(copie du lun\. 1er févr\. 2027, \d changements\)/);
  });

  test('are kept in a file before anything is decided', async () => {
    await created();
    lost.value = await listCopies();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    render(<Notices />);
    fireEvent.click(screen.getByRole('button', { name: 'Enregistrer cette copie dans un fichier' }));
    await waitFor(() => expect(toastText()).toBe('1 copie enregistrée : jalon-copies-2027-02-01.json'));
    expect(lost.value).toHaveLength(1);
  });

  test('are counted beyond a dozen', () => {
    lost.value = Array.from({ length: 14 }, (_, n) => ({ owner: `s${String(n)}`, savedAt: '2027-01-31T23:30:00.000Z', schema: 5, count: 3, title: `Session ${String(n)}`, data: '' }));
    render(<Notices />);
    const items = within(screen.getByRole('region', { name: 'Copies retrouvées' })).getAllByRole('listitem');
    expect([items.length, plain(items.at(-1)?.textContent ?? '')]).toEqual([13, 'et 2 autres']);
  });
});

describe('what was set aside', () => {
  test.each([
    [[CENTRE_ID], 'Votre centre, illisible, a été mis de côté. Rien n’a été effacé.'],
    [[CENTRE_ID, 's1', 's2'], '2 sessions illisibles mises de côté, et votre centre. Rien n’a été effacé.'],
  ])('of %j says what it is', (ids, said) => {
    aside.value = ids.map((id) => ({ id, why: 'x', raw: null }));
    render(<Notices />);
    expect(region('Sessions illisibles')).toContain(said);
    expect(region('Sessions illisibles')).toContain('Votre centre : aucune copie.');
  });

  test('offers the centre’s copy', async () => {
    await editCentre({ region: 'corse' });
    lost.value = await listCopies();
    aside.value = [{ id: CENTRE_ID, why: 'x', raw: null }];
    render(<Notices />);
    expect(region('Sessions illisibles')).toMatch(/Votre centre \(\d changements\) Reprendre la copie du lun\. 1er févr\. 2027/);
    expect(screen.queryByRole('region', { name: 'Copies retrouvées' })).toBeNull();
  });
});

describe('several things that are wrong', () => {
  test('stand the gravest first and in full, the others in a line each, and the reminder of a backup waits', () => {
    alerts.value = ['clock', 'copy', 'full'];
    backupAsked.value = true;
    render(<Notices />);
    const told = screen.getAllByRole('alert');
    expect(told.map((notice) => notice.getAttribute('aria-label'))).toEqual(['Lecture seule', 'Copie de secours', 'Horloge']);
    expect(told.map((notice) => notice.querySelector('details:not([open])') !== null)).toEqual([false, true, true]);
    expect(screen.queryByRole('region', { name: 'Sauvegarde' })).toBeNull();
  });
});
