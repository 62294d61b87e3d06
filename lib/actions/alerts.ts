import { troubleOf } from '@/lib/store/errors';
import { alerts, type Alert } from './state';

/** Has an alert told, or no longer. */
export function mark(alert: Alert, on: boolean): void {
  const told = alerts.peek();
  if (on === told.includes(alert)) return;
  alerts.value = on ? [...told, alert] : told.filter((other) => other !== alert);
}

/** Does what writes to the store: refused for lack of room or by the disk, Jalon is read-only until something is written again. */
export async function writing<T>(work: () => Promise<T>): Promise<T> {
  try {
    const done = await work();
    markReadOnly(null);
    return done;
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === 'full' || trouble === 'disk') markReadOnly(trouble);
    throw error;
  }
}

function markReadOnly(why: 'full' | 'disk' | null): void {
  mark('full', why === 'full');
  mark('disk', why === 'disk');
}
