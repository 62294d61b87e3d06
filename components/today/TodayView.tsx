import { home, today } from '@/lib/actions/state';
import { longDate } from '@/lib/words/dates';
import { useRef } from 'preact/hooks';
import { Reading } from '../shell/Reading';
import { later } from '../shell/later';
import { Bands } from './Bands';
import { useKeptFocus } from './useKeptFocus';

const DayBanner = later(async () => (await import('./DayBanner')).DayBanner);

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
      {groups === null ? <Reading /> : <Bands groups={groups} />}
    </div>
  );
}
