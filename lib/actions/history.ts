import { civil, type CivilDate } from '@/lib/dates/civil';
import { momentOf } from '@/lib/platform/clock';
import type { Change } from '@/lib/session/change';
import { inverse } from '@/lib/session/undo';
import { readChanges } from '@/lib/store/read-session';
import { typo } from '@/lib/words/typography';
import { database } from './database';
import { deviceId } from './device';
import { save } from './save';
import { toast } from './state';
import { offer } from './undo';

/** All the changes of a session, and by which name this device wrote its own. */
export interface Journal {
  readonly changes: readonly Change[];
  readonly device: string;
}

/** Reads the history of a session. */
export async function readJournal(id: string): Promise<Journal> {
  return { changes: await readChanges(await database(), id), device: await deviceId() };
}

/** When an instant was, where the user is: its day, its hours and minutes. */
export function localMoment(stamp: number): { readonly day: CivilDate; readonly hours: number; readonly minutes: number } {
  const { day, ...time } = momentOf(stamp);
  return { day: civil(day), ...time };
}

/** Writes the inverse of these changes of one session, and of no other, as an act of its own. A field that has changed since stays, and is said. */
export async function undoChanges(owner: string, changes: readonly Change[], text: string): Promise<void> {
  let kept = 0;
  const written = await save(
    new Map([
      [
        owner,
        (all, act) => {
          const back = inverse(act, all, changes);
          kept = back.changedSince.length;
          return back.changes;
        },
      ],
    ]),
  );
  if (written.every(({ added }) => added.length === 0)) {
    toast.value = { text: typo(`Rien à annuler : ${text}, tout a été modifié depuis`) };
    return;
  }
  offer(written, `Annulé : ${text}${kept === 0 ? '' : ', sauf ce qui a été modifié depuis'}`, `annulation (${text})`);
}
