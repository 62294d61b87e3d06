import { attempt } from '@/lib/actions/attempt';
import { removeSession } from '@/lib/actions/edit-session';
import { exportSessions } from '@/lib/actions/export';
import { hrefOf } from '@/lib/actions/navigation';
import { daysBetween } from '@/lib/dates/civil';
import type { Plan } from '@/lib/plan/plan';
import { dateRange } from '@/lib/words/dates';
import { countdown } from '@/lib/words/days';
import { counted } from '@/lib/words/numbers';
import { Icon } from '../shell/Icon';
import { Checks } from './Checks';

/** Which session, when, how far, and what can be done with it as a whole. */
export function Head({ plan }: { readonly plan: Plan }) {
  const { session, counts, today } = plan;
  const late = counts.byUrgency['en-retard'];
  const soon = counts.byUrgency.aujourdhui + counts.byUrgency['sous-7-jours'];
  return (
    <header class="session-head">
      <a class="back" href={hrefOf({ view: 'sessions' })}>
        <Icon name="back" />
        Toutes les sessions
      </a>
      <h1>{session.title}</h1>
      <p class="quiet">
        {dateRange(session.start, session.end)}
        {session.ceresNumber === null ? '' : ` · CERES n°\u00a0${session.ceresNumber}`}
      </p>
      <p class="counts">
        <strong class="countdown">{countdown(daysBetween(today, session.start))}</strong>
        {session.example ? <span class="chip">exemple</span> : null}
        {late > 0 ? (
          <span class="chip chip-late">
            <Icon name="late" />
            {late} en retard
          </span>
        ) : null}
        {soon > 0 ? <span class="chip chip-soon">{soon} sous 7 jours</span> : null}
        <span class="quiet">
          {counts.settled} sur {counted(counts.total, 'faite')}
        </span>
      </p>
      <p class="actions">
        <a href={hrefOf({ view: 'modifier', id: session.id })}>Modifier</a>
        <button type="button" class="link" onClick={() => attempt(() => exportSessions([session.id]))}>
          Exporter
        </button>
        <button type="button" class="link" onClick={() => attempt(() => removeSession(session.id))}>
          Supprimer
        </button>
      </p>
      <Checks session={session} />
    </header>
  );
}
