import type { CivilDate } from '@/lib/dates/civil';
import type { DayPart, ExamDay } from '@/lib/plan/exam-day';
import type { Plan } from '@/lib/plan/plan';
import { citation } from '@/lib/rulebook/sources';
import { timeText } from '@/lib/words/times';
import { joinWords, typo } from '@/lib/words/typography';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Line } from './Line';
import { Notes } from './Notes';

interface Props {
  readonly shown: ExamDay;
  readonly plan: Plan;
  readonly day: CivilDate;
}

/** The moments of a day in order. What is to be done now is unfolded; what is done folds, and says when. */
export function Parts({ shown, plan, day }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const current = shown.now?.part ?? null;
  useFollowedFocus(place, current);
  return (
    <div ref={place} class="day-parts">
      {shown.parts.map((part) => (
        <Part key={part.moment.id} part={part} now={shown.now} plan={plan} day={day} />
      ))}
    </div>
  );
}

/** Whoever was in the moment that folds, being done, goes on in the one that unfolds: a control in what is folded has no focus. */
function useFollowedFocus(place: { readonly current: HTMLDivElement | null }, current: string | null): void {
  const before = useRef(current);
  const held = useRef(false);
  // Before the fold takes focus away.
  useLayoutEffect(() => {
    const root = place.current;
    const focused = root?.ownerDocument.activeElement?.closest('[data-moment]') ?? null;
    held.current = focused !== null && focused.getAttribute('data-moment') === before.current && before.current !== current;
    before.current = current;
  }, [current]);
  useEffect(() => {
    if (!held.current) return;
    held.current = false;
    place.current?.querySelector<HTMLElement>('[data-now] > summary')?.focus();
  }, [current]);
}

interface PartProps {
  readonly part: DayPart;
  readonly now: ExamDay['now'];
  readonly plan: Plan;
  readonly day: CivilDate;
}

function Part({ part: { moment, lines, done, at }, now, plan, day }: PartProps) {
  const isNow = now?.part === moment.id;
  return (
    <details class={done ? 'day-part day-done' : isNow ? 'day-part day-now' : 'day-part'} open={isNow} data-moment={moment.id} data-now={isNow ? '' : undefined}>
      <summary aria-current={isNow ? 'step' : undefined}>
        <h2>{moment.title}</h2>
        <span class="day-state">
          {isNow ? <span class="chip chip-soon">Maintenant</span> : done ? <span class="day-ok">{at === null ? 'fait' : `fait à ${timeText(at)}`}</span> : <Left lines={lines} />}
        </span>
      </summary>
      {moment.caution === undefined ? null : <p class="caution">{typo(moment.caution)}</p>}
      {lines.length === 0 ? null : (
        <ul class="day-lines">
          {lines.map((line) => (
            <Line key={line.id} own={line} isNow={now?.line === line.id} session={plan.session} day={day} />
          ))}
        </ul>
      )}
      {moment.notes === undefined ? null : <Notes notes={moment.notes} session={plan.session} day={day} />}
      <p class="quiet">{typo(`À ce moment : ${joinWords(moment.sources.map(citation))}.`)}</p>
    </details>
  );
}

function Left({ lines }: Pick<DayPart, 'lines'>) {
  const done = lines.filter((line) => line.done).length;
  return done === 0 ? null : (
    <span>
      {done} sur {lines.length}
    </span>
  );
}
