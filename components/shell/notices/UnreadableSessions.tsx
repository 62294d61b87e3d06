import { attempt } from '@/lib/actions/attempt';
import { copyDay } from '@/lib/actions/copies';
import { restore, type Copy } from '@/lib/actions/restore';
import { aside, lost } from '@/lib/actions/state';
import { CENTRE_ID } from '@/lib/session/centre';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { copyTitle } from './copies-words';
import { SaveCopies } from './SaveCopies';

/** What could not be read and was set aside, each with its copy where there is one. */
export function UnreadableSessions() {
  if (aside.value.length === 0) return null;
  const ids = aside.value.map(({ id }) => id);
  const copies = lost.value.filter(({ owner }) => ids.includes(owner));
  return (
    <section class="notice notice-late" aria-label="Sessions illisibles">
      <p>
        <strong>{heading(ids)}.</strong> Rien n’a été effacé.
      </p>
      <ul class="plain">
        {ids.map((id) => (
          <li key={id}>
            <Way id={id} copy={copies.find(({ owner }) => owner === id)} />
          </li>
        ))}
      </ul>
      {copies.length === 0 ? null : (
        <p class="actions">
          <SaveCopies copies={copies} />
        </p>
      )}
    </section>
  );
}

function Way({ id, copy }: { readonly id: string; readonly copy: Copy | undefined }) {
  if (copy === undefined) {
    return <>{typo(`${id === CENTRE_ID ? 'Votre centre' : `Session ${id}`} : aucune copie. Importez votre dernier fichier exporté.`)}</>;
  }
  return (
    <>
      {copyTitle(copy)} <span class="quiet">({counted(copy.count, 'changement')})</span>{' '}
      <button type="button" class="link" onClick={() => attempt(() => restore([copy]))}>
        Reprendre la copie du {copyDay(copy)}
      </button>
    </>
  );
}

function heading(ids: readonly string[]): string {
  const sessions = ids.filter((id) => id !== CENTRE_ID).length;
  const told = counted(sessions, 'session illisible mise de côté', 'sessions illisibles mises de côté');
  if (sessions === ids.length) return told;
  return sessions === 0 ? 'Votre centre, illisible, a été mis de côté' : `${told}, et votre centre`;
}
