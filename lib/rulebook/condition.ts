/**
 * What a rule or a claim may ask of a session and its centre. Each is either known to be true or not:
 * an empty field makes none of them true, so that it never makes a rule or a claim apply.
 */
export type Fact =
  | 'transport'
  | 'ctrmtv'
  | 'supervision'
  | 'actors'
  | 'route-formation'
  | 'route-vae'
  | 'kind-titre'
  | 'kind-ccp'
  | 'kind-ccs'
  | 'dte-received'
  | 'accommodations-asked'
  | 'accommodations-granted'
  | 'agrement-missing'
  | 'responsable-undeclared'
  | 'title-covers-session'
  | 'pv-validated'
  | 'partial-or-failed'
  | 'convenes-outside-ceres'
  | 'ile-de-france'
  | 'auvergne-rhone-alpes';

/** A condition as data. `not` is for what holds unless the fact is known (« par défaut », « sauf si »). */
export type Condition =
  | Fact
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** Whether a condition holds, given the facts known to be true; an absent condition always does. */
export function holds(condition: Condition | undefined, facts: ReadonlySet<Fact>): boolean {
  if (condition === undefined) return true;
  if (typeof condition === 'string') return facts.has(condition);
  if ('not' in condition) return !holds(condition.not, facts);
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  return condition.any.some((part) => holds(part, facts));
}
