import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { editSession } from '@/lib/actions/edit-session';
import { opened } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import type { Change } from '@/lib/session/change';
import { write } from '@/lib/store/write';
import { HistoryView } from '@/components/history/HistoryView';
import { valueText } from '@/components/history/value-text';
import { importing, writer } from '../store/database';
import { created, onScreen, plain, setClock, show, toastText } from '../panel';
import { button, press } from './fields';

const text = (element: Element | null) => plain(element?.textContent ?? '').trim();
const acts = () => [...document.querySelectorAll('.act')];

async function open(id: string): Promise<void> {
  await show({ view: 'historique', id });
  render(<HistoryView />);
  await waitFor(() => expect(acts().length).toBeGreaterThan(0));
}

test('while the session is read, or when it is not there, it says so', () => {
  const { unmount } = render(<HistoryView />);
  screen.getByText('Lecture en cours…');
  unmount();
  opened.value = 'missing';
  render(<HistoryView />);
  screen.getByText('Session introuvable');
});

test('acts come newest first, by day, with their hour', async () => {
  const id = await created();
  setClock('2027-02-03T10:05:00');
  await setStatus(id, 'commander-dte#', 'fait');
  await open(id);
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => [...heading.children].map(text))).toEqual([
    ['mer. 3 févr. 2027', 'aujourd’hui'],
    ['lun. 1er févr. 2027', 'il y a 2 jours'],
  ]);
  expect(acts().map((act) => text(act.querySelector('strong')))).toEqual(['10 h 05', '9 h']);
});

test('a change says what, from and to, in words', async () => {
  const id = await created();
  await setStatus(id, 'commander-dte#', 'fait');
  await editSession(id, { start: civil('2027-03-16'), transport: true, state: 'reportee' });
  await open(id);
  const [edit, tick] = acts();
  expect(within(edit as HTMLElement).getAllByRole('listitem').map((line) => text(line.querySelector('.change-text')))).toEqual(
    expect.arrayContaining(['premier jour lun. 15 mars 2027 → mar. 16 mars 2027', 'titre de transport rien → oui', 'état active → reportée']),
  );
  expect(text((tick ?? document.body).querySelector('.act-title'))).toBe('Commander les dossiers techniques d’évaluation dans CERES');
  expect(within(tick as HTMLElement).getAllByRole('listitem').map((line) => text(line.querySelector('.change-text')))).toEqual([
    'statut à faire → fait',
    'fait le rien → lun. 1er févr. 2027',
  ]);
});

test('an act was written on this device, on another one or by an import: nobody is named', async () => {
  const id = await created();
  const foreign = (device: string, path: string, stamp: number): Change => ({ id: device, act: device, session: id, stamp, device, path, from: null, to: 'x' });
  await write(await database(), writer(), new Map([[id, importing([foreign('autre', 'notes', 2), foreign('import', 'site', 1)])]]));
  await open(id);
  expect(acts().map((act) => text(act.querySelector('.act-head span')))).toEqual(['cet appareil', 'un autre appareil', 'import']);
});

describe('undoing', () => {
  test('one change leaves the others of its act, and shows at once', async () => {
    const id = await created();
    await editSession(id, { site: 'Atelier', ceresNumber: '27-0412' });
    await open(id);
    press('Annuler : lieu');
    await waitFor(() => expect(toastText()).toBe('Annulé : lieu'));
    expect(onScreen()).toMatchObject({ site: null, ceresNumber: '27-0412' });
    await waitFor(() => expect(acts()).toHaveLength(3));
  });

  test('is impossible where the field has changed since, and why is read with the button', async () => {
    const id = await created();
    await editSession(id, { site: 'Atelier 1' });
    await editSession(id, { site: 'Atelier 2' });
    await open(id);
    const [now, before] = screen.getAllByRole<HTMLButtonElement>('button', { name: 'Annuler\u00A0: lieu' });
    expect([now?.disabled, before?.disabled]).toEqual([false, true]);
    expect(document.getElementById(before?.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Modifié depuis');
  });

  test('is impossible for what the session cannot be without', async () => {
    await open(await created());
    const title = button('Annuler : titre');
    expect(title.hasAttribute('disabled')).toBe(true);
    expect(document.getElementById(title.getAttribute('aria-describedby') ?? '')?.textContent).toBe('La session en a besoin');
    expect(screen.queryByRole('button', { name: 'Tout annuler' })).toBeNull();
  });

  test('a whole act takes back all that still holds', async () => {
    const id = await created();
    await setStatus(id, 'commander-dte#', 'fait');
    await open(id);
    press('Tout annuler');
    await waitFor(() => expect(toastText()).toBe('Annulé : tout ce geste'));
    expect(onScreen().ticks['commander-dte#']).toBeUndefined();
  });
});

test('a long act is folded, and a long history goes on in slices', async () => {
  const id = await created();
  await editSession(id, { site: 'A', ceresNumber: 'B', notes: 'C', responsable: 'D', suppleant: 'E', transport: true, ctrmtv: true });
  for (let n = 0; n < 40; n += 1) await editSession(id, { notes: `Note ${String(n)}` });
  await open(id);
  expect(acts()).toHaveLength(40);
  fireEvent.click(screen.getByRole('button', { name: /^Afficher la suite/ }));
  await waitFor(() => expect(acts()).toHaveLength(42));
  expect(document.activeElement).toBe(acts()[40]);
  const folded = (acts()[40] ?? document.body).querySelector('details');
  expect(folded?.open).toBe(false);
  expect(text(folded?.querySelector('summary') ?? null)).toBe('7 modifications');
});

describe('a value in words', () => {
  const AT = { ...NEW_CENTRE, sites: [newSite('brest', 'Brest')], titles: [newTitle('t1', 'Maçon'), { ...newTitle('t2', 'Soudeur'), code: 'TP-1' }] };

  test.each([
    ['state', 'annulee', 'annulée'],
    ['kind', 'ccp', 'CCP'],
    ['ceresState', 'dte-envoye', 'DTE envoyé'],
    ['ticks/commander-dte#/status', 'sans-objet', 'sans objet'],
    ['transport', true, 'oui'],
    ['transport', false, 'non'],
    ['notes', null, 'rien'],
    ['candidateCount', 8, '8'],
    ['start', '2027-03-15', 'lun. 15 mars 2027'],
    ['site', 'brest', 'Brest'],
    ['site', 'ailleurs', 'ailleurs'],
    ['titleCode', 't1', 'Maçon'],
    ['titleCode', 'TP-1', 'TP-1'],
    ['notes', 'x'.repeat(81), null],
    ['frozen', '{"rulebook":3,"lines":[…]}', null],
    ['frozen', null, null],
  ])('%s, %s: %s', (path, value, words) => {
    const said = valueText(path, value, AT);
    expect(said === null ? null : plain(said)).toBe(words);
  });
});
