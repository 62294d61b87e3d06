import type { CivilDate } from '@/lib/dates/civil';
import { withEntry } from '@/lib/session/draft';
import type { Session } from '@/lib/session/session';
import { attendanceId, sessionLists, type Attendance, type Candidate } from '@/lib/session/session-lists';
import { byLabel } from '@/lib/words/order';
import { papersOf, presenceOn } from './people';

/** What is checked of a candidate when she arrives: who she is, then her papers and equipment. */
export type DayCheck = 'identity' | ReturnType<typeof papersOf>[number];

/** How a candidate stands on a day. */
export interface CandidateDay {
  readonly candidate: Candidate;
  readonly presence: Attendance['presence'];
  /** When she came, if late. */
  readonly at: string | null;
  readonly signed: boolean;
  /** What is checked of her, in order. */
  readonly checks: readonly DayCheck[];
  /** Of her presence, her checks and her signature, how many are noted. */
  readonly noted: number;
  readonly of: number;
}

/** How each candidate stands on a day, by label. */
export function candidatesOn(session: Session, day: CivilDate): readonly CandidateDay[] {
  return session.candidates.toSorted(byLabel).map((candidate) => {
    const { presence = null, at = null, signed = false } = presenceOn(session, day, candidate.id) ?? {};
    const checks = ['identity', ...papersOf(candidate)] as const;
    const done = checks.filter((check) => candidate[check]).length;
    return { candidate, presence, at, signed, checks, noted: done + Number(signed) + Number(presence !== null), of: checks.length + 2 };
  });
}

/** Whether nothing more is to be noted of a candidate on a day: all of it is, or she is absent. */
export function isSettled({ presence, noted, of }: CandidateDay): boolean {
  return presence === 'absent' || noted === of;
}

/** The candidates who are there on a day, late ones too: among them the witness is drawn (004, l. 68). */
export function presentOn(session: Session, day: CivilDate): readonly Candidate[] {
  return session.candidates.filter(({ id }) => isHere(presenceOn(session, day, id)?.presence ?? null));
}

function isHere(presence: Attendance['presence']): boolean {
  return presence === 'present' || presence === 'retard';
}

/**
 * One of the candidates who are there, each as likely as any other; null where none is noted as there.
 * @param below gives a whole number from 0 to one less than it is asked for, each as likely as any other.
 */
export function drawnOf(session: Session, day: CivilDate, below: (n: number) => number): Candidate | null {
  const present = presentOn(session, day);
  return present.length === 0 ? null : (present[below(present.length)] ?? null);
}

/** The session with something noted of somebody on a day; what was noted before and is not said anew stays. */
export function withPresence(session: Session, day: CivilDate, person: string, patch: Partial<Pick<Attendance, 'presence' | 'at' | 'signed'>>): Session {
  const id = attendanceId(day, person);
  return withEntry(session, 'attendance', { ...sessionLists.attendance.defaults, ...presenceOn(session, day, person), ...patch, id, day, person });
}

/** The session with a candidate there on a day and all that is checked of her seen; who was noted as late stays so. */
export function withAllSeen(session: Session, day: CivilDate, person: string): Session {
  const candidates = session.candidates.map((candidate) => {
    if (candidate.id !== person) return candidate;
    return { ...candidate, identity: true, ...Object.fromEntries(papersOf(candidate).map((paper) => [paper, true])) };
  });
  const before = presenceOn(session, day, person)?.presence;
  return withPresence({ ...session, candidates }, day, person, { presence: before === 'retard' ? before : 'present', signed: true });
}
