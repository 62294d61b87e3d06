import { addDays, civil, daysBetween, earliest, type CivilDate } from '@/lib/dates/civil';
import type { Territory } from '@/lib/dates/territory';
import { holds, type Condition, type Fact } from '@/lib/rulebook/condition';
import type { Claim, Rule } from '@/lib/rulebook/rule';
import { RULES } from '@/lib/rulebook/rulebook';
import type { Margin } from '@/lib/session/centre-lists';
import { typo } from '@/lib/words/typography';
import { dateFrom, isInForceOn } from './claims';
import { marginClaim } from './own-rules';

const FIRST = civil('2027-01-01');
const LAST = civil('2030-12-31');

/** Four years of anchors, a leap year among them: months and holidays fall in every way that matters. */
const DAYS: readonly CivilDate[] = Array.from({ length: daysBetween(FIRST, LAST) + 1 }, (_, n) => addDays(FIRST, n));

/** The dates that a margin is measured against: which rule, counted from where. */
type Asked = Pick<Margin, 'rule' | 'anchor' | 'days'>;

/**
 * Why a margin is refused, in French; null where it is stricter. It is, when for some kind of session (transport title or not, before or after a
 * change of text …) it falls before every date that the rule's sources give on that anchor, required or advised, on whatever day the anchor falls: otherwise it would
 * change nothing, or only on some days.
 */
export function marginProblem(margin: Asked, rules: readonly Rule[] = RULES, territory: Territory = 'metropole'): string | null {
  const rule = rules.find(({ id, formerly }) => id === margin.rule || formerly?.includes(margin.rule));
  if (rule === undefined) return typo('Jalon ne connaît pas cette tâche : choisissez-en une autre.');
  const claims = rule.claims.filter(isMeasured);
  if (claims.length === 0) return typo('Cette tâche n’a pas de date : une marge n’y changerait rien. Ajoutez plutôt une tâche.');
  const here = claims.filter(({ anchor }) => anchor === margin.anchor);
  if (here.length === 0) return typo('Cette tâche n’a pas de date comptée à partir de là : choisissez un autre point de départ.');
  const own = marginClaim({ id: '', ...margin });
  const kinds = kindsOf(here).flatMap((facts) => periodsOf(here).map((day) => here.filter((claim) => holds(claim.when, facts) && isInForceOn(claim, day))));
  const useful = kinds.some((asked) => asked.length > 0 && DAYS.every((day) => isBefore(own, asked, day, territory)));
  return useful ? null : typo('Cette marge n’est pas plus stricte que les dates de la tâche : avancez-la, ou retirez-la.');
}

/** The last days that sources and the DDETS give; not another margin. */
function isMeasured({ bound, scope, confirmed }: Claim): boolean {
  return bound !== 'not-before' && (scope !== 'centre' || confirmed !== undefined);
}

function isBefore(own: Claim, asked: readonly Claim[], day: CivilDate, territory: Territory): boolean {
  const mine = dateFrom(day, own.offset, territory);
  const theirs = earliest(asked.flatMap(({ offset }) => dateFrom(day, offset, territory) ?? []));
  return mine !== null && theirs !== null && mine < theirs;
}

/** Every way in which the facts that these claims ask for can hold or not. */
function kindsOf(claims: readonly Claim[]): ReadonlySet<Fact>[] {
  const facts = [...new Set(claims.flatMap(({ when }) => factsIn(when)))];
  return facts.reduce<Set<Fact>[]>((kinds, fact) => [...kinds, ...kinds.map((kind) => new Set([...kind, fact]))], [new Set()]);
}

/** A day of each period in which the same of these claims are in force. */
function periodsOf(claims: readonly Claim[]): readonly CivilDate[] {
  return [FIRST, ...claims.flatMap(({ inForce: { from = FIRST, to } = {} }) => [from, to === undefined ? from : addDays(to, 1)])];
}

function factsIn(condition: Condition | undefined): Fact[] {
  if (condition === undefined) return [];
  if (typeof condition === 'string') return [condition];
  if ('not' in condition) return factsIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(factsIn);
}
