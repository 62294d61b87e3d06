import { openedPlan } from '@/lib/actions/plans';
import type { CivilDate } from '@/lib/dates/civil';
import { erasingText } from '@/lib/plan/after-text';
import { dayToShow, daysOf, examDay, type ExamDay as Day } from '@/lib/plan/exam-day';
import type { Plan } from '@/lib/plan/plan';
import { longDate, shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import { Incidents } from './Incidents';
import { Parts } from './Parts';
import { Passages } from './Passages';
import '../session/session.css';
import './day.css';

/** One exam day of a session: what is to be done now, then all of it in order, with people, exams and incidents. */
export function ExamDay() {
  return <OpenedSession>{() => (openedPlan.value === null ? null : <Shown plan={openedPlan.value} />)}</OpenedSession>;
}

function Shown({ plan }: { readonly plan: Plan }) {
  const { session } = plan;
  const [chosen, choose] = useState<CivilDate | null>(null);
  const days = daysOf(plan);
  // The days of a session may move while one is shown.
  const day = days.find((one) => one === chosen) ?? dayToShow(plan);
  return (
    <section class="form day">
      <BackToSession session={session} />
      <h1>Jour d’examen</h1>
      {session.erasedOn === null ? (
        <>
          <Days days={days} day={day} today={plan.today} onChoose={choose} />
          <Whole key={day} plan={plan} day={day} onChoose={choose} />
        </>
      ) : (
        <p class="notice">{erasingText({ kind: 'done', on: session.erasedOn })}</p>
      )}
    </section>
  );
}

interface WholeProps {
  readonly plan: Plan;
  readonly day: CivilDate;
  readonly onChoose: (day: CivilDate) => void;
}

function Whole({ plan, day, onChoose }: WholeProps) {
  const shown = examDay(plan, day);
  return (
    <>
      <Progress shown={shown} />
      {shown.behind.map(({ day: before, count }) => (
        <p key={before} class="day-behind">
          <button type="button" class="link" onClick={() => onChoose(before)}>
            {typo(`${shortDate(before)} : ${counted(count, 'ligne reste', 'lignes restent')} à faire`)}
          </button>
        </p>
      ))}
      <Passages session={plan.session} day={day} />
      <Incidents session={plan.session} day={day} />
      <Parts shown={shown} plan={plan} day={day} />
    </>
  );
}

function Progress({ shown: { parts, now } }: { readonly shown: Day }) {
  const done = parts.filter((part) => part.done).length;
  const text = now === null ? 'Tout est fait pour ce jour.' : `${String(done)} sur ${counted(parts.length, 'moment')}`;
  return (
    <p class="progress day-progress">
      <progress max={parts.length} value={done} aria-label="Avancement du jour" />
      <span class="quiet">{text}</span>
    </p>
  );
}

interface DaysProps {
  readonly days: readonly CivilDate[];
  readonly day: CivilDate;
  readonly today: CivilDate;
  readonly onChoose: (day: CivilDate) => void;
}

/** The days of the session, each a list of its own. */
function Days({ days, day, today, onChoose }: DaysProps) {
  if (days.length === 1) return <p>{dayText(day, today, longDate)}</p>;
  return (
    <div class="day-days" role="group" aria-label="Jour de la session">
      {days.map((one) => (
        <button key={one} type="button" class="button" aria-pressed={one === day} onClick={() => onChoose(one)}>
          {dayText(one, today, shortDate)}
        </button>
      ))}
    </div>
  );
}

function dayText(day: CivilDate, today: CivilDate, words: (day: CivilDate) => string): string {
  return day === today ? `${words(day)}, aujourd’hui` : words(day);
}
