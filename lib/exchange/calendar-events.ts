import { addDays, daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { Occurrence } from '@/lib/plan/occurrence';
import { hourText } from '@/lib/passage/words';
import { dayTimes, plannedOf } from '@/lib/plan/passage-day';
import { tickOf } from '@/lib/plan/plan';
import { isOutstanding, schedule } from '@/lib/plan/schedule';
import type { Rule } from '@/lib/rulebook/rule';
import type { Centre } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { siteOf } from '@/lib/session/naming';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { aboutLines, dayLines, dayTitle, occurrenceLines, occurrenceTitle } from './calendar-words';
import { formerStates } from './calendar-former';

/** What becomes of an event: to be done, done, « sans objet », or no longer there. */
export type Standing = 'open' | 'done' | 'void' | 'gone';

/** A whole day of a calendar. */
export interface CalendarEvent {
  /** The same in every export, wherever its day moves. */
  readonly uid: string;
  readonly day: CivilDate;
  readonly standing: Standing;
  /** Whether the day is advised, not the last one. */
  readonly advised: boolean;
  readonly title: string;
  /** Why that day. */
  readonly why: readonly string[];
  /** Of which session, and by whom. */
  readonly about: readonly string[];
  readonly place: string | null;
}

/** What an event is made from: a session with its history. */
export interface Recorded {
  readonly session: Session;
  readonly changes: readonly Change[];
}

/** No session has so many days: a year mistyped must not fill a calendar. */
const MOST_DAYS = 100;

/** « Les aménagements sont un nombre »: how a candidate is helped is for no shared calendar, not even that somebody is. */
export const KEPT_OUT: ReadonlySet<string> = new Set(['demander-amenagements', 'preparer-amenagements', 'informer-jury-amenagements']);

/**
 * The events of a session: one for each task with a last day, one for each of its days, and with `advised` one for each advised day that is
 * another. None is about one person. What an earlier export may have had and is not there any more is `gone`, on the day that it had last;
 * all of a session that is reported or called off is.
 */
export function eventsOf({ session, changes }: Recorded, centre: Centre, advised: boolean): readonly CalendarEvent[] {
  const isOn = session.state === 'active' || session.state === 'archivee';
  const present = stateEvents(session, centre, advised).map((event) => (isOn ? event : { ...event, standing: 'gone' as const }));
  const here = new Set(present.map(({ uid }) => uid));
  // Ticks bring advised days later, or away: without them each task has the earliest that it can have had.
  const former = [...formerStates(session.id, changes), ...(advised ? [{ ...session, ticks: {} }] : [])];
  const about = aboutLines(session);
  const gone = new Map<string, CalendarEvent>();
  for (const state of former) {
    for (const event of stateEvents({ ...state, title: session.title }, centre, advised)) {
      if (!here.has(event.uid)) gone.set(event.uid, { ...event, about, standing: 'gone' });
    }
  }
  return [...present, ...gone.values()];
}

function stateEvents(session: Session, centre: Centre, advised: boolean): CalendarEvent[] {
  const shared = schedule(session, centre).filter((one) => !isOfOne(one) && !KEPT_OUT.has(one.rule.id));
  const about = aboutLines(session);
  return [...shared.flatMap((one) => occurrenceEvents(one, session, about, advised)), ...dayEvents(session, centre, shared, about)];
}

/** Of one candidate, where they are listed; without a list, such a task is of the whole session. */
function isOfOne({ rule, subject }: Occurrence): boolean {
  return rule.each !== undefined && subject !== '';
}

/** A task of the days of the session stands in the event of its day; the window of another presentation is no day to do anything by. */
function occurrenceEvents(one: Occurrence, session: Session, about: readonly string[], withAdvised: boolean): CalendarEvent[] {
  const { rule, subject, due, target, until } = one;
  if (until !== null || rule.window === true) return [];
  const made = (day: CivilDate | null, advised: boolean): CalendarEvent[] =>
    day === null
      ? []
      : [
          {
            uid: uidOf(rule, subject, session.id, advised),
            day,
            advised,
            standing: standingOf(one, session),
            title: occurrenceTitle(one, session),
            why: occurrenceLines(one, tickOf(session, one.key)),
            about,
            place: null,
          },
        ];
  return [...made(due, false), ...(withAdvised && target !== due ? made(target, true) : [])];
}

/** By the id that a rule had first: renamed, it is the same event still. */
export function uidOf({ id, formerly }: Pick<Rule, 'id' | 'formerly'>, subject: string, session: string, advised: boolean): string {
  return `${formerly?.[0] ?? id}.${subject}.${session}@${advised ? 'conseille.' : ''}jalon.invalid`;
}

function standingOf(one: Occurrence, session: Session): Standing {
  if (isOutstanding(one, session)) return 'open';
  return tickOf(session, one.key).status === 'sans-objet' ? 'void' : 'done';
}

/** The programme of a day, hour by hour, where an order of passage was planned: of nobody by name. */
function passageLines(session: Session, day: CivilDate): string[] {
  const planned = plannedOf(session);
  if (planned === null) return [];
  return dayTimes(planned, day).map(({ start, end, text, where }) => typo(`${hourText(start)} à ${hourText(end)} : ${text}${where === null ? '' : `, ${where}`}`));
}

/** By their place in the session, so that a session that moves takes its events along. */
function dayEvents(session: Session, centre: Centre, shared: readonly Occurrence[], about: readonly string[]): CalendarEvent[] {
  const { start, end, id, site } = session;
  // One at least: where the last day is before the first, the checks of the session say so.
  const count = Math.min(Math.max(daysBetween(start, end) + 1, 1), MOST_DAYS);
  return Array.from({ length: count }, (_, n) => {
    const day = addDays(start, n);
    return {
      uid: `${String(n + 1)}.${id}@jour.jalon.invalid`,
      day,
      advised: false,
      standing: 'open' as const,
      title: dayTitle(session, n + 1, count),
      why: [...passageLines(session, day), ...dayLines(shared.filter(({ until, due }) => until !== null && due === day))],
      about,
      place: siteOf(session, centre)?.name ?? site,
    };
  });
}
