import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importing } from '@/lib/actions/import';
import { centre } from '@/lib/actions/state';
import { REGIONS } from '@/lib/session/regions';
import { SettingsView } from '@/components/settings/SettingsView';
import { failPuts } from '../store/database';
import { created, plain, toastText } from '../panel';

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const change = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
});

describe('the centre', () => {
  test('is saved field by field, as soon as one is changed', async () => {
    render(<SettingsView />);
    change('Nom du centre', '  Centre de la Vallée ');
    await waitFor(() => expect(centre.value.name).toBe('Centre de la Vallée'));
    change('Région', 'corse');
    await waitFor(() => expect(centre.value.region).toBe('corse'));
    change('Territoire, pour les jours fériés', 'mayotte');
    await waitFor(() => expect(centre.value.territory).toBe('mayotte'));
    change('Votre centre convoque', 'hors-ceres');
    await waitFor(() => expect(centre.value.convenes).toBe('hors-ceres'));
  });

  test('takes back its name and region', async () => {
    render(<SettingsView />);
    change('Nom du centre', 'AFPA');
    change('Région', 'corse');
    await waitFor(() => expect(centre.value).toMatchObject({ name: 'AFPA', region: 'corse' }));
    change('Nom du centre', ' ');
    change('Région', '');
    await waitFor(() => expect(centre.value).toMatchObject({ name: null, region: null }));
  });

  test('offers the eighteen regions, the seven territories and the three ways of convening', () => {
    render(<SettingsView />);
    const options = (label: string) => [...screen.getByLabelText<HTMLSelectElement>(label).options].map(({ value }) => value);
    expect(options('Région')).toEqual(['', ...REGIONS]);
    expect(options('Territoire, pour les jours fériés')).toHaveLength(7);
    expect(options('Votre centre convoque')).toEqual(['ceres', 'hors-ceres', 'inconnu']);
  });

  test('says at the field what it does to the dates', () => {
    render(<SettingsView />);
    const hint = (label: string) => document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent;
    expect(hint('Région')).toBe('Tant qu’elle n’est pas dite, les délais de toutes les sources comptent.');
    expect(hint('Votre centre convoque')).toContain('Demandez à votre DDETS.');
  });

  test('that could not be saved says why, and keeps what was chosen before', async () => {
    render(<SettingsView />);
    failPuts('centre');
    change('Région', 'corse');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(centre.value.region).toBeNull();
  });
});

describe('the data', () => {
  test('go out as one file', async () => {
    await created();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    render(<SettingsView />);
    fireEvent.click(screen.getByRole('button', { name: 'Exporter tout (JSON)' }));
    await waitFor(() => expect(toastText()).toBe('1 session exportée : jalon-2027-02-01.json'));
    expect(click).toHaveBeenCalledOnce();
  });

  test('come in from a file, which can be chosen again once mended', async () => {
    render(<SettingsView />);
    const input = field('Importer un fichier');
    const file = new File(['bonjour'], 'notes.json');
    Object.defineProperties(input, { files: { value: [file] }, value: { value: 'C:\\fakepath\\notes.json', writable: true } });
    fireEvent.change(input);
    await screen.findByRole('heading', { name: /^notes\.json\s: refusé$/ });
    expect(importing.value?.stage).toBe('refused');
    await waitFor(() => expect(input.value).toBe(''));
  });
});

test('« À propos » says the version, the rules, the sources, and that Jalon is independent of the State', () => {
  render(<SettingsView />);
  const about = plain(screen.getByRole('region', { name: 'À propos' }).textContent);
  expect(about).toContain('Jalon 9.8.7, règles ');
  expect(about).toContain('Jalon est indépendant de l’État');
  expect(about).toContain('Il n’a jamais été vérifié sur le vrai portail CERES.');
  expect(about).toContain('002 : La préparation d’une session d’examen (portée nationale supposée)');
  expect(screen.getByRole('link', { name: 'Licences' }).getAttribute('href')).toBe('/licences.txt');
});
