import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { duplicateSession } from '@/lib/actions/duplicate-session';
import { editSession } from '@/lib/actions/edit-session';
import { placeOf } from '@/lib/actions/navigation';
import { propose, takeProposal } from '@/lib/actions/proposal';
import { setStatus } from '@/lib/actions/tick';
import { readDigests } from '@/lib/store/read';
import { created, inStore, onScreen, takeBack, TODAY, toastText } from '../panel';

/** Where the panel is, once a session was made and opened. */
const place = () => {
  const found = placeOf(location.hash);
  if (!('id' in found)) throw new Error(`no session at ${location.hash}`);
  return found;
};

test('the next session is another one, opened, with nothing ticked', async () => {
  const id = await created();
  await editSession(id, { responsable: 'L. Petit', ceresNumber: '27-0412' });
  await setStatus(id, 'commander-dte#', 'fait');
  await duplicateSession(onScreen(), civil('2028-03-13'));
  const made = place();
  expect(made.view).toBe('session');
  expect(made.id).not.toBe(id);
  expect(await inStore(made.id)).toMatchObject({ title: 'Soudeur', start: '2028-03-13', end: '2028-03-15', responsable: 'L. Petit', ceresNumber: null, ticks: {} });
  expect(toastText()).toBe('Session dupliquée');
});

test('where something lies behind it, it opens at « Déjà fait ? »', async () => {
  await created();
  await duplicateSession(onScreen(), civil('2027-03-22'));
  const made = place();
  expect(made.view).toBe('deja-fait');
  expect((await inStore(made.id))?.unansweredBefore).toBe(TODAY);
});

test('it is taken back, and leaves the first one alone', async () => {
  const id = await created();
  await duplicateSession(onScreen(), civil('2028-03-13'));
  await takeBack();
  expect((await readDigests(await database())).map((digest) => digest.id)).toEqual([id]);
});

test('a proposal leads to the form of a new session, and is taken once', () => {
  const values = { title: 'Soudeur', start: civil('2027-09-13'), end: civil('2027-09-15') };
  propose(values);
  expect(location.hash).toBe('#/nouvelle');
  expect(takeProposal()).toEqual(values);
  expect(takeProposal()).toBeNull();
});
