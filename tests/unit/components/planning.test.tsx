import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expose } from 'comlink';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Planning } from '@/components/passage/planning/Planning';
import { passageJob } from '@/lib/actions/passage-job';
import { saveSchedule, saveSettings } from '@/lib/actions/passage';
import { putEntries } from '@/lib/actions/edit-people';
import { opened, toast } from '@/lib/actions/state';
import { passageOf, readSchedule } from '@/lib/plan/passage';
import { examDefaults } from '@/lib/session/passage-lists';
import { newCandidate } from '@/lib/session/session-lists';
import { created, onScreen, plain } from '../panel';

/** Ends every worker that was started. */
const ports: MessagePort[] = [];

// A worker is a port that another end answers: here in the same thread.
vi.mock('@/lib/platform/worker', () => ({
  startWorker: () => {
    const { port1, port2 } = new MessageChannel();
    expose(passageJob(() => performance.now()), port1);
    port2.start();
    ports.push(port1, port2);
    return Object.assign(port2, { terminate: () => port2.close() });
  },
}));

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

const Shown = () => (opened.value === null || opened.value === 'missing' ? null : <Planning session={opened.value} />);

/** A session of two days with four candidates, an exam in a workshop and an interview with the jury. */
async function open(pairs = 1): Promise<string> {
  const id = await created('Soudeur', '2027-03-15', '2027-03-16');
  await putEntries(id, 'candidates', ['a', 'b', 'c', 'd'].map((name) => newCandidate(name, name)), 'Ajoutés');
  await putEntries(
    id,
    'passageExams',
    [
      { ...examDefaults, id: 'mise', rank: 1, label: 'Atelier', minutes: 90, posts: 2, where: 'Atelier' },
      { ...examDefaults, id: 'final', rank: 2, label: 'Entretien final', minutes: 20, jury: true, where: 'Bureau', after: 'mise' },
    ],
    'Ajoutées',
  );
  await saveSettings(id, { pairs });
  render(<Shown />);
  return id;
}

const scheduleNow = () => readSchedule(passageOf(onScreen()).schedule);

async function propose(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Proposer un planning' }));
  await screen.findByText(/^Aucun conflit/);
}

describe('the schedule of a session', () => {
  test('is proposed, whole and without conflict, and taken away again', async () => {
    await open();
    await propose();
    expect(scheduleNow()?.held).toHaveLength(8);
    expect(screen.getAllByRole('button', { name: /passage/ }).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: 'Effacer le planning' }));
    await waitFor(() => expect(toast.value?.text).toBe('Planning effacé'));
    expect(scheduleNow()).toBeNull();
    await toast.value?.undo?.();
    expect(scheduleNow()?.held).toHaveLength(8);
  });

  test('says what is missing before there is anything to plan', async () => {
    await created();
    render(<Shown />);
    screen.getByText(/épreuve/);
    expect(screen.queryByRole('button', { name: /Proposer/ })).toBeNull();
  });

  test('says which condition cannot hold', async () => {
    const id = await open();
    await putEntries(id, 'passageExams', [{ ...examDefaults, id: 'mise', rank: 1, label: 'Atelier', minutes: 600, where: 'Atelier' }], 'Changée');
    fireEvent.click(screen.getByRole('button', { name: 'Proposer un planning' }));
    await screen.findByText(/Atelier.*ne tient dans aucun jour/);
    expect(scheduleNow()).toBeNull();
  });

  test('is moved by its form, and what that breaks is said', async () => {
    await open();
    await propose();
    const bars = within(screen.getByRole('list', { name: plain('Passage 1') })).getAllByRole('button');
    fireEvent.click(bars[0] ?? document.body);
    const form = screen.getByRole('form', { name: /passage.1/ });
    fireEvent.input(within(form).getByLabelText('Début de l’épreuve'), { target: { value: '18:00' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Déplacer' }));
    await screen.findByText(/hors des heures d’ouverture/);
    await waitFor(() => expect(toast.value?.text).toMatch(/^Déplacé/));
    await toast.value?.undo?.();
    await screen.findByText(/^Aucun conflit/);
  });

  test('is moved by the arrows, five minutes at a time', async () => {
    const id = await open();
    await saveSchedule(id, { held: [{ exam: 'mise', place: 1, day: onScreen().start, start: 660, post: 1, pair: null }], changes: [] });
    const bar = await screen.findByRole('button', { name: /^Atelier, passage.1/ });
    fireEvent.keyDown(bar, { key: 'ArrowRight' });
    await waitFor(() => expect(scheduleNow()?.held[0]?.start).toBe(665));
    fireEvent.keyDown(await screen.findByRole('button', { name: /^Atelier, passage.1/ }), { key: 'ArrowLeft' });
    await waitFor(() => expect(scheduleNow()?.held[0]?.start).toBe(660));
  });

  test('says how few pairs and days are enough, and how many pairs are confirmed', async () => {
    await open(3);
    fireEvent.click(screen.getByRole('button', { name: /^Combien de jurys/ }));
    const answer = await screen.findByText(/^Pour 2.jours/);
    expect(plain(answer.textContent)).toBe('Pour 2 jours : 1 binôme : c’est le minimum. 0 binôme confirmé dans « Jury ».');
    await screen.findByText(/^Pour 3.binômes/);
  });

  test('is planned again after who is absent, once that is applied; what happened may be taken out', async () => {
    await open();
    await propose();
    const late = screen.getByText('Imprévu du jour').closest('details');
    if (late === null) throw new Error('late changes');
    late.open = true;
    fireEvent.click(within(late).getByRole('button', { name: 'Refaire la suite' }));
    await within(late).findByText(/changent/);
    expect(scheduleNow()?.held).toHaveLength(8);
    fireEvent.click(within(late).getByRole('button', { name: 'Appliquer' }));
    await waitFor(() => expect(scheduleNow()?.held).toHaveLength(6));
    fireEvent.click(await screen.findByRole('button', { name: /^Retirer : passage/ }));
    expect(await screen.findAllByText(/pas encore d’heure/)).toHaveLength(2);
  });
});
