import { MovesSum, MovesToConfirm } from '../forms/MovesToConfirm';
import type { CentreChange, MovingField } from './useCentreChange';

/** Under a field of the centre, what its new value moves, before it is saved. */
export function CentreMoves({ field, change: { change, confirm, forget } }: { readonly field: MovingField; readonly change: CentreChange }) {
  const mine = change?.field === field ? change : null;
  return (
    <div class="centre-moves">
      <div role="status">
        {mine === null ? null : mine.preview === null ? <p class="quiet">Calcul de ce qui change…</p> : <MovesSum preview={mine.preview} />}
      </div>
      {mine?.preview == null ? null : <MovesToConfirm preview={mine.preview} onConfirm={confirm} onForget={forget} />}
    </div>
  );
}
