import { attempt } from '@/lib/actions/attempt';
import { opened } from '@/lib/actions/state';
import { annotate } from '@/lib/actions/tick';
import { isCivilDate } from '@/lib/dates/civil';
import type { PlanLine } from '@/lib/plan/plan';
import { useId } from 'preact/hooks';
import { SavedField } from './SavedField';

interface Props {
  readonly line: PlanLine;
  readonly session: string;
}

/**
 * What goes with a line: « Qui », « Fait le », « Fait par », « Observation ». Each is saved when one leaves its field. Once personal data were erased, only
 * the day is left.
 */
export function Notes({ line, session }: Props) {
  const { key, tick } = line;
  const id = useId();
  const named = !isErased(session);
  return (
    <div class="notes">
      {named ? (
        <>
          <label for={`${id}-who`}>Qui</label>
          <SavedField id={`${id}-who`} saved={tick.who} most={200} save={(who) => annotate(session, key, { who })} />
        </>
      ) : null}
      {tick.status === 'fait' ? (
        <>
          <label for={`${id}-on`}>Fait le</label>
          <input
            id={`${id}-on`}
            type="date"
            value={tick.doneOn ?? ''}
            onChange={(event) => {
              const field = event.currentTarget;
              const { value } = field;
              attempt(
                () => annotate(session, key, { doneOn: isCivilDate(value) ? value : null }),
                () => {
                  field.value = tick.doneOn ?? '';
                },
              );
            }}
          />
          {named ? (
            <>
              <label for={`${id}-by`}>Fait par</label>
              <SavedField id={`${id}-by`} saved={tick.doneBy} most={200} save={(doneBy) => annotate(session, key, { doneBy })} />
            </>
          ) : null}
        </>
      ) : null}
      {named ? (
        <>
          <label for={`${id}-note`}>Observation</label>
          <SavedField
            id={`${id}-note`}
            saved={tick.observation}
            most={5000}
            rows={2}
            save={(observation) => annotate(session, key, { observation })}
          />
        </>
      ) : null}
    </div>
  );
}

/** The centre's own lines have the same notes, and no session is open then. */
function isErased(session: string): boolean {
  const now = opened.value;
  return now !== null && now !== 'missing' && now.id === session && now.erasedOn !== null;
}
