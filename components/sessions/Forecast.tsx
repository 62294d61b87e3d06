import { centre, today } from '@/lib/actions/state';
import { daysBetween } from '@/lib/dates/civil';
import { checksOf } from '@/lib/plan/checks';
import { forecastOf, type ForecastDay } from '@/lib/plan/forecast';
import { rulesFor } from '@/lib/plan/own-rules';
import { plan, type PlanLine } from '@/lib/plan/plan';
import type { Session } from '@/lib/session/session';
import { dateRange, shortDate } from '@/lib/words/dates';
import { relativeDays } from '@/lib/words/days';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { WhenChip } from '../session/WhenChip';
import { Icon } from '../shell/Icon';

/** The last days of a session that is only supposed, in order, the session itself among them. */
export function Forecast({ session }: { readonly session: Session }) {
  // As for the earliest start: checks and days of the calendar say nothing about when to start.
  const rules = rulesFor(centre.value).filter(({ doneWhen, fixedOn }) => doneWhen === undefined && fixedOn === undefined);
  const made = plan(session, centre.value, today.value, rules);
  const days = forecastOf(made);
  const before = days.filter(({ day }) => day < session.start);
  const after = days.filter(({ day }) => day >= session.start);
  return (
    <section class="forecast" aria-label="Échéances de cette session">
      <p class="forecast-sum" role="status">
        {made.counts.overdue === 0 ? (
          'Rien ne serait en retard.'
        ) : (
          <span class="chip chip-late">
            <Icon name="late" />
            {counted(made.counts.overdue, 'échéance serait déjà en retard', 'échéances seraient déjà en retard')}
          </span>
        )}
      </p>
      <Warnings session={session} />
      <ol class="card">
        <Days days={before} />
        <li class="forecast-session">
          {typo('La session')}, {dateRange(session.start, session.end)}
        </li>
        <Days days={after} />
      </ol>
    </section>
  );
}

/** What can be wrong with the days alone; the rest is asked of a session that is. */
const OF_DAYS: readonly string[] = ['session-apres-le-titre', 'session-trop-longue'];

function Warnings({ session }: { readonly session: Session }) {
  const checks = checksOf(session, centre.value, today.value).filter(({ id }) => OF_DAYS.includes(id));
  return checks.map(({ id, text, todo }) => (
    <p key={id} class="caution">
      {text} {todo}
    </p>
  ));
}

function Days({ days }: { readonly days: readonly ForecastDay[] }) {
  return days.map((entry) => <Day key={entry.day} entry={entry} />);
}

function Day({ entry: { day, due, advised } }: { readonly entry: ForecastDay }) {
  const pressing = due.find(({ urgency }) => urgency !== 'pas-encore-ouvert') ?? null;
  const left = daysBetween(today.value, day);
  return (
    <li class="forecast-day">
      <p>
        <strong>{shortDate(day)}</strong>
        {pressing?.urgency == null ? <span class="when quiet">{relativeDays(left)}</span> : <WhenChip urgency={pressing.urgency} daysLeft={left} />}
      </p>
      <ul>
        {due.map((line) => (
          <li key={line.key}>{typo(line.rule.title)}</li>
        ))}
        {advised.map((line) => (
          <Advised key={line.key} line={line} />
        ))}
      </ul>
    </li>
  );
}

function Advised({ line }: { readonly line: PlanLine }) {
  return (
    <li>
      {typo(line.rule.title)} <span class="quiet">(conseillé)</span>
    </li>
  );
}
