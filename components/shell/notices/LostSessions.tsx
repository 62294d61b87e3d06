import { attempt } from '@/lib/actions/attempt';
import { ignoreLost, restore } from '@/lib/actions/restore';
import { anySession, aside, lost } from '@/lib/actions/state';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { copyHolds, copyTitle, ofWhat } from './copies-words';
import { SaveCopies } from './SaveCopies';

/** How many are named one by one; the others are counted. */
const NAMED = 12;

/** The second copies of what the store has lost, to be taken back. */
export function LostSessions() {
  const copies = lost.value.filter(({ owner }) => !aside.value.some(({ id }) => id === owner));
  if (copies.length === 0) return null;
  const what = ofWhat(copies.map(({ owner }) => owner));
  return (
    <section class="notice" aria-label="Copies retrouvées">
      <p>
        <strong>
          {typo(
            anySession.value
              ? `Il manque des données à Jalon ; une copie de ${what} a été retrouvée.`
              : `Jalon est vide, mais une copie de ${what} a été retrouvée.`,
          )}
        </strong>
      </p>
      <ul class="plain">
        {copies.slice(0, NAMED).map((copy) => (
          <li key={copy.owner}>
            {copyTitle(copy)} <span class="quiet">({copyHolds(copy)})</span>
          </li>
        ))}
        {copies.length > NAMED ? <li>et {counted(copies.length - NAMED, 'autre')}</li> : null}
      </ul>
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(() => restore(copies))}>
          Tout reprendre
        </button>
        <SaveCopies copies={copies} />
        <button type="button" class="link" onClick={ignoreLost}>
          Pas maintenant
        </button>
      </p>
    </section>
  );
}
