import { attempt } from '@/lib/actions/attempt';
import { understand, type Reminded } from '@/lib/actions/seen';
import type { Recalled } from '@/lib/plan/recalled';
import { typo } from '@/lib/words/typography';
import { Icon } from '../shell/Icon';

interface Props {
  readonly recalled: Recalled;
  readonly place: Reminded;
  readonly understood: boolean;
  /** Whether the trap is told here. */
  readonly caution: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** One reminder: what, until when and how many days that leaves, always in view; unfolded, the trap, what is not ready and the source. */
export function Reminder({ recalled, place, understood, caution, open, onToggle }: Props) {
  const { headline, isLate, working, undated, notReady, source, urgency } = recalled;
  return (
    <details
      class="reminder"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onToggle(event.currentTarget.open);
      }}
    >
      <summary>
        {isLate ? <Icon name="late" /> : null}
        <h2>{headline}</h2>
      </summary>
      {working === null ? null : <p>{working}.</p>}
      {undated === null ? null : <p>{undated}</p>}
      {!caution || recalled.caution === null ? null : <p>{recalled.caution}</p>}
      {notReady === null ? null : (
        <p>
          <strong>{typo('Pas encore prêt :')}</strong> {notReady}.
        </p>
      )}
      <p class="quiet">
        {source}
        {understood ? null : (
          <button
            type="button"
            class="link reminder-seen"
            onClick={(event) => {
              const fold = event.currentTarget.closest('details');
              // Its button goes with what it folds.
              fold?.querySelector('summary')?.focus();
              attempt(() => understand(place, urgency).then(() => onToggle(false)));
            }}
          >
            Compris
          </button>
        )}
      </p>
    </details>
  );
}
