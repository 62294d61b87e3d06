import { pack } from '@/lib/platform/gzip';
import { writeLocal } from '@/lib/platform/small-storage';

const KEY = 'avant-mise-a-niveau/';

/** Under which key of the browser's small storage the database of a schema's version is kept. */
export function beforeUpgradeKey(version: number): string {
  return KEY + String(version);
}

/** Keeps the whole database as it was before an upgrade; an empty one writes nothing. */
export async function keepBeforeUpgrade(version: number, rows: Record<string, unknown[]>): Promise<void> {
  if (Object.values(rows).every((list) => list.length === 0)) return;
  await writeLocal({ [beforeUpgradeKey(version)]: await pack(JSON.stringify(rows)) });
}
