import { addDays, daysBetween, isCivilDate, type CivilDate } from '@/lib/dates/civil';
import { holds } from '@/lib/rulebook/condition';
import type { Rule } from '@/lib/rulebook/rule';
import type { Centre } from '@/lib/session/centre';
import { centreFor } from '@/lib/session/naming';
import type { Session } from '@/lib/session/session';
import type { Candidate } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import type { ClaimContext } from './claims';
import { factsOf } from './facts';
import { rulesFor } from './own-rules';
import { thaw } from './frozen';
import { occurrenceOf, type Occurrence } from './occurrence';
import { countOf, eachOf, withPeople } from './people';

/** The schedule's own version: it rises when the same rules come out at other dates, so that stored digests are made anew. */
export const SCHEDULE_VERSION = 5;

/**
 * Every occurrence of every applicable rule, in the order of the rulebook. Pure: the same session and centre, the same dates.
 * An archived session keeps the plan that it had.
 * @param rules the rulebook with what the centre added, unless said.
 */
export function schedule(session: Session, centre: Centre, rules: readonly Rule[] = rulesFor(centre)): readonly Occurrence[] {
  const archived = session.state === 'archivee' && session.frozen !== null ? thaw(session.frozen) : null;
  return archived ?? liveSchedule(session, centre, rules);
}

/** The same of the rules as they are today, archived or not. */
export function liveSchedule(said: Session, centre: Centre, rules: readonly Rule[] = rulesFor(centre)): readonly Occurrence[] {
  const session = withPeople(said);
  const context = contextOf(session, centreFor(session, centre));
  const occurrences = rules
    .filter((rule) => (rule.session ?? session.id) === session.id && holds(rule.when, context.facts))
    .flatMap((rule) => occurrencesOf(rule, session, context))
    .map((occurrence) => counted(occurrence, session));
  return tighten(occurrences, session, context);
}

/** Whether something is still to be done: not ticked, not « sans objet », not settled by what the session says. */
export function isOutstanding({ key, doneByItself }: Occurrence, session: Session): boolean {
  return !doneByItself && (session.ticks[key] ?? EMPTY_TICK).status === 'a-faire';
}

function contextOf(session: Session, centre: Centre): ClaimContext {
  const { start, end, titleExpiry, dteReceivedOn, pvValidatedOn } = session;
  const trainingEnd = isVaeAlone(session) ? null : session.trainingEnd;
  return {
    anchors: { start, end, titleExpiry, dteReceived: dteReceivedOn, pvValidated: pvValidatedOn, trainingEnd },
    facts: factsOf(session, centre),
    region: centre.region,
    territory: centre.territory,
  };
}

/** A VAE candidate has no training that ends. */
function isVaeAlone({ routes }: Session): boolean {
  return routes.length > 0 && routes.every((route) => route === 'vae');
}

function occurrencesOf(rule: Rule, session: Session, context: ClaimContext): Occurrence[] {
  const people = rule.each === undefined ? null : eachOf(rule.each, session);
  if (people !== null) return people.map((candidate) => ofCandidate(rule, candidate, context));
  return rule.daily === true ? daily(rule, session, context) : [occurrenceOf(rule, '', context)];
}

/** Counted from the end of her own training; an interview is done once its day is noted. */
function ofCandidate(rule: Rule, { id, label, trainingEnd, interviewOn }: Candidate, context: ClaimContext): Occurrence {
  const own = { ...context, anchors: { ...context.anchors, trainingEnd: trainingEnd ?? context.anchors.trainingEnd ?? null } };
  return { ...occurrenceOf(rule, id, own), name: label, doneByItself: rule.each === 'partial' && interviewOn !== null };
}

/** What counts people is done once each is settled; not while it is to be done again, for days that have moved. */
function counted(occurrence: Occurrence, session: Session): Occurrence {
  const { rule, subject, key } = occurrence;
  if (rule.counts === undefined) return occurrence;
  const count = countOf(rule.counts, session, isCivilDate(subject) ? subject : session.start);
  if (count === null) return occurrence;
  return { ...occurrence, count, doneByItself: count.missing.length === 0 && session.ticks[key]?.redo !== true };
}

function daily(rule: Rule, { start, end }: Session, context: ClaimContext): Occurrence[] {
  return daysFrom(start, end).map((day) => occurrenceOf(rule, day, { ...context, anchors: { ...context.anchors, day } }));
}

/** No session lasts so long: a year mistyped must not make a hundred thousand lines. The checks of a session say what is wrong. */
const MOST_DAYS = 1_000;

/** Counted, not walked until past the end: no day follows the calendar's last one. */
function daysFrom(start: CivilDate, end: CivilDate): CivilDate[] {
  const days = Math.min(daysBetween(start, end) + 1, MOST_DAYS);
  return Array.from({ length: Math.max(days, 0) }, (_, n) => addDays(start, n));
}

/**
 * Says what each occurrence needs first, and brings the target of what is needed down to the due of what needs it, once, from `due`
 * only. What is done or « sans objet » tightens nothing.
 */
function tighten(occurrences: readonly Occurrence[], session: Session, { facts }: ClaimContext): readonly Occurrence[] {
  const present = new Set(occurrences.map(({ rule }) => rule.id));
  const limits = new Map<string, { due: CivilDate; by: string }>();
  const needsOf = new Map<string, string[]>();
  for (const occurrence of occurrences) {
    const { rule, due } = occurrence;
    const needs = (rule.needs ?? []).filter((need) => present.has(need.rule) && holds(need.when, facts));
    needsOf.set(
      rule.id,
      needs.map((need) => need.rule),
    );
    if (due === null || !isOutstanding(occurrence, session)) continue;
    for (const need of needs) {
      const known = limits.get(need.rule);
      if (need.tightens !== false && (known === undefined || due < known.due)) limits.set(need.rule, { due, by: rule.id });
    }
  }
  return occurrences.map((occurrence) => {
    const limit = limits.get(occurrence.rule.id);
    const moved = limit !== undefined && (occurrence.target === null || limit.due < occurrence.target);
    return {
      ...occurrence,
      needs: needsOf.get(occurrence.rule.id) ?? [],
      target: moved ? limit.due : occurrence.target,
      tightenedBy: moved ? limit.by : null,
    };
  });
}
