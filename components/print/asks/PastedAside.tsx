import type { PastedAddressees } from '@/lib/print/addressees-pasted';
import { counted } from '@/lib/words/numbers';
import { joinWords, typo } from '@/lib/words/typography';

/** What of a paste is given to nobody: columns that are no name nor address, lines without either, lines too many. */
export function PastedAside({ pasted: { left, empty, beyond } }: { readonly pasted: PastedAddressees }) {
  return (
    <>
      {left.length === 0 ? null : <p class="quiet">{typo(`${left.length === 1 ? 'Colonne laissée' : 'Colonnes laissées'} de côté : ${left.join(', ')}.`)}</p>}
      {empty.length === 0 ? null : (
        <p class="field-error">{typo(`${counted(empty.length, 'ligne', 'lignes')} sans nom ni adresse : ${joinWords(empty.map(String))}.`)}</p>
      )}
      {beyond === 0 ? null : <p class="field-error">{typo(`${counted(beyond, 'ligne de plus, non lue', 'lignes de plus, non lues')} : collez-les à part.`)}</p>}
    </>
  );
}
