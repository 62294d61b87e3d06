import { daysBetween, type CivilDate } from '@/lib/dates/civil';
import { readAgenda, type AgendaEntry } from './agenda';
import { urgencyOf, type Urgency } from './urgency';

/** What Aujourd'hui shows, in this order. Advised dates that have passed come apart from what is late. */
export const HOME_GROUPS = ['en-retard', 'aujourdhui', 'sous-7-jours', 'sous-30-jours', 'conseille-depasse'] as const;

export type HomeGroup = (typeof HOME_GROUPS)[number];

/** What a digest gives to Aujourd'hui. */
export interface Dated {
  readonly id: string;
  readonly title: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly example: boolean;
  readonly agenda: readonly string[];
}

export interface HomeLine extends AgendaEntry {
  readonly session: Dated;
  readonly urgency: Urgency;
  /** Days from today to the last day, or to the advised day where there is none. */
  readonly daysLeft: number;
}

export type Home = Readonly<Record<HomeGroup, readonly HomeLine[]>>;

/** What is open across sessions on `today`, by urgency, the nearest first; of the same day, the session that starts first. */
export function homeOf(sessions: readonly Dated[], today: CivilDate): Home {
  const lines = sessions.flatMap((session) => readAgenda(session.agenda).flatMap((entry) => lineOf(session, entry, today)));
  lines.sort((a, b) => a.daysLeft - b.daysLeft || daysBetween(b.session.start, a.session.start));
  const group = (name: HomeGroup) => lines.filter(({ urgency }) => urgency === name);
  return {
    'en-retard': group('en-retard'),
    aujourdhui: group('aujourdhui'),
    'sous-7-jours': group('sous-7-jours'),
    'sous-30-jours': group('sous-30-jours'),
    'conseille-depasse': group('conseille-depasse'),
  };
}

function lineOf(session: Dated, entry: AgendaEntry, today: CivilDate): HomeLine[] {
  const urgency = urgencyOf(entry, today);
  const day = urgency === 'conseille-depasse' ? entry.target : (entry.due ?? entry.target);
  return day === null ? [] : [{ ...entry, session, urgency, daysLeft: daysBetween(today, day) }];
}
