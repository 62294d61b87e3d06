import { goTo } from '@/lib/platform/address';
import type { CeresState } from '@/lib/session/session';
import { signal } from '@preact/signals';
import { hrefOf } from './navigation';

/** What « Si je commence le … » or a page of CERES hands to the form of a new session: each field as the form holds it, empty where nothing was said. */
export interface Proposal {
  readonly title: string;
  /** ISO civil days. */
  readonly start: string;
  readonly end: string;
  readonly ceresNumber?: string;
  readonly candidateCount?: string;
  readonly ceresState?: CeresState | null;
  /** What was read in CERES, and where, in French. */
  readonly read?: readonly string[];
}

let proposed: Proposal | null = null;

/** How many proposals were made: the form begins anew with each, even where it stands open already. */
export const proposals = signal(0);

/** Goes to the form of a new session, with these values written in it. */
export function propose(values: Proposal): void {
  proposed = values;
  proposals.value += 1;
  goTo(hrefOf({ view: 'nouvelle' }));
}

/** The values that were handed over, once; null where there are none. */
export function takeProposal(): Proposal | null {
  const taken = proposed;
  proposed = null;
  return taken;
}
