import type { CivilDate } from '@/lib/dates/civil';
import type { ScreenId } from '@/lib/ceres/screens';
import type { Region } from '@/lib/session/regions';
import type { Condition } from './condition';
import type { Phase } from './phases';
import type { SourceRef } from './sources';

/**
 * The day a claim is counted from: S first day, E last day (end of the last final interview), T last day of validity of the
 * title, R day the DTE was received. One that is not known yields no date.
 */
export type Anchor = 'start' | 'end' | 'titleExpiry' | 'dteReceived';

/** How far from the anchor, negative before it: years and months first (clamped to the month's last day), then days. */
export interface Offset {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  /** The n-th working day after the anchor; alone in its offset. */
  readonly workingDays?: number;
}

/** `derived` follows from another rule, and says from which; it counts as required. */
export type Strength = 'required' | 'advised' | 'derived';

/** One dated requirement, of one source. A text that changes is a new claim with its own `inForce`, never an edit. */
export interface Claim {
  readonly anchor: Anchor;
  readonly offset: Offset;
  /** `at-latest` unless said. A not-before claim reads « à partir du … » and makes nothing overdue. */
  readonly bound?: 'at-latest' | 'not-before';
  readonly strength: Strength;
  readonly scope: 'national' | Region;
  readonly when?: Condition;
  /** Where this holds, a required claim is only advised: a text above it says otherwise. */
  readonly yieldsWhen?: Condition;
  /** Holds where S (E for claims counted from E) lies in these days, both included. */
  readonly inForce?: { readonly from?: CivilDate; readonly to?: CivilDate };
  readonly source: SourceRef;
  /** What the source leaves open, or how it was read, in French. */
  readonly note?: string;
}

/** Another rule to be done first. */
export interface Need {
  readonly rule: string;
  readonly when?: Condition;
  /** False where the need is said but moves no date of the needed rule. */
  readonly tightens?: false;
}

/** A finer line to tick, inside a rule. */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly when?: Condition;
  readonly sources: readonly SourceRef[];
}

/** One thing a person does and ticks, as data: no functions, so that the user's own rules have the same shape. */
export interface Rule {
  /** Permanent, kebab-case; a renamed rule keeps its old id in `formerly`, and stored sessions follow. */
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly phase: Phase;
  readonly title: string;
  readonly steps?: readonly Step[];
  readonly claims: readonly Claim[];
  /** The day before which it is not shown among things to do. */
  readonly opens?: { readonly anchor: Anchor; readonly offset: Offset };
  /** One occurrence for every civil day from S to E, due that day. */
  readonly daily?: true;
  readonly needs?: readonly Need[];
  /** While both are open and overdue, the two count as one. */
  readonly countsWith?: string;
  readonly when?: Condition;
  /** The CERES screens beside which it is recalled. */
  readonly screens?: readonly ScreenId[];
  /** The trap to know before acting there. */
  readonly caution?: string;
  /** What to say where none of its claims gives a date. */
  readonly undated?: string;
  readonly sources: readonly SourceRef[];
}
