import { hasAccess, onAccessChange } from '@/lib/platform/permissions';
import { signal } from '@preact/signals';
import { noted } from './fault';

/** Whether the browser lets Jalon read the pages of CERES; null until it was asked. */
export const access = signal<boolean | null>(null);

/** Keeps `access` true while something shows it. Returns what ends it. */
export function followAccess(): () => void {
  const read = async (): Promise<void> => {
    access.value = await hasAccess();
  };
  void noted(read());
  return onAccessChange(() => {
    void noted(read());
  });
}
