import { hrefOf } from '@/lib/actions/navigation';
import { today } from '@/lib/actions/state';
import { daysBetween } from '@/lib/dates/civil';
import type { CalendarLine, SessionDay } from '@/lib/plan/calendar';
import type { Dated } from '@/lib/plan/home';
import { CENTRE_ID } from '@/lib/session/centre';
import { dateRange, shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { SessionChips } from '../session/SessionChips';
import { WhenChip } from '../session/WhenChip';
import { useLead } from '../sessions/useSlice';
import { placeOf } from '../today/SessionHead';
import { titleOf } from '../today/title';

interface Leading {
  /** Whether the keyboard goes on from here. */
  readonly leads: boolean;
}

/** A session on one of its days. */
export function Held({ held: { session, nth, of, tasks }, leads }: Leading & { readonly held: SessionDay }) {
  const link = useLead<HTMLAnchorElement>(leads);
  return (
    <li class="calendar-row calendar-row-held">
      <a ref={link} class="line-title" href={hrefOf(placeOf(session))}>
        {session.title}
      </a>
      <p class="line-when">
        <span>{of === 1 ? 'jour de session' : `jour de session ${String(nth)} sur ${String(of)}`}</span>
        {tasks === 0 ? null : <span>{counted(tasks, 'tâche')} ce jour-là</span>}
        <SessionChips state={session.state} example={session.example} late={0} />
      </p>
    </li>
  );
}

interface LineProps extends Leading {
  readonly line: CalendarLine;
  /** Whether its day is only advised. */
  readonly advised: boolean;
  /** Whether its day is to be said, which stands nowhere above it. */
  readonly dated?: boolean;
}

/** Something that has its last day, or is advised by then. */
export function Line({ line, advised, leads, dated = false }: LineProps) {
  const { session, day, workingDay, late } = line;
  const link = useLead<HTMLAnchorElement>(leads);
  return (
    <li class={advised ? 'calendar-row calendar-row-maybe' : 'calendar-row'}>
      <a ref={link} class="line-title" href={hrefOf(placeOf(session))}>
        {titleOf(line, dated ? null : day, session.names)}
      </a>
      <p class="line-when">
        <Of session={session} />
        {late ? <WhenChip urgency="en-retard" daysLeft={daysBetween(today.value, day)} /> : null}
        {advised ? <span>conseillé</span> : <span>{dated ? typo(`dernier jour : ${shortDate(day)}`) : 'dernier jour'}</span>}
        {workingDay === null ? null : <span>{typo(`dernier jour ouvré : ${shortDate(workingDay)}`)}</span>}
      </p>
    </li>
  );
}

function Of({ session: { id, title, start, end, example } }: { readonly session: Dated }) {
  return (
    <>
      <span>{title}</span>
      {id === CENTRE_ID ? null : <span>{dateRange(start, end)}</span>}
      {example ? <span class="chip">exemple</span> : null}
    </>
  );
}
