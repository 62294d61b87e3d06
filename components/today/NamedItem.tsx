import { hrefOf } from '@/lib/actions/navigation';
import type { Named } from '@/lib/plan/agenda';
import type { Told } from '@/lib/plan/home-named';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { TickBox } from '../session/TickBox';
import { placeOf } from './SessionHead';
import { titleOf } from './title';

interface Props {
  readonly session: Told;
  readonly named: Named;
  readonly done: boolean;
}

/** One thing without a day to be done by, or done: its box, and its title that leads to its session. */
export function NamedItem({ session, named, done }: Props) {
  const { closes } = named;
  const title = titleOf(named, null, session.names);
  return (
    <li class={done ? 'line line-settled' : 'line'}>
      <TickBox session={session.id} occurrence={named.key} label={typo(`Fait : ${title}, ${session.title}`)} done={done} />
      <div class="line-body">
        <a class="line-title" href={hrefOf(placeOf(session))}>
          {title}
        </a>
        {closes === undefined ? null : <p class="line-when">fenêtre ouverte jusqu’au {shortDate(closes)}</p>}
      </div>
    </li>
  );
}
