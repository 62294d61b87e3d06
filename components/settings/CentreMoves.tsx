import type { CentrePreview, SessionMoves } from '@/lib/actions/preview-centre';
import { dateRange } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { MovesList, MovesSummary } from '../forms/MovesList';
import type { CentreChange, MovingField } from './useCentreChange';

/** How many sessions are told one by one; the others are counted. */
const NAMED = 20;

/** Under a field of the centre, what its new value moves, before it is saved. */
export function CentreMoves({ field, change: { change, confirm, forget } }: { readonly field: MovingField; readonly change: CentreChange }) {
  const mine = change?.field === field ? change : null;
  return (
    <div class="centre-moves">
      <div role="status">
        {mine === null ? null : mine.preview === null ? <p class="quiet">Calcul de ce qui change…</p> : <Summary preview={mine.preview} />}
      </div>
      {mine?.preview == null ? null : (
        <>
          <Detail sessions={mine.preview.sessions} />
          <p class="actions">
            <button type="button" class="button button-main" onClick={confirm}>
              Confirmer
            </button>
            <button type="button" class="button" onClick={forget}>
              Ne rien changer
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function Summary({ preview: { total, sessions } }: { readonly preview: CentrePreview }) {
  return (
    <div class="notice">
      <p>{typo(`Pas encore enregistré. Dans ${counted(sessions.length, 'session')} :`)}</p>
      <MovesSummary moves={total} />
    </div>
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
