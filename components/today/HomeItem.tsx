import { hrefOf } from '@/lib/actions/navigation';
import { centre } from '@/lib/actions/state';
import type { HomeLine } from '@/lib/plan/home';
import { CENTRE_ID } from '@/lib/session/centre';
import { ownRuleId } from '@/lib/session/own-rule-id';
import { TITLES } from '@/lib/rulebook/titles';
import { dateRange, shortDate } from '@/lib/words/dates';
import { withSubject } from '@/lib/words/subject';
import { typo } from '@/lib/words/typography';
import { TickBox } from '../session/TickBox';
import { WhenChip } from '../session/WhenChip';

/** One open thing of one session: tick it here, or go to it. */
export function HomeItem({ line }: { readonly line: HomeLine }) {
  const { session, key, rule, subject, due, target, workingDay, daysLeft, urgency } = line;
  const ofCentre = session.id === CENTRE_ID;
  const title = typo(titleOf(rule, subject));
  const day = due ?? target;
  return (
    <li class="line">
      <TickBox session={session.id} occurrence={key} label={typo(`Fait : ${title}, ${session.title}`)} done={false} />
      <div class="line-body">
        <a class="line-title" href={hrefOf(ofCentre ? { view: 'reglages' } : { view: 'session', id: session.id })}>
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
          <span>{ofCentre ? session.title : `${session.title}, ${dateRange(session.start, session.end)}`}</span>
        </p>
      </div>
    </li>
  );
}

/** The title of a rule, or of a task of the user's own, without reading the rulebook; then its day or its year. */
function titleOf(rule: string, subject: string): string {
  const title = TITLES[rule] ?? centre.value.ownRules.find(({ id }) => ownRuleId(id) === rule)?.title ?? rule;
  return withSubject(title, subject);
}
