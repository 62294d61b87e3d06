import { SCHEMA } from '@/lib/session/version';
import { listCopies, type Copy } from '@/lib/store/copy';

export type { Copy } from '@/lib/store/copy';

/** The second copies that this version can open, the centre's with them. They lie beside the store, and need it for nothing. */
export async function readableCopies(): Promise<readonly Copy[]> {
  return (await listCopies()).filter(({ schema }) => schema <= SCHEMA);
}
