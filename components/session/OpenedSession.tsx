import { hrefOf } from '@/lib/actions/navigation';
import { opened } from '@/lib/actions/state';
import type { Session } from '@/lib/session/session';
import type { ComponentChildren } from 'preact';
import { Reading } from '../shell/Reading';

interface Props {
  readonly children: (session: Session) => ComponentChildren;
}

/** The session that the address names, for a view of it; or that it is being read, or is not there. */
export function OpenedSession({ children }: Props) {
  const session = opened.value;
  if (session === null) return <Reading />;
  return session === 'missing' ? <Missing /> : <>{children(session)}</>;
}

function Missing() {
  return (
    <section class="empty">
      <h1>Session introuvable</h1>
      <p>Elle a été supprimée, ou mise de côté parce qu’elle est illisible.</p>
      <p>
        <a href={hrefOf({ view: 'sessions' })}>Toutes les sessions</a>
      </p>
    </section>
  );
}
