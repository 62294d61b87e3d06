import { patched } from '@/lib/actions/edit-session';
import { centre, today } from '@/lib/actions/state';
import type { Redo } from '@/lib/plan/moves';
import { suppose, type Supposition } from '@/lib/plan/suppose';
import type { Days } from '@/lib/plan/suppose-days';
import type { Session } from '@/lib/session/session';
import { useMemo, useState } from 'preact/hooks';

/** A session on other days, and what they would change. */
export interface OnOtherDays {
  readonly before: Session;
  /** As it would be saved, nothing being done again. */
  readonly after: Session;
  readonly found: Supposition;
}

/** What these days would change of a session; null where they are its own, or none yet. */
export function useSupposition(session: Session, days: Days | null): OnOtherDays | null {
  const [at, day] = [centre.value, today.value];
  const [start, end] = [days?.start ?? session.start, days?.end ?? session.end];
  return useMemo(() => {
    if (start === session.start && end === session.end) return null;
    const after = patched(session, { start, end }, [], at);
    return { before: session, after, found: suppose({ before: session, after }, at, day) };
  }, [session, start, end, at, day]);
}

/** What was done for the former days and is to be done again: all of it, but for what she takes off, whichever days she then tries. */
export function useRedo(supposed: OnOtherDays | null): { readonly redo: readonly Redo[]; readonly setRedo: (key: string, again: boolean) => void } {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const redo = supposed?.found.moves.undone.filter(({ occurrence }) => !kept.has(occurrence.key)) ?? [];
  const setRedo = (key: string, again: boolean) => setKept((now) => new Set(again ? [...now].filter((one) => one !== key) : [...now, key]));
  return { redo, setRedo };
}
