import { undoChanges } from '@/lib/actions/history';
import { centre } from '@/lib/actions/state';
import type { HistoryAct, HistoryLine, Undoable } from '@/lib/exchange/history';
import { NBSP } from '@/lib/words/spaces';
import { typo } from '@/lib/words/typography';
import { useId } from 'preact/hooks';
import { useOnce } from '../forms/useOnce';
import { valueText } from './value-text';

interface Props {
  readonly line: HistoryLine;
  /** The task that it is about; null for the session itself. */
  readonly topic: string | null;
}

const REASONS: Readonly<Record<Exclude<Undoable, 'yes'>, string>> = {
  'changed-since': 'Modifié depuis',
  founding: 'La session en a besoin',
  'for-good': 'Effacé pour de bon',
};

/** One change: what, from and to, and the way back, or why there is none. */
export function HistoryChange({ line, topic }: Props) {
  const { change, label, undoable } = line;
  const once = useOnce();
  const reason = useId();
  const whole = topic === null ? label : `${topic}, ${label}`;
  return (
    <li class="change">
      <span class="change-text">
        <span class="change-label">{typo(label)}</span> <FromTo line={line} />
      </span>
      <span class="change-undo">
        {undoable === 'yes' ? null : (
          <span id={reason} class="quiet">
            {REASONS[undoable]}
          </span>
        )}
        <button
          type="button"
          class="link"
          disabled={undoable !== 'yes'}
          aria-label={typo(`Annuler : ${whole}`)}
          aria-describedby={undoable === 'yes' ? undefined : reason}
          onClick={() => once(() => undoChanges(change.session, [change], whole))}
        >
          Annuler
        </button>
      </span>
    </li>
  );
}

function FromTo({ line: { change, from } }: { readonly line: HistoryLine }) {
  const [before, after] = [valueText(change.path, from, centre.value), valueText(change.path, change.to, centre.value)];
  if (before === null || after === null) return null;
  return (
    <span>
      <span class="quiet">{before}</span> <span role="img" aria-label="devient">→</span>
      {NBSP}
      {after}
    </span>
  );
}

/** All that one gesture wrote, less what has changed since. Not of the one that made the session: that is « Supprimer ». */
export function UndoAll({ act }: { readonly act: HistoryAct }) {
  const once = useOnce();
  const lines = act.topics.flatMap((topic) => topic.lines);
  if (lines.some(({ undoable }) => undoable === 'founding') || !lines.some(({ undoable }) => undoable === 'yes')) return null;
  const [first] = act.changes;
  return (
    <button
      type="button"
      class="link"
      onClick={() => once(() => (first === undefined ? Promise.resolve() : undoChanges(first.session, act.changes, 'tout ce geste')))}
    >
      Tout annuler
    </button>
  );
}
