import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { anySession } from '@/lib/actions/state';
import { Icon } from '../shell/Icon';

/** Stands where nothing is due: what Jalon is for where there is no session yet, or where the others are. */
export function Nothing() {
  return anySession.value ? <NothingDue /> : <FirstRun />;
}

function FirstRun() {
  return (
    <section class="empty">
      <p>
        Jalon tient les échéances de vos sessions d’examen. Donnez un titre et deux dates : tout le reste se calcule, et chaque date
        dit sa source.
      </p>
      <p class="actions">
        <a class="button button-main" href={hrefOf({ view: 'nouvelle' })}>
          <Icon name="plus" />
          Nouvelle session
        </a>
        <button type="button" class="link" onClick={() => attempt(async () => (await import('@/lib/actions/create-session')).createExample())}>
          Voir un exemple
        </button>
        <a href={hrefOf({ view: 'guide' })}>Guide</a>
      </p>
    </section>
  );
}

function NothingDue() {
  return (
    <section class="empty">
      <p>Rien d’attendu dans les 30 jours.</p>
      <p>
        <a href={hrefOf({ view: 'sessions' })}>Voir toutes les sessions</a>
      </p>
    </section>
  );
}
