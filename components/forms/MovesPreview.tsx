import type { EditPreview } from '@/lib/actions/preview-edit';
import { dateRange } from '@/lib/words/dates';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MovesList, MovesSummary } from './MovesList';
import { ToRedo } from './ToRedo';

interface Props {
  readonly preview: EditPreview;
  /** Saves; with the keys of what is to be done again. */
  readonly onConfirm: (redo: readonly string[]) => void;
  readonly onBack: () => void;
}

/** What a change of a session moves, to be seen before it is saved. */
export function MovesPreview({ preview: { title, from, to, moves, warnings, asksLate }, onConfirm, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const redo = moves.undone.filter(({ occurrence }) => !kept.has(occurrence.key));
  useLayoutEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  const set = (key: string, again: boolean) => setKept((now) => new Set(again ? [...now].filter((one) => one !== key) : [...now, key]));
  return (
    <section class="form moves" aria-labelledby="ce-qui-change">
      <h1 id="ce-qui-change" tabIndex={-1} ref={heading}>
        Ce qui change
      </h1>
      <p class="quiet moves-days">
        <span>{title}</span> <span>{daysText(from, to)}</span>
      </p>
      <MovesSummary moves={moves} />
      {warnings.map(({ id, text, todo }) => (
        <p key={id} class="notice">
          <strong>{text}</strong> {todo}
        </p>
      ))}
      {moves.moved.length + moves.added.length + moves.dropped.length === 0 ? null : (
        <details>
          <summary>Voir le détail</summary>
          <MovesList moves={moves} />
        </details>
      )}
      <ToRedo undone={moves.undone} redo={redo} onChange={set} />
      {asksLate ? <p class="quiet">Ensuite, Jalon vous demandera ce qui est déjà fait.</p> : null}
      <p class="actions">
        <button type="button" class="button button-main" onClick={() => onConfirm(redo.map(({ occurrence }) => occurrence.key))}>
          Confirmer
        </button>
        <button type="button" class="button" onClick={onBack}>
          Revenir
        </button>
      </p>
    </section>
  );
}

/** « 15 – 17 mars 2027 → 22 – 24 mars 2027 », or the days as they stay. */
function daysText(from: EditPreview['from'], to: EditPreview['to']): string {
  const [was, is] = [from, to].map(({ start, end }) => dateRange(start, end));
  return was === is ? String(is) : `${String(was)} → ${String(is)}`;
}
