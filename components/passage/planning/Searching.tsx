import { searching, stopSearch } from '@/lib/actions/plan-passage';

/** How far a search has come, and the way to end it; nothing while none runs. */
export function Searching() {
  const share = searching.value;
  if (share === null) return null;
  return (
    <p class="planning-searching">
      <progress max={1} value={share} aria-label="Temps de recherche écoulé" />
      <button type="button" class="button" onClick={stopSearch}>
        Arrêter la recherche
      </button>
    </p>
  );
}
