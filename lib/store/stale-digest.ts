import type { Session } from '@/lib/session/session';
import type { Digest } from './digest';

// Apart from `digest.ts`: opening the database needs no rulebook.

/** A digest that says only that it is to be made anew. */
export function staleDigest(session: Session): Digest {
  const { id, title, titleCode, titleExpiry, start, end, ceresNumber, state, example } = session;
  return { id, title, titleCode, titleExpiry, start, end, ceresNumber, state, example, stamp: '', total: 0, settled: 0, agenda: [] };
}
