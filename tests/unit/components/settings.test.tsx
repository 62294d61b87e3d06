import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { civil } from '@/lib/dates/civil';
import { readDraft } from '@/lib/actions/drafts';
import { editCentre } from '@/lib/actions/edit-centre';
import { editSession } from '@/lib/actions/edit-session';
import { centre, toast, today } from '@/lib/actions/state';
import type { Centre } from '@/lib/session/centre';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import { REGIONS } from '@/lib/session/regions';
import { DataProtection } from '@/components/settings/DataProtection';
import { SettingsView } from '@/components/settings/SettingsView';
import { failPuts } from '../store/database';
import { created, plain, show, takeBack, toastText } from '../panel';

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

describe('what the DDETS answered', () => {
  test('is kept with its day', async () => {
    render(<SettingsView />);
    change('Ce que votre DDETS a répondu', ' Convoquez par courrier. ');
    change('Répondu le', '2027-01-20');
    await waitFor(() => expect(centre.value).toMatchObject({ convenesAnswer: 'Convoquez par courrier.', convenesAnsweredOn: '2027-01-20' }));
    change('Ce que votre DDETS a répondu', '');
    change('Répondu le', '');
    await waitFor(() => expect(centre.value).toMatchObject({ convenesAnswer: null, convenesAnsweredOn: null }));
  });
});

test('a second choice made before the first is saved undoes nothing of it', async () => {
  render(<SettingsView />);
  fireEvent.change(screen.getByLabelText('Région'), { target: { value: 'ile-de-france' } });
  fireEvent.change(screen.getByLabelText('Votre centre convoque'), { target: { value: 'hors-ceres' } });
  await waitFor(() => expect(centre.value).toMatchObject({ region: 'ile-de-france', convenes: 'hors-ceres' }));
});

describe('« hors de CERES », which source 003 advises', () => {
  const proposal = () => screen.queryByRole('button', { name: /^Choisir «\shors de CERES\s»$/ });

  test.each<[string, Partial<Centre>]>([
    ['of nowhere said', {}],
    ['of another region', { region: 'bretagne' }],
    ['that has already said how it convenes', { region: 'ile-de-france', convenes: 'ceres' }],
  ])('is not proposed to a centre %s', async (_what, said) => {
    await editCentre(said);
    render(<SettingsView />);
    expect(proposal()).toBeNull();
  });

  test.each<[string, Partial<Centre>]>([
    ['in Île-de-France', { region: 'ile-de-france' }],
    ['with a site there', { region: 'bretagne', sites: [{ ...newSite('a', 'Créteil'), region: 'ile-de-france' }] }],
  ])('is proposed to a centre %s, and chosen by nobody but her', async (_what, said) => {
    await editCentre(said);
    render(<SettingsView />);
    expect(proposal()).not.toBeNull();
    expect(field('Votre centre convoque').value).toBe('inconnu');
    expect(centre.value.convenes).toBe('inconnu');
  });

  test('is chosen by a click, and taken back by another', async () => {
    await editCentre({ region: 'ile-de-france' });
    toast.value = null;
    render(<SettingsView />);
    fireEvent.click(proposal() ?? document.body);
    await waitFor(() => expect(centre.value.convenes).toBe('hors-ceres'));
    await waitFor(() => expect(proposal()).toBeNull());
    await waitFor(() => expect(toastText()).toBe('Centre modifié'));
    await takeBack();
    expect(centre.value.convenes).toBe('inconnu');
    await waitFor(() => expect(proposal()).not.toBeNull());
  });
});

describe('« L’année du centre »', () => {
  const year = () => within(screen.getByRole('region', { name: 'L’année du centre' }));
  const boxes = () => year().getAllByRole<HTMLInputElement>('checkbox', { name: /^Fait\s: Transmettre à la DDETS/ });

  test('has its programme, a line a year, ticked there', async () => {
    today.value = civil('2027-01-04');
    await editCentre({ name: 'AFPA' });
    toast.value = null;
    render(<SettingsView />);
    expect(boxes().map((box) => box.getAttribute('aria-label')?.split(', ').at(-1))).toEqual(['2027', '2028']);
    const [first] = boxes();
    fireEvent.click(first ?? document.body);
    await waitFor(() => expect(centre.value.ticks['programmer-annee#2027']).toMatchObject({ status: 'fait', doneOn: '2027-02-01' }));
    await waitFor(() => expect(boxes().map(({ checked }) => checked)).toEqual([true, false]));
    await waitFor(() => expect(toastText()).toMatch(/^Transmettre à la DDETS .* : fait$/));
    await takeBack();
    await waitFor(() => expect(boxes().map(({ checked }) => checked)).toEqual([false, false]));
  });

  test('tells the titles and agréments that end within eight months, those of sessions among them', async () => {
    const title = { ...newTitle('t1', 'Soudeur'), code: 'TP-1', expiry: civil('2027-06-30'), agrementEnd: civil('2027-09-30') };
    await editCentre({ titles: [title, { ...newTitle('t2', 'Couvreur'), expiry: civil('2029-01-31') }] });
    await editSession(await created('Maçon'), { titleExpiry: civil('2027-08-31') });
    await show({ view: 'reglages' });
    render(<SettingsView />);
    const told = ['Titre : Soudeur (TP-1)', 'Titre : Maçon', 'Agrément : Soudeur (TP-1)'];
    expect(year().getAllByText(/^(Titre|Agrément)\s:/).map(({ textContent }) => plain(textContent))).toEqual(told);
  });
});

