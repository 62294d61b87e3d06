import { ROUTES } from '@/lib/session/routes';
import type { Session } from '@/lib/session/session';
import { ROUTE_NAMES } from './names';

interface Props {
  readonly routes: Session['routes'];
  readonly onChoose: (routes: Session['routes']) => void;
}

/** By which routes the candidates come: none, one or several. */
export function Routes({ routes, onChoose }: Props) {
  return (
    <fieldset>
      <legend>Parcours des candidats</legend>
      {ROUTES.map((route) => (
        <label key={route} class="check">
          <input
            type="checkbox"
            checked={routes.includes(route)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              onChoose(ROUTES.filter((each) => (each === route ? checked : routes.includes(each))));
            }}
          />
          {ROUTE_NAMES[route]}
        </label>
      ))}
    </fieldset>
  );
}
