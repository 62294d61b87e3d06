import { instant } from '@/lib/platform/clock';
import { noteFault, watchFaults } from '@/lib/platform/faults';

/** Notes the error of a view for the report. */
export function noteViewFault(error: unknown): void {
  void noteFault(error, instant());
}

/** Has every error that nobody caught noted for the report. */
export function watchPageFaults(): void {
  watchFaults(instant);
}
