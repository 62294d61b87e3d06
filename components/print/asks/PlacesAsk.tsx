import { extraPlaces, plannedOf } from '@/lib/plan/passage-day';
import { placesOf } from '@/lib/passage/instance';
import { placesGiven, withPlace } from '@/lib/print/places-given';
import { byLabel } from '@/lib/words/order';
import { typo } from '@/lib/words/typography';
import { useId } from 'preact/hooks';
import type { AskProps } from './ask';

/** Which candidate has which place of the order of passage; nothing where none was planned, or nobody is listed. */
export function PlacesAsk({ plan, typed, onType }: AskProps) {
  const id = useId();
  const planned = plannedOf(plan.session);
  const { candidates } = plan.session;
  if (planned === null || candidates.length === 0) return null;
  const given = placesGiven({ plan, typed });
  const extra = new Set(extraPlaces(planned));
  return (
    <fieldset class="desk-places">
      <legend>Passage de chacun</legend>
      {extra.size === 0 ? null : <p class="quiet">{typo('Les passages à temps majoré ne sont à personne : donnez-les ici, pour cette impression seulement.')}</p>}
      {candidates.toSorted(byLabel).map((one, n) => (
        <p key={one.id} class="desk-place">
          <label for={`${id}-${String(n)}`}>{one.label}</label>
          <select
            id={`${id}-${String(n)}`}
            value={String(given[one.id] ?? 0)}
            onChange={(event) => onType({ places: withPlace(typed.places, one.id, Number(event.currentTarget.value)) })}
          >
            <option value="0">à choisir</option>
            {placesOf(planned.instance).map((place) => (
              <option key={place} value={String(place)}>
                {typo(`passage ${String(place)}${extra.has(place) ? ' (temps majoré)' : ''}`)}
              </option>
            ))}
          </select>
        </p>
      ))}
    </fieldset>
  );
}
