import type { Session } from '@/lib/session/session';
import type { Digest, DigestRow } from './digest';

// Apart from `digest.ts`: opening the database needs no rulebook.

/** A digest that says only that it is to be made anew; of the former one, what its dates were and by which rules, so that it can be told what moved. */
export function staleDigest(session: Session, former?: DigestRow): Digest {
  const { id, title, titleCode, titleExpiry, start, end, ceresNumber, state, example } = session;
  return { id, title, titleCode, titleExpiry, start, end, ceresNumber, state, example, stamp: former === undefined ? '' : `${former.stamp} `, total: 0, settled: 0, agenda: former?.agenda ?? [] };
}
