import { attempt } from '@/lib/actions/attempt';
import { ignoreLost, restore } from '@/lib/actions/restore';
import { aside, lost, trouble } from '@/lib/actions/state';
import { isCivilDate } from '@/lib/dates/civil';
import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';

/** What the user must know before anything else: a store that fails, records set aside, copies to take back. */
export function Notices() {
  return (
    <>
      {trouble.value === null ? null : (
        <p class="notice notice-late" role="alert">
          {trouble.value}
        </p>
      )}
      <LostSessions />
      <UnreadableSessions />
    </>
  );
}

function LostSessions() {
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
            {title} <span class="quiet">(copie du {dayOf(savedAt)})</span>
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

function UnreadableSessions() {
  if (aside.value.length === 0) return null;
  return (
    <section class="notice notice-late" aria-label="Sessions illisibles">
      <p>
        <strong>{counted(aside.value.length, 'session illisible mise de côté', 'sessions illisibles mises de côté')}.</strong> Rien n’a été
        effacé.
      </p>
      <ul class="plain">
        {aside.value.map(({ id }) => {
          const copy = lost.value.find(({ owner }) => owner === id);
          return (
            <li key={id}>
              {copy === undefined ? (
                `Session ${id} : aucune copie. Importez votre dernier fichier exporté.`
              ) : (
                <>
                  {copy.title}{' '}
                  <button type="button" class="link" onClick={() => attempt(() => restore([copy]))}>
                    Reprendre la copie du {dayOf(copy.savedAt)}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The day of a copy, from its instant. */
function dayOf(savedAt: string): string {
  const day = savedAt.slice(0, 10);
  return isCivilDate(day) ? shortDate(day) : day;
}
