import type { CentrePreview, SessionMoves } from '@/lib/actions/preview-centre';
import { dateRange } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { MovesList, MovesSummary } from './MovesList';

/** How many sessions are told one by one; the others are counted. */
const NAMED = 20;

/** What a change of the centre moves, in sum: said as soon as it is known. */
export function MovesSum({ preview: { total, sessions } }: { readonly preview: CentrePreview }) {
  return (
    <div class="notice">
      <p>{typo(`Pas encore enregistré. Dans ${counted(sessions.length, 'session')} :`)}</p>
      <MovesSummary moves={total} />
    </div>
  );
}

interface Props {
  readonly preview: CentrePreview;
  readonly onConfirm: () => void;
  readonly onForget: () => void;
}

/** The same session by session, and the choice: nothing is saved before it is made. */
export function MovesToConfirm({ preview, onConfirm, onForget }: Props) {
  return (
    <>
      <Detail sessions={preview.sessions} />
      <p class="actions">
        <button type="button" class="button button-main" onClick={onConfirm}>
          Confirmer
        </button>
        <button type="button" class="button" onClick={onForget}>
          Ne rien changer
        </button>
      </p>
    </>
  );
}

function Detail({ sessions }: { readonly sessions: readonly SessionMoves[] }) {
  return (
    <details>
      <summary>Voir le détail</summary>
      {sessions.slice(0, NAMED).map(({ id, title, start, end, moves }) => (
        <details key={id}>
          <summary>
            {title}, {dateRange(start, end)}
          </summary>
          <MovesList moves={moves} />
        </details>
      ))}
      {sessions.length > NAMED ? <p class="quiet">et {counted(sessions.length - NAMED, 'autre session', 'autres sessions')}</p> : null}
    </details>
  );
}
