import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { readApart } from '@/lib/actions/apart';
import { database } from '@/lib/actions/database';
import { saveSessionEntry } from '@/lib/actions/edit-people';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { eraseSession } from '@/lib/actions/erase';
import { exchangeJob } from '@/lib/actions/exchange-job';
import { sessions } from '@/lib/actions/state';
import { keepUp } from '@/lib/actions/upkeep';
import { civil } from '@/lib/dates/civil';
import { newId } from '@/lib/platform/ids';
import { changeOf } from '@/lib/session/act';
import { lastCopy, openCopy } from '@/lib/store/copy';
import { noteDue } from '@/lib/store/copy-due';
import { readChanges } from '@/lib/store/read-session';
import { write } from '@/lib/store/write';
import { JoinedHere } from '@/components/join/JoinedHere';
import { SameNumberHere } from '@/components/join/SameNumberHere';
import { SameNumbers } from '@/components/join/SameNumbers';
import { OpenedSession } from '@/components/session/OpenedSession';
import { created, inStore, onScreen, plain, setClock, show, takeBack, toastText, TODAY } from '../panel';

beforeAll(() => {
  // Happy DOM opens no dialog by itself.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
  });
});

/** The responsable's session, then the suppléant's of the same number: other title, other place, the same candidate. */
async function two(): Promise<readonly [string, string]> {
  const first = await created('Soudeur assembleur');
  await editSession(first, { ceresNumber: '27-0412', site: 'Lyon' });
  await saveSessionEntry(first, 'candidates', null, { label: 'A. B.' });
  setClock(`${TODAY}T10:00:00`);
  const second = await created('Soudeur');
  await editSession(second, { ceresNumber: 'SES-27-0412', site: 'Brest', notes: 'Appeler Mme Petit' });
  await saveSessionEntry(second, 'candidates', null, { label: 'a.b' });
  return [first, second];
}

async function listed(): Promise<void> {
  await show({ view: 'sessions' });
  render(<SameNumbers />);
}

const dialogText = () => plain(screen.getByRole('dialog').textContent);
const ask = async () => fireEvent.click(await screen.findByRole('button', { name: 'Voir s’il faut les joindre' }));
const join = async () => {
  await ask();
  fireEvent.click(await screen.findByRole('button', { name: 'Joindre' }));
  await waitFor(() => expect(toastText()).toBe('Sessions jointes'));
};

test('two sessions with one number are told of in the list, and on the page of each', async () => {
  const [first] = await two();
  render(<SameNumberHere session={onScreen()} />);
  expect(plain((await screen.findByText(/^Même numéro/u)).textContent)).toBe('Même numéro CERES que « Soudeur assembleur ».');
  expect(first).not.toBe(onScreen().id);
});

test('what joining does is said before it is done: which stays, both values and which holds, what comes, who will stand twice', async () => {
  await two();
  await listed();
  await ask();
  await screen.findByRole('button', { name: 'Joindre' });
  const text = dialogText();
  expect(text).toContain('« Soudeur assembleur, 15 – 17 mars 2027 » reste : elle a été créée la première.');
  expect(text).toContain('« Soudeur, 15 – 17 mars 2027 » lui est jointe');
  expect(text).toContain('lieu : « Brest », et non « Lyon »');
  expect(text).toMatch(/Ce qui arrive.*notes/u);
  expect(text).toContain('y sera deux foisA. B.');
  expect(sessions.value).toHaveLength(2);
});

test('joined, one is left with all of it, and « Annuler » takes the whole back', async () => {
  const [first, second] = await two();
  await listed();
  await join();
  const together = await inStore(first);
  expect(together).toMatchObject({ site: 'Brest', notes: 'Appeler Mme Petit' });
  expect(together?.candidates.map(({ label }) => label).sort()).toEqual(['A. B.', 'a.b']);
  expect(await inStore(second)).toMatchObject({ removed: true, joinedTo: first });
  await takeBack();
  expect(await inStore(first)).toMatchObject({ title: 'Soudeur assembleur', site: 'Lyon', notes: null, candidates: [{ label: 'A. B.' }] });
  expect(await inStore(second)).toMatchObject({ removed: false, joinedTo: null, site: 'Brest' });
});

test('joined again after that, all of it comes back', async () => {
  const [first] = await two();
  await listed();
  await join();
  await takeBack();
  await show({ view: 'sessions' });
  await join();
  expect(await inStore(first)).toMatchObject({ title: 'Soudeur', site: 'Brest', notes: 'Appeler Mme Petit' });
  expect((await inStore(first))?.candidates).toHaveLength(2);
});

