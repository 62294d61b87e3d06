import type { HomeLine } from '@/lib/plan/home';
import { byDay, type DayLines, type SessionLines } from '@/lib/plan/home-groups';
import { shortDate } from '@/lib/words/dates';
import { relativeDays } from '@/lib/words/days';
import { typo } from '@/lib/words/typography';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { WhenChip } from '../session/WhenChip';
import { later } from '../shell/later';
import { HomeItem } from './HomeItem';
import { SessionHead } from './SessionHead';

// Read only where somebody has no proof.
const Unproven = later(async () => (await import('./Unproven')).Unproven);

/** Lines of a session that a band shows before it is unfolded. */
const SHOWN = 3;

/** What one session has in a band: its name and its days said once, three lines, and how many more. */
export function SessionCard({ session, lines }: SessionLines) {
  const place = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const days = byDay(unfolded ? lines : lines.slice(0, SHOWN));
  useEffect(() => {
    // To the first line that was hidden: whoever goes by keyboard would otherwise have to come back to it.
    if (unfolded) [...(place.current?.querySelectorAll('.line') ?? [])].at(SHOWN)?.querySelector<HTMLElement>('input, button, a')?.focus();
  }, [unfolded]);
  return (
    <div class="card today-card" ref={place}>
      <SessionHead session={session} />
      {session.unproven === undefined ? null : <Unproven session={session} lines={lines} />}
      {days.map((day) => (
        <Day key={`${day.day} ${day.urgency} ${day.workingDay ?? ''}`} day={day} alone={days.length === 1} />
      ))}
      {lines.length <= SHOWN ? null : (
        <button type="button" class="today-more" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? 'Réduire' : `+ ${String(lines.length - SHOWN)}`}
          <span class="spoken">{typo(` : ${session.title}`)}</span>
        </button>
      )}
    </div>
  );
}

function Day({ day, alone }: { readonly day: DayLines; readonly alone: boolean }) {
  const id = useId();
  // « Aujourd'hui » stands above them already.
  const said = alone && day.urgency === 'aujourdhui' && day.daysLeft === 0 && day.workingDay === null;
  return (
    <>
      {said ? null : (
        <p class="line-when today-when" id={id}>
          <When day={day} />
        </p>
      )}
      <ul class="plain today-lines" {...(said ? {} : { 'aria-labelledby': id })}>
        {day.lines.map((line) => (
          <HomeItem key={line.key} line={line} day={day.day} />
        ))}
      </ul>
    </>
  );
}

function When({ day: { day, daysLeft, urgency, workingDay, lines } }: { readonly day: DayLines }) {
  return (
    <>
      {isAdvised(urgency, lines) ? <span>{relativeDays(daysLeft)}</span> : <WhenChip urgency={urgency} daysLeft={daysLeft} />}
      <span>{shortDate(day)}</span>
      {workingDay === null ? null : <span>{typo(`dernier jour ouvré : ${shortDate(workingDay)}`)}</span>}
    </>
  );
}

/** A day that is only advised presses nobody: it is said plainly. */
function isAdvised(urgency: DayLines['urgency'], lines: readonly HomeLine[]): boolean {
  return urgency === 'conseille-depasse' || lines.every(({ due }) => due === null);
}
