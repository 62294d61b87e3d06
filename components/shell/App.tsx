import { route } from '@/lib/actions/navigation';
import { warned } from '@/lib/actions/state';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Strip } from '../beside/Strip';
import { TodayView } from '../today/TodayView';
import { Boundary } from './Boundary';
import { keepScroll } from './keep-scroll';
import { later } from './later';
import { Nav } from './Nav';
import { Toast } from './Toast';

const Notices = later(async () => (await import('./Notices')).Notices);
const SessionsView = later(async () => (await import('../sessions/SessionsView')).SessionsView);
const NewSession = later(async () => (await import('../forms/NewSession')).NewSession);
const EditSession = later(async () => (await import('../forms/EditSession')).EditSession);
const SessionView = later(async () => (await import('../session/SessionView')).SessionView);
const AlreadyDone = later(async () => (await import('../late/AlreadyDone')).AlreadyDone);
const HistoryView = later(async () => (await import('../history/HistoryView')).HistoryView);
const PointView = later(async () => (await import('../point/PointView')).PointView);
const Duplicate = later(async () => (await import('../forms/Duplicate')).Duplicate);
const Candidates = later(async () => (await import('../people/Candidates')).Candidates);
const Jury = later(async () => (await import('../people/Jury')).Jury);
const ExamDay = later(async () => (await import('../day/ExamDay')).ExamDay);
const Mails = later(async () => (await import('../mail/Mails')).Mails);
const After = later(async () => (await import('../after/After')).After);
const Timeline = later(async () => (await import('../timeline/TimelineView')).TimelineView);
const Suppose = later(async () => (await import('../suppose/Suppose')).Suppose);
const Papers = later(async () => (await import('../papers/Papers')).Papers);
const CalendarView = later(async () => (await import('../calendar/CalendarView')).CalendarView);
const YearView = later(async () => (await import('../year/YearView')).YearView);
const WhatIf = later(async () => (await import('../sessions/WhatIf')).WhatIf);
const ShortcutsView = later(async () => (await import('../help/ShortcutsView')).ShortcutsView);
const GuideView = later(async () => (await import('../guide/GuideView')).GuideView);
const SettingsView = later(async () => (await import('../settings/SettingsView')).SettingsView);

/** The panel: where one is, what CERES shows beside it, the view, and what was just done. */
export function App() {
  const place = route.value;
  const address = JSON.stringify(place);
  return (
    <div class="panel">
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

function View() {
  const place = route.value;
  switch (place.view) {
    case 'aujourdhui':
      return <TodayView />;
    case 'sessions':
      return <SessionsView />;
    case 'nouvelle':
      return <NewSession />;
    case 'session':
      return <SessionView />;
    case 'modifier':
      return <EditSession />;
    case 'deja-fait':
      return <AlreadyDone />;
    case 'historique':
      return <HistoryView />;
    case 'point':
      return <PointView />;
    case 'dupliquer':
      return <Duplicate />;
    case 'candidats':
      return <Candidates />;
    case 'jury':
      return <Jury />;
    case 'jour':
      return <ExamDay />;
    case 'courriels':
      return <Mails />;
    case 'suites':
      return <After />;
    case 'frise':
      return <Timeline />;
    case 'et-si':
      return <Suppose />;
    case 'papiers':
      return <Papers />;
    case 'calendrier':
      return <CalendarView />;
    case 'annee':
      return <YearView />;
    case 'si':
      return <WhatIf />;
    case 'raccourcis':
      return <ShortcutsView />;
    case 'guide':
      return <GuideView />;
    case 'reglages':
      return <SettingsView />;
  }
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
  useEffect(() => keepScroll(route.peek(), justOpened.current), [address]);
  return (
    <div class="view" tabIndex={-1} ref={place}>
      {children}
    </div>
  );
}
