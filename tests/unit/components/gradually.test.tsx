import { act, render, screen, waitFor } from '@testing-library/preact';
import { assert, describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { database } from '@/lib/actions/database';
import { openedPlan } from '@/lib/actions/plans';
import { due, duePartly } from '@/lib/actions/state';
import { SessionView } from '@/components/session/SessionView';
import { TodayView } from '@/components/today/TodayView';
import { fill, settledBut, SOUDEUR } from '../store/database';
import { setClock, show } from '../panel';
import { folded } from './session-screen';

const COUNT = 40;
const cards = () => document.querySelectorAll('.today-card');
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

/** So many sessions with one thing late each, and as many whose archives may go. */
async function storeMany(): Promise<void> {
  setClock('2027-03-01T09:00:00');
  const late = Array.from({ length: COUNT }, (_, n) => ({ ...settledBut(SOUDEUR, 'commander-dte#'), id: `s${String(n)}`, title: `Session ${String(n)}` }));
  const days = { start: civil('2022-01-10'), end: civil('2022-01-11') };
  const over = Array.from({ length: COUNT }, (_, n) => ({ ...settledBut({ ...SOUDEUR, ...days }, 'purger-archives#'), id: `a${String(n)}`, title: `Archives ${String(n)}`, state: 'archivee' as const }));
  await fill(await database(), [...late, ...over]);
}

async function many(): Promise<void> {
  await storeMany();
  await show({ view: 'aujourdhui' });
  render(<TodayView />);
}

describe('Aujourd’hui with much to do', () => {
  test('has a screenful in its first frame, says how much there is in all, and nothing that follows the bands', async () => {
    await many();
    expect(cards()).toHaveLength(6);
    screen.getByRole('heading', { level: 2, name: new RegExp(`^En retard\\s*${String(COUNT)}$`) });
    expect(screen.queryByRole('heading', { name: /^Possible maintenant/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Plus tard' })).toBeNull();
  });

  test('shows that screenful before the rest is read, and counts nothing until it is', async () => {
    await storeMany();
    render(<TodayView />);
    const read = show({ view: 'aujourdhui' });
    await waitFor(() => expect(cards()).toHaveLength(6));
    expect(duePartly.value).toBe(true);
    const first = titles();
    screen.getByRole('heading', { level: 2, name: /^En retard$/ });
    await read;
    await screen.findByRole('heading', { level: 2, name: new RegExp(`^En retard\\s*${String(COUNT)}$`) });
    expect(titles().slice(0, 6)).toEqual(first);
  });

  test('then all of it, from above to below: nothing that is there moves', async () => {
    await many();
    let known = titles();
    const drawn: number[] = [];
    await waitFor(
      () => {
        const now = titles();
        expect(now.slice(0, known.length)).toEqual(known);
        if (now.length > known.length) drawn.push(now.length);
        known = now;
        screen.getByRole('heading', { name: 'Plus tard' });
      },
      { interval: 4 },
    );
    expect(cards()).toHaveLength(2 * COUNT);
    expect(drawn.length).toBeGreaterThan(3);
  });

  test('and stays whole when something else is read', async () => {
    await many();
    await screen.findByRole('heading', { name: 'Plus tard' });
    due.value = (due.value ?? []).slice(1);
    await waitFor(() => expect(cards()).toHaveLength(2 * COUNT - 1));
    screen.getByRole('heading', { name: 'Plus tard' });
  });
});

test('a session has the lines of the phase at work in its first frame, and what is folded after it', async () => {
  await fill(await database(), [SOUDEUR]);
  await show({ view: 'session', id: 's1' });
  render(<SessionView />);
  expect(document.querySelectorAll('.phase-now .line').length).toBeGreaterThan(0);
  expect(document.querySelectorAll('.phase:not([open]) .line')).toHaveLength(0);
  expect(folded()).toHaveLength(0);
  await waitFor(() => expect(folded()).toHaveLength(openedPlan.value?.lines.length ?? 0));
  expect(document.querySelectorAll('.phase:not([open]) .line').length).toBeGreaterThan(0);
});

test('and a phase that one unfolds before its turn has its lines at once', async () => {
  await fill(await database(), [SOUDEUR]);
  await show({ view: 'session', id: 's1' });
  render(<SessionView />);
  const phase = document.querySelector('.phase:not([open])');
  const heading = phase?.querySelector('h2');
  assert(heading !== null && heading !== undefined);
  await act(() => heading.click());
  expect(phase?.querySelectorAll('.line').length).toBeGreaterThan(0);
});
