import type { PlanLine } from '@/lib/plan/plan';
import { ruleOf } from '@/lib/rulebook/rule-of';
import { dayMonth, shortDate } from '@/lib/words/dates';
import { withSubject } from '@/lib/words/subject';
import { joinWords, lowerFirst, typo } from '@/lib/words/typography';
import { RuleDetails } from './RuleDetails';
import { TickBox } from './TickBox';
import { WhenChip } from './WhenChip';
import './session.css';

interface Props {
  readonly line: PlanLine;
  readonly session: string;
}

/** One rule of the checklist: tick it at once, or open it to see its steps, its dates and why. */
export function RuleLine({ line, session }: Props) {
  const title = titleOf(line);
  return (
    <li class={line.open ? 'line' : 'line line-settled'}>
      <TickBox session={session} occurrence={line.key} label={typo(`Fait : ${title}`)} done={line.tick.status === 'fait'} />
      <details class="line-body">
        <summary>
          <span class="line-title">{title}</span>
          <Moment line={line} />
        </summary>
        <RuleDetails line={line} session={session} />
      </details>
    </li>
  );
}

/** The rule's title, with its day or its year where it has one for each. */
function titleOf({ rule, subject }: PlanLine): string {
  return typo(withSubject(rule.title, subject));
}

function Moment({ line }: { readonly line: PlanLine }) {
  const { urgency, tick, rule, unmet, unanswered } = line;
  if (urgency === null) return <span class="line-when">{settledText(tick)}</span>;
  const together = rule.countsWith === undefined ? undefined : ruleOf(rule.countsWith);
  return (
    <span class="line-when">
      {unanswered ? <span class="chip">à régulariser</span> : <WhenChip urgency={urgency} daysLeft={line.daysLeft} />}
      {tick.redo === true ? <span class="chip chip-soon">à refaire</span> : null}
      <Days line={line} />
      {unmet.length === 0 ? null : (
        <span>{typo(`d’abord : ${joinWords(unmet.map((need) => lowerFirst(need.rule.title)))}`)}</span>
      )}
      {together === undefined ? null : <span>{typo(`compte avec : ${lowerFirst(together.title)}`)}</span>}
    </span>
  );
}

/** The last day, or the advised one; the title says it already for a day of the session. */
function Days({ line: { subject, due, target, workingDay } }: { readonly line: PlanLine }) {
  const day = due ?? target;
  return (
    <>
      {day === null || day === subject ? null : <span>{due === null ? `conseillé le ${shortDate(day)}` : shortDate(day)}</span>}
      {workingDay === null || workingDay === due ? null : <span>{typo(`dernier jour ouvré : ${dayMonth(workingDay)}`)}</span>}
    </>
  );
}

function settledText({ status, doneOn, doneBy }: PlanLine['tick']): string {
  if (status === 'sans-objet') return 'sans objet';
  const day = doneOn === null ? 'fait, date inconnue' : `fait le ${shortDate(doneOn)}`;
  return doneBy === null ? day : `${day}, par ${doneBy}`;
}
