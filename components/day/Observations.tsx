import { attempt } from '@/lib/actions/attempt';
import { editSession } from '@/lib/actions/edit-session';
import { copyObservations } from '@/lib/actions/exam-day';
import { observationsDraft, observationsOf } from '@/lib/plan/incidents';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { useId } from 'preact/hooks';
import { SavedField } from '../session/SavedField';

/** « Observations du PV »: a draft that follows what is noted, until the user writes her own. */
export function Observations({ session }: { readonly session: Session }) {
  const { id, pvObservations } = session;
  const field = useId();
  const draft = observationsDraft(session);
  const shown = observationsOf(session);
  return (
    <div class="field">
      <label for={field}>Observations du PV</label>
      <SavedField id={field} saved={shown} most={10_000} rows={6} save={(text) => editSession(id, { pvObservations: text })} />
      <p class="quiet">
        {pvObservations === null
          ? typo('Brouillon : il suit les incidents, les absents et les retards tant que vous ne le modifiez pas.')
          : typo('Votre texte : il ne suit plus ce qui est noté ensuite.')}
      </p>
      <p class="actions">
        {pvObservations === null || pvObservations === draft ? null : (
          <button type="button" class="button" onClick={() => attempt(() => editSession(id, { pvObservations: null }))}>
            Reprendre le brouillon
          </button>
        )}
        {shown === '' ? null : (
          <button type="button" class="button" onClick={() => attempt(() => copyObservations(shown))}>
            Copier
          </button>
        )}
      </p>
    </div>
  );
}
