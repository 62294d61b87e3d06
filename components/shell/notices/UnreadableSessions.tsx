import { attempt } from '@/lib/actions/attempt';
import { restore } from '@/lib/actions/restore';
import { aside, lost } from '@/lib/actions/state';
import { counted } from '@/lib/words/numbers';
import { copyDay } from './copy-day';

/** What could not be read and was set aside, each with its copy where there is one. */
export function UnreadableSessions() {
  if (aside.value.length === 0) return null;
  return (
    <section class="notice notice-late" aria-label="Sessions illisibles">
      <p>
        <strong>{counted(aside.value.length, 'session illisible mise de côté', 'sessions illisibles mises de côté')}.</strong> Rien n’a été
        effacé.
      </p>
      <ul class="plain">
        {aside.value.map(({ id }) => {
          const copy = lost.value.find(({ owner }) => owner === id);
          return (
            <li key={id}>
              {copy === undefined ? (
                `Session ${id} : aucune copie. Importez votre dernier fichier exporté.`
              ) : (
                <>
                  {copy.title}{' '}
                  <button type="button" class="link" onClick={() => attempt(() => restore([copy]))}>
                    Reprendre la copie du {copyDay(copy.savedAt)}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
