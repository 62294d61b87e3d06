import type { Pasted } from '@/lib/session/pasted';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { problemText } from './words';

/** Lines that are not understood, of which more would not be read. */
const SHOWN = 20;

/** What of a paste is not added: lines that are not understood, each with what to do, and columns that are not kept, by name. */
export function PasteLeft({ pasted: { problems, left, isNameless, beyond } }: { readonly pasted: Pasted }) {
  return (
    <>
      {isNameless ? <p class="field-error">{typo('Aucune colonne ne dit qui ils sont : nommez-en une « Nom », « Candidat » ou « Initiales ».')}</p> : null}
      {problems.length === 0 ? null : (
        <ul class="paste-problems" aria-label="Lignes non comprises">
          {problems.slice(0, SHOWN).map((problem) => (
            <li key={`${String(problem.line)} ${problem.trouble}`}>{problemText(problem)}</li>
          ))}
          {problems.length <= SHOWN ? null : <li>{typo(`Et ${counted(problems.length - SHOWN, 'autre')}.`)}</li>}
        </ul>
      )}
      {beyond === 0 ? null : <p class="field-error">{typo(`${counted(beyond, 'ligne de plus, non lue', 'lignes de plus, non lues')} : collez-les à part.`)}</p>}
      {left.length === 0 ? null : (
        <p class="quiet">
          {typo(`${left.length === 1 ? 'Colonne laissée' : 'Colonnes laissées'} de côté : ${left.join(', ')}. Jalon ne garde ni date de naissance, ni adresse, ni courriel.`)}
        </p>
      )}
    </>
  );
}
