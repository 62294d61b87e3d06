import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import { editingCentre, save } from './save';
import { announce } from './undo';

/** Writes the fields of the centre that differ; every session's dates follow. */
export async function editCentre(patch: Partial<Centre>): Promise<void> {
  announce(await save(new Map([[CENTRE_ID, editingCentre((centre) => ({ ...centre, ...patch }))]])), 'Centre modifié');
}
