import { hrefOf } from '@/lib/actions/navigation';
import { daysBetween } from '@/lib/dates/civil';
import type { Plan } from '@/lib/plan/plan';
import { dateRange } from '@/lib/words/dates';
import { countdown } from '@/lib/words/days';
import { counted } from '@/lib/words/numbers';
import { SameNumberHere } from '../join/SameNumberHere';
import { Icon } from '../shell/Icon';
import { Checks } from './Checks';
import { CopyNumber } from './CopyNumber';
import { MoreActions } from './MoreActions';
import { Rooms } from './Rooms';
import { SessionChips } from './SessionChips';

/** Which session, when, how far, and what can be done with it as a whole. */
export function Head({ plan }: { readonly plan: Plan }) {
  const { session, today } = plan;
  const { id } = session;
  return (
    <header class="session-head">
      <a class="back" href={hrefOf({ view: 'sessions' })}>
        <Icon name="back" />
        Toutes les sessions
      </a>
      <h1>{session.title}</h1>
      <p class="quiet session-when">
        <span>{dateRange(session.start, session.end)}</span>
        {session.ceresNumber === null ? null : <CopyNumber number={session.ceresNumber} />}
      </p>
      <SameNumberHere session={session} />
      <p class="counts">
        <strong class="countdown">{countdown(daysBetween(today, session.start))}</strong>
        <Chips plan={plan} />
      </p>
      <Progress plan={plan} />
      <Rooms session={session} />
      <p class="actions">
        <a href={hrefOf({ view: 'modifier', id })}>Modifier</a>
        <a href={hrefOf({ view: 'point', id })}>Point de situation</a>
        <a href={hrefOf({ view: 'historique', id })}>Historique</a>
      </p>
      <MoreActions session={session} />
      <Checks session={session} />
    </header>
  );
}

function Chips({ plan: { session, counts } }: { readonly plan: Plan }) {
  const { state, example } = session;
  const soon = counts.byUrgency.aujourdhui + counts.byUrgency['sous-7-jours'];
  return (
    <>
      <SessionChips state={state} example={example} late={state === 'active' ? counts.overdue : 0} />
      {state === 'active' && soon > 0 ? <span class="chip chip-soon">{soon} sous 7 jours</span> : null}
    </>
  );
}

function Progress({ plan: { counts } }: { readonly plan: Plan }) {
  const text = `${String(counts.settled)} sur ${counted(counts.total, 'faite')}`;
  return (
    <p class="progress">
      <progress max={counts.total} value={counts.settled} aria-label="Avancement" />
      <span class="quiet">{text}</span>
    </p>
  );
}
