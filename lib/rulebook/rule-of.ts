import type { Rule } from './rule';
import { CENTRE_RULES, RULES } from './rulebook';

const BY_ID = new Map(
  [...RULES, ...CENTRE_RULES].flatMap((rule) => [rule.id, ...(rule.formerly ?? [])].map((id) => [id, rule] as const)),
);

/** The rule of this id, today's or a former one. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
