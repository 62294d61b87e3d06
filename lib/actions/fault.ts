import { instant } from '@/lib/platform/clock';
import { noteFault, watchFaults } from '@/lib/platform/faults';

/** Notes the error of a view for the report. */
export function noteViewFault(error: unknown): void {
  void noteFault(error, instant());
}

/** Waits for what must not fail its caller, or has none to tell: where it fails, that is for the report. */
export async function noted(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    await noteFault(error, instant());
  }
}

/** Has every error that nobody caught noted for the report. */
export function watchPageFaults(): void {
  watchFaults(instant);
}
