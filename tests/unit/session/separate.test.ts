import { describe, expect, test } from 'vitest';
import { changeOf, type Act } from '@/lib/session/act';
import type { Change } from '@/lib/session/change';
import { foldSession } from '@/lib/session/fold';
import { readdressed } from '@/lib/session/join';
import { rejoining } from '@/lib/session/rejoin';
import { staysOf } from '@/lib/session/stays';
import { comingBack, leaving } from '@/lib/session/separate';

function actAt(stamp: number, session: string): Act {
  let part = 0;
  return { id: `acte-${String(stamp)}`, session, stamp, device: 'poste', newId: () => `${session}-${String(stamp)}-${String((part += 1))}` };
}

const at = (stamp: number, session: string, path: string, to: string | boolean | null): Change => changeOf(actAt(stamp, session), path, null, to);

const born = (session: string, stamp: number): Change[] => [
  at(stamp, session, 'title', `Soudeur ${session}`),
  at(stamp, session, 'start', '2027-03-15'),
  at(stamp, session, 'end', '2027-03-17'),
];

describe('of two sessions that are one, the one that stays', () => {
  test('is the one that was created first, wherever it stands', () => {
    expect(staysOf(born('a', 2), born('b', 1))).toBe('b');
    expect(staysOf(born('b', 1), born('a', 2))).toBe('a');
  });

  test('is the first by id where both were created at once', () => {
    expect(staysOf(born('b', 1), born('a', 1))).toBe('b');
    expect(staysOf(born('a', 1), born('b', 1))).toBe('a');
  });

  test('is not the younger one for what followed to it from an older', () => {
    const followed = born('c', 1).map((change) => readdressed(change, 'b'));
    expect(staysOf(born('a', 2), [...born('b', 3), ...followed])).toBe('a');
  });
});

describe('a session that was joined, then separated', () => {
  const own = [...born('a', 1), at(2, 'a', 'site', 'Lyon')];
  const joined = [...born('b', 3), at(4, 'b', 'site', 'Brest'), at(5, 'b', 'notes', 'Badge'), at(6, 'b', 'joinedTo', 'a')];
  const followed = joined.slice(0, -1).map((change) => readdressed(change, 'a'));
  const stays = [...own, ...followed];
  const gone = new Set(['b']);

  test('goes back to what the one that stays says of itself', () => {
    const back = leaving(actAt(7, 'a'), stays, gone, joined);
    expect(foldSession('a', [...stays, ...back])).toEqual(foldSession('a', own));
  });

  test('leaves alone what was said there since', () => {
    const since = [...stays, at(7, 'a', 'notes', 'Portail')];
    expect(foldSession('a', [...since, ...leaving(actAt(8, 'a'), since, gone, joined)])).toMatchObject({ site: 'Lyon', notes: 'Portail' });
  });

  test('leaves alone what came from another session', () => {
    const other = [...stays, readdressed(at(7, 'c', 'notes', 'Portail'), 'a')];
    expect(foldSession('a', [...other, ...leaving(actAt(8, 'a'), other, gone, joined)])).toMatchObject({ site: 'Lyon', notes: 'Portail' });
  });

  test('is in the lists again, even where it was removed meanwhile', () => {
    for (const all of [joined, [...joined, at(7, 'b', 'removed', true)]]) {
      expect(foldSession('b', [...all, ...comingBack(actAt(8, 'b'), all)])).toMatchObject({ site: 'Brest', joinedTo: null, removed: false });
    }
  });

  test('joined anew, says again all that the first join brought', () => {
    const back = leaving(actAt(7, 'a'), stays, gone, joined);
    const apart = [...joined, ...comingBack(actAt(7, 'b'), joined)];
    const all = [...stays, ...back];
    const again = rejoining(actAt(8, 'a'), all, apart);
    expect(foldSession('a', [...all, ...again])).toEqual(foldSession('a', stays));
  });

  test('joined anew, brings back no value that was overtaken', () => {
    const all = [...stays, ...leaving(actAt(7, 'a'), stays, gone, joined), at(9, 'a', 'site', 'Nantes')];
    const again = rejoining(actAt(10, 'a'), all, [...joined, ...comingBack(actAt(7, 'b'), joined)]);
    expect(again.map(({ path }) => path)).not.toContain('site');
  });
});

test('two sessions that were never joined have nothing to be brought back', () => {
  expect(rejoining(actAt(9, 'a'), born('a', 1), born('b', 2))).toEqual([]);
});
