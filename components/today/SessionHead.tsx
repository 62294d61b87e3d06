import { hrefOf, type Place } from '@/lib/actions/navigation';
import type { Told } from '@/lib/plan/home-named';
import { CENTRE_ID } from '@/lib/session/centre';
import { dateRange } from '@/lib/words/dates';

/** Which session, and when: a small heading that leads to it. */
export function SessionHead({ session }: { readonly session: Told }) {
  const { title, start, end, example } = session;
  return (
    <h3 class="today-head">
      <a href={hrefOf(placeOf(session))}>{title}</a>
      {session.id === CENTRE_ID ? null : <span class="quiet">{dateRange(start, end)}</span>}
      {example ? <span class="chip">exemple</span> : null}
    </h3>
  );
}

/** Where a session is seen whole; what the centre itself answers for stands in Réglages. */
export function placeOf({ id }: Pick<Told, 'id'>): Place {
  return id === CENTRE_ID ? { view: 'reglages' } : { view: 'session', id };
}