test('« Ce ne sont pas les mêmes » is remembered, and nothing is joined', async () => {
  const ids = await two();
  await listed();
  await ask();
  fireEvent.click(await screen.findByRole('button', { name: 'Ce ne sont pas les mêmes' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Voir s’il faut les joindre' })).toBeNull());
  expect([...(await readApart())]).toEqual([[...ids].sort().join(' ')]);
  expect(sessions.value).toHaveLength(2);
});

test('removed, the one that stays takes along the one that was joined to it; « Annuler » brings both back', async () => {
  const [first, second] = await two();
  await listed();
  await join();
  await removeSession(first);
  expect([await inStore(first), await inStore(second)].map((session) => session?.removed)).toEqual([true, true]);
  await takeBack();
  expect(await inStore(first)).toMatchObject({ removed: false });
  expect(await inStore(second)).toMatchObject({ removed: true, joinedTo: first });
});

test('what is written to the joined one by a panel that still shows it follows', async () => {
  const [first, second] = await two();
  await listed();
  await join();
  await editSession(second, { site: 'Nantes' });
  expect(await inStore(first)).toMatchObject({ site: 'Nantes' });
});

test('erasing the one that stays erases the one that was joined: journal and copy', async () => {
  const [first, second] = await two();
  await listed();
  await join();
  await eraseSession(first);
  const copy = await lastCopy(second);
  const kept = [...(await readChanges(await database(), first)), ...(await readChanges(await database(), second)), ...(copy === null ? [] : await openCopy(copy))];
  expect(JSON.stringify(kept)).not.toMatch(/Petit|A\. B\.|a\.b/u);
});

test('joining where only one was erased is refused, with what to do', async () => {
  const [first] = await two();
  await eraseSession(first);
  await listed();
  await ask();
  await waitFor(() => expect(dialogText()).toContain('Les données personnelles de l’une ont été effacées'));
  expect(screen.queryByRole('button', { name: 'Joindre' })).toBeNull();
});

test('exported alone, a session takes along what is joined to it; spreadsheet and calendar leave that out', async () => {
  const [first, second] = await two();
  await listed();
  await join();
  const job = exchangeJob(database, () => 'x');
  const { file } = await job.exportFile([first], '2027-02-01T10:00:00.000Z', civil(TODAY));
  const ids = (JSON.parse(await file.text()) as { sessions: { id: string }[] }).sessions.map(({ id }) => id);
  expect(ids.sort()).toEqual([first, second].sort());
  expect((await job.spreadsheet(null, civil(TODAY)))?.split('27-0412')).toHaveLength(2);
});

describe('a join that is taken back later, from the page of the one that stays', () => {
  const separate = async (id: string) => {
    render(<JoinedHere id={id} />);
    fireEvent.click(await screen.findByRole('button', { name: /^Séparer de/u }));
    await waitFor(() => expect(toastText()).toBe('Sessions séparées'));
  };

  test('is told there: which session, entered when', async () => {
    const [first] = await two();
    await listed();
    await join();
    const { container } = render(<JoinedHere id={first} />);
    await waitFor(() => expect(plain(container.textContent)).toMatch(/^« Soudeur », saisie le \S+ \d+\S* \S+ \d{4}, lui a été jointe\. Séparer$/u));
  });

  test('gives each its own again, but for what was said since; « Annuler » joins them anew', async () => {
    const [first, second] = await two();
    await listed();
    await join();
    await editSession(first, { notes: 'Badge' });
    await editSession(second, { responsable: 'A. Petit' });
    await separate(first);
    expect(await inStore(first)).toMatchObject({ title: 'Soudeur assembleur', site: 'Lyon', notes: 'Badge', responsable: null, candidates: [{ label: 'A. B.' }] });
    expect(await inStore(second)).toMatchObject({ title: 'Soudeur', site: 'Brest', removed: false, joinedTo: null, responsable: 'A. Petit' });
    await takeBack();
    expect(await inStore(first)).toMatchObject({ title: 'Soudeur', site: 'Brest', notes: 'Badge', responsable: 'A. Petit' });
    expect(await inStore(second)).toMatchObject({ removed: true, joinedTo: first });
  });

  test('an old address of the joined one says where it went, with the way there', async () => {
    const [first, second] = await two();
    await listed();
    await join();
    await show({ view: 'session', id: second });
    render(<OpenedSession>{() => null}</OpenedSession>);
    const link = await screen.findByRole('link', { name: /Soudeur/u });
    expect(link.getAttribute('href')).toBe(`#/sessions/${first}`);
    expect(plain(link.parentElement?.textContent ?? '')).toBe('Elle a été jointe à « Soudeur ».');
  });
});

test('an erasure that was cut before it reached the joined session gets there when the next panel opens', async () => {
  const [first, second] = await two();
  await listed();
  await join();
  const db = await database();
  await noteDue([first]);
  const writer = { device: 'poste', now: Date.parse(`${TODAY}T11:00:00`), today: civil(TODAY), newId };
  await write(db, writer, new Map([[first, (_, act) => [changeOf(act, 'erasedOn', null, TODAY)]]]));
  const said = async () => JSON.stringify(await readChanges(db, second));
  expect(await said()).toContain('Mme Petit');
  await keepUp(db);
  expect(await said()).not.toContain('Mme Petit');
});
