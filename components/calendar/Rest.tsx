import { counted } from '@/lib/words/numbers';

/** The way to what is not drawn yet; nothing where all is. */
export function Rest({ rest, onMore }: { readonly rest: number; readonly onMore: () => void }) {
  if (rest === 0) return null;
  return (
    <button type="button" class="link calendar-more" onClick={onMore}>
      Afficher la suite ({counted(rest, 'autre')})
    </button>
  );
}
