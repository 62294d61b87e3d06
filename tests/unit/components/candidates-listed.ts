import { civil } from '@/lib/dates/civil';
import { newCandidate, type Candidate } from '@/lib/session/session-lists';

/** Twelve labels, in order. */
export const TWELVE = 'A B C D E F G H I J K L'.split(' ').map((letter) => `${letter}. ${letter}.`);

/** A day on which convocations were sent. */
export const SENT = civil('2027-01-29');

/** Twelve candidates of whom something is said; their ids are in the order of their labels. */
export function listed(patch: (n: number) => Partial<Candidate> = () => ({})): Candidate[] {
  return TWELVE.map((label, n) => ({ ...newCandidate(`c${n < 10 ? '' : 'x'}${String(n)}`, label), ...patch(n) }));
}
