import { openChannel } from '@/lib/platform/channel';
import { refresh } from './refresh';

/** What other pages save is shown here at once. */
export const channel = openChannel(() => {
  void refresh();
});
