import { addYears, civil, yearOf, type CivilDate } from '@/lib/dates/civil';
import { holds } from '@/lib/rulebook/condition';
import { CENTRE_RULES } from '@/lib/rulebook/rulebook';
import type { Centre } from '@/lib/session/centre';
import { EMPTY_TICK } from '@/lib/session/tick';
import { agendaKeys } from './agenda-keys';
import { endingsOf, type EndingLine, type Titled } from './endings';
import { centreFactsOf } from './facts';
import { occurrenceOf, type Occurrence } from './occurrence';
import { isOpen, lineOf, type PlanLine } from './plan';

/** What the centre has to do and to know outside any session, on a day. */
export interface CentrePlan {
  readonly today: CivilDate;
  /** The rules of the centre for this year and the next; the subject is the year. */
  readonly lines: readonly PlanLine[];
  /** The nearest first. */
  readonly endings: readonly EndingLine[];
}

/** The plan of the centre itself: its yearly programme, and the titles and agréments that end, those of its sessions among them. */
export function centrePlan(centre: Centre, today: CivilDate, sessions: readonly Titled[] = []): CentrePlan {
  const occurrences = followed(centre, today);
  const open = new Map(occurrences.filter((one) => isOpen(tickOf(centre, one))).map((one) => [one.key, one]));
  return {
    today,
    lines: occurrences.map((one) => lineOf(one, tickOf(centre, one), open, today)),
    endings: endingsOf(centre, sessions, today),
  };
}

/** The agenda keys of the centre's own duties in the year of `today` and the next; none for a centre that nobody has said anything of. */
export function centreAgenda(centre: Centre, today: CivilDate): string[] {
  return centre.since === null ? [] : agendaKeys(followed(centre, today).filter((one) => isOpen(tickOf(centre, one))));
}

/** The duties of this year and the next, but for what was due before Jalon was told of the centre. */
function followed(centre: Centre, today: CivilDate): Occurrence[] {
  const from = centre.since ?? today;
  return yearly(centre, today).filter((one) => one.due === null || one.due >= from || !isOpen(tickOf(centre, one)));
}

function yearly(centre: Centre, today: CivilDate): Occurrence[] {
  const facts = centreFactsOf(centre);
  const thisYear = civil(`${String(yearOf(today))}-01-31`);
  return [thisYear, addYears(thisYear, 1)].flatMap((january31) => {
    const context = { anchors: { january31 }, facts, region: centre.region, territory: centre.territory };
    const rules = CENTRE_RULES.filter((rule) => holds(rule.when, facts));
    return rules.map((rule) => occurrenceOf(rule, String(yearOf(january31)), context));
  });
}

function tickOf({ ticks }: Centre, { key }: Occurrence) {
  return ticks[key] ?? EMPTY_TICK;
}
