import { attempt } from '@/lib/actions/attempt';
import { toast, type Toast } from '@/lib/actions/state';
import { Icon } from './Icon';

/** What was just done, with « Annuler » and what the same act may have settled too. */
export function Said({ text, undo, back, also }: Toast) {
  return (
    <div class="toast">
      <span>{text}</span>
      {undo === undefined ? null : (
        <button type="button" onClick={() => attempt(undo)}>
          {back ?? 'Annuler'}
        </button>
      )}
      {also === undefined ? null : (
        <button type="button" onClick={() => attempt(also.act)}>
          {also.label}
        </button>
      )}
      <button type="button" class="toast-close" aria-label="Fermer ce message" onClick={() => (toast.value = null)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
