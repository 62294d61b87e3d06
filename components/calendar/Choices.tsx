import { layout, withAdvised } from './kept';

const LAYOUTS = [
  ['mois', 'Mois'],
  ['agenda', 'Agenda'],
] as const;

/** How to show the days, and whether with what is only advised. */
export function Choices() {
  return (
    <div class="calendar-choices">
      <div class="calendar-layouts" role="group" aria-label="Présentation">
        {LAYOUTS.map(([id, name]) => (
          <button key={id} type="button" class="button" aria-pressed={layout.value === id} onClick={() => (layout.value = id)}>
            {name}
          </button>
        ))}
      </div>
      <label class="calendar-advised">
        <input type="checkbox" checked={withAdvised.value} onChange={(event) => (withAdvised.value = event.currentTarget.checked)} />
        Conseillés aussi
      </label>
    </div>
  );
}
