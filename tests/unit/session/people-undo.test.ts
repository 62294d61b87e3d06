import { addDays, civil } from '@/lib/dates/civil';
import { changesBetween } from '@/lib/session/act';
import { compareChanges, type Change } from '@/lib/session/change';
import { foldSession } from '@/lib/session/fold';
import { sessionLeaves } from '@/lib/session/leaves';
import { newSession, type Session } from '@/lib/session/session';
import { attendanceId, newCandidate, newJuror, PRESENCES, RESULTS, WAYS, type Candidate } from '@/lib/session/session-lists';
import { inverse } from '@/lib/session/undo';
import fc from 'fast-check';
import { expect, test } from 'vitest';

type Edit = (session: Session) => Session;

const START = civil('2027-03-15');
const PEOPLE = ['a', 'b', 'c', 'd'];
const person = fc.constantFrom(...PEOPLE);
const day = fc.integer({ min: -60, max: 3 }).map((n) => addDays(START, n));

/** Lists are kept by id, as a fold has them. */
const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] => [...list].sort((x, y) => (x.id < y.id ? -1 : 1));

const patches: fc.Arbitrary<Partial<Candidate>> = fc.oneof(
  fc.record({ way: fc.constantFrom(null, ...WAYS), sentOn: fc.option(day, { nil: null }) }),
  fc.record({ result: fc.constantFrom(null, ...RESULTS) }),
  fc.record({ identity: fc.boolean(), dossier: fc.boolean() }),
  fc.record({ label: fc.constantFrom('A. B.', 'C. D.') }),
);

/** What a person does to the people of a session. An id that was taken out does not come back: each new person has one of its own. */
const edits = (fresh: () => string): fc.Arbitrary<Edit> =>
  fc.oneof(
    fc.record({ id: person, patch: patches }).map(({ id, patch }): Edit => (now) => ({ ...now, candidates: now.candidates.map((one) => (one.id === id ? { ...one, ...patch } : one)) })),
    fc.constant<Edit>((now) => ({ ...now, candidates: byId([...now.candidates, newCandidate(fresh(), 'N. N.')]) })),
    fc.constant<Edit>((now) => ({ ...now, jurors: byId([...now.jurors, newJuror(fresh(), 'J. J.')]) })),
    person.map((id): Edit => (now) => ({ ...now, candidates: now.candidates.filter((one) => one.id !== id) })),
    fc.record({ id: person, presence: fc.constantFrom(...PRESENCES) }).map(({ id, presence }): Edit => (now) => {
      const key = attendanceId(START, id);
      const others = now.attendance.filter((one) => one.id !== key);
      return { ...now, attendance: byId([...others, { id: key, day: START, person: id, presence, at: null, signed: false }]) };
    }),
    fc.constant<Edit>((now) => ({ ...now, incidents: byId([...now.incidents, { id: fresh(), day: START, kind: 'retard', at: '09:05', text: 'Dix minutes' }]) })),
  );

test('whatever is done to the people of a session, undoing an act restores the exact state before it, and undoing that the state after it', () => {
  let people = 0;
  fc.assert(
    fc.property(fc.array(edits(() => `n${String((people += 1))}`), { minLength: 1, maxLength: 12 }), (list) => {
      const first = { ...newSession('s', 'Session', START, START), candidates: PEOPLE.map((id) => newCandidate(id, id)) };
      let changes: readonly Change[] = changesBetween(act(0), new Map(), sessionLeaves(first));
      for (const [n, edit] of list.entries()) {
        const before = folded(changes);
        const after = edit(before);
        const written = changesBetween(act(3 * n + 1), sessionLeaves(before), sessionLeaves(after));
        const done = [...changes, ...written];
        expect(folded(done)).toEqual(after);
        const back = inverse(act(3 * n + 2), done, written).changes;
        expect(folded([...done, ...back])).toEqual(before);
        const again = inverse(act(3 * n + 3), [...done, ...back], back).changes;
        expect(folded([...done, ...back, ...again])).toEqual(after);
        changes = [...done, ...back, ...again].sort(compareChanges);
      }
    }),
  );
});

function act(n: number) {
  let written = 0;
  return { id: `a${String(n)}`, session: 's', stamp: n + 1, device: 'd', newId: () => `${String(n)}-${String((written += 1))}` };
}

function folded(changes: readonly Change[]): Session {
  const session = foldSession('s', changes);
  if (session === null) throw new Error('the first changes make a session');
  return session;
}
