import { hrefOf } from '@/lib/actions/navigation';
import type { CivilDate } from '@/lib/dates/civil';
import type { HomeLine } from '@/lib/plan/home';
import { RECORDED } from '@/lib/rulebook/titles';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { TickBox } from '../session/TickBox';
import { QuickDates } from './QuickDates';
import { placeOf } from './SessionHead';
import { titleOf } from './title';

/** One open thing of one session, under its `day`: tick it here, or go to it. */
export function HomeItem({ line, day }: { readonly line: HomeLine; readonly day: CivilDate }) {
  const { session, key, rule, due } = line;
  const records = RECORDED[rule];
  return (
    <li class="line">
      {records === undefined ? (
        <TickBox session={session.id} occurrence={key} label={typo(`Fait : ${titleOf(line, null, session.names)}, ${session.title}`)} done={false} />
      ) : (
        <span class="today-dated" aria-hidden="true" />
      )}
      <div class="line-body">
        <a class="line-title" href={hrefOf(placeOf(session))}>
          {titleOf(line, day, session.names)}
        </a>
        {due === null || due === day ? null : <p class="line-when">{typo(`dernier jour : ${shortDate(due)}`)}</p>}
        {records === undefined ? null : <QuickDates session={session.id} title={session.title} occurrence={key} records={records} />}
      </div>
    </li>
  );
}
