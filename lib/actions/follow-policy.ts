import { onManagedChange } from '@/lib/platform/managed-change';
import { noted } from './fault';
import { readPolicy } from './policy';

/** Reads the policy again each time the browser says that it changed, and calls back where it did. */
export function followPolicy(changed: () => void): void {
  onManagedChange(() => {
    void noted(
      readPolicy().then((isOther) => {
        if (isOther) changed();
      }),
    );
  });
}
