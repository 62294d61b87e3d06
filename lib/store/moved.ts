import type { Digest, DigestRow, MovedDigest } from './digest';

/** The rulebook and way of counting that a stamp names: `5.5`; empty for that of a digest that was never made. */
export function rulesOf(stamp: string): string {
  return stamp.split(' ')[0] ?? '';
}

/**
 * What other rules made of the agenda of a session, to be put in the transaction that puts its new digest: neither is ever written without the
 * other. Null where the rules are the same, or unknown, or changed nothing.
 */
export function movedBetween(before: DigestRow | undefined, { id, stamp, agenda }: Digest): MovedDigest | null {
  const was = before?.agenda ?? [];
  const rules = rulesOf(stamp);
  const former = rulesOf(before?.stamp ?? '');
  const gone = was.filter((key) => !agenda.includes(key));
  const came = agenda.filter((key) => !was.includes(key));
  return former === '' || former === rules || gone.length + came.length === 0 ? null : { id: `moved:${id}:${rules}`, stamp, agenda: [], gone, came };
}

/** Whether a key of the digests is of what updates moved, and so of no session. */
export function isMovedKey(key: string): boolean {
  return key.includes(':');
}
