import { render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { addCandidates } from '@/lib/actions/candidates';
import { patchEntries } from '@/lib/actions/edit-people';
import { editSession } from '@/lib/actions/edit-session';
import { opened } from '@/lib/actions/state';
import { civil } from '@/lib/dates/civil';
import { GROUPS, PRINTS } from '@/lib/print/prints';
import { Papers } from '@/components/papers/Papers';
import { created, onScreen, plain, show } from '../panel';

async function open(): Promise<string> {
  const id = await created();
  await show({ view: 'papiers', id });
  render(<Papers />);
  return id;
}

const lineOf = (title: string) => {
  const line = screen.getByText(title).closest('li');
  if (line === null) throw new Error(`no line of ${title}`);
  return line;
};

describe('the papers of a session', () => {
  test('are all listed, by what one does with them', async () => {
    await open();
    for (const { title, id } of GROUPS) {
      const group = within(screen.getByRole('region', { name: title }));
      for (const print of PRINTS.filter((one) => one.group === id)) group.getByText(print.title);
    }
  });

  test('open each in a tab of its own, with what it is for and whose model it is', async () => {
    const id = await open();
    const link = screen.getByRole('link', { name: 'Liste des candidats' });
    expect(link.getAttribute('href')).toBe(`print.html#candidats/${id}`);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(plain(lineOf('Liste des candidats').textContent)).toContain('(source 003, l. 82)');
  });

  test('that are refused say why, and lead to what they lack', async () => {
    const id = await open();
    const line = within(lineOf('Liste des candidats admis'));
    line.getByText(/Aucun résultat ne s’affiche avant que le PV validé soit noté reçu/);
    expect(line.getByRole('link', { name: 'Aller au PV et aux résultats' }).getAttribute('href')).toBe(`#/sessions/${id}/suites`);
    expect(screen.queryByRole('link', { name: 'Liste des candidats admis' })).toBeNull();
  });

  test('have the admitted once the validated PV is back and someone passed', async () => {
    const id = await open();
    await addCandidates(id, [{ label: 'A. B.', route: null, trainingEnd: null, attempt: null }]);
    await editSession(id, { pvValidatedOn: civil('2027-04-20') });
    await screen.findByText(/Aucun candidat n’est noté reçu/);
    await patchEntries(id, 'candidates', onScreen().candidates.map((one) => one.id), { result: 'reussite' }, 'Réussite');
    await screen.findByRole('link', { name: 'Liste des candidats admis' });
  });

  test('say that the regulations, which are not Jalon’s to print, are displayed too', async () => {
    await open();
    expect(plain(lineOf('Règlement général de session').textContent)).toMatch(/À afficher dans toutes les salles d’épreuves.*source 001, l\. 188-195/);
  });

  test('are not there while the session is read, nor without one', () => {
    opened.value = null;
    const { unmount } = render(<Papers />);
    screen.getByText('Lecture en cours…');
    unmount();
    opened.value = 'missing';
    render(<Papers />);
    screen.getByText('Session introuvable');
  });
});
