import type { Centre } from '@/lib/session/centre';
import type { DerouleExam, Title } from '@/lib/session/centre-lists';
import { titleOf } from '@/lib/session/naming';
import type { Session } from '@/lib/session/session';
import { byRank } from './passage';

type Titles = Pick<Centre, 'titles'>;

/** The déroulé of a title of the centre. */
export interface Deroule {
  /** What its exams say of their title: its code, the id of one without a code, or a name that the centre does not list. */
  readonly title: string;
  /** As it is shown. */
  readonly name: string;
  readonly exams: readonly DerouleExam[];
}

/** Every déroulé of the centre, those of one title together however they name it, by name. */
export function deroulesOf(centre: Pick<Centre, 'titles' | 'derouleExams'>): Deroule[] {
  const titles = [...new Set(centre.derouleExams.map(({ title }) => titleKey(title, centre)))];
  const all = titles.map((title) => ({
    title,
    name: titleName(title, centre),
    exams: byRank(centre.derouleExams.filter((exam) => isOfTitle(exam, title, centre))),
  }));
  return all.toSorted((a, b) => a.name.localeCompare(b.name, 'fr') || (a.title < b.title ? -1 : 1));
}

/** How the déroulé of a session's title names it. */
export function derouleTitle(session: Pick<Session, 'title' | 'titleCode'>, centre: Titles): string {
  const known = titleOf(session, centre);
  return known === null ? titleKey(session.titleCode ?? session.title, centre) : keyOf(known);
}

/** How the déroulé of a title names it, whether that is said by its code, its id or its name. */
export function titleKey(said: string, centre: Titles): string {
  const title = named(said, centre);
  return title === null ? said : keyOf(title);
}

/** A title as it is shown, whether it is said by its code, its id or its name. */
export function titleName(said: string, centre: Titles): string {
  return named(said, centre)?.label ?? said;
}

/** Whether an exam of the centre's is of this title, however either names it. */
export function isOfTitle(exam: Pick<DerouleExam, 'title'>, title: string, centre: Titles): boolean {
  return titleKey(exam.title, centre) === titleKey(title, centre);
}

function keyOf({ code, id }: Title): string {
  return code ?? id;
}

function named(said: string, { titles }: Titles): Title | null {
  return titles.find(({ code }) => code === said) ?? titles.find(({ id }) => id === said) ?? titles.find(({ label }) => label === said) ?? null;
}
