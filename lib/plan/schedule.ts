import { addDays, daysBetween, earliest, type CivilDate } from '@/lib/dates/civil';
import { workingDayOnOrBefore } from '@/lib/dates/working-days';
import { holds } from '@/lib/rulebook/condition';
import type { Rule, Step } from '@/lib/rulebook/rule';
import { RULES } from '@/lib/rulebook/rulebook';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK, occurrenceKey } from '@/lib/session/tick';
import { datedClaims, dateFrom, isRequired, type ClaimContext, type DatedClaim } from './claims';
import { factsOf } from './facts';

/** The schedule's own version: it rises when the same rules come out at other dates, so that stored digests are made anew. */
export const SCHEDULE_VERSION = 1;

/** One thing to do once, for one session: a rule and its subject, with its dates and why. */
export interface Occurrence {
  readonly key: string;
  readonly rule: Rule;
  /** Empty, or a day of the session. */
  readonly subject: string;
  readonly steps: readonly Step[];
  /** The last day still in time: earliest of the required claims. Without one, never overdue. */
  readonly due: CivilDate | null;
  /** « Conseillé »: earliest of all claims, and never later than the due of an open rule that needs this one. */
  readonly target: CivilDate | null;
  /** « Dernier jour ouvré » on or before `due`; null without a due. */
  readonly workingDay: CivilDate | null;
  readonly opens: CivilDate | null;
  readonly claims: readonly DatedClaim[];
  /** Ids of the applicable rules to do first. */
  readonly needs: readonly string[];
  /** The rule, open and due first, whose need moved `target`; null when its own claims made it. */
  readonly tightenedBy: string | null;
}

/** Every occurrence of every applicable rule, in the order of the rulebook. Pure: the same session and centre, the same dates. */
export function schedule(session: Session, centre: Centre, rules: readonly Rule[] = RULES): readonly Occurrence[] {
  const context = contextOf(session, centre);
  const occurrences = rules
    .filter((rule) => holds(rule.when, context.facts))
    .flatMap((rule) => subjectsOf(rule, session).map((subject) => occurrenceOf(rule, subject, context)));
  return tighten(occurrences, session, context);
}

function contextOf(session: Session, centre: Centre): ClaimContext {
  const { start, end, titleExpiry, dteReceivedOn } = session;
  return {
    anchors: { start, end, titleExpiry, dteReceived: dteReceivedOn },
    facts: factsOf(session, centre),
    region: centre.region,
    territory: centre.territory,
  };
}

function subjectsOf(rule: Rule, { start, end }: Session): readonly string[] {
  if (rule.daily !== true) return [''];
  // Counted, not walked until past the end: no day follows the calendar's last one.
  return Array.from({ length: daysBetween(start, end) + 1 }, (_, n) => addDays(start, n));
}

function occurrenceOf(rule: Rule, subject: string, context: ClaimContext): Occurrence {
  const claims = datedClaims(rule.claims, context);
  const limits = claims.filter(({ claim }) => claim.bound !== 'not-before');
  const due = earliest(datesOf(limits.filter(({ strength }) => isRequired(strength))));
  return {
    key: occurrenceKey(rule.id, subject),
    rule,
    subject,
    steps: (rule.steps ?? []).filter((step) => holds(step.when, context.facts)),
    due,
    target: earliest(datesOf(limits)),
    workingDay: due === null ? null : workingDayFor(due, limits, context),
    opens: rule.opens === undefined ? null : openingDay(rule.opens, context),
    claims,
    needs: [],
    tightenedBy: null,
  };
}

function openingDay(opens: NonNullable<Rule['opens']>, { anchors, territory }: ClaimContext): CivilDate | null {
  return dateFrom(anchors[opens.anchor], opens.offset, territory);
}

function datesOf(claims: readonly DatedClaim[]): CivilDate[] {
  return claims.flatMap(({ date }) => (date === null ? [] : [date]));
}

/** The working day on or before `due`, unless that falls before E where `due` itself is counted from E. */
function workingDayFor(due: CivilDate, claims: readonly DatedClaim[], { anchors, territory }: ClaimContext): CivilDate {
  const day = workingDayOnOrBefore(due, territory);
  const fromEnd = claims.some(
    ({ claim, date, strength }) => date === due && isRequired(strength) && claim.anchor === 'end',
  );
  return fromEnd && anchors.end !== null && day < anchors.end ? due : day;
}

/**
 * Says what each occurrence needs first, and brings the target of what is needed down to the due of what needs it, once, from `due`
 * only. What is done or « sans objet » tightens nothing.
 */
function tighten(occurrences: readonly Occurrence[], session: Session, { facts }: ClaimContext): readonly Occurrence[] {
  const present = new Set(occurrences.map(({ rule }) => rule.id));
  const limits = new Map<string, { due: CivilDate; by: string }>();
  const needsOf = new Map<string, string[]>();
  for (const { rule, key, due } of occurrences) {
    const needs = (rule.needs ?? []).filter((need) => present.has(need.rule) && holds(need.when, facts));
    needsOf.set(
      rule.id,
      needs.map((need) => need.rule),
    );
    const open = (session.ticks[key] ?? EMPTY_TICK).status === 'a-faire';
    if (due === null || !open) continue;
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
