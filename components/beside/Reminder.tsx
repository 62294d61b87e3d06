import type { ScreenId } from '@/lib/ceres/screens';
import type { Plan, PlanLine } from '@/lib/plan/plan';
import { claimText } from '@/lib/plan/claim-text';
import { isRequired } from '@/lib/plan/claims';
import { remindersOf } from '@/lib/plan/reminders';
import { citation } from '@/lib/rulebook/sources';
import { shortDate } from '@/lib/words/dates';
import { daysLate, relativeDays } from '@/lib/words/days';
import { joinWords, lowerFirst, typo } from '@/lib/words/typography';

interface Props {
  readonly plan: Plan;
  readonly screen: ScreenId;
}

/** The rules of a screen for one session: the last day and days left, the trap, what is not ready, the source. */
export function Reminder({ plan, screen }: Props) {
  return (
    <>
      {remindersOf(plan, screen).map((line) => (
        <section key={line.key} class="reminder">
          <h2>{typo(headline(line))}</h2>
          {line.due !== null || line.rule.undated === undefined ? null : <p>{typo(line.rule.undated)}</p>}
          {line.rule.caution === undefined ? null : <p>{typo(line.rule.caution)}</p>}
          {line.unmet.length === 0 ? null : (
            <p>
              <strong>{typo('Pas encore prêt :')}</strong> {typo(joinWords(line.unmet.map(({ rule }) => lowerFirst(rule.title))))}.
            </p>
          )}
          <p class="quiet">{typo(sourceOf(line))}</p>
        </section>
      ))}
    </>
  );
}

function headline({ rule, tick, due, workingDay, daysLeft }: PlanLine): string {
  if (tick.status === 'fait') return `${rule.title} : fait`;
  if (tick.status === 'sans-objet') return `${rule.title} : sans objet`;
  if (due === null || daysLeft === null) return `${rule.title} : aucune date`;
  const left = daysLeft < 0 ? daysLate(-daysLeft) : relativeDays(daysLeft);
  const working = workingDay === null || workingDay === due ? '' : `, dernier jour ouvré ${shortDate(workingDay)}`;
  return `${rule.title} : au plus tard ${shortDate(due)}${working}, ${left}`;
}

function sourceOf({ claims, due, rule }: PlanLine): string {
  const binding = claims.filter(({ date, strength }) => date !== null && date === due && isRequired(strength));
  if (binding.length === 0) return joinWords(rule.sources.map(citation));
  return joinWords(binding.map(({ claim }) => `${claimText(claim)} (${citation(claim.source)})`));
}
