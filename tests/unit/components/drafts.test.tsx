import { act, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepDraft, readDraft } from '@/lib/actions/drafts';
import { editCentre } from '@/lib/actions/edit-centre';
import { refresh } from '@/lib/actions/refresh';
import { propose } from '@/lib/actions/proposal';
import { civil } from '@/lib/dates/civil';
import { newSite } from '@/lib/session/centre-lists';
import { NewSession } from '@/components/forms/NewSession';
import { useDraft, type Draft } from '@/components/forms/useDraft';
import { failPuts } from '../store/database';
import { toastText } from '../panel';
import { field, press, type } from './fields';

interface Form {
  readonly title: string;
  readonly site: string | null;
  readonly routes: readonly string[];
  readonly transport: boolean | null;
}

const SAVED: Form = { title: 'Soudeur', site: null, routes: [], transport: null };

let draft: Draft<Form>;

function Probe({ saved = SAVED, begun = null }: { readonly saved?: Form; readonly begun?: Partial<Form> | null }) {
  draft = useDraft('essai', saved, begun);
  return null;
}

/** The storage has answered: what it held has come. */
async function settled(): Promise<void> {
  await act(async () => {
    await readDraft('essai');
  });
}

describe('a draft', () => {
  test('is what was typed, over what is saved', async () => {
    render(<Probe />);
    await settled();
    await act(() => draft.set({ site: 'Atelier' }));
    await act(() => draft.set({ routes: ['vae'] }));
    expect(draft.value).toEqual({ ...SAVED, site: 'Atelier', routes: ['vae'] });
    expect(draft.resumed).toBe(false);
    expect(await readDraft('essai')).toEqual({ site: 'Atelier', routes: ['vae'] });
  });

  test('comes back when the panel opens again', async () => {
    const { unmount } = render(<Probe />);
    await act(() => draft.set({ title: 'Soudeur assembleur' }));
    unmount();
    render(<Probe />);
    await waitFor(() => expect(draft.resumed).toBe(true));
    expect(draft.value.title).toBe('Soudeur assembleur');
  });

  test('lets what is saved elsewhere show in the other fields', async () => {
    const { rerender } = render(<Probe />);
    await act(() => draft.set({ title: 'Soudeur assembleur' }));
    rerender(<Probe saved={{ ...SAVED, title: 'Maçon', site: 'Brest' }} />);
    expect(draft.value).toMatchObject({ title: 'Soudeur assembleur', site: 'Brest' });
  });

  test('typed back to what is saved is no draft', async () => {
    render(<Probe />);
    await act(() => draft.set({ title: 'S' }));
    await act(() => draft.set({ title: 'Soudeur' }));
    expect(draft.typed).toEqual({});
    expect(await readDraft('essai')).toEqual({});
  });

  test('is forgotten when it is cleared', async () => {
    await keepDraft('essai', { title: 'S' });
    render(<Probe />);
    await waitFor(() => expect(draft.resumed).toBe(true));
    await act(() => draft.clear());
    expect(draft).toMatchObject({ value: SAVED, resumed: false });
    expect(await readDraft('essai')).toEqual({});
  });

  test('gives way to whoever types before it has come', async () => {
    await keepDraft('essai', { title: 'Maçon' });
    render(<Probe />);
    await act(() => draft.set({ title: 'Couvreur' }));
    await settled();
    expect(draft).toMatchObject({ value: { title: 'Couvreur' }, resumed: false });
  });

  test('gives way to what was said elsewhere, which is kept instead', async () => {
    await keepDraft('essai', { site: 'Brest' });
    render(<Probe begun={{ title: 'Maçon' }} />);
    await waitFor(async () => expect(await readDraft('essai')).toEqual({ title: 'Maçon' }));
    expect(draft).toMatchObject({ value: { title: 'Maçon', site: null }, resumed: false });
  });

  test('takes back only what the form can hold', async () => {
    const odd = { title: 3, site: { a: 1 }, routes: [1], transport: true, other: 'x' };
    await fakeBrowser.storage.session.set({ 'brouillon/essai': odd });
    render(<Probe />);
    await waitFor(() => expect(draft.resumed).toBe(true));
    expect(draft.typed).toEqual({ transport: true });
  });
});

describe('« Nouvelle session »', () => {
  beforeEach(async () => {
    await editCentre({ sites: [newSite('brest', 'Brest'), newSite('rennes', 'Rennes')] });
  });

  /** Types half of it, and closes the panel. */
  async function half(): Promise<void> {
    const { unmount } = render(<NewSession />);
    type('Titre professionnel', 'Soud');
    type('Premier jour', '2027-03-15');
    await waitFor(async () => expect(await readDraft('nouvelle')).toEqual({ title: 'Soud', start: '2027-03-15' }));
    unmount();
  }

  test('takes up what was typed before the panel was closed, and says so', async () => {
    await half();
    render(<NewSession />);
    await screen.findByText(/Brouillon repris/);
    expect(screen.getByRole('status').textContent).toContain('Brouillon repris');
    expect([field('Titre professionnel').value, field('Premier jour').value]).toEqual(['Soud', '2027-03-15']);
  });

  test('can begin anew, from its first field', async () => {
    await half();
    render(<NewSession />);
    await screen.findByText(/Brouillon repris/);
    press('Repartir de zéro');
    await waitFor(() => expect(field('Titre professionnel').value).toBe(''));
    expect(document.activeElement).toBe(field('Titre professionnel'));
    expect(screen.queryByText(/Brouillon repris/)).toBeNull();
    expect(await readDraft('nouvelle')).toEqual({});
  });

  test('once saved is no draft any more', async () => {
    await half();
    render(<NewSession />);
    await screen.findByText(/Brouillon repris/);
    press('Créer la session');
    await waitFor(() => expect(toastText()).toBe('Session créée'));
    await waitFor(async () => expect(await readDraft('nouvelle')).toEqual({}));
  });

  test('that could not be saved is one still', async () => {
    render(<NewSession />);
    failPuts('sessions');
    type('Titre professionnel', 'Soudeur');
    type('Premier jour', '2027-03-15');
    press('Créer la session');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(await readDraft('nouvelle')).toEqual({ title: 'Soudeur', start: '2027-03-15' });
  });

  test('keeps what is being typed when another panel saves, and shows what it saved', async () => {
    render(<NewSession />);
    type('Titre professionnel', 'Soud');
    await editCentre({ sites: [newSite('brest', 'Brest'), newSite('rennes', 'Rennes sud')] });
    await act(() => refresh());
    expect(field('Titre professionnel').value).toBe('Soud');
    await screen.findByRole('option', { name: 'Rennes sud' });
  });

  test('proposed by « Si je commence le … » takes the place of an older draft', async () => {
    await half();
    propose({ title: 'Maçon', start: civil('2027-06-01'), end: civil('2027-06-02') });
    render(<NewSession />);
    expect(field('Titre professionnel').value).toBe('Maçon');
    await waitFor(async () => expect(await readDraft('nouvelle')).toEqual({ title: 'Maçon', start: '2027-06-01', end: '2027-06-02' }));
    expect(screen.queryByText(/Brouillon repris/)).toBeNull();
  });
});
