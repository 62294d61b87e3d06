import { hrefOf } from '@/lib/actions/navigation';
import type { Check } from '@/lib/plan/checks';
import { citation } from '@/lib/rulebook/sources';

/** Where a check is seen to, as its link says. */
const PLACES = { jury: 'Jury', courriels: 'Courriels', passage: 'Ordre de passage' } as const;

interface Props {
  readonly checks: readonly Check[];
  readonly session: string;
  /** The view that it stands in, to which no link is needed. */
  readonly here?: Check['place'];
}

/** Each check: what is found, what to do, who says so, and where. */
export function CheckList({ checks, session, here }: Props) {
  return (
    <ul class="plain">
      {checks.map(({ id, text, todo, source, advice, place }) => (
        <li key={id}>
          {advice === true ? <span class="chip">conseil</span> : null} <span class="check-text">{text}</span> {todo}{' '}
          {source === null ? null : <span class="quiet">({citation(source)})</span>}{' '}
          {place === undefined || place === here ? null : <a href={hrefOf({ view: place, id: session })}>{PLACES[place]}</a>}
        </li>
      ))}
    </ul>
  );
}
