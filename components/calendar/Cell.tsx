import { isBusy, type CalendarDay, type CalendarLine } from '@/lib/plan/calendar';
import type { DayOff } from '@/lib/plan/calendar-holidays';
import { Icon } from '../shell/Icon';
import { titleOf } from '../today/title';
import { chosen, withAdvised } from './kept';
import { spokenDay } from './words';

/** How many things a wide cell names. */
const NAMED = 3;

interface Props {
  readonly entry: CalendarDay;
  readonly off: readonly DayOff[];
  readonly isChosen: boolean;
  readonly isToday: boolean;
  readonly isWeekend: boolean;
}

/** A day of the month: its number and marks; the names of what falls on it where there is room. All of it is said in words too. */
export function Cell({ entry, off, isChosen, isToday, isWeekend }: Props) {
  const { day, sessions } = entry;
  const shade = isWeekend || off.length > 0 ? 'calendar-free' : '';
  return (
    <td role="gridcell" aria-selected={isChosen} class={shade}>
      <button
        type="button"
        class={sessions.length === 0 ? 'calendar-cell' : 'calendar-cell calendar-held'}
        tabIndex={isChosen ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        onClick={() => (chosen.value = day)}
      >
        <span class="spoken">{spokenDay(entry, off, isToday, withAdvised.value)}</span>
        <span class="calendar-marks" aria-hidden="true">
          <span class="calendar-number">{Number(day.slice(8))}</span>
          {off.length === 0 ? null : <span class="calendar-off">F</span>}
          <Counts entry={entry} />
        </span>
        <Names entry={entry} off={off} />
      </button>
    </td>
  );
}

function Counts({ entry: { due, advised, sessions } }: Pick<Props, 'entry'>) {
  const busy = isBusy({ due });
  return (
    <>
      {due.length === 0 ? null : (
        <span class={busy ? 'calendar-count calendar-busy' : 'calendar-count'}>
          {due.some(({ late }) => late) ? <Icon name="late" /> : null}
          {due.length}
          {busy ? ' !' : ''}
        </span>
      )}
      {withAdvised.value && advised.length > 0 ? <span class="calendar-count calendar-maybe">{advised.length}</span> : null}
      {sessions.length < 2 ? null : <span class="calendar-many">{sessions.length} S</span>}
    </>
  );
}

function Names({ entry: { sessions, due, advised }, off }: Pick<Props, 'entry' | 'off'>) {
  const lines = withAdvised.value ? [...due, ...advised] : due;
  const shown = sessions.slice(0, NAMED);
  const left = lines.slice(0, NAMED - shown.length);
  const rest = sessions.length + lines.length - shown.length - left.length;
  return (
    <span class="calendar-names" aria-hidden="true">
      {off.map(({ name }) => (
        <span key={name} class="calendar-name calendar-name-off">
          {name}
        </span>
      ))}
      {shown.map(({ session }) => (
        <span key={session.id} class="calendar-name calendar-name-held">
          {session.title}
        </span>
      ))}
      {left.map((line, n) => (
        <Name key={`${line.session.id} ${line.key} ${line.day}`} line={line} advised={n >= due.length} />
      ))}
      {rest === 0 ? null : <span class="calendar-name calendar-rest">+ {rest}</span>}
    </span>
  );
}

function Name({ line, advised }: { readonly line: CalendarLine; readonly advised: boolean }) {
  return (
    <span class={advised ? 'calendar-name calendar-name-maybe' : 'calendar-name'}>
      {line.late ? <Icon name="late" /> : null}
      {titleOf(line, line.day, line.session.names)}
    </span>
  );
}
