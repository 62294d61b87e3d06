import { database } from '@/lib/actions/database';
import { editCentre } from '@/lib/actions/edit-centre';
import { setStatus } from '@/lib/actions/tick';
import { readChanges } from '@/lib/store/read-session';
import { contents } from '../store/database';
import { created } from '../panel';

/** Two sessions, one of them ticked, and a centre: the id of the ticked one. */
export async function filled(): Promise<string> {
  await editCentre({ region: 'corse' });
  await created('Maçon', '2027-05-03', '2027-05-04');
  const id = await created();
  await setStatus(id, 'commander-dte#', 'fait');
  return id;
}

/** Everything that the store holds but what was kept of damaged records, a journal as its changes. */
export async function truth(): Promise<unknown> {
  const { sessions, centre, journal, digests } = await contents(await database());
  const owners = new Set((journal as { session: string }[]).map(({ session }) => session));
  const changes = await Promise.all([...owners].sort().map(async (owner) => readChanges(await database(), owner)));
  return { sessions, centre, digests, changes };
}
