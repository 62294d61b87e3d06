import { attempt } from '@/lib/actions/attempt';
import { exportSessions } from '@/lib/actions/export';
import { prepareImport } from '@/lib/actions/import';
import { copyReport } from '@/lib/actions/report';
import { ImportPreview } from '../exchange/ImportPreview';

/** Out and in: the file that holds everything, and the report when something goes wrong. */
export function DataSection() {
  return (
    <section class="block" aria-labelledby="reglages-donnees">
      <h2 id="reglages-donnees">Données</h2>
      <p>Vos données restent sur cet ordinateur. Jalon n’envoie rien, à personne.</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(() => exportSessions(null))}>
          Exporter tout (JSON)
        </button>
        <label class="button file">
          Importer un fichier
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const field = event.currentTarget;
              const file = field.files?.[0];
              // The same file can be chosen again once it was mended.
              if (file !== undefined) attempt(() => prepareImport(file).finally(() => (field.value = '')));
            }}
          />
        </label>
        <button type="button" class="link" onClick={() => attempt(copyReport)}>
          Copier le rapport
        </button>
      </p>
      <ImportPreview />
    </section>
  );
}
