import type { CivilDate } from '@/lib/dates/civil';
import { isStill, movesBetween, sumMoves, type Moves } from '@/lib/plan/moves';
import type { Centre } from '@/lib/session/centre';
import type { ListName } from '@/lib/session/centre-lists';
import { checkEntry, withEntry, type Draft } from '@/lib/session/draft';
import type { Session } from '@/lib/session/session';
import { sessionBatches } from '@/lib/store/batches';
import { database } from './database';
import { centre, today } from './state';

/** What would move of one session. */
export interface SessionMoves extends Pick<Session, 'id' | 'title' | 'start' | 'end'> {
  readonly moves: Moves;
}

/** What another centre would move, over all active sessions; examples count nowhere. */
export interface CentrePreview {
  readonly total: Moves;
  /** Those that would change, by first day. */
  readonly sessions: readonly SessionMoves[];
}

/** What these fields of the centre, changed, would move today. A few sessions at a time, so that the page stays alive. */
export async function previewCentre(patch: Partial<Centre>): Promise<CentrePreview> {
  const [before, day] = [centre.value, today.value];
  const after = { ...before, ...patch };
  const sessions: SessionMoves[] = [];
  for await (const batch of sessionBatches(await database())) {
    sessions.push(...batch.filter(isFollowed).flatMap((session) => movesOf(session, before, after, day)));
  }
  sessions.sort((a, b) => (a.start < b.start ? -1 : 1));
  return { total: sumMoves(sessions.map(({ moves }) => moves)), sessions };
}

/** What saving this entry of one of the centre's lists would move; null where it is wrong, which saving it says. */
export function previewEntry(list: ListName, id: string, draft: Draft): Promise<CentrePreview> | null {
  const { entry } = checkEntry(list, id, draft);
  return entry === null ? null : previewCentre(withEntry(centre.value, list, entry));
}

function isFollowed({ state, removed, example }: Session): boolean {
  return state === 'active' && !removed && !example;
}

function movesOf(session: Session, before: Centre, after: Centre, day: CivilDate): SessionMoves[] {
  const moves = movesBetween({ session, centre: before }, { session, centre: after }, day);
  const { id, title, start, end } = session;
  return isStill(moves) ? [] : [{ id, title, start, end, moves }];
}
