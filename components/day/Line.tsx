import { noteHour, tickOn } from '@/lib/actions/exam-day';
import { setStep } from '@/lib/actions/tick';
import type { CivilDate } from '@/lib/dates/civil';
import type { DayLine } from '@/lib/plan/exam-day';
import { citation } from '@/lib/rulebook/sources';
import type { Step } from '@/lib/rulebook/rule';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { joinWords, typo } from '@/lib/words/typography';
import { TimeField } from './TimeField';
import { Toggle } from './Toggle';

interface Props {
  readonly own: DayLine;
  readonly isNow: boolean;
  readonly session: Session;
  readonly day: CivilDate;
}

/** One thing to tick: a rule of the plan with its steps and its trap, or one step that has its own moment. */
export function Line({ own, isNow, session, day }: Props) {
  const { line, step, steps, done } = own;
  if (step !== null) {
    return (
      <li class={isNow ? 'day-line day-line-now' : 'day-line'}>
        <StepBox step={step} line={line} session={session} />
      </li>
    );
  }
  const { rule, tick, count, overridden } = line;
  return (
    <li class={isNow ? 'day-line day-line-now' : 'day-line'}>
      <div class="day-row">
        {line.doneByItself ? (
          <p class="day-settled">{typo(rule.title)}</p>
        ) : (
          <Toggle label={typo(rule.title)} checked={done} save={(checked) => tickOn(session.id, line.key, day, checked)} />
        )}
        {count === null ? null : (
          <span class="day-count">
            {count.done}/{count.of}
          </span>
        )}
        {line.doneByItself || tick.status !== 'fait' ? null : (
          <TimeField label={typo(`Heure : ${rule.title}`)} value={tick.doneAt} save={(at) => noteHour(session.id, line.key, at)} />
        )}
      </div>
      <Said line={line} day={day} overridden={overridden} />
      {rule.caution === undefined || done ? null : <p class="caution">{typo(rule.caution)}</p>}
      {steps.length === 0 ? null : (
        <ul class="day-steps">
          {steps.map((one) => (
            <li key={one.id}>
              <StepBox step={one} line={line} session={session} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Said({ line: { tick }, day, overridden }: { readonly line: DayLine['line']; readonly day: CivilDate; readonly overridden: boolean }) {
  if (tick.status === 'sans-objet') return <p class="quiet">sans objet</p>;
  if (overridden) return <p class="quiet">{typo('coché à la main : tous ne sont pas encore notés')}</p>;
  return tick.status === 'fait' && tick.doneOn !== null && tick.doneOn !== day ? <p class="quiet">fait le {shortDate(tick.doneOn)}</p> : null;
}

function StepBox({ step, line, session }: { readonly step: Step; readonly line: DayLine['line']; readonly session: Session }) {
  return (
    <Toggle label={typo(step.title)} checked={line.tick.steps[step.id] === true} save={(checked) => setStep(session.id, line.key, step.id, checked)}>
      <span class="quiet"> ({joinWords(step.sources.map(citation))})</span>
    </Toggle>
  );
}
