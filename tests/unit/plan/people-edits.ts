import fc from 'fast-check';
import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { changesBetween } from '@/lib/session/act';
import type { Change } from '@/lib/session/change';
import { foldSession } from '@/lib/session/fold';
import { sessionLeaves } from '@/lib/session/leaves';
import { newSession, type Session } from '@/lib/session/session';
import { attendanceId, newCandidate, newJuror, PRESENCES, type Juror } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';

// What a person does to the jury and the others of a session, one act after another.

export const START = civil('2027-03-15');
const END = civil('2027-03-17');
/** Two who come from the outset: what follows may undo it. */
const JURY = ['j1', 'j2'].map((id) => ({ ...newJuror(id, id), answer: 'oui' as const, habilitationEnd: END }));
const FIRST = { ...newSession('s', 'Session', START, END), jurors: JURY };
const JURORS = ['j1', 'j2', 'j3', 'j4'];
const NAMES = ['A. Dupont', 'Alice DUPONT', 'Bruno Petit', 'C. Roux', 'D. E.'];

/** One thing that is done to a session. */
export type Edit = (session: Session) => Session;

const ids = fc.constantFrom(...JURORS);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
/** Any around the session, often one on which something changes. */
const days = fc.oneof(fc.integer({ min: -40, max: 5 }), fc.constantFrom(-32, -31, -16, -15, -14, -1, 0, 1, 2, 3)).map((n) => addDays(START, n));
/** The days of the session, and one on either side. */
const examDays = fc.integer({ min: -1, max: 3 }).map((n) => addDays(START, n));

const patches: fc.Arbitrary<Partial<Juror>> = fc.oneof(
  fc.record({ answer: orNull(fc.constantFrom('oui', 'non')) }),
  fc.record({ answer: fc.constant('oui' as const) }),
  fc.record({ role: fc.constantFrom('titulaire', 'reserve') }),
  fc.record({ salaried: fc.boolean() }),
  fc.record({ habilitationEnd: orNull(examDays) }),
  fc.record({ solicitedOn: orNull(days) }),
  fc.record({ convenedOn: orNull(days) }),
  fc.record({ tie: orNull(fc.boolean()), tieWith: orNull(fc.constantFrom('c1', 'c2')) }),
  fc.record({ label: fc.constantFrom(...NAMES) }),
);

const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ id: ids, patch: patches }).map(({ id, patch }): Edit => (session) => ({
      ...session,
      jurors: session.jurors.map((juror) => (juror.id === id ? { ...juror, ...patch } : juror)),
    })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ id: ids, label: fc.constantFrom(...NAMES) }).map(({ id, label }): Edit => (session) =>
      session.jurors.some((juror) => juror.id === id) ? session : { ...session, jurors: [...session.jurors, newJuror(id, label)].sort((a, b) => (a.id < b.id ? -1 : 1)) },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ day: examDays, person: ids, presence: orNull(fc.constantFrom(...PRESENCES)) }).map((said): Edit => (session) => {
      const id = attendanceId(said.day, said.person);
      const rest = session.attendance.filter((one) => one.id !== id);
      return { ...session, attendance: [...rest, { ...said, id, at: null, signed: false }].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    }),
  },
  fc.constant((session: Session): Session => ({ ...session, candidates: [newCandidate('c1', 'Alice Dupont')] })),
  fc.constantFrom('titre' as const, 'ccp' as const, 'ccs' as const).map((kind): Edit => (session) => ({ ...session, kind })),
  orNull(fc.constantFrom(...NAMES)).map((responsable): Edit => (session) => ({ ...session, responsable })),
  orNull(fc.constantFrom(...NAMES)).map((suppleant): Edit => (session) => ({ ...session, suppleant })),
  fc.constantFrom('constituer-jury#', 'designer-responsable#').map((key): Edit => (session) => ({ ...session, ticks: { ...session.ticks, [key]: { ...EMPTY_TICK, status: 'fait' } } })),
);

/** The states that a session goes through, each folded from all the changes so far, with the day on which it is looked at. */
export const lives: fc.Arbitrary<readonly { readonly session: Session; readonly today: CivilDate }[]> = fc
  .array(fc.record({ edit: edits, today: days }), { minLength: 15, maxLength: 30 })
  .map((list) => {
    let changes: readonly Change[] = changesBetween(act(0), new Map(), sessionLeaves(FIRST));
    return list.map(({ edit, today }, n) => {
      const before = folded(changes);
      changes = [...changes, ...changesBetween(act(n + 1), sessionLeaves(before), sessionLeaves(edit(before)))];
      return { session: folded(changes), today };
    });
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
