import { daysBetween, type CivilDate } from '@/lib/dates/civil';
import { TITLES } from '@/lib/rulebook/titles';
import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { readAgenda, unansweredIn, type AgendaEntry, type Named } from './agenda';
import { urgencyOf, type Urgency } from './urgency';

/** How far Aujourd'hui looks at once, in days; what is due after is read when asked for. */
export const DAYS_AHEAD = 30;

/** Lines of one band that Aujourd'hui shows at most, the earliest first: more on one screen would help nobody. */
export const HOME_LIMIT = 200;

/** What Aujourd'hui shows at once, in this order. Advised dates come apart from what is required. */
export const HOME_GROUPS = ['en-retard', 'aujourdhui', 'sous-7-jours', 'sous-30-jours', 'conseille'] as const;

export type HomeGroup = (typeof HOME_GROUPS)[number];

/** What a digest gives to Aujourd'hui. */
export interface Dated {
  readonly id: string;
  readonly title: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly example: boolean;
  readonly agenda: readonly string[];
  /** The labels of the candidates that the agenda names, by id; absent for none. */
  readonly names?: Readonly<Record<string, string>>;
  /** The labels of the candidates without proof of their convocation; absent for none. */
  readonly unproven?: readonly string[];
}

export interface HomeLine extends AgendaEntry {
  readonly session: Dated;
  readonly urgency: Urgency;
  /** The last day, or the advised one where there is none, or where that is what has passed. */
  readonly day: CivilDate;
  /** Days from today to `day`. */
  readonly daysLeft: number;
}

export type Home = Readonly<Record<HomeGroup, readonly HomeLine[]>>;

const ORDER: ReadonlyMap<string, number> = new Map(Object.keys(TITLES).map((rule, n) => [rule, n]));

/**
 * What is open across sessions on `today`, by urgency, the nearest first; of the same day, the session that starts first; of one
 * session, in the order of the rulebook. What is due later is left out.
 */
export function homeOf(sessions: readonly Dated[], today: CivilDate): Home {
  const home: Record<HomeGroup, HomeLine[]> = { 'en-retard': [], aujourdhui: [], 'sous-7-jours': [], 'sous-30-jours': [], conseille: [] };
  for (const line of linesOf(sessions, today)) {
    const group = groupOf(line);
    if (group !== null) home[group].push(line);
  }
  for (const group of HOME_GROUPS) home[group].sort(nearestFirst);
  return home;
}

/** What is due more than thirty days after `today`, or advised then, in the same order: « Plus tard ». */
export function laterOf(sessions: readonly Dated[], today: CivilDate): readonly HomeLine[] {
  return linesOf(sessions, today).filter(({ urgency }) => urgency === 'plus-tard').sort(nearestFirst);
}

/** The centre as one more owner of things to do; what it did on `today` is read from its own ticks. */
export function centreDated({ ticks }: Pick<Centre, 'ticks'>, agenda: readonly string[], today: CivilDate): Dated {
  const done = Object.entries(ticks).filter(([, { status, doneOn }]) => status === 'fait' && doneOn === today);
  const keys = done.map(([key]) => `f#${today}#${key}`);
  return { id: CENTRE_ID, title: 'Votre centre', start: today, end: today, example: false, agenda: [...agenda, ...keys] };
}

/** « À régulariser »: the sessions entered or moved late, each with how much lay behind. */
export function unansweredOf(sessions: readonly Dated[]): { readonly session: Dated; readonly count: number }[] {
  return sessions.flatMap((session) => {
    const count = unansweredIn(session.agenda);
    return count === 0 ? [] : [{ session, count }];
  });
}

function linesOf(sessions: readonly Dated[], today: CivilDate): HomeLine[] {
  return sessions.flatMap((session) => readAgenda(session.agenda).flatMap((entry) => lineOf(session, entry, today)));
}

function lineOf(session: Dated, entry: AgendaEntry, today: CivilDate): HomeLine[] {
  const urgency = urgencyOf(entry, today);
  const day = urgency === 'conseille-depasse' ? entry.target : (entry.due ?? entry.target);
  // Last, what is copied: engines copy an object several times slower when a literal goes on after it.
  return day === null ? [] : [{ session, urgency, day, daysLeft: daysBetween(today, day), ...entry }];
}

/** Null for what comes later, what is not open yet, and the blanks of a session that is over. */
function groupOf({ urgency, due }: HomeLine): HomeGroup | null {
  switch (urgency) {
    case 'en-retard':
      return urgency;
    case 'aujourdhui':
    case 'sous-7-jours':
    case 'sous-30-jours':
      return due === null ? 'conseille' : urgency;
    case 'conseille-depasse':
      return 'conseille';
    case 'plus-tard':
    case 'pas-encore-ouvert':
    case 'non-renseigne':
    case 'sans-date':
      return null;
  }
}

function nearestFirst(a: HomeLine, b: HomeLine): number {
  return compare(a.day, b.day) || compare(a.session.start, b.session.start) || inOrder(a, b);
}

/** In the order of the rulebook; what the user added has no place there, and comes after it. */
export function inOrder(a: Named, b: Named): number {
  return (ORDER.get(a.rule) ?? ORDER.size) - (ORDER.get(b.rule) ?? ORDER.size);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
