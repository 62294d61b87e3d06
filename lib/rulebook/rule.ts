import type { CivilDate } from '@/lib/dates/civil';
import type { ScreenId } from '@/lib/ceres/screen-ids';
import type { Region } from '@/lib/session/regions';
import type { Condition } from './condition';
import type { Phase } from './phases';
import type { SourceRef } from './sources';

/**
 * The day a claim is counted from: S first day, E last day (end of the last final interview), T last day of validity of the
 * title, R day the DTE was received, V day the validated PV came back, F last day of training (none for VAE), the day itself
 * of a daily occurrence, 31 January of the year of a yearly one, the day that the rule itself says (`fixedOn`). One that is not known yields no date.
 */
export type Anchor =
  | 'start'
  | 'end'
  | 'titleExpiry'
  | 'dteReceived'
  | 'pvValidated'
  | 'trainingEnd'
  | 'day'
  | 'january31'
  | 'fixed';

/** How far from the anchor, negative before it: years and months first (clamped to the month's last day), then days. */
export interface Offset {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  /** The n-th working day after the anchor; alone in its offset. */
  readonly workingDays?: number;
}

/** `derived` follows from another rule, and says from which in `derivedFrom`; it counts as required. */
export type Strength = 'required' | 'advised' | 'derived';

/** Whose requirement it is: everybody's, a region's, or the centre's own (its margins, tasks and confirmed delays). */
export type Scope = 'national' | 'centre' | Region;

/** One dated requirement, of one source. A text that changes is a new claim with its own `inForce`, never an edit. */
export interface Claim {
  readonly anchor: Anchor;
  readonly offset: Offset;
  /** `at-latest` unless said. A not-before claim reads « à partir du … » and makes nothing overdue. */
  readonly bound?: 'at-latest' | 'not-before';
  readonly strength: Strength;
  readonly derivedFrom?: string;
  readonly scope: Scope;
  readonly when?: Condition;
  /** Where this holds, a required claim is only advised: a text above it says otherwise. */
  readonly yieldsWhen?: Condition;
  /** Holds where S (E for claims counted from E) lies in these days, both included. */
  readonly inForce?: { readonly from?: CivilDate; readonly to?: CivilDate };
  /** « Délai confirmé par ma DDETS »: which day, by whom. It replaces the required claims of the same anchor, which stay as advice. */
  readonly confirmed?: { readonly on: CivilDate; readonly by: string };
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
  /** In a daily rule, a line of the first or of the last day alone. */
  readonly on?: 'start' | 'end';
  readonly sources: readonly SourceRef[];
}

/** The day before which a rule is not shown among things to do. */
export interface Opening {
  readonly anchor: Anchor;
  readonly offset: Offset;
  /** Or on the last working day on or before the rule's due, where that is earlier. */
  readonly orWorkingDay?: true;
}

/** Another rule that the same act may well settle: ticking one offers to tick the other, in these words. */
export interface Offer {
  readonly rule: string;
  readonly label: string;
  readonly source: SourceRef;
}

/** Who is to be told when what was done must be done again, or when a session is called off. */
export type Party = 'ddets' | 'afpa' | 'jury' | 'candidats' | 'surveillant';

/** The fields of a session that a rule's own day fills. */
export type RecordedDay = 'dteReceivedOn' | 'pvSentOn' | 'pvValidatedOn';

/** Of whom a rule is done once each is settled: it is one occurrence, and shows « 11/12 ». */
export type CountOf = 'convened-candidates' | 'convened-jurors' | 'identified-candidates' | 'checked-papers' | 'signatures' | 'declarations';

/** Of whom a rule makes an occurrence each, once results are known: who succeeded in part, or who may come again. */
export type EachOf = 'partial' | 'may-return';

/** One thing a person does and ticks, as data: no functions, so that the user's own rules have the same shape. */
export interface Rule {
  /** Permanent, kebab-case; a renamed rule keeps its old id in `formerly`, and stored sessions follow. */
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly phase: Phase;
  /** Of a task of the user's own: the one session that it is for; every session unless said. */
  readonly session?: string;
  /** Of a task of the user's own: the day of the calendar that its claim is counted from. */
  readonly fixedOn?: CivilDate;
  readonly title: string;
  readonly steps?: readonly Step[];
  readonly claims: readonly Claim[];
  readonly opens?: Opening;
  /** Of the days of the session themselves: for today from its day to E, never overdue, « non renseigné » after E. */
  readonly sessionDay?: true;
  /** One occurrence for every civil day from S to E, due that day; always a rule of the days of the session. */
  readonly daily?: true;
  readonly needs?: readonly Need[];
  readonly counts?: CountOf;
  readonly each?: EachOf;
  /** Its day ends a time in which something may be done, and is no day to do it by: it is shown while that lasts, and presses at no time. */
  readonly window?: true;
  /** While both are open and overdue, the two count as one. */
  readonly countsWith?: string;
  readonly offers?: Offer;
  /** The day on which it is done is a field of the session: saying one says the other. */
  readonly records?: RecordedDay;
  /** Tied to the days of the session: done, it is to be done again when they move; these are told. Empty where nobody outside is. */
  readonly tiedToDays?: readonly Party[];
  readonly when?: Condition;
  /** A check: done by itself where this holds. It never enters the earliest start of a session. */
  readonly doneWhen?: Condition;
  /** A message is prepared for it: `lib/plan/mails`. */
  readonly letter?: 'afpa' | 'pv';
  /** The CERES screens beside which it is recalled. */
  readonly screens?: readonly ScreenId[];
  /** The trap to know before acting there. */
  readonly caution?: string;
  /** What is said in place of a date where no claim applies. */
  readonly undated?: string;
  readonly sources: readonly SourceRef[];
}
