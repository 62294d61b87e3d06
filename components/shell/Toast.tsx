import { toast } from '@/lib/actions/state';
import { later } from './later';

// Nothing was done yet when the panel opens.
export const Said = later(async () => (await import('./Said')).Said);

/** What was just done, said aloud, with « Annuler ». It stays until closed or replaced: nobody is hurried. */
export function Toast() {
  const said = toast.value;
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {said === null ? null : <Said {...said} />}
    </div>
  );
}
