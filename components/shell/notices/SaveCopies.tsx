import { attempt } from '@/lib/actions/attempt';
import type { Copy } from '@/lib/actions/restore';

/** Keeps these copies in a file before anything is decided. What it takes to write one is read when asked for. */
export function SaveCopies({ copies }: { readonly copies: readonly Copy[] }) {
  return (
    <button type="button" class="link" onClick={() => attempt(async () => (await import('@/lib/actions/save-copies')).saveCopies(copies))}>
      Enregistrer {copies.length === 1 ? 'cette copie' : 'ces copies'} dans un fichier
    </button>
  );
}
