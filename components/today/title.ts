import { centre } from '@/lib/actions/state';
import type { Named } from '@/lib/plan/agenda';
import type { Dated } from '@/lib/plan/home';
import { TITLES } from '@/lib/rulebook/titles';
import { ownRuleId } from '@/lib/session/own-rule-id';
import { withSubject } from '@/lib/words/subject';
import { typo } from '@/lib/words/typography';

/** The title of a rule, or of a task of the user's own, without reading the rulebook; then its day or its year, unless `said` says it already. */
export function titleOf({ rule, subject }: Named, said: string | null = null, names: Dated['names'] = {}): string {
  const title = TITLES[rule] ?? centre.value.ownRules.find(({ id }) => ownRuleId(id) === rule)?.title ?? rule;
  return typo(withSubject(title, subject === said ? '' : subject, names[subject] ?? null));
}
