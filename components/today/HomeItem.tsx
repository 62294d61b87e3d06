import { hrefOf } from '@/lib/actions/navigation';
import type { HomeLine } from '@/lib/plan/home';
import { TITLES } from '@/lib/rulebook/titles';
import { dateRange, shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { TickBox } from '../session/TickBox';
import { WhenChip } from '../session/WhenChip';

/** One open thing of one session: tick it here, or go to it. */
export function HomeItem({ line }: { readonly line: HomeLine }) {
  const { session, key, rule, due, target, workingDay, daysLeft, urgency } = line;
  const title = typo(TITLES[rule] ?? rule);
  const day = due ?? target;
  return (
    <li class="line">
      <TickBox session={session.id} occurrence={key} label={typo(`Fait : ${title}, ${session.title}`)} done={false} />
      <div class="line-body">
        <a class="line-title" href={hrefOf({ view: 'session', id: session.id })}>
          {title}
        </a>
        <p class="line-when">
          <WhenChip urgency={urgency} daysLeft={daysLeft} />
          {day === null ? null : <span>{shortDate(day)}</span>}
          {workingDay === null || workingDay === day ? null : (
            <span>{typo(`dernier jour ouvré : ${shortDate(workingDay)}`)}</span>
          )}
        </p>
        <p class="line-when">
          {session.example ? <span class="chip">exemple</span> : null}
          <span>
            {session.title}, {dateRange(session.start, session.end)}
          </span>
        </p>
      </div>
    </li>
  );
}
