import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { database } from '@/lib/actions/database';
import { openedPlan } from '@/lib/actions/plans';
import { civil } from '@/lib/dates/civil';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { SessionView } from '@/components/session/SessionView';
import { fill, SOUDEUR } from '../store/database';
import { inStore, plain, setClock, show, takeBack, TODAY, toastText } from '../panel';

// What is asked of a session as a whole: settle, complete, tick together, tell, put away.

async function shown(patch: Partial<Session> = {}): Promise<void> {
  await fill(await database(), [{ ...SOUDEUR, ...patch }]);
  await show({ view: 'session', id: 's1' });
  render(<SessionView />);
}

const statusOf = async (key: string) => (await inStore('s1'))?.ticks[key]?.status ?? 'a-faire';
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('what lay behind when it was entered is one line to settle, and none of it is late', async () => {
  await shown({ unansweredBefore: civil(TODAY) });
  const count = openedPlan.value?.counts.unanswered ?? 0;
  expect(count).toBeGreaterThan(3);
  const link = screen.getByRole('link', { name: (name) => plain(name) === `À régulariser (${String(count)})` });
  expect(link.getAttribute('href')).toBe('#/sessions/s1/deja-fait');
  expect(openedPlan.value?.counts.overdue).toBe(0);
  expect(document.querySelector('.chip-late, .late')).toBeNull();
});

test('a phase is ticked whole, but for what is not open yet, and comes back whole', async () => {
  await shown();
  const phase = within(screen.getByRole('heading', { name: 'Programmation dans CERES' }).closest('details') ?? document.body);
  fireEvent.click(phase.getByRole('button', { name: /Tout cocher/ }));
  await waitFor(() => expect(toastText()).toMatch(/^\d+ tâches cochées$/));
  expect(await statusOf('commander-dte#')).toBe('fait');
  expect((await inStore('s1'))?.ticks['commander-dte#']?.doneOn).toBe(TODAY);
  expect(await statusOf('receptionner-dte#')).toBe('a-faire');
  await takeBack();
  expect(await statusOf('commander-dte#')).toBe('a-faire');
});

test('after its last day, what was left blank is to be completed, never late', async () => {
  setClock('2027-03-20T09:00:00');
  await shown();
  const summary = screen.getByText(/^Compléter le jour J/);
  const block = within(summary.closest('details') ?? document.body);
  expect(block.queryByText(/jours? de retard/)).toBeNull();
  fireEvent.click(block.getByRole('button', { name: /Tout cocher/ }));
  await waitFor(() => expect(screen.queryByText(/^Compléter le jour J/)).toBeNull());
  expect((await inStore('s1'))?.ticks['faire-emarger#2027-03-15']?.doneOn).toBe('2027-03-17');
});

test.each([
  ['annulee', 'Annuler la session', 'Session annulée : qui prévenir'],
  ['reportee', 'Reporter', 'Session reportée : qui prévenir'],
] as const)('%s, it says whom to tell, to be ticked, and counts as late nowhere', async (_state, act, heading) => {
  await shown();
  fireEvent.click(button(act));
  await screen.findByRole('heading', { name: heading });
  expect(screen.queryByText(/plis scellés/)).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: (name) => /prévenir chaque candidat/i.test(name) }));
  await waitFor(() => expect(plain(toastText())).toMatch(/^Prévenir chaque candidat.* : fait$/));
  fireEvent.click(button('Remettre en cours'));
  await waitFor(() => expect(screen.queryByRole('heading', { name: heading })).toBeNull());
});

test('sealed packets that have come are among what to see to', async () => {
  await shown({ state: 'annulee', dteReceivedOn: civil('2027-01-20') });
  screen.getByText(/plis scellés/);
});

test('archived, it keeps its plan and says so; out of the archives it lives again', async () => {
  await shown();
  fireEvent.click(button('Archiver'));
  await screen.findByText(/^Session archivée/);
  expect((await inStore('s1'))?.frozen).toContain('"rulebook"');
  fireEvent.click(button('Sortir des archives'));
  await waitFor(() => expect(screen.queryByText(/^Session archivée/)).toBeNull());
  expect((await inStore('s1'))?.frozen).toBeNull();
});

test('convocations stand under one heading', async () => {
  await shown();
  const list = screen.getByRole('heading', { name: 'Convocations' }).nextElementSibling;
  expect([...(list?.children ?? [])].map((line) => plain(line.querySelector('.line-title')?.textContent ?? ''))).toEqual([
    'Valider les convocations dans CERES',
    'Convoquer les candidats',
    'Convoquer les membres du jury',
  ]);
});

test('what counts together says so, and what is to be done again too', async () => {
  await shown({ ticks: { 'informer-ddets#': { ...EMPTY_TICK, redo: true } } });
  screen.getByText(/^compte avec :/);
  screen.getByText('à refaire');
});
