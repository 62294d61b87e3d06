import type { PlacedMark } from '@/lib/plan/timeline';
import { saidOf } from '@/lib/plan/timeline-words';
import { Shape } from './Shape';

/** Which mark is pointed at, and what to do when another is. */
export interface Pointed {
  /** The one mark that Tab stops at: the others are reached by arrows from there. */
  readonly stop: string;
  readonly shown: string | null;
  readonly onPoint: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Props {
  readonly mark: PlacedMark;
  readonly pointed: Pointed;
}

/** A mark to point at, around the origin: reached by keys, read aloud whole, and 22 px across to be hit. */
export function MarkPoint({ mark, pointed: { stop, shown, onPoint } }: Props) {
  const { id, state } = mark;
  return (
    <g
      class={id === shown ? 'mark mark-shown' : 'mark'}
      role="img"
      aria-label={saidOf(mark)}
      tabindex={id === stop ? 0 : -1}
      data-mark={id}
      onFocus={() => onPoint(id)}
      onPointerEnter={() => onPoint(id)}
    >
      <circle class="halo" r="11" />
      <Shape state={state} />
    </g>
  );
}
