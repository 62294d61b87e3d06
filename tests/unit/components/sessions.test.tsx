import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { sessions as digests } from '@/lib/actions/state';
import { schedule } from '@/lib/plan/schedule';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { digestOf } from '@/lib/store/digest';
import { onlyGroup, query } from '@/components/sessions/filter';
import { SessionsView } from '@/components/sessions/SessionsView';
import { fill, MACON, settledBut, SOUDEUR } from '../store/database';
import { LATE, plain, show } from '../panel';

const sessions = () => show({ view: 'sessions' });
const row = (title: string) => within(screen.getByText(title).closest('li') ?? document.body);
const titles = () => screen.queryAllByRole('listitem').map((item) => within(item).getByRole('link').textContent);
const field = () => screen.getByLabelText<HTMLInputElement>('Chercher une session');
const look = (text: string) => fireEvent.input(field(), { target: { value: text } });
const filter = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  query.value = '';
  onlyGroup.value = null;
});

test('while it reads, it says so', () => {
  render(<SessionsView />);
  screen.getByText('Lecture en cours…');
  expect(screen.getByRole('link', { name: 'Nouvelle session' }).getAttribute('href')).toBe('#/nouvelle');
  expect(screen.getByRole('link', { name: 'Si je commence le…' }).getAttribute('href')).toBe('#/si');
});

