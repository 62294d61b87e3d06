import { toast } from '@/lib/actions/state';
import { attempt } from '@/lib/actions/attempt';
import { Icon } from './Icon';

/** What was just done, said aloud, with « Annuler ». It stays until closed or replaced: nobody is hurried. */
export function Toast() {
  const said = toast.value;
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {said === null ? null : (
        <div class="toast">
          <span>{said.text}</span>
          {said.undo === undefined ? null : (
            <button type="button" onClick={() => attempt(said.undo)}>
              {said.back ?? 'Annuler'}
            </button>
          )}
          {said.also === undefined ? null : (
            <button type="button" onClick={() => attempt(said.also?.act)}>
              {said.also.label}
            </button>
          )}
          <button type="button" class="toast-close" aria-label="Fermer ce message" onClick={() => (toast.value = null)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
