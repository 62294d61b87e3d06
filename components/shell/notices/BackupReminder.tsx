import { attempt } from '@/lib/actions/attempt';
import { backupLater, lastBackup } from '@/lib/actions/backup';
import { exportSessions } from '@/lib/actions/export';
import { alerts, backupAsked, today, trouble } from '@/lib/actions/state';
import { daysBetween } from '@/lib/dates/civil';
import { relativeDays } from '@/lib/words/days';
import { typo } from '@/lib/words/typography';

/** Reminds that what she entered is in no file, or in an old one; and makes one. What is graver comes first: it waits until that is settled. */
export function BackupReminder() {
  if (!backupAsked.value || trouble.value !== null || alerts.value.some((alert) => alert !== 'news')) return null;
  const last = lastBackup.value ?? null;
  return (
    <section class="notice" aria-label="Sauvegarde">
      <p>
        <strong>
          {typo(
            last === null
              ? 'Vos sessions n’ont jamais été sauvegardées dans un fichier.'
              : `Votre dernière sauvegarde dans un fichier date d’${relativeDays(daysBetween(today.value, last))}, et vous avez travaillé depuis.`,
          )}
        </strong>{' '}
        Un fichier, rangé ailleurs, survit à cet ordinateur.
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(() => exportSessions(null))}>
          Sauvegarder dans un fichier
        </button>
        <button type="button" class="link" onClick={() => attempt(backupLater)}>
          Plus tard
        </button>
      </p>
    </section>
  );
}
