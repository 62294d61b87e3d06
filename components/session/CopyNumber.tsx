import { attempt } from '@/lib/actions/attempt';
import { copyCeresNumber } from '@/lib/actions/copy-number';

/** The session's number in CERES, to be pasted there. */
export function CopyNumber({ number }: { readonly number: string }) {
  return (
    <button type="button" class="copy" aria-label={`Copier le numéro CERES ${number}`} onClick={() => attempt(() => copyCeresNumber(number))}>
      CERES n°&nbsp;{number}
    </button>
  );
}
