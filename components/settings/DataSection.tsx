import { attempt } from '@/lib/actions/attempt';
import { lastBackup } from '@/lib/actions/backup';
import { exportSessions } from '@/lib/actions/export';
import { prepareImport } from '@/lib/actions/import';
import { today } from '@/lib/actions/state';
import { typo } from '@/lib/words/typography';
import { AllFiles } from '../files/AllFiles';
import { ImportPreview } from '../exchange/ImportPreview';
import { SameNumbers } from '../join/SameNumbers';
import { backupWords } from './backup-words';
import { Check } from './Check';
import { Copies } from './Copies';
import { WipeAll } from './WipeAll';

/** Out and in: the file that holds everything, the second copies, the check of what is kept, and the way to be rid of it all. */
export function DataSection() {
  return (
    <>
      <p>Vos données restent sur cet ordinateur. Jalon n’envoie rien, à personne.</p>
      <p>{typo(`Dernière sauvegarde : ${backupWords(lastBackup.value, today.value)}.`)}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => attempt(() => exportSessions(null))}>
          Sauvegarder dans un fichier
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
      </p>
      <AllFiles />
      <ImportPreview />
      <SameNumbers />
      <Copies />
      <Check />
      <WipeAll />
    </>
  );
}
