import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { editSession } from '@/lib/actions/edit-session';
import { opened } from '@/lib/actions/state';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import { readChanges } from '@/lib/store/read-session';
import { EditSession } from '@/components/forms/EditSession';
import { failPuts } from '../store/database';
import { created, inStore, onScreen, toastText } from '../panel';
import { choose, field, press, saidOf, type } from './fields';

/** Confirms what is shown to move. */
async function confirmed(): Promise<void> {
  await screen.findByRole('heading', { name: 'Ce qui change' });
  press('Confirmer');
}

describe('editing a session', () => {
  test('while it is read, or when it is not there, says so', () => {
    const { unmount } = render(<EditSession />);
    screen.getByText('Lecture en cours…');
    unmount();
    opened.value = 'missing';
    render(<EditSession />);
    screen.getByText('Session introuvable');
  });

  test('starts from what is known', async () => {
    const id = await created();
    await editSession(id, { ceresNumber: '27-0412', routes: ['vae'], transport: true, ceresState: 'dte-envoye', notes: 'Relu' });
    render(<EditSession />);
    expect(field('Titre professionnel').value).toBe('Soudeur');
    expect(field('Premier jour').value).toBe('2027-03-15');
    expect(field('Numéro dans CERES').value).toBe('27-0412');
    expect(field('VAE').checked).toBe(true);
    expect(field('Formation').checked).toBe(false);
    expect(field('Titre de transport').checked).toBe(true);
    expect(field('État dans CERES').value).toBe('dte-envoye');
    expect(field('Notes').value).toBe('Relu');
  });

  test('writes every field, as one act, and goes back to the session', async () => {
    const id = await created();
    render(<EditSession />);
    type('Titre professionnel', 'Soudeuse');
    type('Dernier jour', '2027-03-18');
    type('Numéro dans CERES', '27-0412');
    type('Fin de validité du titre', '2028-06-30');
    type('Candidats prévus', '8');
    choose('Nature de la session', 'ccp');
    fireEvent.click(field('Formation'));
    fireEvent.click(field('VAE'));
    fireEvent.click(field('Titre CTRMTV'));
    type('DTE reçu le', '2027-02-22');
    choose('État dans CERES', 'en-preparation');
    choose('État de la session', 'reportee');
    type('Notes', 'Clé chez le gardien');
    press('Enregistrer');
    await confirmed();
    await waitFor(async () => expect((await inStore(id))?.title).toBe('Soudeuse'));
    expect(location.hash).toBe(`#/sessions/${id}`);
    expect(await inStore(id)).toMatchObject({
      title: 'Soudeuse',
      end: '2027-03-18',
      ceresNumber: '27-0412',
      titleExpiry: '2028-06-30',
      candidateCount: 8,
      kind: 'ccp',
      routes: ['formation', 'vae'],
      ctrmtv: true,
      transport: null,
      dteReceivedOn: '2027-02-22',
      ceresState: 'en-preparation',
      state: 'reportee',
      notes: 'Clé chez le gardien',
    });
    await waitFor(() => expect(toastText()).toBe('Session modifiée'));
  });

  test('takes back what is emptied', async () => {
    const id = await created();
    await editSession(id, { ceresNumber: '27-0412', candidateCount: 8, titleExpiry: civil('2028-06-30'), ceresState: 'dte-envoye', routes: ['vae'] });
    render(<EditSession />);
    type('Numéro dans CERES', ' ');
    type('Candidats prévus', '');
    type('Fin de validité du titre', '');
    choose('État dans CERES', '');
    fireEvent.click(field('VAE'));
    press('Enregistrer');
    await waitFor(async () =>
      expect(await inStore(id)).toMatchObject({ ceresNumber: null, candidateCount: null, titleExpiry: null, ceresState: null, routes: [] }),
    );
  });

  test('tells at the field what is wrong, and writes nothing', async () => {
    const id = await created();
    const before = onScreen();
    render(<EditSession />);
    type('Titre professionnel', '');
    type('Dernier jour', '2027-03-01');
    press('Enregistrer');
    await waitFor(() => expect(field('Titre professionnel').getAttribute('aria-invalid')).toBe('true'));
    expect(saidOf('Dernier jour')).toBe('Le dernier jour est avant le premier : corrigez l’un des deux.');
    expect(await inStore(id)).toEqual(before);
  });

  test('leaves alone what was changed elsewhere meanwhile', async () => {
    const id = await created();
    render(<EditSession />);
    type('Notes', 'Relu');
    await editSession(id, { site: 'Atelier 2' });
    press('Enregistrer');
    await waitFor(async () => expect((await inStore(id))?.notes).toBe('Relu'));
    expect((await inStore(id))?.site).toBe('Atelier 2');
  });

  test('writes the fields that changed, and no others', async () => {
    const id = await created();
    await editSession(id, { ceresNumber: '27-0412', responsable: 'A. L.', routes: ['vae'] });
    const before = await readChanges(await database(), id);
    render(<EditSession />);
    type('Code du titre', 'TP-00123');
    choose('Agrément valide', 'true');
    fireEvent.click(field('Formation'));
    press('Enregistrer');
    const written = await waitFor(async () => {
      const since = (await readChanges(await database(), id)).slice(before.length);
      expect(since).not.toEqual([]);
      return since;
    });
    expect(written.map(({ path, to }) => [path, to]).sort()).toEqual([
      ['agrementValid', true],
      ['routes/formation', true],
      ['titleCode', 'TP-00123'],
    ]);
    expect(new Set(written.map(({ act }) => act)).size).toBe(1);
  });

  test.each([
    ['Numéro dans CERES', 'x'.repeat(61), 'Raccourcissez à 60 caractères.'],
    ['Candidats prévus', '1000', 'Pas plus de 999.'],
    ['Aménagements demandés', '-1', 'Pas moins de 0.'],
    ['Aménagements accordés', '1.5', 'Écrivez un nombre entier.'],
  ])('tells at « %s » that « %s » is wrong, keeps it, and writes nothing', async (label, value, words) => {
    const id = await created();
    const before = onScreen();
    render(<EditSession />);
    type('Notes', 'Relu');
    type(label, value);
    press('Enregistrer');
    await waitFor(() => expect(field(label).getAttribute('aria-invalid')).toBe('true'));
    expect(saidOf(label)).toBe(words);
    expect(field(label).value).toBe(value);
    // Saves follow each other: by the end of this one, an earlier one would be there.
    await editSession(id, { suppleant: 'B. M.' });
    expect(await inStore(id)).toEqual({ ...before, suppleant: 'B. M.' });
  });

  test('leaves a space as it is typed, for the next word, and saves none at the end', async () => {
    const id = await created();
    render(<EditSession />);
    const name = 'Responsable de session, nom et fonction';
    type(name, 'Chef d');
    type(name, 'Chef d ');
    await waitFor(() => expect(field(name).value).toBe('Chef d '));
    fireEvent.click(field('VAE'));
    await waitFor(() => expect(field('VAE').checked).toBe(true));
    expect(field(name).value).toBe('Chef d ');
    type(name, 'Chef d atelier ');
    press('Enregistrer');
    await waitFor(async () => expect((await inStore(id))?.responsable).toBe('Chef d atelier'));
  });

  test('« non » is not « non précisé »', async () => {
    const id = await created();
    render(<EditSession />);
    choose('Responsable déclaré dans l’agrément', 'false');
    press('Enregistrer');
    await confirmed();
    await waitFor(async () => expect((await inStore(id))?.responsableDeclared).toBe(false));
  });

  test('takes its copy from a title of the centre, and its place from its sites', async () => {
    const id = await created();
    const model = { ...newTitle('t1', 'Soudeur assembleur'), code: 'TP-00123', expiry: civil('2028-06-30'), transport: true };
    await editCentre({ titles: [model, newTitle('t2', 'Maçon')], sites: [newSite('brest', 'Brest'), newSite('rennes', 'Rennes')] });
    render(<EditSession />);
    expect(field('Modèle de titre').value).toBe('');
    choose('Modèle de titre', 't1');
    await waitFor(() => expect(field('Titre professionnel').value).toBe('Soudeur assembleur'));
    expect(field('Fin de validité du titre').value).toBe('2028-06-30');
    choose('Site', 'brest');
    press('Enregistrer');
    await confirmed();
    await waitFor(async () =>
      expect(await inStore(id)).toMatchObject({ title: 'Soudeur assembleur', titleCode: 'TP-00123', titleExpiry: '2028-06-30', transport: true, site: 'brest' }),
    );
  });

  test('that could not be saved keeps what was typed, and stays', async () => {
    await created();
    const at = location.hash;
    render(<EditSession />);
    failPuts('sessions');
    type('Notes', 'Relu');
    press('Enregistrer');
    await waitFor(() => expect(toastText()).toMatch(/^Il n’y a plus de place/));
    expect(field('Notes').value).toBe('Relu');
    expect(location.hash).toBe(at);
  });
});
