import { alerts, trouble } from '@/lib/actions/state';
import { AlertNotice } from './AlertNotice';
import { KeptCopies } from './KeptCopies';

/** Why nothing can be read or saved, where that is so, and what is wrong while the rest goes on. */
export function Trouble() {
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
      {alerts.value.map((alert) => (
        <AlertNotice key={alert} alert={alert} />
      ))}
    </>
  );
}
