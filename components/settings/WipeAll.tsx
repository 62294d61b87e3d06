import { attempt } from '@/lib/actions/attempt';
import { exportSessions } from '@/lib/actions/export';
import { sessions } from '@/lib/actions/state';
import { wipe } from '@/lib/actions/wipe';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useId, useRef } from 'preact/hooks';
import { useOnce } from '../forms/useOnce';

/** « Tout supprimer »: asks first, says what goes and what stays. The dialog gives the focus back by itself. */
export function WipeAll() {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const once = useOnce();
  const count = (sessions.value ?? []).length;
  return (
    <>
      <h3>Tout supprimer</h3>
      <p class="quiet">{typo('Jalon redevient vide. Vous pourrez revenir en arrière : les copies de secours restent.')}</p>
      <p class="actions">
        <button type="button" class="button button-late" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
          Tout supprimer…
        </button>
      </p>
      <dialog ref={dialog} class="ask" aria-labelledby={`${id}-asked`} aria-describedby={`${id}-said`}>
        <h2 id={`${id}-asked`}>{typo('Tout supprimer ?')}</h2>
        <div id={`${id}-said`}>
          <p>{typo(`Partent : ${whatGoes(count)}, votre centre, ses sites, ses titres et ses tâches.`)}</p>
          <p>
            {typo(
              'Restent : les copies de secours, sur cet ordinateur, et les fichiers que vous avez exportés. « Annuler » ramènera tout ; plus tard, « Reprendre », dans les copies.',
            )}
          </p>
        </div>
        <p class="actions">
          <button type="button" class="button" autofocus onClick={() => dialog.current?.close()}>
            Ne rien supprimer
          </button>
          <button
            type="button"
            class="button button-late"
            onClick={() =>
              once(async () => {
                await wipe().finally(() => dialog.current?.close());
              })
            }
          >
            Tout supprimer
          </button>
          <button type="button" class="link" onClick={() => attempt(() => exportSessions(null))}>
            Sauvegarder d’abord
          </button>
        </p>
      </dialog>
    </>
  );
}

function whatGoes(count: number): string {
  return count === 0 ? 'l’historique' : `${counted(count, 'session')} et l’historique`;
}
