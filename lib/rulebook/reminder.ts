import type { ScreenId } from '@/lib/ceres/screen-ids';
import type { Condition } from './condition';
import type { Phase } from './phases';
import type { SourceRef } from './sources';

/** What is to be known and never ticked: a prohibition, what to do in case of an incident, what the sources leave unsaid. */
export interface Reminder {
  /** Permanent, kebab-case. */
  readonly id: string;
  /** The phase at whose head it stands. */
  readonly phase: Phase;
  readonly text: string;
  readonly when?: Condition;
  /** The CERES screens beside which it is recalled. */
  readonly screens?: readonly ScreenId[];
  readonly sources: readonly SourceRef[];
}
