import { hrefOf } from '@/lib/actions/navigation';
import type { Dated } from '@/lib/plan/home';
import { typo } from '@/lib/words/typography';
import { SessionHead } from './SessionHead';

interface Props {
  readonly sessions: readonly { readonly session: Dated; readonly count: number }[];
}

/** The sessions entered or moved late, one line each: what lay behind them is asked for in one go, and is not late here. */
export function Unanswered({ sessions }: Props) {
  if (sessions.length === 0) return null;
  return (
    <section class="group">
      <h2>
        <span>{typo('Déjà fait ?')}</span>
        <span>{sessions.length}</span>
      </h2>
      <ul class="card">
        {sessions.map(({ session, count }) => (
          <li key={session.id} class="today-asked">
            <SessionHead session={session} />
            <a href={hrefOf({ view: 'deja-fait', id: session.id })}>
              À régulariser ({count})<span class="spoken">{typo(` : ${session.title}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
