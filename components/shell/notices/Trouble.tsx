import { alerts, trouble, type Wrong } from '@/lib/actions/state';
import { AlertNotice } from './AlertNotice';
import { KeptCopies } from './KeptCopies';

/** The gravest first. */
const GRAVITY: readonly Wrong[] = ['full', 'disk', 'copy', 'clock', 'private'];

/** Why nothing can be read or saved, where that is so, and what is wrong while the rest goes on: the first in full, so that the view stays in sight. */
export function Trouble() {
  const told = GRAVITY.filter((alert) => alerts.value.includes(alert));
  return (
    <>
      {trouble.value === null ? null : (
        <>
          <p class="notice notice-late" role="alert">
            {trouble.value}
          </p>
          <KeptCopies />
        </>
      )}
      {told.map((alert, n) => (
        <AlertNotice key={alert} alert={alert} folded={n > 0 || trouble.value !== null} />
      ))}
    </>
  );
}
