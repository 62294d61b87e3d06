import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { About } from '@/components/settings/About';
import { Notices } from '@/components/shell/Notices';
import { VERSIONS, versionsSince } from '@/components/news/versions';
import { database } from '@/lib/actions/database';
import { followNews } from '@/lib/actions/news';
import { alerts, backupAsked, today } from '@/lib/actions/state';
import { addDays, civil } from '@/lib/dates/civil';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { digestOf } from '@/lib/store/digest';
import { hasSession } from '@/lib/store/read';
import { rebuildStale } from '@/lib/store/rebuild';
import { typo } from '@/lib/words/typography';
import manifest from '../../../package.json';
import { plain, toastText } from '../panel';
import { fill, SOUDEUR, spoil } from '../store/database';

const SEEN = 'version-vue';
const notice = () => screen.queryByRole('region', { name: 'Quoi de neuf' });
const told = () => plain(notice()?.textContent ?? '');
const seen = async () => (await fakeBrowser.storage.local.get(SEEN))[SEEN];

beforeEach(() => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Jalon', version: manifest.version });
});

afterEach(() => vi.restoreAllMocks());

async function follow(): Promise<void> {
  const db = await database();
  await followNews(db, await hasSession(db));
}

/** Sessions whose first dated tasks had other days by the rules before. */
async function updated(sessions: readonly Session[], days = 4): Promise<void> {
  const db = await database();
  await fill(db, sessions);
  for (const session of sessions) {
    const digest = digestOf(session, NEW_CENTRE);
    const agenda = digest.agenda.map((key) => key.replace(/^r#(\d{4}-\d\d-\d\d)#convoquer-candidats/, (_all, day: string) => `r#${addDays(civil(day), days)}#convoquer-candidats`));
    await spoil(db, 'digests', { ...digest, stamp: '4.5 null metropole inconnu', agenda });
  }
  await rebuildStale(db, today.value);
}

async function open(): Promise<void> {
  await follow();
  render(<Notices />);
}

async function said(): Promise<string> {
  await waitFor(() => expect(notice()).not.toBeNull());
  return told();
}

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const day = addDays(civil('2027-03-15'), n);
    return newSession(`s${String(n)}`, `Session ${String(n)}`, day, day);
  });

describe('at the first opening', () => {
  test('a first installation has nothing to tell, then or later', async () => {
    await open();
    expect(alerts.value).toEqual([]);
    expect(await seen()).toBe(manifest.version);
    await fill(await database(), [SOUDEUR]);
    await follow();
    expect(alerts.value).toEqual([]);
  });

  test('who has sessions, and was never told anything, is told', async () => {
    await fill(await database(), [SOUDEUR]);
    await open();
    expect(await said()).toContain(`Quoi de neuf dans Jalon ${manifest.version}`);
    expect(told()).not.toContain('Les règles ont changé');
  });

  test('after a version that moved no date, what is new is told all the same', async () => {
    await fakeBrowser.storage.local.set({ [SEEN]: '0.0.9' });
    await open();
    const [latest] = VERSIONS;
    for (const line of latest?.lines ?? []) expect(await said()).toContain(plain(typo(line)));
  });

  test('what is stored may be anything', async () => {
    await fakeBrowser.storage.local.set({ [SEEN]: { version: 3 } });
    await open();
    expect(alerts.value).toEqual([]);
  });
});

describe('dates that moved', () => {
  test('are told in words, with the session to open', async () => {
    await fakeBrowser.storage.local.set({ [SEEN]: manifest.version });
    await updated([SOUDEUR]);
    await open();
    expect(await said()).toContain('Les règles ont changé : 1 date a bougé, dans 1 session.');
    expect(told()).toMatch(/Convoquer .* : au plus tard le sam\. 13 févr\. 2027, au lieu du mer\. 17 févr\. 2027/);
    expect(screen.getByRole('link', { name: /^Soudeur, 15/ }).getAttribute('href')).toBe('#/sessions/s1');
  });

  test('of many sessions are counted, the first told, the rest on demand', async () => {
    await updated(many(7));
    await open();
    expect(await said()).toContain('7 dates ont bougé, dans 7 sessions.');
    expect(screen.getAllByRole('link').map(({ textContent }) => plain(textContent).slice(0, 9))).toEqual(['Session 0', 'Session 1', 'Session 2']);
    const rest = screen.getByText(/^Voir 4/).closest('details');
    if (rest === null) throw new Error('nothing to unfold');
    rest.open = true;
    fireEvent(rest, new Event('toggle'));
    await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(7));
  });

  test('of a session that is gone are not told', async () => {
    await fakeBrowser.storage.local.set({ [SEEN]: manifest.version });
    await updated([SOUDEUR]);
    await (await database()).delete('digests', 's1');
    await open();
    expect(alerts.value).toEqual([]);
  });
});

describe('« Compris »', () => {
  async function understood(): Promise<void> {
    await updated([SOUDEUR]);
    await open();
    await said();
    fireEvent.click(screen.getByRole('button', { name: 'Compris' }));
    await waitFor(() => expect(notice()).toBeNull());
    await vi.waitFor(async () => expect(await seen()).toBe(manifest.version));
  }

  test('ends it for good', async () => {
    await understood();
    await follow();
    expect([alerts.value, notice()]).toEqual([[], null]);
  });

  test('leaves it to be read again under « À propos »', async () => {
    await understood();
    const { container } = render(<About />);
    const again = screen.getByText('Quoi de neuf').closest('details');
    if (again === null) throw new Error('nothing to unfold');
    again.open = true;
    fireEvent(again, new Event('toggle'));
    await waitFor(() => expect(plain(container.textContent)).toContain('au lieu du mer. 17 févr. 2027'));
  });

  test('in another panel ends it here', async () => {
    await updated([SOUDEUR]);
    await open();
    await said();
    await fakeBrowser.storage.local.set({ [SEEN]: manifest.version });
    await waitFor(() => expect(notice()).toBeNull());
  });

  test('that cannot be kept is said, and ends it in this panel', async () => {
    await updated([SOUDEUR]);
    await open();
    await said();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no storage'));
    fireEvent.click(screen.getByRole('button', { name: 'Compris' }));
    await waitFor(() => expect(notice()).toBeNull());
    await waitFor(() => expect(toastText()).not.toBe(''));
  });
});

test('the reminder of a backup does not wait for it', async () => {
  await updated([SOUDEUR]);
  backupAsked.value = true;
  await open();
  await said();
  expect(screen.getByRole('region', { name: 'Sauvegarde' })).not.toBeNull();
});

describe('what is said of a version', () => {
  test('is what the changelog has of it « en bref », the newest first', () => {
    const versions = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
    const brief = versions.map((text) => ({
      version: /^\[([\d.]+)\]/.exec(text)?.[1],
      lines: [...(/### En bref\n\n((?:- .*\n)+)/.exec(text)?.[1] ?? '').matchAll(/^- (.*)$/gm)].map(([, line]) => plain(line ?? '')),
    }));
    expect(VERSIONS.map(({ version, lines }) => ({ version, lines: lines.map(plain) }))).toEqual(brief);
    expect(VERSIONS[0]?.version).toBe(manifest.version);
  });

  test('is of all versions since the one that was seen; of the newest alone where that is unknown', () => {
    const all = ['3', '2', '1'].map((version) => ({ version, lines: [] }));
    const since = (was: string | null) => versionsSince(was, all).map(({ version }) => version);
    expect([since('2'), since('1'), since('3'), since(null), since('0')]).toEqual([['3'], ['3', '2'], ['3'], ['3'], ['3']]);
  });
});
