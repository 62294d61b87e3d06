import { pack } from '@/lib/platform/gzip';
import { writeLocal } from '@/lib/platform/small-storage';

/** Keeps the whole database as it was before an upgrade; an empty one writes nothing. */
export async function keepBeforeUpgrade(version: number, rows: Record<string, unknown[]>): Promise<void> {
  if (Object.values(rows).every((list) => list.length === 0)) return;
  await writeLocal({ [`avant-mise-a-niveau/${String(version)}`]: await pack(JSON.stringify(rows)) });
}
