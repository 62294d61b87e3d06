import { trouble } from '@/lib/actions/state';

/** Stands where something is still to be read; not where the notice above says why it cannot be. */
export function Reading() {
  return trouble.value === null ? <p class="quiet empty">Lecture en cours…</p> : null;
}
