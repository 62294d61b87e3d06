import { today } from '@/lib/actions/state';
import { daysBetween } from '@/lib/dates/civil';
import { isBusy, type CalendarDay } from '@/lib/plan/calendar';
import type { DayOff } from '@/lib/plan/calendar-holidays';
import { relativeDays } from '@/lib/words/days';
import { typo } from '@/lib/words/typography';
import { Icon } from '../shell/Icon';
import { holidayText, lastDays } from './words';

/** What there is to know of a day as a whole: how far it is, that it is off, that it holds too much. */
export function DayMarks({ entry: { day, due }, off }: { readonly entry: CalendarDay; readonly off: readonly DayOff[] }) {
  return (
    <p class="line-when calendar-of-day">
      <span>{relativeDays(daysBetween(today.value, day))}</span>
      {off.map((one) => (
        <span key={one.name} class="chip">
          {typo(`Férié : ${holidayText(one)}`)}
        </span>
      ))}
      {isBusy({ due }) ? (
        <span class="chip calendar-chip">
          <Icon name="late" />
          {typo(`Jour chargé : ${lastDays(due.length)}`)}
        </span>
      ) : null}
    </p>
  );
}
