import type { CivilDate } from '@/lib/dates/civil';
import type { Dated, HomeLine } from './home';

/** The lines of one session in one band of Aujourd'hui. */
export interface SessionLines {
  readonly session: Dated;
  readonly lines: readonly HomeLine[];
}

/** The lines of one day, which is said once for all of them. */
export interface DayLines extends Pick<HomeLine, 'day' | 'daysLeft' | 'urgency'> {
  /** « Dernier jour ouvré », where that is another day. */
  readonly workingDay: CivilDate | null;
  readonly lines: readonly HomeLine[];
}

/** The lines by session: the one with the nearest line comes first, and each keeps the order of its own. */
export function bySession(lines: readonly HomeLine[]): SessionLines[] {
  return grouped(lines, ({ session }) => session.id).map((own) => ({ session: own[0].session, lines: own }));
}

/** The lines by day; those that a working day before it tells apart stand apart, and so does what has passed of what has not. */
export function byDay(lines: readonly HomeLine[]): DayLines[] {
  return grouped(lines, (line) => [line.day, line.urgency, workingDayOf(line)].join(' ')).map((own) => {
    const [{ day, daysLeft, urgency }] = own;
    return { day, daysLeft, urgency, workingDay: workingDayOf(own[0]), lines: own };
  });
}

type Filled = [HomeLine, ...HomeLine[]];

function grouped(lines: readonly HomeLine[], by: (line: HomeLine) => string): Filled[] {
  const groups = new Map<string, Filled>();
  for (const line of lines) {
    const group = groups.get(by(line));
    if (group === undefined) groups.set(by(line), [line]);
    else group.push(line);
  }
  return [...groups.values()];
}

/** Only that of the last day: a day that is advised has none. */
function workingDayOf({ due, day, workingDay }: HomeLine): CivilDate | null {
  return due === day && workingDay !== day ? workingDay : null;
}
