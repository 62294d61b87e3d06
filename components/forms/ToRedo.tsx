import type { Redo } from '@/lib/plan/moves';
import { partiesText } from '@/lib/plan/moves-text';
import { withSubject } from '@/lib/words/subject';
import { typo } from '@/lib/words/typography';
import type { ComponentChildren } from 'preact';

interface Props {
  readonly undone: readonly Redo[];
  readonly redo: readonly Redo[];
  readonly onChange: (key: string, again: boolean) => void;
  /** What else is said of one of them, by its key. */
  readonly note?: (key: string) => ComponentChildren;
}

/** What was done for the former days, ticked to be set back, and who is then to be told. */
export function ToRedo({ undone, redo, onChange, note }: Props) {
  if (undone.length === 0) return null;
  const told = partiesText(redo.flatMap(({ tell }) => tell));
  return (
    <fieldset class="moves-redo">
      <legend>À refaire pour les nouvelles dates</legend>
      <p class="quiet">{typo('Coché : remis « à faire » et marqué « à refaire ».')}</p>
      {undone.map(({ occurrence: { key, rule, subject } }) => (
        <label key={key} class="check">
          <input
            type="checkbox"
            checked={redo.some(({ occurrence }) => occurrence.key === key)}
            onChange={(event) => onChange(key, event.currentTarget.checked)}
          />
          <span>
            {withSubject(typo(rule.title), subject)}
            {note?.(key)}
          </span>
        </label>
      ))}
      <p class="moves-tell" aria-live="polite">
        {told === null ? '' : `Prévenez ${told}.`}
      </p>
    </fieldset>
  );
}
