import type { Plan } from '@/lib/plan/plan';
import type { SourceRef } from '@/lib/rulebook/sources';
import type { Centre } from '@/lib/session/centre';
import type { Sheet } from './sheet';
import type { Typed } from './typed';

/** What a paper is made from. Every date on it comes from the plan. */
export interface Printing {
  readonly plan: Plan;
  readonly centre: Centre;
  readonly typed: Typed;
}

/** What may be typed on the page before printing. */
export type Ask = 'phase' | 'place' | 'schedule' | 'places' | 'order' | 'sender' | 'candidates' | 'jurors';

/** Where what a paper lacks is said: the views of the session of these names, or the settings. */
export type Remedy = 'candidats' | 'jury' | 'suites' | 'modifier' | 'reglages';

/** A paper that can be made of a session. */
export interface Print {
  /** In its address: `formulaire`. */
  readonly id: string;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  readonly group: GroupId;
  readonly asks: readonly Ask[];
  /** Whose model it follows; null for Jalon's own. */
  readonly source: SourceRef | null;
  /** What is to be read before it is printed, shown on the page so that nobody misses it; never on the paper. */
  readonly caution?: string;
  /** Why it cannot be printed, in a sentence that says what to do; null where it can. */
  readonly refused: (printing: Printing) => string | null;
  /** Where to go when it is refused; absent where nothing that can be said would change it. */
  readonly remedy?: (printing: Printing) => Remedy | null;
  readonly sheets: (printing: Printing) => readonly Sheet[];
}

export type GroupId = 'suivre' | 'afficher' | 'signer' | 'convoquer';

/** For a paper that can always be printed. */
export const never = (): null => null;
