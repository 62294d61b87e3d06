import { instant } from '@/lib/platform/clock';
import { noteFault, watchFaults } from '@/lib/platform/faults';

/** Notes an error for the report. */
export function note(error: unknown): Promise<void> {
  return noteFault(error, instant());
}

/** Notes the error of a view, which waits for nothing. */
export function noteViewFault(error: unknown): void {
  void note(error);
}

/** Waits for what must not fail its caller, or has none to tell: where it fails, that is for the report. */
export async function noted(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    await note(error);
  }
}

/** Has every error that nobody caught noted for the report. */
export function watchPageFaults(): void {
  watchFaults(instant);
}
