import { instant } from '@/lib/platform/clock';
import { noteFault } from '@/lib/platform/faults';
import { sentence } from './refresh';
import { toast } from './state';

/** Does something that the user asked for; a failure is noted and said, and what she typed is left where it is. `failed` sets the rest back. */
export function attempt(act: (() => Promise<void>) | undefined, failed?: () => void): void {
  act?.().catch(async (error: unknown) => {
    failed?.();
    toast.value = { text: await sentence(error) };
    await noteFault(error, instant());
  });
}
