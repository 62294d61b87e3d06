import { civil, isCivilDate, latest, type CivilDate } from '@/lib/dates/civil';
import { readLocal, writeLocal } from '@/lib/platform/small-storage';

const KEY = 'derniers-exports';

/** Stands for an export of everything. */
const ALL = '*';

/** Notes the civil day on which these sessions, or all with null, went into a file: erasing tells what it cannot reach. */
export async function noteExport(ids: readonly string[] | null, day: string): Promise<void> {
  const known = await read();
  await writeLocal({ [KEY]: Object.fromEntries([...known, ...(ids ?? [ALL]).map((id) => [id, day] as const)]) });
}

/** The last day on which a session went into a file, as far as this computer knows; null for none. */
export async function lastExport(id: string): Promise<CivilDate | null> {
  const known = await read();
  return latest([known.get(id), known.get(ALL)].flatMap((day) => (day === undefined ? [] : [civil(day)])));
}

/** The last day on which everything went into a file, as far as this computer knows; null for none. */
export function lastFullExport(): Promise<CivilDate | null> {
  return lastExport(ALL);
}

async function read(): Promise<Map<string, string>> {
  const stored = (await readLocal(KEY))[KEY];
  const days = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return new Map(days.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && isCivilDate(entry[1])));
}