test('without a session it says so, and offers an example', async () => {
  await sessions();
  render(<SessionsView />);
  screen.getByText('Aucune session pour l’instant.');
  expect(screen.queryByLabelText('Chercher une session')).toBeNull();
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
  row('Soudeur').getByText(`1 sur ${String(schedule(SOUDEUR, NEW_CENTRE).length)} faites`);
  row('Soudeur').getByText('prochaine : ven. 12 févr. 2027');
  expect(row('Soudeur').queryByText(/régulariser/)).toBeNull();
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

test('what was due before a session was entered is not late: it is to be settled', async () => {
  await fill(await database(), [{ ...SOUDEUR, unansweredBefore: civil('2027-02-01') }]);
  await sessions();
  render(<SessionsView />);
  row('Soudeur').getByText(`À régulariser (${String(LATE)})`);
  expect(row('Soudeur').queryByText(/en retard/)).toBeNull();
});

describe('sessions by where they stand', () => {
  const at = (title: string, start: string) => newSession(`le-${start}`, title, civil(start), addDays(civil(start), 1));
  const ALL: readonly Session[] = [
    at('loin', '2027-06-01'),
    at('passée', '2027-01-04'),
    at('en ce moment', '2027-02-01'),
    { ...at('classée', '2026-01-05'), state: 'archivee' },
    { ...at('remise', '2027-05-03'), state: 'reportee' },
  ];
  const open = async (all = ALL) => {
    await fill(await database(), all);
    await sessions();
    render(<SessionsView />);
  };

  test('come under a heading each, what is at hand first, with how many', async () => {
    await open();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => [...heading.children].map(({ textContent }) => textContent));
    expect(headings).toEqual([
      ['En cours', '1'],
      ['À clôturer', '1'],
      ['Prévues', '1'],
      ['Annulées et reportées', '1'],
      ['Archivées', '1'],
    ]);
    expect(titles()).toEqual(['en ce moment', 'passée', 'loin', 'remise', 'classée']);
  });

  test('say their state, and count no day once it has none to come', async () => {
    await open();
    row('classée').getByText('archivée');
    row('remise').getByText('reportée');
    expect(row('classée').queryByText(/^J/)).toBeNull();
    row('en ce moment').getByText('J');
  });

  test('are shown one group at a time, where that is chosen', async () => {
    await open();
    expect(filter('Toutes 5').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(filter('À clôturer 1'));
    await waitFor(() => expect(titles()).toEqual(['passée']));
    expect(filter('À clôturer 1').getAttribute('aria-pressed')).toBe('true');
    expect(filter('Toutes 5').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(filter('Toutes 5'));
    await waitFor(() => expect(titles()).toHaveLength(5));
  });

  test('of one group alone need no filter', async () => {
    await open(ALL.slice(0, 1).concat(at('plus loin', '2027-07-01')));
    expect(screen.queryByRole('button', { name: /^Toutes/ })).toBeNull();
  });

  test('are all shown where the chosen group has none any more', async () => {
    onlyGroup.value = 'terminees';
    await open();
    expect(titles()).toHaveLength(5);
    expect(filter('Toutes 5').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('looking for a session', () => {
  const open = async () => {
    await fill(await database(), [{ ...SOUDEUR, ceresNumber: '27-0412' }, MACON]);
    await sessions();
    render(<SessionsView />);
  };

  test('keeps those that have its words, and says how many', async () => {
    await open();
    look('macon');
    await waitFor(() => expect(titles()).toEqual(['Maçon']));
    expect(screen.getByRole('status').textContent).toContain('1\u00A0session trouvée');
    look('27-0412');
    await waitFor(() => expect(titles()).toEqual(['Soudeur']));
  });

  test('that finds none says so, and can be given up', async () => {
    await open();
    look('plombier');
    await waitFor(() => expect(titles()).toEqual([]));
    expect(plain(screen.getByRole('status').textContent)).toContain('Aucune session pour « plombier ».');
    fireEvent.click(screen.getByRole('button', { name: 'Effacer la recherche' }));
    await waitFor(() => expect(titles()).toEqual(['Soudeur', 'Maçon']));
    expect(field().value).toBe('');
  });

  test('ends with Escape, which does nothing else then', async () => {
    await open();
    look('macon');
    await waitFor(() => expect(titles()).toEqual(['Maçon']));
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(false);
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(true);
  });

  test('stays as it was for who comes back', async () => {
    await open();
    look('macon');
    await waitFor(() => expect(titles()).toEqual(['Maçon']));
    document.body.textContent = '';
    render(<SessionsView />);
    expect(field().value).toBe('macon');
  });
});

describe('a thousand sessions', () => {
  const MANY = Array.from({ length: 1_000 }, (_, n) => {
    const start = addDays(civil('2027-03-01'), n);
    return { ...digestOf(SOUDEUR, NEW_CENTRE), id: `s${String(n)}`, title: `Session ${String(n)}`, start, end: start };
  });
  const open = async () => {
    digests.value = MANY;
    render(<SessionsView />);
    await screen.findByRole('button', { name: /^Afficher la suite/ });
  };

  test('have a screenful in the first frame, and in that of each letter', async () => {
    digests.value = MANY;
    render(<SessionsView />);
    expect(titles()).toHaveLength(8);
    await waitFor(() => expect(titles()).toHaveLength(25));
    look('session');
    await waitFor(() => expect(titles()).toHaveLength(8), { interval: 1 });
    await waitFor(() => expect(titles()).toHaveLength(25));
  });

  test('are drawn 25 at a time, more at a click', async () => {
    await open();
    expect(titles()).toHaveLength(25);
    fireEvent.click(screen.getByRole('button', { name: 'Afficher la suite (975\u00A0autres)' }));
    await waitFor(() => expect(titles()).toHaveLength(50));
    screen.getByRole('button', { name: 'Afficher la suite (950\u00A0autres)' });
  });

  test('lead on to the first of those that the click brought', async () => {
    await open();
    const more = screen.getByRole('button', { name: /^Afficher la suite/ });
    more.focus();
    fireEvent.click(more);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Session 25'));
  });

  test('are found whatever is drawn, and drawn from the start again', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: /^Afficher la suite/ }));
    await waitFor(() => expect(titles()).toHaveLength(50));
    look('999');
    await waitFor(() => expect(titles()).toEqual(['Session 999']));
    expect(screen.queryByRole('button', { name: /^Afficher la suite/ })).toBeNull();
    look('session');
    await waitFor(() => expect(titles()).toHaveLength(25));
  });

  test('go on as one scrolls to their end, unless the keyboard is on the button', async () => {
    const near = observed();
    await open();
    const more = screen.getByRole('button', { name: /^Afficher la suite/ });
    more.focus();
    // What was drawn a frame later is observed after another.
    await waitFor(() => near());
    expect(titles()).toHaveLength(25);
    more.blur();
    await act(() => near());
    await waitFor(() => expect(titles()).toHaveLength(50));
  });
});

/** Puts in the place of the browser's observer one that says when asked that its element comes near. */
function observed(): () => void {
  let tell = (): void => expect.unreachable('nothing is observed yet');
  class Observer {
    constructor(callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
      tell = () => callback([{ isIntersecting: true }]);
    }
    observe = () => undefined;
    disconnect = () => undefined;
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  return () => tell();
}
