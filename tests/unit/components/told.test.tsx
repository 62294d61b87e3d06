import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toldChoice } from '@/lib/actions/told-choice';
import { readToldSetting, writeToldSetting } from '@/lib/actions/told-setting';
import { Told } from '@/components/settings/Told';
import { toldHolds } from '@/components/settings/told-holds';
import { letNotify, refuse } from '../fake-permissions';
import { plain, toastText } from '../panel';
import { press } from './fields';

const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Activer les rappels du bureau' });
const hour = () => screen.getByLabelText<HTMLSelectElement>('À partir de');
const state = () => plain(screen.getByRole('status').textContent);

beforeEach(() => {
  toldChoice.value = null;
});

async function opened(): Promise<void> {
  render(<Told />);
  await waitFor(() => expect(toldChoice.value).not.toBeNull());
}

async function switchedOn(): Promise<void> {
  await opened();
  fireEvent.click(box());
  await waitFor(() => expect(box().checked).toBe(true));
}

describe('desktop reminders', () => {
  test('are off until switched on, and nothing is asked before', async () => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request');
    await opened();
    expect(box().checked).toBe(false);
    expect(plain(toldHolds())).toBe('désactivés');
    expect(screen.queryByRole('button', { name: 'Tester' })).toBeNull();
    expect(request).not.toHaveBeenCalled();
  });

  test('are asked for within the click: before anything is awaited', async () => {
    await opened();
    const request = vi.spyOn(fakeBrowser.permissions, 'request');
    fireEvent.click(box());
    expect(request).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] });
    await waitFor(() => expect(box().checked).toBe(true));
    expect(await readToldSetting()).toEqual({ on: true, hour: 8 });
    expect(plain(toldHolds())).toBe('chaque jour ouvré, à 8 h');
  });

  test('stay off where she refuses, and say so', async () => {
    refuse();
    await opened();
    fireEvent.click(box());
    await waitFor(() => expect(state()).toMatch(/^Désactivés : le navigateur n’a pas reçu votre autorisation/));
    expect(box().checked).toBe(false);
    expect(await readToldSetting()).toEqual({ on: false, hour: 8 });
    expect(toldHolds()).toBe('désactivés');
  });

  test('withdrawn in the browser read « désactivés » at once, and can be given back', async () => {
    await switchedOn();
    letNotify(false);
    await waitFor(() => expect(state()).toMatch(/^Désactivés : l’autorisation a été retirée/));
    expect(box().checked).toBe(false);
    expect(toldHolds()).toBe('désactivés');
    fireEvent.click(box());
    await waitFor(() => expect(box().checked).toBe(true));
    expect(state()).toBe('');
  });

  test('switched off give the permission back, and keep the hour', async () => {
    await switchedOn();
    fireEvent.change(hour(), { target: { value: '17' } });
    await waitFor(async () => expect(await readToldSetting()).toEqual({ on: true, hour: 17 }));
    fireEvent.click(box());
    await waitFor(() => expect(box().checked).toBe(false));
    expect(await readToldSetting()).toEqual({ on: false, hour: 17 });
    expect(await fakeBrowser.permissions.contains({ permissions: ['notifications'] })).toBe(false);
    expect(state()).toBe('');
  });

  test('are told from the hour chosen: every hour of the day is offered', async () => {
    await switchedOn();
    expect([...hour().options].map(({ value }) => Number(value))).toEqual(Array.from({ length: 24 }, (_, n) => n));
    expect(hour().value).toBe('8');
    fireEvent.change(hour(), { target: { value: '0' } });
    await waitFor(() => expect(plain(toldHolds())).toBe('chaque jour ouvré, à 0 h'));
  });

  test('follow what another panel chooses', async () => {
    await switchedOn();
    await writeToldSetting({ on: true, hour: 14 });
    await waitFor(() => expect(hour().value).toBe('14'));
  });
});

describe('« Tester »', () => {
  test('shows one at once', async () => {
    await switchedOn();
    press('Tester');
    await waitFor(() => expect(toastText()).toBe('Notification envoyée. Rien ne s’affiche ? Voyez ce qu’il faut vérifier.'));
    expect(Object.values(await fakeBrowser.notifications.getAll())).toMatchObject([{ title: 'Jalon', message: 'Essai réussi. Les rappels du bureau s’afficheront ainsi.' }]);
  });

  test('that fails says so', async () => {
    await switchedOn();
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
    press('Tester');
    await waitFor(() => expect(toastText()).not.toBe(''));
    expect(toastText()).not.toMatch(/^Notification envoyée/);
  });
});

test('what to check is said of Windows, macOS and Firefox; the badge and the panel remain the truth', async () => {
  await opened();
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Windows', 'macOS', 'Firefox']);
  const text = plain(document.body.textContent);
  expect(text).toContain('Le badge et le panneau restent la référence');
  expect(text).toContain('Navigateur fermé, aucune ne s’affiche.');
});
