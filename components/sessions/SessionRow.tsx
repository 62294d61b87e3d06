import { hrefOf } from '@/lib/actions/navigation';
import { today, type Digest } from '@/lib/actions/state';
import { daysBetween } from '@/lib/dates/civil';
import { nextDueIn, overdueIn, unansweredIn } from '@/lib/plan/agenda';
import { dateRange, shortDate } from '@/lib/words/dates';
import { countdown } from '@/lib/words/days';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { SessionChips } from '../session/SessionChips';
import { useLead } from './useSlice';

interface Props {
  readonly digest: Digest;
  /** Whether the keyboard goes on from here. */
  readonly leads: boolean;
}

/**
 * One session of the list: which, when, how far, what is late and what comes next. The whole of it leads there. It is drawn again only
 * where its digest or the day is another, as what reads a signal is: a list stays still while one types.
 */
export function SessionRow({ digest, leads }: Props) {
  const link = useLead<HTMLAnchorElement>(leads);
  const day = today.value;
  const { id, title, start, end, ceresNumber, state, settled, total, agenda } = digest;
  const next = nextDueIn(agenda, day);
  return (
    <li class="session-row">
      <p class="session-row-head">
        <a ref={link} class="line-title" href={hrefOf({ view: 'session', id })}>
          {title}
        </a>
        {state === 'active' ? <strong class="session-row-count">{countdown(daysBetween(day, start))}</strong> : null}
      </p>
      <p class="line-when">
        <span>{dateRange(start, end)}</span>
        {ceresNumber === null ? null : <span>{ceresNumber}</span>}
        <Marks digest={digest} />
      </p>
      <p class="line-when session-row-progress">
        <progress max={Math.max(1, total)} value={settled} aria-hidden="true" />
        <span>
          {settled} sur {counted(total, 'faite')}
        </span>
        {next === null ? null : <span>{typo(`prochaine : ${shortDate(next)}`)}</span>}
      </p>
    </li>
  );
}

function Marks({ digest: { agenda, example, state } }: Pick<Props, 'digest'>) {
  const unanswered = unansweredIn(agenda);
  return (
    <>
      <SessionChips state={state} example={example} late={overdueIn(agenda, today.value)} />
      {unanswered > 0 ? <span class="chip chip-soon">À régulariser ({unanswered})</span> : null}
    </>
  );
}
