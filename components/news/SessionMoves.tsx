import type { SessionNews } from '@/lib/actions/news';
import { hrefOf } from '@/lib/actions/navigation';
import type { DateMove } from '@/lib/plan/date-moves';
import { dateMoveText } from '@/lib/plan/date-moves-text';
import { dateRange } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { titleOf } from '../today/title';

/** How many days of one session are said at once. */
const AT_ONCE = 3;

/** One session, and what moved of it: the first at once, the rest when it is unfolded. */
export function SessionMoves({ session: { id, title, start, end, names, moves } }: { readonly session: SessionNews }) {
  const rest = moves.slice(AT_ONCE);
  return (
    <li>
      <a href={hrefOf({ view: 'session', id })}>
        {title}, {dateRange(start, end)}
      </a>
      <Moves moves={moves.slice(0, AT_ONCE)} names={names} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{typo(`Et ${counted(rest.length, 'autre date', 'autres dates')} de cette session`)}</summary>
          <Moves moves={rest} names={names} />
        </details>
      )}
    </li>
  );
}

function Moves({ moves, names = {} }: { readonly moves: readonly DateMove[]; readonly names: SessionNews['names'] }) {
  return (
    <ul>
      {moves.map((move) => (
        <li key={move.key}>{typo(`${titleOf(move, null, names)} : ${dateMoveText(move)}`)}</li>
      ))}
    </ul>
  );
}
