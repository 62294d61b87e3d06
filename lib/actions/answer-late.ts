import type { CivilDate } from '@/lib/dates/civil';
import { withRecordedDay } from '@/lib/plan/recorded';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';
import { counted } from '@/lib/words/numbers';
import { editing, save } from './save';
import { announce } from './undo';

/** What « Déjà fait ? » was answered: for each occurrence that is done, its day, or null for « date inconnue ». */
export type Answers = ReadonlyMap<string, CivilDate | null>;

/** Ticks what is said to be done, as one act; what is not is asked for from now on like anything else. */
export async function answerLate(id: string, done: Answers): Promise<void> {
  const answered = (session: Session) => ({ ...ticked(session, done), unansweredBefore: null });
  const written = await save(new Map([[id, editing(answered)]]));
  announce(written, done.size === 0 ? 'Rien n’était fait' : counted(done.size, 'tâche cochée', 'tâches cochées'));
}

/** Ticks several occurrences of a session at once, done on one day: « tout cocher ». */
export async function tickAll(id: string, keys: readonly string[], doneOn: CivilDate): Promise<void> {
  const done = new Map(keys.map((key) => [key, doneOn] as const));
  const written = await save(new Map([[id, editing((session) => ticked(session, done))]]));
  announce(written, counted(keys.length, 'tâche cochée', 'tâches cochées'));
}

/** With these ticks, and the fields that their days fill; what was settled elsewhere meanwhile stays as it is. */
function ticked(session: Session, done: Answers): Session {
  return [...done].reduce((before, [key, doneOn]) => {
    const tick = before.ticks[key] ?? EMPTY_TICK;
    if (tick.status !== 'a-faire') return before;
    const ticks = { ...before.ticks, [key]: { ...tick, status: 'fait' as const, doneOn, redo: null } };
    return withRecordedDay(before, { ...before, ticks }, key);
  }, session);
}
