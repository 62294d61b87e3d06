import { noted } from '@/lib/actions/fault';
import { route, type Place } from '@/lib/actions/navigation';
import { idle } from '@/lib/actions/painted';
import { saves, warned } from '@/lib/actions/state';
import { computed } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Strip } from '../beside/Strip';
import { TodayView } from '../today/TodayView';
import { Boundary } from './Boundary';
import { followView } from './follow-view';
import { later } from './later';
import { Nav } from './Nav';
import { Said, Toast } from './Toast';

const Notices = later(async () => (await import('./Notices')).Notices);
const SessionsView = later(async () => (await import('../sessions/SessionsView')).SessionsView);
const SessionView = later(async () => (await import('../session/SessionView')).SessionView);

/** What draws each place; all but the first from a file of its own. */
const VIEWS: Readonly<Record<Place['view'], ComponentType>> = {
  aujourdhui: TodayView,
  sessions: SessionsView,
  nouvelle: later(async () => (await import('../forms/NewSession')).NewSession),
  modifier: later(async () => (await import('../forms/EditSession')).EditSession),
  session: SessionView,
  'deja-fait': later(async () => (await import('../late/AlreadyDone')).AlreadyDone),
  historique: later(async () => (await import('../history/HistoryView')).HistoryView),
  point: later(async () => (await import('../point/PointView')).PointView),
  dupliquer: later(async () => (await import('../forms/Duplicate')).Duplicate),
  candidats: later(async () => (await import('../people/Candidates')).Candidates),
  jury: later(async () => (await import('../people/Jury')).Jury),
  passage: later(async () => (await import('../passage/Passage')).Passage),
  jour: later(async () => (await import('../day/ExamDay')).ExamDay),
  courriels: later(async () => (await import('../mail/Mails')).Mails),
  suites: later(async () => (await import('../after/After')).After),
  frise: later(async () => (await import('../timeline/TimelineView')).TimelineView),
  'et-si': later(async () => (await import('../suppose/Suppose')).Suppose),
  papiers: later(async () => (await import('../papers/Papers')).Papers),
  calendrier: later(async () => (await import('../calendar/CalendarView')).CalendarView),
  annee: later(async () => (await import('../year/YearView')).YearView),
  si: later(async () => (await import('../sessions/WhatIf')).WhatIf),
  raccourcis: later(async () => (await import('../help/ShortcutsView')).ShortcutsView),
  guide: later(async () => (await import('../guide/GuideView')).GuideView),
  reglages: later(async () => (await import('../settings/SettingsView')).SettingsView),
};

/** The panel: where one is, what CERES shows beside it, the view, and what was just done. */
export function App() {
  const place = route.value;
  const address = JSON.stringify(place);
  const View = VIEWS[place.view];
  useReadAhead();
  return (
    <div class="panel">
      <SkipLink />
      <Nav />
      <Strip />
      <main>
        {warned.value ? <Notices /> : null}
        <Boundary key={address}>
          <Arrival address={address}>
            <View />
          </Arrival>
        </Boundary>
      </main>
      <Toast />
    </div>
  );
}

const isRead = computed(() => saves.value > 0);

/** Where one goes from Aujourd'hui is read once it is on screen and the page has nothing else to do. */
function useReadAhead(): void {
  const read = isRead.value;
  useEffect(() => {
    if (read) void noted(idle().then(() => Promise.all([SessionView.ahead(), SessionsView.ahead(), Said.ahead()])));
  }, [read]);
}

/** Past the links that every view has: RGAA 12.7. The address is the panel's own affair, and stays. */
function SkipLink() {
  const skip = (event: Event): void => {
    event.preventDefault();
    document.getElementById('contenu')?.focus();
  };
  return (
    <a class="skip button" href="#contenu" onClick={skip}>
      Aller au contenu
    </a>
  );
}

let arrived: string | null = null;

/** After a move within the panel, focus goes to the new view, as it would to a new page; not when the panel first opens. */
function Arrival({ address, children }: { readonly address: string; readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  const justOpened = useRef(true);
  // At once: whoever is quick would find her first letters elsewhere.
  useLayoutEffect(() => {
    if (arrived !== null && arrived !== address) {
      place.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    justOpened.current = arrived === null || arrived === address;
    arrived = address;
  }, [address]);
  useEffect(() => (place.current === null ? undefined : followView(route.peek(), place.current, justOpened.current)), [address]);
  return (
    <div class="view" id="contenu" tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}
