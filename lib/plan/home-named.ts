import type { CivilDate } from '@/lib/dates/civil';
import { doneIn, openedIn, type Named } from './agenda';
import { inOrder, type Dated } from './home';

/** What is shown of a session beside what it has to do: its agenda would stay in memory for nothing, and there are hundreds. */
export type Told = Omit<Dated, 'agenda'>;

/** Something of one session that has no day to be done by. */
export interface NamedOf {
  readonly session: Told;
  readonly named: readonly Named[];
}

/** What has no last day and may be done since a day that has come, by session. */
export function possibleOf(sessions: readonly Dated[], today: CivilDate): NamedOf[] {
  return namedOf(sessions, (agenda) => openedIn(agenda, today));
}

/** What was done on `today`, by session. */
export function doneOf(sessions: readonly Dated[], today: CivilDate): NamedOf[] {
  return namedOf(sessions, (agenda) => doneIn(agenda, today));
}

function namedOf(sessions: readonly Dated[], read: (agenda: Dated['agenda']) => Named[]): NamedOf[] {
  return sessions.flatMap(({ agenda, ...session }) => {
    const named = read(agenda).sort(inOrder);
    return named.length === 0 ? [] : [{ session, named }];
  });
}
