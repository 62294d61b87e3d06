import type { Refusal } from '@/lib/actions/edit-list';
import type { Draft, EntryErrors } from '@/lib/session/draft';
import type { AnyEntry } from '@/lib/session/entries';
import { typo } from '@/lib/words/typography';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldKind } from '../forms/field-form';
import { ScalarField } from '../forms/ScalarField';
import { useOnce } from '../forms/useOnce';
import type { ListWords } from './lists';

const FIELDS = 'input, select, textarea';

/** Kinds that take the whole width, where there is room for two. */
const WIDE: ReadonlySet<FieldKind> = new Set<FieldKind>(['rule', 'long']);

interface Props {
  readonly form: Pick<ListWords, 'add' | 'fields' | 'line'>;
  /** Saves what was typed, or says what is wrong with it; the id is null for a new entry. */
  readonly save: (id: string | null, draft: Draft) => Promise<Refusal>;
  /** Null for a new one. */
  readonly entry: AnyEntry | null;
  readonly onDone: () => void;
}

/** The form of an entry: nothing is saved before « Enregistrer », and what is wrong is said at its field. */
export function EntryForm({ form, save, entry, onDone }: Props) {
  const [draft, setDraft] = useState<Draft>(entry ?? firstChoices(form));
  const [errors, setErrors] = useState<EntryErrors>({});
  const once = useOnce();
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>(FIELDS)?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    once(async () => {
      const refused = await save(entry?.id ?? null, draft);
      if (refused === null) onDone();
      else setErrors(refused);
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
              onChange={(value) => setDraft((now) => ({ ...now, [field.name]: value }))}
            />
          </div>
        ))}
      </div>
      <p class="actions">
        <button type="submit" class="button button-main">
          Enregistrer
        </button>
        <button type="button" class="link" onClick={onDone}>
          Annuler la saisie
        </button>
      </p>
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
