import { hrefOf } from '@/lib/actions/navigation';
import type { Session } from '@/lib/session/session';
import { Icon } from '../shell/Icon';

/** The way back from a view of a session to the session itself, by its name. */
export function BackToSession({ session: { id, title } }: { readonly session: Pick<Session, 'id' | 'title'> }) {
  return (
    <a class="back" href={hrefOf({ view: 'session', id })}>
      <Icon name="back" />
      {title}
    </a>
  );
}
