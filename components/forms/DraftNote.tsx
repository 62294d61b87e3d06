import type { Draft } from './useDraft';

/** Says that what the form holds was typed before, with the way to begin anew. */
export function DraftNote({ draft: { resumed, clear } }: { readonly draft: Pick<Draft<object>, 'resumed' | 'clear'> }) {
  return (
    <div role="status">
      {resumed ? (
        <p class="field quiet">
          Brouillon repris.{' '}
          <button
            type="button"
            class="link"
            onClick={(event) => {
              // The button goes: whoever uses the keyboard is left at the first field.
              event.currentTarget.form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
              clear();
            }}
          >
            Repartir de zéro
          </button>
        </p>
      ) : null}
    </div>
  );
}
