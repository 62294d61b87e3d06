import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { anySession, due, home, today } from '@/lib/actions/state';
import { HOME_GROUPS, unansweredOf, type Home, type HomeGroup } from '@/lib/plan/home';
import { longDate } from '@/lib/words/dates';
import { useRef } from 'preact/hooks';
import { Icon } from '../shell/Icon';
import { Reading } from '../shell/Reading';
import { later } from '../shell/later';
import { Band } from './Band';
import { Unanswered } from './Unanswered';
import { useKeptFocus } from './useKeptFocus';

const TITLES: Readonly<Record<HomeGroup, string>> = {
  'en-retard': 'En retard',
  aujourdhui: 'Aujourd’hui',
  'sous-7-jours': 'Sous 7 jours',
  'sous-30-jours': 'Sous 30 jours',
  conseille: 'Conseillé',
};

const DayBanner = later(async () => (await import('./DayBanner')).DayBanner);
// Below what presses, and read after it is on screen.
const Afterwards = later(async () => (await import('./Afterwards')).Afterwards);

/** What is to be done across sessions, the most pressing first. */
export function TodayView() {
  const groups = home.value;
  const place = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(place);
  return (
    <div ref={place} onFocusIn={keepFocus}>
      <header class="view-head">
        <h1>Aujourd’hui</h1>
        <p class="quiet">{longDate(today.value)}</p>
      </header>
      {groups === null ? null : <DayBanner />}
      {groups === null ? <Reading /> : <Groups groups={groups} />}
      {groups === null ? null : <Afterwards />}
    </div>
  );
}

function Groups({ groups }: { readonly groups: Home }) {
  const unanswered = unansweredOf(due.value ?? []);
  if (unanswered.length === 0 && HOME_GROUPS.every((group) => groups[group].length === 0)) {
    return anySession.value ? <NothingDue /> : <FirstRun />;
  }
  return (
    <>
      <Bands groups={groups} names={['en-retard']} />
      <Unanswered sessions={unanswered} />
      <Bands groups={groups} names={HOME_GROUPS.slice(1)} />
    </>
  );
}

function Bands({ groups, names }: { readonly groups: Home; readonly names: readonly HomeGroup[] }) {
  return names
    .filter((name) => groups[name].length > 0)
    .map((name) => <Band key={name} name={name} title={TITLES[name]} lines={groups[name]} />);
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
        <a href={hrefOf({ view: 'guide' })}>Guide</a>
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
