import { render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { putEntries } from '@/lib/actions/edit-people';
import { eraseSession } from '@/lib/actions/erase';
import { newCandidate } from '@/lib/session/session-lists';
import { EditSession } from '@/components/forms/EditSession';
import { HistoryView } from '@/components/history/HistoryView';
import { SessionView } from '@/components/session/SessionView';
import { created, plain, show } from '../panel';
import { field } from './fields';

describe('once erased', () => {
  async function erased(): Promise<string> {
    const id = await created();
    await putEntries(id, 'candidates', [{ ...newCandidate('k1', 'Ali B.'), result: 'reussite' }, newCandidate('k2', 'Zoé A.')], 'ajoutés');
    await eraseSession(id);
    return id;
  }

  test('the form of the session asks for no name, and says why', async () => {
    await show({ view: 'modifier', id: await erased() });
    render(<EditSession />);
    expect(screen.queryByLabelText('Responsable de session, nom et fonction')).toBeNull();
    expect(screen.queryByLabelText('Suppléant, nom et fonction')).toBeNull();
    expect(screen.queryByLabelText('Notes')).toBeNull();
    expect(field('Numéro dans CERES').value).toBe('');
    expect(screen.getAllByText(/^Données personnelles effacées le/).length).toBeGreaterThan(0);
  });

  test('a line of the checklist asks for its day alone', async () => {
    const id = await erased();
    await show({ view: 'session', id });
    render(<SessionView />);
    expect(screen.queryAllByLabelText('Observation')).toEqual([]);
    expect(screen.queryAllByLabelText('Qui')).toEqual([]);
  });

  test('the history says so, and offers no way back', async () => {
    await show({ view: 'historique', id: await erased() });
    render(<HistoryView />);
    const line = (await screen.findAllByText('effacement des données personnelles'))[0]?.closest('li');
    const undo = within(line ?? document.body).getByRole<HTMLButtonElement>('button');
    expect(undo.disabled).toBe(true);
    expect(plain(line?.textContent ?? '')).toContain('Effacé pour de bon');
    expect(plain(document.body.textContent)).not.toContain('Ali B.');
  });
});
