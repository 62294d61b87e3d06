import { inverse } from '@/lib/session/undo';
import { readAct } from '@/lib/store/read-session';
import type { ActRef, Make, Written } from '@/lib/store/write';
import { database } from './database';
import { save } from './save';
import { toast } from './state';
import { typo } from '@/lib/words/typography';

/**
 * Writes the inverse of what these acts wrote, as an act of its own. What has changed since stays, and is said.
 * The undo can itself be undone, and that again: « Annulé », « Rétabli », « Annulé » …
 */
export async function undo(acts: readonly ActRef[], text: string, word: 'Annulé' | 'Rétabli' = 'Annulé'): Promise<void> {
  const db = await database();
  let kept = 0;
  const makes = await Promise.all(
    acts.map(async (ref): Promise<[string, Make]> => {
      const written = await readAct(db, ref);
      const make: Make = (changes, act) => {
        const back = inverse(act, changes, written);
        kept += back.changedSince.length;
        return back.changes;
      };
      return [ref.owner, make];
    }),
  );
  const undone = (await save(new Map(makes))).filter(({ added }) => added.length > 0);
  if (undone.length === 0) {
    toast.value = { text: typo(`Rien à annuler : ${text}, tout a été modifié depuis`) };
    return;
  }
  const rest = kept === 0 ? '' : ', sauf ce qui a été modifié depuis';
  show(undone, `${word} : ${text}${rest}`, text, word === 'Annulé' ? 'Rétabli' : 'Annulé');
}

/** Says what was just written, with « Annuler »; says nothing when nothing changed. */
export function announce(written: readonly Written[], text: string): void {
  const acts = written.filter(({ added }) => added.length > 0);
  if (acts.length > 0) offer(acts, text, text);
}

/** The words, and the way back; what the acts wrote is read again from the journal when it is taken. */
export function offer(acts: readonly ActRef[], said: string, undoing: string): void {
  show(acts, said, undoing, 'Annulé');
}

function show(acts: readonly ActRef[], said: string, undoing: string, word: 'Annulé' | 'Rétabli'): void {
  const refs = acts.map(({ owner, act }) => ({ owner, act }));
  toast.value = { text: typo(said), undo: () => undo(refs, undoing, word), back: word === 'Annulé' ? 'Annuler' : 'Rétablir' };
}
