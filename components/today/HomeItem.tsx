import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { setStatus } from '@/lib/actions/tick';
import type { HomeLine } from '@/lib/plan/home';
import { ruleOf } from '@/lib/rulebook/rulebook';
import { dateRange, shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { WhenChip } from '../session/WhenChip';

/** One open thing of one session: tick it here, or go to it. */
export function HomeItem({ line }: { readonly line: HomeLine }) {
  const { session, key, rule, due, target, workingDay, daysLeft, urgency } = line;
  const title = typo(ruleOf(rule)?.title ?? rule);
  const day = due ?? target;
  return (
    <li class="line">
      <input
        type="checkbox"
        class="tick"
        aria-label={typo(`Fait : ${title}, ${session.title}`)}
        checked={false}
        onChange={() => attempt(() => setStatus(session.id, key, 'fait'))}
      />
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
