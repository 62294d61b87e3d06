import { hrefOf } from '@/lib/actions/navigation';
import { sessions, type Digest } from '@/lib/actions/state';
import { isCalledOff } from '@/lib/plan/calendar';
import { counted } from '@/lib/words/numbers';
import { Icon } from '../shell/Icon';
import { Reading } from '../shell/Reading';
import { Agenda } from './Agenda';
import { Choices } from './Choices';
import { layout } from './kept';
import { Month } from './Month';
import './calendar.css';

/** Every session in its months: last days, session days, holidays, days that hold too much. */
export function CalendarView() {
  const list = sessions.value;
  return (
    <div class="calendar">
      <header class="view-head">
        <h1>Calendrier</h1>
        <p class="calendar-links">
          <a href={hrefOf({ view: 'annee' })}>L’année du centre</a>
          <a href={hrefOf({ view: 'si' })}>Si je commence le…</a>
          <a class="calendar-wide" href={`sidepanel.html${hrefOf({ view: 'calendrier' })}`} target="_blank" rel="noopener">
            Ouvrir en grand
          </a>
        </p>
      </header>
      {list === null ? <Reading /> : null}
      {list?.length === 0 ? <NoSession /> : null}
      {list === null || list.length === 0 ? null : <Whole list={list} />}
    </div>
  );
}

function Whole({ list }: { readonly list: readonly Digest[] }) {
  return (
    <>
      <Choices />
      {layout.value === 'mois' ? <Month list={list} /> : <Agenda list={list} />}
      <CalledOff count={list.filter(isCalledOff).length} />
    </>
  );
}

function CalledOff({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p class="quiet calendar-foot">
      {counted(count, 'session reportée ou annulée n’est pas montrée', 'sessions reportées ou annulées ne sont pas montrées')} ici.{' '}
      <a href={hrefOf({ view: 'sessions' })}>Voir les sessions</a>
    </p>
  );
}

function NoSession() {
  return (
    <section class="empty">
      <p>Ici se placeront les jours de vos sessions, leurs derniers jours, les jours fériés et les jours trop chargés. Il n’y a pas encore de session.</p>
      <p class="actions">
        <a class="button button-main" href={hrefOf({ view: 'nouvelle' })}>
          <Icon name="plus" />
          Nouvelle session
        </a>
      </p>
    </section>
  );
}
