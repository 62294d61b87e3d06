import { describe, expect, test } from 'vitest';
import { changeSchema } from '@/lib/session/change';
import { entryAt } from '@/lib/session/entries';
import { centreLeaves, sessionLeaves, type Leaves } from '@/lib/session/leaves';
import { nameOf, TEXT_LEAVES } from '../../hostile/leaves';
import { FAMILIES, PAYLOADS } from '../../hostile/payloads';
import { asTaken, centreOf, hostile, hostileCentre, hostileSession, idOf, recordOf } from '../../hostile/records';

const SESSIONS = PAYLOADS.map((_, n) => hostileSession(n));
const CENTRES = PAYLOADS.map((_, n) => hostileCentre(n));

/** What every leaf of some owners holds, by the name of the leaf. */
const held = new Map<string, Set<string>>();

function note(owner: 'session' | 'centre', leaves: Leaves): void {
  for (const [path, value] of leaves) {
    const at = entryAt(path);
    const [head = '', , field = ''] = path.split('/');
    const name = at !== null ? `${owner}/${at.list}/${at.field}` : head === 'ticks' ? `${owner}/ticks/${field}` : `${owner}/${path}`;
    if (typeof value === 'string') held.set(name, (held.get(name) ?? new Set()).add(value));
  }
}

for (const session of SESSIONS) note('session', sessionLeaves(session));
for (const centre of CENTRES) note('centre', centreLeaves(centre));

describe('the corpus', () => {
  test('has some hundred and twenty payloads, none twice', () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(100);
    expect(PAYLOADS).toHaveLength(Object.values(FAMILIES).flat().length);
  });

  test('knows the fields in which whatever is typed may stand', () => {
    expect(TEXT_LEAVES.map(nameOf)).toEqual(expect.arrayContaining(['session/title', 'session/notes', 'session/candidates/label', 'session/incidents/text', 'session/ticks/who', 'centre/name', 'centre/sites/ddetsEmail', 'centre/ownRules/title']));
    expect(TEXT_LEAVES.map(nameOf)).not.toContain('session/start');
  });

  // The plan of an archive is in one session of eight.
  test.each(TEXT_LEAVES.filter((leaf) => leaf.field !== 'frozen').map((leaf) => [nameOf(leaf), leaf] as const))('stands whole in %s', (name, leaf) => {
    const missing = PAYLOADS.filter((payload) => held.get(name)?.has(asTaken(payload, leaf)) !== true);
    expect(missing).toEqual([]);
  });

  test.each(TEXT_LEAVES.map((leaf) => [nameOf(leaf)]))('fills %s', (name) => {
    expect(held.get(name)?.size ?? 0).toBeGreaterThan(0);
  });

  test('is what the store and the files take: every change of it is one that they accept', () => {
    const changes = [...SESSIONS.flatMap((session, n) => recordOf(idOf(n), session).changes), ...CENTRES.flatMap((centre) => centreOf(centre).changes)];
    expect(changes.filter((change) => !changeSchema.safeParse(change).success)).toEqual([]);
    expect(hostile(PAYLOADS.length)).toBe(PAYLOADS[0]);
  });
});
