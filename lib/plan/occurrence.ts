import { earliest, type CivilDate } from '@/lib/dates/civil';
import { workingDayOnOrBefore } from '@/lib/dates/working-days';
import { holds } from '@/lib/rulebook/condition';
import type { Opening, Rule, Step } from '@/lib/rulebook/rule';
import { occurrenceKey } from '@/lib/session/tick';
import type { ClaimWords } from './frozen';
import type { Count } from './people';
import { datedClaims, dateFrom, isRequired, type ClaimContext, type DatedClaim } from './claims';

/** One thing to do once: a rule and its subject, with its dates and why. */
export interface Occurrence {
  readonly key: string;
  readonly rule: Rule;
  /** Empty, or a day of the session, a year, or the id of a candidate. */
  readonly subject: string;
  /** The candidate's label, where the subject is one; null otherwise. */
  readonly name: string | null;
  readonly steps: readonly Step[];
  /** The last day still in time: earliest of the required claims. Without one, never overdue. */
  readonly due: CivilDate | null;
  /** « Conseillé »: earliest of all claims, and never later than the due of an open rule that needs this one. */
  readonly target: CivilDate | null;
  /** « Dernier jour ouvré » on or before `due`; null without a due. */
  readonly workingDay: CivilDate | null;
  readonly opens: CivilDate | null;
  /** For a rule of the days of the session, the day after which it is blank; null for all others. */
  readonly until: CivilDate | null;
  readonly claims: readonly DatedClaim[];
  /** Of an archived plan, its claims in the words they had; absent from a plan that lives. */
  readonly words?: readonly ClaimWords[];
  /** What the session says settles it, unless someone said otherwise: a check, or a count that is complete. */
  readonly doneByItself: boolean;
  /** How many of the people that it is about are settled; null where it is about none, or none is listed. */
  readonly count: Count | null;
  /** Ids of the applicable rules to do first. */
  readonly needs: readonly string[];
  /** The rule, open and due first, whose need moved `target`; null when its own claims made it. */
  readonly tightenedBy: string | null;
}

/** An occurrence by its own claims; what other rules need of it, and whom it counts, come after. `context` knows its day where it is daily. */
export function occurrenceOf(rule: Rule, subject: string, known: ClaimContext): Occurrence {
  const { fixedOn } = rule;
  const context = fixedOn === undefined ? known : { ...known, anchors: { ...known.anchors, fixed: fixedOn } };
  const claims = datedClaims(rule.claims, context);
  const limits = claims.filter(({ claim }) => claim.bound !== 'not-before');
  const due = earliest(datesOf(limits.filter(({ strength }) => isRequired(strength))));
  const workingDay = due === null || rule.sessionDay === true ? due : workingDayFor(due, limits, context);
  return {
    key: occurrenceKey(rule.id, subject),
    rule,
    subject,
    name: null,
    steps: (rule.steps ?? []).filter((step) => applies(step, context)),
    due,
    target: earliest(datesOf(limits)),
    workingDay,
    opens: rule.opens === undefined ? null : openingDay(rule.opens, workingDay, context),
    until: rule.sessionDay === true ? (context.anchors.end ?? null) : null,
    claims,
    doneByItself: rule.doneWhen !== undefined && holds(rule.doneWhen, context.facts),
    count: null,
    needs: [],
    tightenedBy: null,
  };
}

function applies({ when, on }: Step, { anchors, facts }: ClaimContext): boolean {
  return holds(when, facts) && (on === undefined || anchors[on] === anchors.day);
}

function openingDay(opens: Opening, workingDay: CivilDate | null, context: ClaimContext): CivilDate | null {
  const day = dateFrom(context.anchors[opens.anchor] ?? null, opens.offset, context.territory);
  if (day === null || workingDay === null || opens.orWorkingDay !== true) return day;
  return workingDay < day ? workingDay : day;
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
  return fromEnd && day < (anchors.end ?? day) ? due : day;
}
