import type { PreviewRow } from '@/lib/session/paste-preview';
import { dayMonth } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { ROUTE_NAMES } from '../../forms/names';

interface Props {
  readonly rows: readonly PreviewRow[];
  readonly onChoose: (line: number, isAdded: boolean) => void;
}

const DUPLICATES: Readonly<Record<'liste' | 'collage', string>> = { liste: 'déjà dans la liste', collage: 'en double ici' };

/** Each candidate as she would be added, with the way to leave her out or, for a duplicate, to add her all the same. A column that says nothing is not shown. */
export function PasteTable({ rows, onChoose }: Props) {
  const hasRoute = rows.some(({ route }) => route !== null);
  const hasEnd = rows.some(({ trainingEnd }) => trainingEnd !== null);
  const hasAttempt = rows.some(({ attempt }) => attempt !== null);
  return (
    <div class="paste-scroll" role="region" aria-label="Aperçu" tabIndex={0}>
      <table class="paste-table">
        <thead>
          <tr>
            <th scope="col">
              <span class="spoken">Ajouter</span>
            </th>
            <th scope="col">Candidat</th>
            {hasRoute ? <th scope="col">Voie</th> : null}
            {hasEnd ? <th scope="col">Fin</th> : null}
            {hasAttempt ? <th scope="col">Prés.</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, label, route, trainingEnd, attempt, duplicate, isAdded }) => (
            <tr key={line} class={isAdded ? undefined : 'paste-out'}>
              <td>
                <label class="paste-check">
                  <input
                    type="checkbox"
                    aria-label={typo(`Ajouter : ${label}, ligne ${String(line)}`)}
                    checked={isAdded}
                    onChange={(event) => onChoose(line, event.currentTarget.checked)}
                  />
                </label>
              </td>
              <td>
                {label} {duplicate === null ? null : <span class="chip">{DUPLICATES[duplicate]}</span>}
              </td>
              {hasRoute ? <td>{route === null ? '' : ROUTE_NAMES[route]}</td> : null}
              {hasEnd ? <td>{trainingEnd === null ? '' : `${dayMonth(trainingEnd)} ${trainingEnd.slice(0, 4)}`}</td> : null}
              {hasAttempt ? <td>{attempt ?? ''}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
