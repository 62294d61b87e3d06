import type { Database } from '@/lib/store/db';
import { openDatabase, type Opening } from '@/lib/store/open';
import { readPolicy } from './policy';

let connection: Promise<Database> | null = null;

/**
 * The page's one connection, opened when first asked for, and again after the browser or an upgrade closed it. By then the policy of the machine
 * is known: no date is counted without it.
 */
export function database(): Promise<Database> {
  const forget = () => {
    connection = null;
  };
  connection ??= Promise.all([openDatabase({ keepCopy, onClosed: forget }), readPolicy()]).then(
    ([db]) => db,
    (error: unknown) => {
      forget();
      throw error;
    },
  );
  return connection;
}

/** Read before an upgrade alone. */
const keepCopy: Opening['keepCopy'] = async (version, rows) => (await import('@/lib/store/before-upgrade')).keepBeforeUpgrade(version, rows);

/** Closes the connection; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  connection = null;
  (await open)?.close();
}
