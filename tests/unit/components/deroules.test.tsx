import { render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { beginDeroule } from '@/lib/actions/deroule';
import { saveEntry } from '@/lib/actions/edit-list';
import { centre } from '@/lib/actions/state';
import { DEROULE_EXAMPLES } from '@/lib/passage/examples';
import { deroulesOf } from '@/lib/plan/deroules';
import { Deroules } from '@/components/settings/Deroules';
import { plain, takeBack, toastText } from '../panel';
import { button, field, press, saidOf, type } from './fields';

const EXAMPLE = DEROULE_EXAMPLES[0]?.exams ?? [];
const kept = () => deroulesOf(centre.value).map(({ name, exams }) => [name, exams.map(({ label }) => label)]);
const summary = (name: string) => screen.getByText(name, { selector: 'summary .exam-name' }).closest('summary') ?? document.body;

async function titled(): Promise<void> {
  await saveEntry('titles', null, { label: 'Soudeur', code: 'TP-1' });
}

describe('the déroulés of the centre', () => {
  test('begin with an example, under the title that is meant', async () => {
    await titled();
    render(<Deroules />);
    type('Titre du nouveau déroulé', ' Soudeur ');
    press('Commencer ce déroulé');
    await waitFor(() => expect(document.activeElement).toBe(field('Déroulé à reprendre')));
    within(screen.getByRole('region', { name: (name) => plain(name) === 'Nouveau déroulé : Soudeur' }));
    press('Partir de ce déroulé');
    await waitFor(() => expect(kept()).toEqual([['Soudeur', EXAMPLE.map(({ label }) => label)]]));
    expect(centre.value.derouleExams[0]?.title).toBe('TP-1');
    await waitFor(() => expect(document.activeElement).toBe(summary('Soudeur')));
    expect(summary('Soudeur').closest('details')?.open).toBe(true);
    expect(screen.queryByRole('button', { name: 'Partir de ce déroulé' })).toBeNull();
  });

  test('begin with a first exam too, under a title that the centre does not list', async () => {
    render(<Deroules />);
    type('Titre du nouveau déroulé', 'Carreleur');
    press('Commencer ce déroulé');
    await waitFor(() => button('Ajouter une épreuve'));
    press('Ajouter une épreuve');
    type('Intitulé', 'Mise en situation');
    type('Durée (minutes)', '60');
    press('Enregistrer');
    await waitFor(() => expect(kept()).toEqual([['Carreleur', ['Mise en situation']]]));
    press('Ajouter une épreuve');
    type('Intitulé', 'Entretien final');
    type('Durée (minutes)', '20');
    press('Enregistrer');
    await waitFor(() => expect(kept()).toEqual([['Carreleur', ['Mise en situation', 'Entretien final']]]));
    press('Descendre : Mise en situation');
    await waitFor(() => expect(kept()).toEqual([['Carreleur', ['Entretien final', 'Mise en situation']]]));
    press('Retirer : Entretien final');
    await waitFor(() => expect(kept()).toEqual([['Carreleur', ['Mise en situation']]]));
  });

  test('are one a title: a second one is refused, and so is none', async () => {
    await titled();
    await beginDeroule('TP-1', EXAMPLE);
    render(<Deroules />);
    press('Commencer ce déroulé');
    expect(saidOf('Titre du nouveau déroulé')).toBe('Dites de quel titre.');
    type('Titre du nouveau déroulé', 'Soudeur');
    press('Commencer ce déroulé');
    expect(saidOf('Titre du nouveau déroulé')).toMatch(/a déjà son déroulé/);
    type('Titre du nouveau déroulé', 'Maçon');
    press('Commencer ce déroulé');
    await waitFor(() => expect(field('Titre du nouveau déroulé').value).toBe(''));
    press('Ne pas ajouter ce déroulé');
    await waitFor(() => expect(document.activeElement).toBe(field('Titre du nouveau déroulé')));
    expect(kept()).toHaveLength(1);
  });

  test('are removed whole, and come back', async () => {
    await titled();
    await beginDeroule('TP-1', EXAMPLE);
    render(<Deroules />);
    press('Retirer le déroulé : Soudeur');
    await waitFor(() => expect(kept()).toEqual([]));
    await waitFor(() => expect(toastText()).toBe('Déroulé retiré'));
    expect(document.activeElement).toBe(field('Titre du nouveau déroulé'));
    await takeBack();
    await waitFor(() => expect(kept()).toHaveLength(1));
  });
});