describe('the sections', () => {
  const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('details.fold')];
  const heads = () => folds().map((fold) => plain(fold.querySelector('summary')?.textContent ?? ''));

  test('each say in one line what they hold', async () => {
    await editCentre({ name: 'Les Deux Rives', region: 'occitanie', territory: 'metropole', convenes: 'ceres', titles: [newTitle('t1', 'Maçon'), newTitle('t2', 'Soudeur')] });
    await created();
    await show({ view: 'reglages' });
    render(<SettingsView />);
    expect(heads()).toEqual([
      'Votre centreLes Deux Rives, Occitanie, par CERES',
      'Sitesrien pour l’instant',
      'Titres2 titres',
      'Déroulésrien pour l’instant',
      'Vos tâches, marges et délais confirmésrien pour l’instant',
      'L’année du centre1 à faire',
      'À côté de CERESrappel avant un geste irréversible, accès',
      expect.stringMatching(/^Rappels du bureaudésactivés/),
      expect.stringMatching(/^Données1\ssession, dernière sauvegarde\s: jamais$/),
      'Aideguide, raccourcis clavier, rapport d’erreurs',
      'À proposJalon 9.8.7, règles 5',
      'Protection des donnéesla note pour votre délégué à la protection des données',
    ]);
  });

  test('say what is not said yet, since dates depend on it', () => {
    render(<SettingsView />);
    expect(heads()[0]).toBe('Votre centrerégion non précisée, façon de convoquer non précisée');
  });

  test('are folded but for the first, and stay as one left them', async () => {
    const { unmount } = render(<SettingsView />);
    expect(folds().map(({ open }) => open)).toEqual([true, ...Array<boolean>(11).fill(false)]);
    const data = folds()[8];
    if (data !== undefined) data.open = true;
    fireEvent(data ?? document.body, new Event('toggle'));
    await waitFor(async () => expect(await readDraft('reglages')).toEqual({ data: true }));
    unmount();
    render(<SettingsView />);
    await waitFor(() => expect(folds()[8]?.open).toBe(true));
  });
});

test('« Aide » leads to the shortcuts, and copies the report', async () => {
  const write = vi.fn((_text: string) => Promise.resolve());
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText: write } as never);
  render(<SettingsView />);
  expect(screen.getByRole('link', { name: 'Guide' }).getAttribute('href')).toBe('#/guide');
  expect(screen.getByRole('link', { name: 'Raccourcis clavier' }).getAttribute('href')).toBe('#/raccourcis');
  fireEvent.click(screen.getByRole('button', { name: 'Copier le rapport' }));
  await waitFor(() => expect(write.mock.calls[0]?.[0]).toMatch(/^Jalon 9\.8\.7/));
});

test('the note for the data protection officer is the one of the documentation, word for word', async () => {
  const page = await readFile('docs/protection-des-donnees.md', 'utf8');
  const [, , ...written] = page.split('\n\n').map((line) => plain(line.replace(/^## /, '').trim()));
  render(<DataProtection />);
  const shown = [...document.querySelectorAll('h3, p')].map(({ textContent }) => plain(textContent));
  expect(shown).toEqual(written);
  for (const word of ['aucun transfert', 'chiffre pas', 'copie', 'Retirer Jalon']) expect(page).toContain(word);
});

test('« À propos » says the version, the rules, the sources, and that Jalon is independent of the State', () => {
  render(<SettingsView />);
  const about = plain(screen.getByRole('region', { name: 'À propos' }).textContent);
  expect(about).toContain('Jalon 9.8.7, règles ');
  expect(about).toContain('Jalon est indépendant de l’État');
  expect(about).toContain('Il n’a jamais été vérifié sur le vrai portail CERES');
  expect(about).toContain('002 : La préparation d’une session d’examen (portée nationale supposée)');
  expect(screen.getByRole('link', { name: 'Licences' }).getAttribute('href')).toBe('/licences.txt');
});
