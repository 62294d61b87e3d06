import { troubleOf } from '@/lib/store/errors';
import { alerts, type Alert } from './state';

/** Has an alert told, or no longer. */
export function mark(alert: Alert, on: boolean): void {
  const others = alerts.peek().filter((other) => other !== alert);
  if (on !== others.length < alerts.peek().length) alerts.value = on ? [...others, alert] : others;
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
