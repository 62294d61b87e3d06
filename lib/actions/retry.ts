import { asStoreError } from '@/lib/store/errors';
import { tryWrite } from '@/lib/store/try-write';
import { typo } from '@/lib/words/typography';
import { writing } from './alerts';
import { database } from './database';
import { writeCopies } from './second-copies';
import { toast } from './state';

/** « Réessayer »: whether Jalon can write again, and with it the second copies that are owed. Throws a `StoreError` where it still cannot. */
export async function retry(): Promise<void> {
  await writing(async () => {
    try {
      await tryWrite(await database());
    } catch (error) {
      throw asStoreError(error);
    }
  });
  await writeCopies([]);
  toast.value = { text: typo('Jalon enregistre à nouveau. Recommencez ce qui n’avait pas pu l’être.') };
}
