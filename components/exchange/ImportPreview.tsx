import { cancelImport, importing } from '@/lib/actions/import';
import { typo } from '@/lib/words/typography';
import { ConfirmImport } from './ConfirmImport';

/** What a file would do, before anything is written; or why it is refused, and that nothing has changed. */
export function ImportPreview() {
  const state = importing.value;
  return (
    <div role="status">
      {state === null ? null : state.stage === 'refused' ? (
        <section class="notice notice-late">
          <h3>{typo(`${state.name} : refusé`)}</h3>
          <ul class="plain">
            {state.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p class="quiet">Rien n’a été modifié.</p>
          <button type="button" class="link" onClick={cancelImport}>
            Fermer
          </button>
        </section>
      ) : state.stage === 'preview' ? (
        <ConfirmImport name={state.name} preview={state.preview} />
      ) : (
        <p class="quiet">{typo(`${state.name} : ${state.stage === 'reading' ? 'lecture' : 'import'} en cours…`)}</p>
      )}
    </div>
  );
}
