import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { sessions, today } from '@/lib/actions/state';
import { daysBetween } from '@/lib/dates/civil';
import { nextDueIn, overdueIn } from '@/lib/plan/agenda';
import type { Digest } from '@/lib/actions/state';
import { dateRange, shortDate } from '@/lib/words/dates';
import { countdown } from '@/lib/words/days';
import { typo } from '@/lib/words/typography';
import { Icon } from '../shell/Icon';

/** Every session, by first day. */
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
      </header>
      {list === null ? <p class="quiet empty">Lecture en cours…</p> : null}
      {list?.length === 0 ? <NoSession /> : null}
      {list === null || list.length === 0 ? null : (
        <ul class="card sessions">
          {list.map((digest) => (
            <SessionRow key={digest.id} digest={digest} />
          ))}
        </ul>
      )}
    </>
  );
}

function SessionRow({ digest }: { readonly digest: Digest }) {
  const late = overdueIn(digest.agenda, today.value);
  const next = nextDueIn(digest.agenda, today.value);
  return (
    <li class="session-row">
      <a href={hrefOf({ view: 'session', id: digest.id })}>
        <span class="line-title">{digest.title}</span>
        <span class="quiet">{dateRange(digest.start, digest.end)}</span>
      </a>
      <p class="line-when">
        <strong>{countdown(daysBetween(today.value, digest.start))}</strong>
        {digest.example ? <span class="chip">exemple</span> : null}
        {late > 0 ? (
          <span class="chip chip-late">
            <Icon name="late" />
            {late} en retard
          </span>
        ) : null}
        <span>
          {digest.settled} sur {digest.total}
        </span>
        {next === null ? null : <span>{typo(`prochaine : ${shortDate(next)}`)}</span>}
      </p>
    </li>
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
