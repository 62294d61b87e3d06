import { access, followAccess } from '@/lib/actions/access';
import { attempt } from '@/lib/actions/attempt';
import { heldLevel, readCardLevel, setCardLevel } from '@/lib/actions/card-level';
import { giveAccess } from '@/lib/actions/ceres';
import { removeEntry } from '@/lib/actions/edit-list';
import { centre, policy } from '@/lib/actions/state';
import { SCREEN_NAMES, screenId } from '@/lib/ceres/screen-ids';
import type { SaidScreen } from '@/lib/session/centre-lists';
import { typo } from '@/lib/words/typography';
import { useEffect, useRef } from 'preact/hooks';
import { FIXED } from '../forms/Choice';

const LEVELS = [
  ['rien', 'Rien'],
  ['rappel', 'Rappel (par défaut)'],
] as const;

/** What Jalon does beside CERES: the reminder before what cannot be undone, the access to its pages, and what the user said of its screens. */
export function BesideCeres() {
  useEffect(() => {
    attempt(readCardLevel);
    return followAccess();
  }, []);
  const isFixed = policy.value.policy.noCeresCard === true;
  return (
    <>
      <fieldset disabled={isFixed}>
        <legend>Avant un geste irréversible</legend>
        <p class="quiet">{typo('Près du bouton qui fige, une petite carte dit ce qui sera figé et ce qui n’est pas prêt. Elle n’arrête et ne retarde rien.')}</p>
        {isFixed ? <p>{FIXED}</p> : null}
        {LEVELS.map(([level, name]) => (
          <label key={level} class="check">
            <input type="radio" name="rappel-avant-geste" checked={heldLevel.value === level} onChange={() => attempt(() => setCardLevel(level))} />
            {name}
          </label>
        ))}
      </fieldset>
      <h3>Accès aux pages de CERES</h3>
      <Access />
      <SaidScreens />
    </>
  );
}

function Access() {
  if (access.value === null) return null;
  if (access.value) return <p>{typo('Donné : Jalon lit ce que les pages de ceres.emploi.gouv.fr affichent, et n’y change rien. Il se retire dans le navigateur.')}</p>;
  return (
    <>
      <p>Retiré dans le navigateur : Jalon ne voit plus CERES.</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(giveAccess)}>
          Redonner l’accès à CERES
        </button>
      </p>
    </>
  );
}

function SaidScreens() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { screens } = centre.value;
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        Écrans que vous avez corrigés
      </h3>
      <p class="quiet">
        {screens.length === 0
          ? typo('Aucun. À côté de CERES, « Ce n’est pas cet écran » et « Je suis sur l’écran » se retiennent pour les pages de même adresse et de même titre.')
          : typo('Retenus pour les pages de même adresse et de même titre ; « … » y tient la place des chiffres et des noms.')}
      </p>
      {screens.length === 0 ? null : (
        <ul class="entries">
          {screens.map((entry) => {
            const line = lineOf(entry);
            return (
              <li key={entry.id}>
                <span>{line}</span>
                <span class="actions">
                  <button
                    type="button"
                    class="link"
                    aria-label={typo(`Retirer : ${line}`)}
                    onClick={() => {
                      // Its button goes with it.
                      heading.current?.focus();
                      attempt(() => removeEntry('screens', entry.id));
                    }}
                  >
                    Retirer
                  </button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** « Jury, et non Convocations : « Session … » (/#/sessions/…) ». */
function lineOf({ screen, recognised, heading, route }: SaidScreen): string {
  const not = recognised === null || recognised === '' ? '' : `, et non ${nameOf(recognised)}`;
  return typo(`${nameOf(screen)}${not} : ${heading === '' ? 'page sans titre' : `« ${heading} »`} (${route})`);
}

function nameOf(id: string): string {
  const known = screenId(id);
  return known === null ? 'Aucun de ces écrans' : SCREEN_NAMES[known];
}
