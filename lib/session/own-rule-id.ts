import { fingerprint } from './fingerprint';
import { RULE_ID_PATTERN } from './tick';

/** The id under which a task of the user's own is ticked: kebab-case, as every rule's. */
export function ownRuleId(id: string): string {
  return `perso-${RULE_ID_PATTERN.test(id) ? id : fingerprint(id)}`;
}
