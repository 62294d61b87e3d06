import { addDays, civil, instantOf } from '@/lib/dates/civil';

const DAY_SECONDS = 86_400;
const FIRST_DAY = civil('1970-01-01');

/** From when revisions are counted, in seconds since 1970. */
const FIRST_REVISION = instantOf('2020-01-01') / 1000;

/** What a calendar program keeps a revision in: 31 bits, enough until 2088. */
const LAST_REVISION = 2 ** 31 - 1;

/** An instant, in milliseconds since 1970, as a calendar writes it in UTC: `20270201T080000Z`. */
export function utcText(instant: number): string {
  const seconds = Math.floor(instant / 1000);
  const day = addDays(FIRST_DAY, Math.floor(seconds / DAY_SECONDS)).replaceAll('-', '');
  const left = seconds - Math.floor(seconds / DAY_SECONDS) * DAY_SECONDS;
  const clock = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60].map((part) => String(part).padStart(2, '0'));
  return `${day}T${clock.join('')}Z`;
}

/**
 * The number of a revision: the seconds from 2020 to the instant of the export, or to the last change where a clock was set back. It grows from
 * export to export without anything to remember.
 */
export function revisionOf(exportedAt: number, lastChange: number): number {
  const seconds = Math.floor(Math.max(exportedAt, lastChange) / 1000);
  return Math.min(Math.max(seconds - FIRST_REVISION, 0), LAST_REVISION);
}
