import type { Database, SetAside } from './db';

/** What was set aside because it could not be read, but for what has come back since, from its copy or a file. */
export async function readAside(db: Database): Promise<SetAside[]> {
  const rows = await db.getAll('aside');
  if (rows.length === 0) return rows;
  const back = new Set([...(await db.getAllKeys('sessions')), ...(await db.getAllKeys('centre'))]);
  return rows.filter(({ id }) => !back.has(id));
}

/** Forgets what was set aside, once its copy has been taken back. */
export function dropAside(db: Database, id: string): Promise<void> {
  return db.delete('aside', id);
}
