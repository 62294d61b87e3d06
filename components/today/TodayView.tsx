import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { anySession, centre, home, today } from '@/lib/actions/state';
import { HOME_GROUPS, type Home, type HomeGroup } from '@/lib/plan/home';
import { longDate } from '@/lib/words/dates';
import { Icon } from '../shell/Icon';
import { later } from '../shell/later';
import { HomeItem } from './HomeItem';

const TITLES: Readonly<Record<HomeGroup, string>> = {
  'en-retard': 'En retard',
  aujourdhui: 'Aujourd’hui',
  'sous-7-jours': 'Sous 7 jours',
  'sous-30-jours': 'Sous 30 jours',
  'conseille-depasse': 'Conseillé, date passée',
};

const Endings = later(async () => (await import('./Endings')).Endings);

/** What is to be done across sessions, the most pressing first. */
export function TodayView() {
  const groups = home.value;
  return (
    <>
      <header class="view-head">
        <h1>Aujourd’hui</h1>
        <p class="quiet">{longDate(today.value)}</p>
      </header>
      {groups === null ? <p class="quiet empty">Lecture en cours…</p> : <Groups groups={groups} />}
      {centre.value.titles.length === 0 ? null : <Endings />}
    </>
  );
}

function Groups({ groups }: { readonly groups: Home }) {
  const filled = HOME_GROUPS.filter((group) => groups[group].length > 0);
  if (filled.length === 0) return anySession.value ? <NothingDue /> : <FirstRun />;
  return filled.map((group) => (
    <section key={group} class={group === 'en-retard' ? 'group group-late' : 'group'}>
      <h2>
        <span>{TITLES[group]}</span>
        <span>{groups[group].length}</span>
      </h2>
      <ul class="card">
        {groups[group].map((line) => (
          <HomeItem key={line.session.id + line.key} line={line} />
        ))}
      </ul>
    </section>
  ));
}

function FirstRun() {
  return (
    <section class="empty">
      <p>
        Jalon tient les échéances de vos sessions d’examen. Donnez un titre et deux dates : tout le reste se calcule, et chaque date
        dit sa source.
      </p>
      <p class="actions">
        <a class="button button-main" href={hrefOf({ view: 'nouvelle' })}>
          <Icon name="plus" />
          Nouvelle session
        </a>
        <button type="button" class="link" onClick={() => attempt(async () => (await import('@/lib/actions/create-session')).createExample())}>
          Voir un exemple
        </button>
      </p>
    </section>
  );
}

function NothingDue() {
  return (
    <section class="empty">
      <p>Rien d’attendu dans les 30 jours.</p>
      <p>
        <a href={hrefOf({ view: 'sessions' })}>Voir toutes les sessions</a>
      </p>
    </section>
  );
}
