import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { sessions } from '@/lib/actions/state';
import { SameNumbers } from '../join/SameNumbers';
import { Icon } from '../shell/Icon';
import { Reading } from '../shell/Reading';
import { SessionList } from './SessionList';
import './sessions.css';

/** Every session, by where it stands, then by first day. */
export function SessionsView() {
  const list = sessions.value;
  return (
    <>
      <header class="view-head view-head-row">
        <h1>Sessions</h1>
        <a class="button button-main" href={hrefOf({ view: 'nouvelle' })}>
          <Icon name="plus" />
          Nouvelle session
        </a>
        <a class="view-head-more" href={hrefOf({ view: 'calendrier' })}>
          Calendrier
        </a>
        <a class="view-head-more" href={hrefOf({ view: 'si' })}>
          Si je commence le…
        </a>
      </header>
      <SameNumbers />
      {list === null ? <Reading /> : null}
      {list?.length === 0 ? <NoSession /> : null}
      {list === null || list.length === 0 ? null : <SessionList list={list} />}
    </>
  );
}

function NoSession() {
  return (
    <section class="empty">
      <p>Aucune session pour l’instant.</p>
      <button type="button" class="link" onClick={() => attempt(async () => (await import('@/lib/actions/create-session')).createExample())}>
        Voir un exemple
      </button>
    </section>
  );
}
