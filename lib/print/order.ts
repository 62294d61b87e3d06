import { placesOf } from '@/lib/passage/instance';
import { hourText } from '@/lib/passage/words';
import { plannedOf, timesOf, type Planned } from '@/lib/plan/passage-day';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { candidateNames, nameOf } from './people-rows';
import { placesGiven } from './places-given';
import type { Printing } from './print';
import type { Row } from './sheet';

/** What parts a line into who, when and what: a semicolon, or a tab as a spreadsheet copies it. */
const BETWEEN = /[;\t]/;

/** The order of passage, one candidate a row: as typed, else as it was planned, else as many numbered blanks as there are candidates. */
export function orderRows(printing: Printing): readonly Row[] {
  const lines = printing.typed.order.split('\n').filter((line) => line.trim() !== '');
  const planned = plannedOf(printing.plan.session);
  if (lines.length === 0 && planned !== null) return plannedRows(printing, planned);
  if (lines.length === 0) return candidateNames(printing).map((_, i) => [String(i + 1), null, null, null]);
  return lines.map((line, i) => {
    const [who = '', when = '', ...what] = line.split(BETWEEN).map((part) => typo(part.trim()));
    return [String(i + 1), orBlank(who), orBlank(when), orBlank(what.join(' '))];
  });
}

/** Each exam of each place, by place: a name where the page that prints gives the place to somebody. */
function plannedRows(printing: Printing, planned: Planned): readonly Row[] {
  const given = new Map(Object.entries(placesGiven(printing)).map(([id, place]) => [place, id]));
  return placesOf(planned.instance).flatMap((place) => {
    const candidate = printing.plan.session.candidates.find(({ id }) => id === given.get(place));
    const name = candidate === undefined ? null : nameOf(candidate, printing);
    return timesOf(planned, place).map(({ held, exam }): Row => [String(place), name, typo(`${shortDate(held.day)}, ${hourText(held.start)}`), typo(exam.label)]);
  });
}

/** The candidates as lines of that text, to begin from; empty where none is listed. */
export function orderFrom(printing: Pick<Printing, 'plan' | 'typed'>): string {
  return candidateNames(printing)
    .filter((name) => name !== null)
    .join('\n');
}

function orBlank(text: string): string | null {
  return text === '' ? null : text;
}
