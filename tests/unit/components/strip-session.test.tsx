import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { beside } from '@/lib/actions/ceres';
import { chosen } from '@/lib/actions/chosen';
import { MACON, SOUDEUR } from '../store/database';
import { toastText } from '../panel';
import { fact } from '../understood';
import { press } from './fields';
import { besideTab, data, tells, words } from './strip-screen';

describe('the session of the page', () => {
  const NUMBERED = { ...SOUDEUR, ceresNumber: '27-0412', ceresState: 'en-preparation' as const };

  test('that is only likely is asked about, and one click says yes', async () => {
    await besideTab(tells({ facts: [fact('Titre professionnel Maçon', 'titre'), fact('du 3 au 4 mai 2027')] }), NUMBERED, MACON);
    await waitFor(() => expect(words()).toContain('Est-ce cette session ?'));
    expect(data()).toMatchObject({ session: '' });
    press('Oui : Maçon, 3 – 4 mai 2027');
    await waitFor(() => expect(data()).toMatchObject({ session: 's2' }));
    expect(words()).not.toContain('Est-ce cette session');
  });

  test('that Jalon does not know is said, and its form is one click away', async () => {
    await besideTab(tells({ facts: [fact('Session 27-0999', 'titre'), fact('du 7 au 8 juin 2027')] }), NUMBERED);
    await waitFor(() => expect(words()).toContain('Jalon ne connaît pas la session que CERES montre (n° 27-0999, 7 – 8 juin 2027).'));
    expect(data()).toMatchObject({ session: '' });
    press('Créer cette session dans Jalon');
    expect(location.hash).toBe('#/nouvelle');
  });

  test('with other days than Jalon’s says so, shows what moves, and saves only then', async () => {
    await besideTab(tells({ screen: 'fiche-session', facts: [fact('Session 27-0412', 'titre'), fact('du 22 au 24 mars 2027')] }), NUMBERED);
    await waitFor(() => expect(words()).toContain('CERES montre 22 – 24 mars 2027 (texte), Jalon 15 – 17 mars 2027.'));
    press('Reprendre ces dates');
    await screen.findByRole('heading', { name: 'Ce qui change' });
    expect(words()).toContain('15 – 17 mars 2027 → 22 – 24 mars 2027');
    expect(chosen.value).toMatchObject({ start: '2027-03-15' });
    press('Revenir');
    await waitFor(() => expect(words()).toContain('Reprendre ces dates'));
    press('Reprendre ces dates');
    await screen.findByRole('heading', { name: 'Ce qui change' });
    press('Confirmer');
    await waitFor(() => expect(chosen.value).toMatchObject({ start: '2027-03-22', end: '2027-03-24' }));
    await waitFor(() => expect(toastText()).toBe('Session modifiée'));
    await waitFor(() => expect(words()).not.toContain('Reprendre ces dates'));
  });

  test('with another state says so, and takes it over at once', async () => {
    await besideTab(tells({ facts: [fact('Session 27-0412', 'titre'), fact('DTE envoyé', 'texte', 'État')] }), NUMBERED);
    await waitFor(() => expect(words()).toContain('État dans CERES (texte) : « DTE envoyé » ; Jalon note « En préparation ».'));
    press('Reprendre cet état');
    await waitFor(() => expect(chosen.value).toMatchObject({ ceresState: 'dte-envoye' }));
  });

  test('what moves is put away when the tab leads to another session', async () => {
    await besideTab(tells({ facts: [fact('Session 27-0412', 'titre'), fact('du 22 au 24 mars 2027')] }), NUMBERED, { ...MACON, ceresNumber: '27-0500' });
    await waitFor(() => expect(words()).toContain('Reprendre ces dates'));
    press('Reprendre ces dates');
    await screen.findByRole('heading', { name: 'Ce qui change' });
    beside.value = tells({ facts: [fact('Session 27-0500', 'titre')] });
    await waitFor(() => expect(data()).toMatchObject({ session: 's2' }));
    expect(screen.queryByRole('heading', { name: 'Ce qui change' })).toBeNull();
  });

  test('what was read, and where, is told beside why the screen was recognised', async () => {
    await besideTab(tells({ facts: [fact('Session 27-0412', 'titre')] }), NUMBERED);
    await waitFor(() => expect(words()).toContain('numéro lu : « Session 27-0412 » (titre)'));
    expect(words()).toContain('titre « Convocations »');
  });
});
