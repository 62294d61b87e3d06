import { attempt } from '@/lib/actions/attempt';
import { ignoreLost, restore } from '@/lib/actions/restore';
import { aside, lost } from '@/lib/actions/state';
import { counted } from '@/lib/words/numbers';
import { copyDay } from './copy-day';

/** The second copies of a store that is gone, to be taken back. */
export function LostSessions() {
  const copies = lost.value.filter(({ owner }) => !aside.value.some(({ id }) => id === owner));
  if (copies.length === 0) return null;
  return (
    <section class="notice" aria-label="Copies retrouvées">
      <p>
        <strong>Jalon est vide, mais une copie de {counted(copies.length, 'session')} a été retrouvée.</strong>
      </p>
      <ul class="plain">
        {copies.map(({ owner, title, savedAt }) => (
          <li key={owner}>
            {title} <span class="quiet">(copie du {copyDay(savedAt)})</span>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(() => restore(copies))}>
          Tout reprendre
        </button>
        <button type="button" class="link" onClick={ignoreLost}>
          Pas maintenant
        </button>
      </p>
    </section>
  );
}
