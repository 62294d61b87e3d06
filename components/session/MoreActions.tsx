import { attempt } from '@/lib/actions/attempt';
import { editSession, removeSession } from '@/lib/actions/edit-session';
import { exportSessions } from '@/lib/actions/export';
import { hrefOf } from '@/lib/actions/navigation';
import type { Session, SessionState } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { JoinedHere } from '../join/JoinedHere';

/** What may become of a session, from each state that it is in. */
const NEXT: Readonly<Record<SessionState, readonly (readonly [SessionState, string])[]>> = {
  active: [
    ['reportee', 'Reporter'],
    ['annulee', 'Annuler la session'],
    ['archivee', 'Archiver'],
  ],
  reportee: [
    ['active', 'Remettre en cours'],
    ['annulee', 'Annuler la session'],
  ],
  annulee: [
    ['active', 'Remettre en cours'],
    ['archivee', 'Archiver'],
  ],
  archivee: [['active', 'Sortir des archives']],
};

/** What one does seldom with a whole session, folded away. Each can be undone. */
export function MoreActions({ session }: { readonly session: Session }) {
  const { id, state } = session;
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Autres actions</summary>
      <p class="actions">
        <a href={hrefOf({ view: 'et-si', id })}>{typo('Et si la date changeait ?')}</a>
        <a href={hrefOf({ view: 'dupliquer', id })}>Dupliquer</a>
        <button type="button" class="link" onClick={() => attempt(() => exportSessions([id]))}>
          Exporter
        </button>
        {NEXT[state].map(([next, text]) => (
          <button key={next} type="button" class="link" onClick={() => attempt(() => editSession(id, { state: next }))}>
            {text}
          </button>
        ))}
        <button type="button" class="link" onClick={() => attempt(() => removeSession(id))}>
          Supprimer
        </button>
      </p>
      {isOpen ? <JoinedHere id={id} /> : null}
    </details>
  );
}
