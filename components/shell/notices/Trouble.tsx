import { trouble } from '@/lib/actions/state';

/** Why nothing can be read or saved, where that is so. */
export function Trouble() {
  if (trouble.value === null) return null;
  return (
    <p class="notice notice-late" role="alert">
      {trouble.value}
    </p>
  );
}
