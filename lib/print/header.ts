import type { CivilDate } from '@/lib/dates/civil';
import type { Centre } from '@/lib/session/centre';
import { siteOf } from '@/lib/session/naming';
import type { Session } from '@/lib/session/session';
import { dateRange, dayMonth } from '@/lib/words/dates';
import { NBSP } from '@/lib/words/spaces';
import type { Printing } from './print';

/** « Soudeur, 15 – 17 mars 2027 »: the session, as it stands under the title of a sheet. */
export function sessionLine({ title, start, end }: Pick<Session, 'title' | 'start' | 'end'>): string {
  return `${title}, ${dateRange(start, end)}`;
}

/** The name of a paper as a file: « Formulaire – Soudeur – 15 – 17 mars 2027 ». */
export function paperName(paper: string, { title, start, end }: Pick<Session, 'title' | 'start' | 'end'>): string {
  return `${paper} – ${title} – ${dateRange(start, end)}`;
}

/** The name of the site of a session: the centre's own word for it where it is listed; null where nobody said. */
export function siteName(session: Pick<Session, 'site'>, centre: Pick<Centre, 'sites'>): string | null {
  return siteOf(session, centre)?.name ?? session.site;
}

/** Where the session takes place: as typed at printing, else its site; null for a blank. */
export function placeName({ plan, centre, typed }: Printing): string | null {
  return typed.place.trim() === '' ? siteName(plan.session, centre) : typed.place.trim();
}

/** « 12 févr. 2027 »: as narrow as a column of the form; never breaks inside. */
export function narrowDate(date: CivilDate): string {
  return `${dayMonth(date)}${NBSP}${date.slice(0, 4)}`;
}
