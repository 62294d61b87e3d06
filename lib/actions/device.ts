import { newId } from '@/lib/platform/ids';
import { readLocal, writeLocal } from '@/lib/platform/small-storage';
import { note } from './fault';

const KEY = 'appareil';

/** Of this page alone: where `storage.local` fails, the store may still serve, and nothing is refused for want of a name. */
let unkept: string | null = null;

/** This profile's own id, made once: it tells the changes of two machines apart, and names nobody. */
export async function deviceId(): Promise<string> {
  try {
    const known = (await readLocal(KEY))[KEY];
    if (typeof known === 'string') return known;
    unkept ??= newId();
    await writeLocal({ [KEY]: unkept });
  } catch (error) {
    unkept ??= newId();
    await note(error);
  }
  return unkept;
}
