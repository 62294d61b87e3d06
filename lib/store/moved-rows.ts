import type { Database } from './db';
import type { DigestRow, MovedDigest } from './digest';

// Apart from `moved.ts`: the worker writes these rows and reads none.

/** What updates did to the dates of one session, the first update first. */
export interface SessionSteps {
  readonly session: string;
  readonly steps: readonly MovedDigest[];
}

/** What the user has not seen (`moved`), or what she saw last (`told`), by session. */
export async function readMoved(db: Database, which: 'moved' | 'told'): Promise<readonly SessionSteps[]> {
  const rows = (await db.getAll('digests', rangeOf(which))).filter(isMoved);
  const bySession = new Map<string, MovedDigest[]>();
  for (const row of rows.sort(byRules)) bySession.set(sessionOf(row), [...(bySession.get(sessionOf(row)) ?? []), row]);
  return [...bySession].map(([session, steps]) => ({ session, steps }));
}

/** Takes what was not seen for seen, in the place of what was before, all at once. */
export async function tellMoved(db: Database): Promise<void> {
  const tx = db.transaction('digests', 'readwrite');
  const rows = (await tx.store.getAll(rangeOf('moved'))).filter(isMoved);
  await tx.store.delete(rangeOf('told'));
  await tx.store.delete(rangeOf('moved'));
  await Promise.all(rows.map((row) => tx.store.put({ ...row, id: `told:${sessionOf(row)}:${rulesIn(row)}` } satisfies MovedDigest)));
  await tx.done;
}

function isMoved(row: DigestRow): row is MovedDigest {
  return 'gone' in row;
}

function rangeOf(which: 'moved' | 'told'): IDBKeyRange {
  return IDBKeyRange.bound(`${which}:`, `${which};`, false, true);
}

function sessionOf({ id }: MovedDigest): string {
  return id.split(':')[1] ?? '';
}

function rulesIn({ id }: MovedDigest): string {
  return id.split(':')[2] ?? '';
}

/** `5.10` comes after `5.9`: both are pairs of whole numbers. */
const RULES = new Intl.Collator('en', { numeric: true });

function byRules(a: MovedDigest, b: MovedDigest): number {
  return RULES.compare(rulesIn(a), rulesIn(b));
}
