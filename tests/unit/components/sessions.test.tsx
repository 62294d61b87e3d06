import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { database } from '@/lib/actions/database';
import { schedule } from '@/lib/plan/schedule';
import { NEW_CENTRE } from '@/lib/session/centre';
import { EMPTY_TICK } from '@/lib/session/tick';
import { SessionsView } from '@/components/sessions/SessionsView';
import { fill, MACON, settledBut, SOUDEUR } from '../store/database';
import { LATE, show } from '../panel';

const sessions = () => show({ view: 'sessions' });
const row = (title: string) => within(screen.getByText(title).closest('li') ?? document.body);

test('while it reads, it says so', () => {
  render(<SessionsView />);
  screen.getByText('Lecture en cours…');
  expect(screen.getByRole('link', { name: 'Nouvelle session' }).getAttribute('href')).toBe('#/nouvelle');
});

test('without a session it says so, and offers an example', async () => {
  await sessions();
  render(<SessionsView />);
  screen.getByText('Aucune session pour l’instant.');
  fireEvent.click(screen.getByRole('button', { name: 'Voir un exemple' }));
  await screen.findByText(/\(exemple\)$/);
  expect(screen.queryByText('Aucune session pour l’instant.')).toBeNull();
});

test('sessions come by first day, each a link to its own', async () => {
  await fill(await database(), [MACON, SOUDEUR]);
  await sessions();
  render(<SessionsView />);
  const links = within(screen.getByRole('list')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/sessions/s1', '#/sessions/s2']);
});

test('a row tells its days, how long until it starts, what is late, how far it is and what comes next', async () => {
  const ticks = { 'commander-dte#': { ...EMPTY_TICK, status: 'fait' as const } };
  await fill(await database(), [{ ...SOUDEUR, ticks }]);
  await sessions();
  render(<SessionsView />);
  row('Soudeur').getByText('15 – 17 mars 2027');
  row('Soudeur').getByText('J − 42');
  row('Soudeur').getByText(`${String(LATE - 1)} en retard`);
  row('Soudeur').getByText(`1 sur ${String(schedule(SOUDEUR, NEW_CENTRE).length)}`);
  row('Soudeur').getByText('prochaine : ven. 12 févr. 2027');
});

test('nothing late is not said; an example is', async () => {
  await fill(await database(), [{ ...settledBut(MACON, 'transmettre-pv#'), example: true }]);
  await sessions();
  render(<SessionsView />);
  row('Maçon').getByText('exemple');
  expect(row('Maçon').queryByText(/en retard/)).toBeNull();
});

test('a removed session is not there', async () => {
  await fill(await database(), [SOUDEUR, { ...MACON, removed: true }]);
  await sessions();
  render(<SessionsView />);
  expect(screen.queryByText('Maçon')).toBeNull();
});
