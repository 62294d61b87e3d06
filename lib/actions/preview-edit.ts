import { checksOf, type Check } from '@/lib/plan/checks';
import { isStill, movesBetween, type Moves } from '@/lib/plan/moves';
import type { Session } from '@/lib/session/session';
import { patched, type SessionPatch } from './edit-session';
import { centre, today } from './state';

type Days = Pick<Session, 'start' | 'end'>;

/** What saving the form of a session would do, for her to see before it is done. */
export interface EditPreview {
  readonly patch: SessionPatch;
  readonly title: string;
  /** Its days as they were and as they would be; the same where they stay. */
  readonly from: Days;
  readonly to: Days;
  readonly moves: Moves;
  /** What the session's days would run into: not refused, but said. */
  readonly warnings: readonly Check[];
  /** Whether something of it would lie behind its new days: « Déjà fait ? » comes next. */
  readonly asksLate: boolean;
}

const WARNED: ReadonlySet<string> = new Set(['session-apres-le-titre', 'session-trop-longue']);

/** What this patch would move, today; null where nothing moves and nothing new is to be warned of: it is then saved at once. */
export function previewEdit(session: Session, patch: SessionPatch): EditPreview | null {
  const [at, day] = [centre.value, today.value];
  const after = patched(session, patch, [], at);
  const moves = movesBetween({ session, centre: at }, { session: after, centre: at }, day);
  const warned = (one: Session) => checksOf(one, at, day).filter(({ id }) => WARNED.has(id));
  const known = new Set(warned(session).map(({ id }) => id));
  const warnings = warned(after);
  if (isStill(moves) && warnings.every(({ id }) => known.has(id))) return null;
  const moved = after.start !== session.start || after.end !== session.end;
  const { title, start, end } = after;
  return { patch, title, from: { start: session.start, end: session.end }, to: { start, end }, moves, warnings, asksLate: moved && after.state === 'active' && after.unansweredBefore !== null };
}
