import { attempt } from '@/lib/actions/attempt';
import { annotate } from '@/lib/actions/tick';
import { isCivilDate } from '@/lib/dates/civil';
import type { PlanLine } from '@/lib/plan/plan';
import { useId } from 'preact/hooks';

interface Props {
  readonly line: PlanLine;
  readonly session: string;
}

/** What goes with a line: « Qui », « Fait le », « Fait par », « Observation ». Each is saved when one leaves its field. */
export function Notes({ line, session }: Props) {
  const { key, tick } = line;
  const id = useId();
  const said = (text: string) => (text.trim() === '' ? null : text.trim());
  return (
    <div class="notes">
      <label for={`${id}-who`}>Qui</label>
      <input
        id={`${id}-who`}
        maxLength={200}
        value={tick.who ?? ''}
        onChange={(event) => {
          const who = said(event.currentTarget.value);
          attempt(() => annotate(session, key, { who }));
        }}
      />
      {tick.status === 'fait' ? (
        <>
          <label for={`${id}-on`}>Fait le</label>
          <input
            id={`${id}-on`}
            type="date"
            value={tick.doneOn ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              attempt(() => annotate(session, key, { doneOn: isCivilDate(value) ? value : null }));
            }}
          />
          <label for={`${id}-by`}>Fait par</label>
          <input
            id={`${id}-by`}
            maxLength={200}
            value={tick.doneBy ?? ''}
            onChange={(event) => {
              const doneBy = said(event.currentTarget.value);
              attempt(() => annotate(session, key, { doneBy }));
            }}
          />
        </>
      ) : null}
      <label for={`${id}-note`}>Observation</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        maxLength={5000}
        value={tick.observation ?? ''}
        onChange={(event) => {
          const observation = said(event.currentTarget.value);
          attempt(() => annotate(session, key, { observation }));
        }}
      />
    </div>
  );
}
