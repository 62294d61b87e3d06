import { editSession } from '@/lib/actions/edit-session';
import type { Session } from '@/lib/session/session';
import { SavedField } from '../../session/SavedField';

/** Who holds the session, and who stands in; saved when one leaves the field. */
export function Staff({ session }: { readonly session: Session }) {
  const { id, responsable, suppleant } = session;
  return (
    <section class="block staff" aria-labelledby="responsable-titre">
      <h2 id="responsable-titre">Responsable de session</h2>
      <p class="quiet">Présent sur place pendant toute la session ; le suppléant le remplace s’il est empêché.</p>
      <div class="field">
        <label for="responsable">Responsable</label>
        <SavedField key={`responsable ${id}`} id="responsable" saved={responsable} most={200} save={(text) => editSession(id, { responsable: text })} />
      </div>
      <div class="field">
        <label for="suppleant">Suppléant</label>
        <SavedField key={`suppleant ${id}`} id="suppleant" saved={suppleant} most={200} save={(text) => editSession(id, { suppleant: text })} />
      </div>
    </section>
  );
}
