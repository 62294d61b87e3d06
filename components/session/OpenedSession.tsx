import { hrefOf, route } from '@/lib/actions/navigation';
import { opened } from '@/lib/actions/state';
import type { Session } from '@/lib/session/session';
import type { ComponentChildren } from 'preact';
import { WhereJoined } from '../join/WhereJoined';
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
  const place = route.value;
  return (
    <section class="empty">
      <h1>Session introuvable</h1>
      <p>Elle a été supprimée, jointe à une autre, ou mise de côté parce qu’elle est illisible.</p>
      {'id' in place ? <WhereJoined id={place.id} /> : null}
      <p>
        <a href={hrefOf({ view: 'sessions' })}>Toutes les sessions</a>
      </p>
    </section>
  );
}
