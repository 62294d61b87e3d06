import type { Session } from '@/lib/session/session';
import { numberKey } from '@/lib/ceres/read/number-key';
import { compareNumbers } from './same-number';

/** What it takes to see that two sessions are one. */
export type Numbered = Pick<Session, 'id' | 'ceresNumber' | 'example'>;

/** Two sessions under one CERES number. */
export type SamePair<T extends Numbered> = readonly [T, T];

/** Names a pair, whichever comes first. */
export function pairKey([a, b]: readonly [Pick<Numbered, 'id'>, Pick<Numbered, 'id'>]): string {
  return [a.id, b.id].sort().join(' ');
}

/** The pairs of sessions that bear one number in CERES, each once; an example is nobody's session. `apart` names the pairs that are known to be two. */
export function sameSessions<T extends Numbered>(sessions: readonly T[], apart: ReadonlySet<string>): readonly SamePair<T>[] {
  const byKey = new Map<string, T[]>();
  for (const session of sessions) {
    const key = session.example || session.ceresNumber === null ? '' : numberKey(session.ceresNumber);
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), session]);
  }
  const pairs = [...byKey.values()].flatMap((list) => list.flatMap((one, n) => list.slice(n + 1).map((other): SamePair<T> => [one, other])));
  return pairs.filter((pair) => isOneNumber(pair) && !apart.has(pairKey(pair)));
}

function isOneNumber([one, other]: SamePair<Numbered>): boolean {
  return compareNumbers(one.ceresNumber ?? '', other.ceresNumber ?? '') === 'same';
}
