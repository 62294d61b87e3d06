import { isCivilDate } from '@/lib/dates/civil';
import { daysOf } from '@/lib/plan/exam-day';
import type { HiddenKind } from '@/lib/passage/hidden';
import { timeOf } from '@/lib/passage/words';
import { dayTimes, plannedOf, type Planned } from '@/lib/plan/passage-day';
import type { Plan } from '@/lib/plan/plan';
import { longDate } from '@/lib/words/dates';
import { NBSP } from '@/lib/words/spaces';
import { timeText } from '@/lib/words/times';
import { upperFirst } from '@/lib/words/typography';
import { placeName } from './header';
import type { Printing } from './print';
import type { Row, Table } from './sheet';
import type { ScheduleRow, Typed } from './typed';

/** Blank lines for the exams of a day of which nothing is known. */
const BLANK_LINES = 4;

/** What everybody comes to that is no exam. */
const WELCOMED: ReadonlySet<HiddenKind> = new Set(['accueil']);

/** Where an exam has no hour, it comes last in its day. */
const LAST = '99:99';

/** What is known of the exams: as typed at printing, else as the order of passage has them, else the session, by day and hour; empty for nothing. */
export function scheduleOf({ session }: Pick<Plan, 'session'>, typed: Pick<Typed, 'schedule'>): readonly ScheduleRow[] {
  const said = typed.schedule.filter(isSaid);
  if (said.length > 0) return said;
  const planned = plannedOf(session);
  if (planned !== null) return plannedRows(planned);
  return session.exams
    .toSorted((a, b) => compare(a.day, b.day) || compare(a.start ?? LAST, b.start ?? LAST) || compare(a.id, b.id))
    .map(({ day, start, label }) => ({ day, time: start ?? '', nature: label, place: '' }));
}

/** The welcome and each exam of each day, from its first start. */
function plannedRows(planned: Planned): ScheduleRow[] {
  return rowsOf(planned, WELCOMED);
}

/** The exams with the hidden times of these kinds: what is not an exam is where the session is. */
export function rowsOf(planned: Planned, kinds: ReadonlySet<HiddenKind>): ScheduleRow[] {
  return planned.instance.days.flatMap(({ day }) =>
    dayTimes(planned, day).flatMap(({ start, text, where, hidden }) =>
      hidden === null || kinds.has(hidden) ? [{ day, time: timeOf(start), nature: hidden === null ? text : upperFirst(text), place: where ?? '' }] : [],
    ),
  );
}

/** The table of the exams, with the day, the hour, the nature and the place of each (001, l. 137, 148); lines to fill by hand where nothing is known. */
export function scheduleTable(printing: Printing, known: readonly ScheduleRow[] = scheduleOf(printing.plan, printing.typed)): Table {
  return {
    kind: 'table',
    caption: 'Épreuves',
    columns: [{ head: 'Date', width: 24 }, { head: 'Heure', width: 11 }, { head: 'Nature de l’épreuve' }, { head: 'Lieu', width: 27 }],
    rows: known.length > 0 ? known.map((row) => knownRow(row, printing)) : blankRows(printing),
    tall: true,
  };
}

/** Whether a line of what was typed says anything. */
export function isSaid({ day, time, nature, place }: ScheduleRow): boolean {
  return `${day}${time}${nature}${place}`.trim() !== '';
}

function knownRow({ day, time, nature, place }: ScheduleRow, printing: Printing): Row {
  return [dayText(day), time === '' ? null : timeText(time), orBlank(nature), orBlank(place) ?? placeName(printing)];
}

function blankRows(printing: Printing): readonly Row[] {
  const place = placeName(printing);
  return daysOf(printing.plan).flatMap((day) => Array.from({ length: BLANK_LINES }, (): Row => [dayText(day), null, null, place]));
}

/** « mercredi 15 septembre 2027 », which may break: it is wider than its column. */
function dayText(day: string): string | null {
  return isCivilDate(day) ? longDate(day).replaceAll(NBSP, ' ') : orBlank(day);
}

function orBlank(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
