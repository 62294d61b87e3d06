import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { render as draw, type ComponentChildren, type ComponentType } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '@/lib/actions/database';
import { placeOf, route, type Place } from '@/lib/actions/navigation';
import { findLost } from '@/lib/actions/restore';
import { lost, toast, trouble } from '@/lib/actions/state';
import { setStatus } from '@/lib/actions/tick';
import { readFaults } from '@/lib/platform/faults';
import { sessionIds } from '@/lib/store/read';
import { App } from '@/components/shell/App';
import { Boundary } from '@/components/shell/Boundary';
import { later } from '@/components/shell/later';
import { Nav } from '@/components/shell/Nav';
import { Notices } from '@/components/shell/Notices';
import { Toast } from '@/components/shell/Toast';
import { fill, SOUDEUR, spoil } from '../store/database';
import { created, inStore, plain, show } from '../panel';

function Broken(): ComponentChildren {
  throw new TypeError('no such view');
}

describe('a view that fails', () => {
  test('says so, keeps its neighbours, and is noted', async () => {
    render(
      <>
        <p>voisine</p>
        <Boundary>
          <Broken />
        </Boundary>
      </>,
    );
    expect(within(screen.getByRole('alert')).getByRole('heading').textContent).toBe('Cette vue n’a pas pu s’afficher');
    screen.getByText('voisine');
    await waitFor(async () => expect(await readFaults()).toMatchObject([{ message: 'TypeError: no such view' }]));
  });

  test('offers the report', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
    const write = vi.fn((_text: string) => Promise.resolve());
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText: write } as never);
    render(
      <Boundary>
        <Broken />
      </Boundary>,
    );
    await waitFor(async () => expect(await readFaults()).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Copier le rapport' }));
    await waitFor(() => expect(toast.value?.text).toBe('Rapport copié'));
    expect(write.mock.calls[0]?.[0]).toMatch(/^Jalon 9\.8\.7, .*TypeError: no such view/s);
  });

  test('that does not fail is shown as it is', () => {
    render(
      <Boundary>
        <p>tout va bien</p>
      </Boundary>,
    );
    screen.getByText('tout va bien');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a view read from its own file', () => {
  const Loaded = () => <p>lue</p>;

  test('is shown when it has come, and at once the next time', async () => {
    const load = vi.fn<() => Promise<ComponentType>>(() => Promise.resolve(Loaded));
    const View = later(load);
    const { unmount } = render(<View />);
    expect(screen.queryByText('lue')).toBeNull();
    await screen.findByText('lue');
    unmount();
    render(<View />);
    screen.getByText('lue');
    expect(load).toHaveBeenCalledOnce();
  });

  test('is shown though its file, read ahead, comes after it was drawn empty and before it asks', async () => {
    const View = later(() => Promise.resolve(Loaded));
    const place = document.body.appendChild(document.createElement('div'));
    // Not the testing library's, which runs effects at once: here they wait for a frame, as in the panel.
    draw(<View />, place);
    await View.ahead();
    await waitFor(() => expect(place.textContent).toBe('lue'));
    draw(null, place);
    place.remove();
  });

  test('that cannot be read fails, and its boundary says so', async () => {
    const View = later(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
    render(
      <Boundary>
        <View />
      </Boundary>,
    );
    await screen.findByText('Cette vue n’a pas pu s’afficher');
  });
});

describe('the toast', () => {
  test('is a place that is listened to, empty until something is done', () => {
    render(<Toast />);
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('says what was done, and takes it back', async () => {
    const id = await created();
    await setStatus(id, 'commander-dte#', 'fait');
    render(<Toast />);
    await screen.findByText('Commander les dossiers techniques d’évaluation dans CERES : fait');
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    await screen.findByText(/^Annulé : /);
    expect((await inStore(id))?.ticks).toEqual({});
  });

  test('is closed', async () => {
    toast.value = { text: 'Rapport copié' };
    render(<Toast />);
    const close = await screen.findByRole('button', { name: 'Fermer ce message' });
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull();
    fireEvent.click(close);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
  });
});

describe('notices', () => {
  test('are absent while all is well', () => {
    const { container } = render(<Notices />);
    expect(container.textContent).toBe('');
  });

  test('say why nothing can be read', () => {
    trouble.value = 'Le navigateur ne laisse pas Jalon enregistrer.';
    render(<Notices />);
    expect(screen.getByRole('alert').textContent).toBe('Le navigateur ne laisse pas Jalon enregistrer.');
  });

  async function emptied(): Promise<string> {
    const id = await created();
    await closeDatabase();
    globalThis.indexedDB = new IDBFactory();
    await show({ view: 'aujourdhui' });
    await findLost(await database());
    render(<Notices />);
    return id;
  }

  test('offer the copies of an emptied store, and take them back', async () => {
    const id = await emptied();
    const notice = within(screen.getByRole('region', { name: 'Copies retrouvées' }));
    notice.getByText(/^Jalon est vide, mais une copie de 1\ssession a été retrouvée\.$/);
    notice.getByText(/^Soudeur/);
    notice.getByText(/copie du lun\.\s1er\sfévr\.\s2027/);
    fireEvent.click(notice.getByRole('button', { name: 'Tout reprendre' }));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    expect(await sessionIds(await database())).toEqual([id]);
  });

  test('leave them for another time', async () => {
    await emptied();
    fireEvent.click(screen.getByRole('button', { name: 'Pas maintenant' }));
    await waitFor(() => expect(lost.value).toEqual([]));
    expect(await sessionIds(await database())).toEqual([]);
  });

  test('tell what is unreadable, and offer its copy', async () => {
    const id = await created();
    const before = await inStore(id);
    await spoil(await database(), 'sessions', { id });
    await show({ view: 'session', id });
    await findLost(await database());
    render(<Notices />);
    const notice = within(screen.getByRole('region', { name: 'Sessions illisibles' }));
    notice.getByText(/^1\ssession illisible mise de côté\.$/);
    expect(screen.queryByRole('region', { name: 'Copies retrouvées' })).toBeNull();
    fireEvent.click(notice.getByRole('button', { name: /^Reprendre la copie du lun\.\s1er\sfévr\.\s2027$/ }));
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
    expect(await inStore(id)).toEqual(before);
  });

  test('tell what is unreadable and has no copy, with what to do', async () => {
    await fill(await database(), [SOUDEUR]);
    await spoil(await database(), 'sessions', { id: 's1' });
    await show({ view: 'session', id: 's1' });
    render(<Notices />);
    const said = plain(screen.getByRole('region', { name: 'Sessions illisibles' }).textContent);
    expect(said).toContain('Session s1 : aucune copie. Importez votre dernier fichier exporté.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the way around', () => {
  test.each<[Place, string | null]>([
    [{ view: 'aujourdhui' }, 'Aujourd’hui'],
    [{ view: 'sessions' }, 'Sessions'],
    [{ view: 'nouvelle' }, 'Sessions'],
    [{ view: 'session', id: 's1' }, 'Sessions'],
    [{ view: 'modifier', id: 's1' }, 'Sessions'],
    [{ view: 'reglages' }, 'Réglages'],
  ])('at %j, the current page is « %s »', (place, name) => {
    route.value = place;
    render(<Nav />);
    const current = screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.getAttribute('aria-label') ?? link.textContent)).toEqual([name]);
  });

  test('leads to the two daily places, and to the settings', () => {
    render(<Nav />);
    expect(screen.getAllByRole('link').map((link) => placeOf(link.getAttribute('href') ?? ''))).toEqual([
      { view: 'aujourdhui' },
      { view: 'sessions' },
      { view: 'reglages' },
    ]);
  });
});

describe('the panel', () => {
  test.each<[Place, string]>([
    [{ view: 'aujourdhui' }, 'Aujourd’hui'],
    [{ view: 'sessions' }, 'Sessions'],
    [{ view: 'nouvelle' }, 'Nouvelle session'],
    [{ view: 'session', id: 's1' }, 'Soudeur'],
    [{ view: 'modifier', id: 's1' }, 'Modifier la session'],
    [{ view: 'reglages' }, 'Réglages'],
  ])('at %j shows « %s »', async (place, title) => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
    await fill(await database(), [SOUDEUR]);
    await show(place);
    render(<App />);
    await screen.findByRole('heading', { level: 1, name: title });
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  test('moves the focus to the view that one goes to, not when it opens', async () => {
    await show({ view: 'aujourdhui' });
    // A page arrives once; here it did in the test before.
    render(<App />).unmount();
    render(<App />);
    expect(document.activeElement).toBe(document.body);
    await act(() => show({ view: 'sessions' }));
    expect(document.activeElement?.classList.contains('view')).toBe(true);
    expect(document.activeElement?.querySelector('h1')?.textContent).toBe('Sessions');
  });

  test('has the first link lead past the others, to the view, at the same address', async () => {
    await show({ view: 'sessions' });
    const address = location.href;
    render(<App />);
    const [first] = screen.getAllByRole('link');
    expect(first?.textContent).toBe('Aller au contenu');
    fireEvent.click(first ?? document.body);
    expect(document.activeElement?.classList.contains('view')).toBe(true);
    expect([location.href, route.value]).toEqual([address, { view: 'sessions' }]);
  });

  test('gives the tab the name of the view, and of the session where it is of one', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9.8.7' } as never);
    await fill(await database(), [SOUDEUR]);
    const names: [Place, string][] = [
      [{ view: 'aujourdhui' }, 'Aujourd’hui – Jalon'],
      [{ view: 'session', id: 's1' }, 'Soudeur – Jalon'],
      [{ view: 'candidats', id: 's1' }, 'Candidats – Soudeur – Jalon'],
      [{ view: 'reglages' }, 'Réglages – Jalon'],
    ];
    await show({ view: 'sessions' });
    render(<App />);
    await waitFor(() => expect(document.title).toBe('Sessions – Jalon'));
    for (const [place, name] of names) {
      await act(() => show(place));
      await waitFor(() => expect(document.title).toBe(name));
    }
  });

  test('says in an alert what fails, whatever the view', async () => {
    trouble.value = 'Le navigateur ne laisse pas Jalon enregistrer.';
    render(<App />);
    expect((await screen.findByRole('alert')).textContent).toBe('Le navigateur ne laisse pas Jalon enregistrer.');
  });
});
