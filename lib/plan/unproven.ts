import { addDays, type CivilDate } from '@/lib/dates/civil';
import { byLabel } from '@/lib/words/order';
import { joinWords, typo } from '@/lib/words/typography';

/** How many are named before the rest is counted. */
const NAMED = 3;

/** « Sans preuve : A. B., C. D., E. F. et 2 autres »: who has no proof of the convocation, by name; null for nobody. */
export function unprovenText(labels: readonly string[]): string | null {
  if (labels.length === 0) return null;
  const more = labels.length - NAMED;
  const others = more > 0 ? [`${String(more)} ${more === 1 ? 'autre' : 'autres'}`] : [];
  const first = labels.map((label) => ({ label })).sort(byLabel).slice(0, NAMED);
  return typo(`Sans preuve : ${joinWords([...first.map(({ label }) => label), ...others])}`);
}

/** From how many days before the session on a candidate without proof is named: the day by which convocations are to be out (002, l. 15-16). */
const NAMED_FROM = 31;

/** Whether a day is one on which those without proof are named: from 31 days before the session to its first day. */
export function isProofDue(start: CivilDate, today: CivilDate): boolean {
  return addDays(start, -NAMED_FROM) <= today && today <= start;
}
