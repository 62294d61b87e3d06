import { attempt } from '@/lib/actions/attempt';
import type { Refusal } from '@/lib/actions/edit-list';
import type { Draft } from '@/lib/session/draft';
import type { AnyEntry } from '@/lib/session/entries';
import { typo } from '@/lib/words/typography';
import { useId, useRef, useState } from 'preact/hooks';
import { EntryForm, type Preview } from './EntryForm';
import type { ListWords } from './lists';

interface Props {
  readonly form: ListWords;
  readonly entries: readonly AnyEntry[];
  /** Saves what was typed, or says what is wrong with it; the id is null for a new entry. */
  readonly save: (id: string | null, draft: Draft) => Promise<Refusal>;
  /** What saving would move, where its entries move dates. */
  readonly preview?: Preview;
  readonly remove: (id: string) => Promise<void>;
  /** Whether it stands alone under a heading that names it already. */
  readonly alone?: boolean;
}

/** One list: its entries, each to change or remove, and a form to add one. */
export function ListEditor({ form, entries, save, preview, remove, alone = false }: Props) {
  const [editing, setEditing] = useState<AnyEntry | 'new' | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLElement | null>(null);
  const id = useId();
  const edit = (entry: AnyEntry | 'new', from: HTMLElement) => {
    back.current = from;
    setEditing(entry);
  };
  return (
    <div class="list-editor" role="group" {...(alone ? { 'aria-label': form.heading } : { 'aria-labelledby': id })}>
      {alone ? null : <h3 id={id}>{form.heading}</h3>}
      <p class="quiet">{typo(form.hint)}</p>
      {entries.length === 0 ? null : (
        <ul class="entries">
          {entries.map((entry) => (
            <Line
              key={entry.id}
              said={typo(form.line(entry))}
              onEdit={(from) => edit(entry, from)}
              onRemove={() => {
                // Its buttons go with it.
                add.current?.focus();
                attempt(() => remove(entry.id));
              }}
            />
          ))}
        </ul>
      )}
      {editing === null ? null : (
        <EntryForm
          key={editing === 'new' ? 'new' : editing.id}
          form={form}
          save={save}
          preview={preview}
          entry={editing === 'new' ? null : editing}
          onDone={() => {
            setEditing(null);
            (back.current?.isConnected === true ? back.current : add.current)?.focus();
          }}
        />
      )}
      <p class="actions" hidden={editing !== null}>
        <button type="button" class="button" ref={add} onClick={(event) => edit('new', event.currentTarget)}>
          {form.add}
        </button>
      </p>
    </div>
  );
}

interface LineProps {
  readonly said: string;
  readonly onEdit: (from: HTMLElement) => void;
  readonly onRemove: () => void;
}

function Line({ said, onEdit, onRemove }: LineProps) {
  return (
    <li>
      <span>{said}</span>
      <span class="actions">
        <button type="button" class="link" aria-label={typo(`Modifier : ${said}`)} onClick={(event) => onEdit(event.currentTarget)}>
          Modifier
        </button>
        <button type="button" class="link" aria-label={typo(`Retirer : ${said}`)} onClick={onRemove}>
          Retirer
        </button>
      </span>
    </li>
  );
}
