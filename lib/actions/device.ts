import { newId } from '@/lib/platform/ids';
import { readLocal, writeLocal } from '@/lib/platform/small-storage';

const KEY = 'appareil';

/** This profile's own id, made once: it tells the changes of two machines apart, and names nobody. */
export async function deviceId(): Promise<string> {
  const known = (await readLocal(KEY))[KEY];
  if (typeof known === 'string') return known;
  const made = newId();
  await writeLocal({ [KEY]: made });
  return made;
}
