import { today } from '@/lib/actions/state';
import type { CivilDate } from '@/lib/dates/civil';
import { weeksOf } from '@/lib/dates/months';
import { dayOf, type Calendar } from '@/lib/plan/calendar';
import { NOT_OFF, type DaysOff } from '@/lib/plan/calendar-holidays';
import { monthYear } from '@/lib/words/dates';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Cell } from './Cell';
import { chosen } from './kept';
import { dayByKey } from './move';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

interface Props {
  /** The chosen day, whose month is shown. */
  readonly day: CivilDate;
  readonly calendar: Calendar;
  readonly off: DaysOff;
}

/** The month of a day, a cell a day; one of them is in the order of the Tab key, and the arrows lead on from there. */
export function Grid({ day, calendar, off }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  useLayoutEffect(() => {
    if (byKey.current) table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    byKey.current = false;
  }, [day]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.ctrlKey || event.altKey || event.metaKey ? null : dayByKey(event.key, event.shiftKey, day);
    if (next === null) return;
    event.preventDefault();
    byKey.current = next !== day;
    chosen.value = next;
  };
  return (
    <table ref={table} class="calendar-grid" role="grid" aria-label={monthYear(day)} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              <span aria-hidden="true">{name.slice(0, 3)}.</span>
              <span class="spoken">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(day).map((week, n) => (
          <tr key={n}>
            {week.map((date, place) =>
              date === null ? (
                <td key={place} role="gridcell" />
              ) : (
                <Cell
                  key={date}
                  entry={dayOf(calendar, date)}
                  off={off.get(date) ?? NOT_OFF}
                  isChosen={date === day}
                  isToday={date === today.value}
                  isWeekend={place > 4}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
