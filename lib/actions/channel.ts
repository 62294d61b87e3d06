import { openChannel, type Channel } from '@/lib/platform/channel';
import { refresh } from './refresh';

let opened: Channel | null = null;

/** The channel to the other pages, opened when first asked for: what they save is shown here at once. */
export function channel(): Channel {
  opened ??= openChannel(() => {
    void refresh();
  });
  return opened;
}
