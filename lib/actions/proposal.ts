import type { CivilDate } from '@/lib/dates/civil';
import { goTo } from '@/lib/platform/address';
import { hrefOf } from './navigation';

/** What « Si je commence le … » hands to the form of a new session. */
export interface Proposal {
  /** Empty where none was chosen. */
  readonly title: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
}

let proposed: Proposal | null = null;

/** Goes to the form of a new session, with these values written in it. */
export function propose(values: Proposal): void {
  proposed = values;
  goTo(hrefOf({ view: 'nouvelle' }));
}

/** The values that were handed over, once; null where there are none. */
export function takeProposal(): Proposal | null {
  const taken = proposed;
  proposed = null;
  return taken;
}
