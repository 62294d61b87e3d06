import type { Session } from '@/lib/session/session';
import type { Candidate, Result } from '@/lib/session/session-lists';
import type { SourceRef } from '@/lib/rulebook/sources';
import { byLabel } from '@/lib/words/order';
import { isAbsent } from './people';

/** Who says that no result is told before the PV is validated, and that those who passed are displayed once it is back. */
export const TOLD_AFTER: readonly SourceRef[] = [
  { doc: '003', lines: '135' },
  { doc: '000', lines: '89-90' },
  { doc: '004', lines: '71-73' },
];
export const DISPLAYED_AFTER: SourceRef = { doc: '001', lines: '367-368' };

/**
 * Whether results may be given to the candidates or displayed: once the validated PV is recorded as received (003, l. 135). Never where the names
 * were erased: there is nothing left to display.
 */
export function mayDisplay({ pvValidatedOn, erasedOn }: Pick<Session, 'pvValidatedOn' | 'erasedOn'>): boolean {
  return pvValidatedOn !== null && erasedOn === null;
}

/** Those who obtained something, by label: a title, a CCS or a CCP. Whether it may be displayed is another question: `mayDisplay`. */
export function admitted({ candidates }: Pick<Session, 'candidates'>): readonly Candidate[] {
  return candidates.filter(({ result }) => result === 'reussite' || result === 'partielle').toSorted(byLabel);
}

/** What an admitted candidate obtained: « titre », « CCP 1 et 2 »; where no one said which CCP, that is said. */
export function obtained({ kind }: Pick<Session, 'kind'>, { result, ccps }: Pick<Candidate, 'result' | 'ccps'>): string {
  if (result === 'partielle') return ccps ?? 'CCP à préciser';
  return kind === 'titre' ? 'titre' : kind.toUpperCase();
}

/** How many have each result, and how many none yet. */
export function resultCounts({ candidates }: Pick<Session, 'candidates'>): Readonly<Record<Result | 'unsaid', number>> {
  const counts = { reussite: 0, partielle: 0, echec: 0, absence: 0, unsaid: 0 };
  for (const { result } of candidates) counts[result ?? 'unsaid'] += 1;
  return counts;
}

/** Whether a candidate is noted as absent on some day of the session: her result may be an absence, which is for the jury to say. */
export function wasAbsent(session: Pick<Session, 'attendance'>, id: string): boolean {
  return session.attendance.some(({ day, person }) => person === id && isAbsent(session, day, id));
}
