import { additionProblems } from '@/lib/plan/added';
import { newId } from '@/lib/platform/ids';
import { changeOf } from '@/lib/session/act';
import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import type { ListName } from '@/lib/session/centre-lists';
import { checkEntry, withEntry, type Draft, type EntryErrors } from '@/lib/session/draft';
import { editingCentre, save } from './save';
import { announce } from './undo';

/** What the entry's form is refused for, field by field; null when it was saved. */
export type Refusal = EntryErrors | null;

/** Saves an entry of one of the centre's lists, a new one without an id; nothing is written while a field is wrong. */
export async function saveEntry(list: ListName, id: string | null, draft: Draft): Promise<Refusal> {
  const checked = checkEntry(list, id ?? newId(), draft);
  if (checked.entry === null) return checked.errors;
  const { entry } = checked;
  const problems = additionProblems(list, entry);
  if (Object.keys(problems).length > 0) return problems;
  announce(await save(new Map([[CENTRE_ID, editingCentre((centre: Centre) => withEntry(centre, list, entry))]])), 'Enregistré');
  return null;
}

/** Takes an entry out of its list; « Annuler » brings it back. */
export async function removeEntry(list: ListName, id: string): Promise<void> {
  const written = await save(
    new Map([[CENTRE_ID, (_changes, act) => [changeOf(act, `${list}/${id}/removed`, false, true)]]]),
  );
  announce(written, 'Retiré de la liste');
}
