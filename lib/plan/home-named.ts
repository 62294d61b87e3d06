import type { CivilDate } from '@/lib/dates/civil';
import { doneIn, openedIn, type Named } from './agenda';
import { inOrder, type Dated } from './home';

/** Something of one session that has no day to be done by. */
export interface NamedOf {
  readonly session: Dated;
  readonly named: readonly Named[];
}

/** What has no last day and may be done since a day that has come, by session. */
export function possibleOf(sessions: readonly Dated[], today: CivilDate): NamedOf[] {
  return namedOf(sessions, ({ agenda }) => openedIn(agenda, today));
}

/** What was done on `today`, by session. */
export function doneOf(sessions: readonly Dated[], today: CivilDate): NamedOf[] {
  return namedOf(sessions, ({ agenda }) => doneIn(agenda, today));
}

function namedOf(sessions: readonly Dated[], read: (session: Dated) => Named[]): NamedOf[] {
  return sessions.flatMap((session) => {
    const named = read(session).sort(inOrder);
    return named.length === 0 ? [] : [{ session, named }];
  });
}
