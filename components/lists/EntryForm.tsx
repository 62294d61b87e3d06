import type { Refusal } from '@/lib/actions/edit-list';
import type { CentrePreview } from '@/lib/actions/preview-centre';
import type { Draft, EntryErrors } from '@/lib/session/draft';
import type { AnyEntry } from '@/lib/session/entries';
import { typo } from '@/lib/words/typography';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FieldKind } from '../forms/field-form';
import { ScalarField } from '../forms/ScalarField';
import { useOnce } from '../forms/useOnce';
import { MovesSum, MovesToConfirm } from '../forms/MovesToConfirm';
import type { ListWords } from './lists';

const FIELDS = 'input, select, textarea';

/** Kinds that take the whole width, where there is room for two. */
const WIDE: ReadonlySet<FieldKind> = new Set<FieldKind>(['rule', 'long']);

/** Of an entry that exists, by its id; null where there is nothing to count. */
export type Preview = (id: string, draft: Draft) => Promise<CentrePreview> | null;

interface Props {
  readonly form: Pick<ListWords, 'add' | 'fields' | 'line'>;
  /** Saves what was typed, or says what is wrong with it; the id is null for a new entry. */
  readonly save: (id: string | null, draft: Draft) => Promise<Refusal>;
  /** What saving would move, for a list whose entries move dates: shown first, and saved once that was confirmed. */
  readonly preview?: Preview | undefined;
  /** Null for a new one. */
  readonly entry: AnyEntry | null;
  readonly onDone: () => void;
}

/** The form of an entry: nothing is saved before « Enregistrer », and what is wrong is said at its field. */
export function EntryForm({ form, save, preview, entry, onDone }: Props) {
  const [draft, setDraft] = useState<Draft>(entry ?? firstChoices(form));
  const [errors, setErrors] = useState<EntryErrors>({});
  const [moves, setMoves] = useState<CentrePreview | null>(null);
  const once = useOnce();
  const place = useRef<HTMLFormElement>(null);
  // Before the next frame: what one types at once is for it.
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>(FIELDS)?.focus(), []);
  const saveNow = async () => {
    const refused = await save(entry?.id ?? null, draft);
    if (refused === null) onDone();
    else setErrors(refused);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    once(async () => {
      const found = entry === null ? null : await preview?.(entry.id, draft);
      if (found == null || found.sessions.length === 0) await saveNow();
      else setMoves(found);
    });
  };
  return (
    <form
      class="entry-form"
      noValidate
      ref={place}
      onSubmit={submit}
      aria-label={entry === null ? form.add : typo(`Modifier : ${form.line(entry)}`)}
    >
      <div class="entry-fields">
        {form.fields.map((field) => (
          <div key={field.name} class={WIDE.has(field.kind) ? 'entry-wide' : undefined}>
            <ScalarField
              field={field}
              value={draft[field.name] ?? null}
              error={errors[field.name]}
              onChange={(value) => {
                // What was counted is of what was typed then.
                setMoves(null);
                setDraft((now) => ({ ...now, [field.name]: value }));
              }}
            />
          </div>
        ))}
      </div>
      <div class="centre-moves" role="status">
        {moves === null ? null : <MovesSum preview={moves} />}
      </div>
      {moves === null ? (
        <p class="actions">
          <button type="submit" class="button button-main">
            Enregistrer
          </button>
          <button type="button" class="link" onClick={onDone}>
            Annuler la saisie
          </button>
        </p>
      ) : (
        <div class="centre-moves">
          <MovesToConfirm preview={moves} onConfirm={() => once(saveNow)} onForget={onDone} />
        </div>
      )}
    </form>
  );
}

/** A list without « not said » holds its first choice from the start, as it shows. */
function firstChoices(form: Pick<ListWords, 'fields'>): Draft {
  return Object.fromEntries(
    form.fields.flatMap(({ name, options, none }) =>
      options?.[0] !== undefined && none === undefined ? [[name, options[0][0]] as const] : [],
    ),
  );
}
