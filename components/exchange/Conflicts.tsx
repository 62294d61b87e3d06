import { centre } from '@/lib/actions/state';
import type { Conflict } from '@/lib/exchange/owner-preview';
import type { Centre } from '@/lib/session/centre';
import { typo } from '@/lib/words/typography';
import { valueText } from '../history/value-text';

interface Props {
  readonly of: readonly { readonly title: string; readonly conflicts: readonly Conflict[] }[];
}

/** How many values are told one by one; the others are counted, and stand in the history like these. */
const TOLD = 50;

/** What was changed on both sides: both values, and which one holds. Neither is lost. */
export function Conflicts({ of }: Props) {
  const lines = of.flatMap(({ title, conflicts }) => conflicts.map((conflict) => typo(`${title}, ${conflictText(conflict, centre.value)}`)));
  if (lines.length === 0) return null;
  return (
    <>
      <h4>Changé des deux côtés</h4>
      <ul class="plain">
        {lines.slice(0, TOLD).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > TOLD ? <li>et {lines.length - TOLD} de plus</li> : null}
      </ul>
      <p class="quiet">La valeur la plus récente l’emporte ; l’autre reste dans l’historique.</p>
    </>
  );
}

/** One value of both sides: « lieu : « Lyon » ici, « Brest » dans le fichier, qui l’emporte ». */
function conflictText({ path, label, here, file, holds }: Conflict, at: Centre): string {
  const [ours, theirs] = [valueText(path, here, at), valueText(path, file, at)];
  if (ours === null || theirs === null) return `${label} : ${holds === 'here' ? 'la vôtre reste' : 'celle du fichier l’emporte'}`;
  const [hereHolds, fileHolds] = holds === 'here' ? [', qui reste,', ''] : ['', ', qui l’emporte'];
  return `${label} : « ${ours} » ici${hereHolds === '' ? ',' : hereHolds} « ${theirs} » dans le fichier${fileHolds}`;
}
