import type { Centre } from '@/lib/session/centre';
import type { PolicyRead } from '@/lib/session/policy';

/** What holds where the IT department set nothing. */
export const NO_POLICY: PolicyRead = { policy: {}, refused: [] };

let held = NO_POLICY;

/** Has every centre that is read from now on read under this policy. Digests made under another are stale by their stamp. */
export function impose(read: PolicyRead): void {
  held = read;
}

/** The policy that holds in this page or worker, and what of it was refused. */
export function imposed(): PolicyRead {
  return held;
}

/**
 * The centre as dates and messages see it: what the IT department set holds before what was said here, which stays stored as it is and holds
 * again when the policy goes. The one place where the two meet.
 */
export function underPolicy(centre: Centre): Centre {
  const { region = centre.region, territory = centre.territory, convenes = centre.convenes, ddetsName: name = null, ddetsEmail: email = null } = held.policy;
  return { ...centre, region, territory, convenes, ...(name === null && email === null ? {} : { ddets: { name, email } }) };
}
