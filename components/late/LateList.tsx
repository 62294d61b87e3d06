import { today } from '@/lib/actions/state';
import type { Occurrence } from '@/lib/plan/occurrence';
import { PHASE_TITLES, PHASES } from '@/lib/rulebook/phases';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { withSubject } from '@/lib/words/subject';
import { typo } from '@/lib/words/typography';
import { useId } from 'preact/hooks';
import type { Answering } from './useAnswers';

interface Props {
  readonly lines: readonly Occurrence[];
  readonly session: Session;
  readonly answers: Answering;
}

/** What lies behind, by phase. */
export function LateList({ lines, session, answers }: Props) {
  return (
    <>
      {PHASES.map((phase) => {
        const here = lines.filter(({ rule }) => rule.phase === phase);
        return here.length === 0 ? null : <PhaseGroup key={phase} title={PHASE_TITLES[phase]} lines={here} session={session} answers={answers} />;
      })}
    </>
  );
}

function PhaseGroup({ title, lines, session, answers }: Props & { readonly title: string }) {
  const id = useId();
  const keys = lines.map(({ key }) => key);
  const all = keys.every(answers.isDone);
  return (
    <section class="late-phase" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {lines.length < 2 ? null : (
          <button type="button" class="link" aria-label={typo(`${all ? 'Tout décocher' : 'Tout cocher'} : ${title}`)} onClick={() => answers.setDone(keys, !all)}>
            {all ? 'Tout décocher' : 'Tout cocher'}
          </button>
        )}
      </header>
      <ul class="card">
        {lines.map((line) => (
          <Line key={line.key} line={line} redo={session.ticks[line.key]?.redo === true} answers={answers} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly line: Occurrence;
  readonly redo: boolean;
  readonly answers: Answering;
}

function Line({ line: { key, rule, subject, due }, redo, answers }: LineProps) {
  const id = useId();
  const title = withSubject(typo(rule.title), subject);
  const done = answers.isDone(key);
  const error = answers.errorOf(key);
  return (
    <li class={done ? 'late-line' : 'late-line late-line-open'}>
      <label class="late-title">
        <input type="checkbox" checked={done} aria-describedby={`${id}-due`} onChange={(event) => answers.setDone([key], event.currentTarget.checked)} />
        <span>{title}</span>
      </label>
      <p id={`${id}-due`} class="quiet late-due">
        {redo ? <span class="chip chip-soon">à refaire</span> : null}
        {due === null ? null : <span>dernier jour : {shortDate(due)}</span>}
      </p>
      {done ? (
        <label class="late-day">
          <span class="quiet" aria-hidden="true">
            fait le
          </span>
          <input
            type="date"
            aria-label={typo(`Fait le : ${title}`)}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : `${id}-said`}
            max={today.value}
            value={answers.dayOf(key)}
            onInput={(event) => answers.setDay(key, event.currentTarget.value)}
          />
        </label>
      ) : (
        <p class="late-open">reste à faire</p>
      )}
      {error === undefined ? null : (
        <p id={`${id}-said`} class="field-error">
          {error}
        </p>
      )}
    </li>
  );
}
