import { localMoment } from '@/lib/actions/history';
import { countOf, type HistoryAct } from '@/lib/exchange/history';
import { timeOfDay } from '@/lib/words/days';
import { counted } from '@/lib/words/numbers';
import { useLead } from '../sessions/useSlice';
import { HistoryChange, UndoAll } from './HistoryChange';

interface Props {
  readonly act: HistoryAct;
  /** This device's own name in the journal. */
  readonly device: string;
  /** Whether the keyboard goes on from here. */
  readonly leads: boolean;
}

/** Beyond this many changes an act is folded: an import, « Déjà fait ? ». */
const FOLDED = 6;

/** What one gesture wrote: at what time, on which device, and each of its changes. */
export function HistoryItem({ act, device, leads }: Props) {
  const item = useLead<HTMLLIElement>(leads);
  const { hours, minutes } = localMoment(act.stamp);
  const count = countOf([act]);
  return (
    <li ref={item} class="act" tabIndex={-1}>
      <p class="line-when act-head">
        <strong>{timeOfDay(hours, minutes)}</strong>
        <span>{deviceText(act.device, device)}</span>
        {count > 1 ? <UndoAll act={act} /> : null}
      </p>
      {count > FOLDED ? (
        <details>
          <summary>{counted(count, 'modification')}</summary>
          <Topics act={act} />
        </details>
      ) : (
        <Topics act={act} />
      )}
    </li>
  );
}

function Topics({ act }: { readonly act: HistoryAct }) {
  return act.topics.map(({ title, lines }) => (
    <div key={title ?? ''} class="act-topic">
      {title === null ? null : <p class="act-title">{title}</p>}
      <ul class="plain">
        {lines.map((line) => (
          <HistoryChange key={line.change.id} line={line} topic={title} />
        ))}
      </ul>
    </div>
  ));
}

/** Who wrote it, without naming anybody. */
function deviceText(written: string, here: string): string {
  if (written === here) return 'cet appareil';
  return written === 'import' ? 'import' : 'un autre appareil';
}
