import type { CivilDate } from '@/lib/dates/civil';
import { openingTimes, type HiddenKind } from '@/lib/passage/hidden';
import { spanOf } from '@/lib/passage/schedule';
import { HIDDEN_NAMES, hourText, timeOf } from '@/lib/passage/words';
import { dayTimes, plannedOf, timesOf, type Planned } from '@/lib/plan/passage-day';
import { typo, upperFirst } from '@/lib/words/typography';
import type { Letter } from './letters/letter';
import { placesGiven } from './places-given';
import type { Printing } from './print';
import { isSaid, rowsOf, scheduleOf, scheduleTable } from './schedule';
import type { Table } from './sheet';
import type { ScheduleRow } from './typed';

/** What jurors come to that is no exam. */
const OF_THE_JURY: ReadonlySet<HiddenKind> = new Set(['visite', 'accueil', 'deliberation', 'signature']);

/** Whom a letter is for: a candidate or a juror by id, null where nobody is listed. */
export interface Reader {
  readonly per: Letter['per'];
  readonly person: string | null;
}

/** The exams as they concern whom a letter is for: a candidate her own where the page that prints says her place, a juror also what the jury holds besides. */
export function ownScheduleTable(printing: Printing, { per, person }: Reader): Table {
  const planned = unlessTyped(printing);
  const own = planned === null ? [] : per === 'juror' ? rowsOf(planned, OF_THE_JURY) : candidateRows(planned, ownPlace(printing, person));
  return scheduleTable(printing, own.length > 0 ? own : scheduleOf(printing.plan, printing.typed));
}

/**
 * When one is first to be there: a candidate at the welcome, else at her first exam, its preparation included; where nothing says her place, when the first
 * of all begins. Null without an order of passage, or where the exams were typed.
 */
export function arrivalOf(printing: Printing, person: string | null): { readonly day: CivilDate; readonly time: string } | null {
  const planned = unlessTyped(printing);
  if (planned === null) return null;
  const [own] = callsOf(planned, ownPlace(printing, person));
  return own === undefined ? firstOf(planned) : { day: own.day, time: timeOf(own.from) };
}

/** When the jury visits the plateau, as `09:05`; null where no order of passage says it. */
export function visitOf(printing: Printing): string | null {
  const planned = unlessTyped(printing);
  const visit = planned === null ? undefined : openingTimes(planned.instance).find(({ kind }) => kind === 'visite');
  return visit === undefined ? null : timeOf(visit.start);
}

function candidateRows(planned: Planned, place: number | null): ScheduleRow[] {
  return callsOf(planned, place).map(({ day, from, start, nature, where }) => ({
    day,
    time: timeOf(start),
    nature: from < start ? typo(`${nature} (préparation à ${hourText(from)})`) : nature,
    place: where,
  }));
}

interface Call {
  readonly day: CivilDate;
  readonly from: number;
  readonly start: number;
  readonly nature: string;
  readonly where: string;
}

/** All that one place is called to, in order: the welcome, then its exams; nothing where it has none. */
function callsOf(planned: Planned, place: number | null): Call[] {
  const times = place === null ? [] : timesOf(planned, place);
  const exams = times.map(({ held, exam }): Call => {
    const { from, start } = spanOf(planned.instance, exam, held.place, held.start);
    return { day: held.day, from, start, nature: exam.label, where: exam.where };
  });
  const welcome = openingTimes(planned.instance).filter(({ kind }) => kind === 'accueil');
  return exams.length === 0 ? [] : [...welcome.map(({ kind, day, start }): Call => ({ day, from: start, start, nature: upperFirst(HIDDEN_NAMES[kind]), where: '' })), ...exams];
}

function firstOf(planned: Planned): { readonly day: CivilDate; readonly time: string } | null {
  const [first] = planned.instance.days.flatMap(({ day }) => dayTimes(planned, day).flatMap(({ start, hidden }) => (hidden === null || hidden === 'accueil' ? [{ day, time: timeOf(start) }] : [])));
  return first ?? null;
}

function ownPlace(printing: Printing, person: string | null): number | null {
  return person === null ? null : (placesGiven(printing)[person] ?? null);
}

/** What was typed on the page that prints holds before what was planned. */
function unlessTyped({ plan, typed }: Printing): Planned | null {
  return typed.schedule.some(isSaid) ? null : plannedOf(plan.session);
}
