import type { Count } from '@/lib/plan/people';
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
  /** Whether what is folded in it is drawn already. */
  readonly whole?: boolean;
}

/** One rule of the checklist: tick it at once, or open it to see its steps, its dates and why. */
export function RuleLine({ line, session, whole = true }: Props) {
  const title = titleOf(line);
  return (
    <li class={line.open ? 'line' : 'line line-settled'}>
      <TickBox session={session} occurrence={line.key} label={typo(`Fait : ${title}`)} done={line.tick.status === 'fait'} settled={settledBy(line)} />
      <details class="line-body">
        <summary>
          <span class="line-title">{title}</span>
          <Moment line={line} />
        </summary>
        {whole ? <RuleDetails line={line} session={session} /> : null}
      </details>
    </li>
  );
}

/** The rule's title, with its day or its year where it has one for each. */
function titleOf({ rule, subject, name }: PlanLine): string {
  return typo(withSubject(rule.title, subject, name));
}

function Moment({ line }: { readonly line: PlanLine }) {
  const { urgency, tick, rule, unmet, unanswered } = line;
  if (urgency === null) return <span class="line-when">{settledText(line)}</span>;
  const together = rule.countsWith === undefined ? undefined : ruleOf(rule.countsWith);
  return (
    <span class="line-when">
      {unanswered ? <span class="chip">à régulariser</span> : rule.window === true ? null : <WhenChip urgency={urgency} daysLeft={line.daysLeft} />}
      {tick.redo === true ? <span class="chip chip-soon">à refaire</span> : null}
      {line.count === null ? null : <span class="line-count">{countText(line.count)}</span>}
      <Days line={line} />
      {unmet.length === 0 ? null : (
        <span>{typo(`d’abord : ${joinWords(unmet.map((need) => lowerFirst(need.rule.title)))}`)}</span>
      )}
      {together === undefined ? null : <span>{typo(`compte avec : ${lowerFirst(together.title)}`)}</span>}
    </span>
  );
}

/** The last day, or the advised one; the title says it already for a day of the session. */
function Days({ line: { rule, subject, due, target, workingDay, daysLeft } }: { readonly line: PlanLine }) {
  const day = due ?? target;
  if (rule.window === true) return day === null ? null : <span>{`fenêtre ${(daysLeft ?? 0) < 0 ? 'fermée depuis le' : 'ouverte jusqu’au'} ${shortDate(day)}`}</span>;
  return (
    <>
      {day === null || day === subject ? null : <span>{due === null ? `conseillé le ${shortDate(day)}` : shortDate(day)}</span>}
      {workingDay === null || workingDay === due ? null : <span>{typo(`dernier jour ouvré : ${dayMonth(workingDay)}`)}</span>}
    </>
  );
}

function settledText({ tick: { status, doneOn, doneBy }, count, overridden, doneByItself }: PlanLine): string {
  if (status === 'sans-objet') return 'sans objet';
  const all = count === null ? '' : countText(count);
  // Of what is counted, the day of the last one; where none is noted of them, there is none to be unknown.
  const day = doneOn !== null ? `fait le ${shortDate(doneOn)}` : doneByItself ? 'fait' : 'fait, date inconnue';
  const counted = overridden ? ` (coché à la main : ${all})` : count === null ? '' : `, ${all}`;
  return typo(`${day}${counted}${doneBy === null ? '' : `, par ${doneBy}`}`);
}

/** « 11/12 »: how many of the people it is about are settled. */
function countText({ done, of }: Count): string {
  return `${String(done)}/${String(of)}`;
}

/** What settles a line that is done by itself, and where that is changed: its box cannot be taken off. Null for all others. */
function settledBy({ doneByItself, tick, count }: PlanLine): string | null {
  if (!doneByItself || tick.status !== 'fait') return null;
  return count === null ? 'Fait d’après ce que dit la session : modifiez-la pour rouvrir la tâche.' : `Fait d’après la liste, ${countText(count)} : modifiez-la pour rouvrir la tâche.`;
}
