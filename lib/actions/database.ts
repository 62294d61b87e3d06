import type { Database } from '@/lib/store/db';
import { openDatabase, type Opening } from '@/lib/store/open';

let connection: Promise<Database> | null = null;

/** The page's one connection, opened when first asked for, and again after the browser or an upgrade closed it. */
export function database(): Promise<Database> {
  const forget = () => {
    connection = null;
  };
  connection ??= openDatabase({ keepCopy, onClosed: forget }).catch((error: unknown) => {
    forget();
    throw error;
  });
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
