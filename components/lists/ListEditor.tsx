import { attempt } from '@/lib/actions/attempt';
import { removeEntry } from '@/lib/actions/edit-list';
import { centre } from '@/lib/actions/state';
import type { AnyEntry } from '@/lib/session/entries';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { EntryForm } from './EntryForm';
import type { ListForm } from './lists';

/** One list of the centre: its entries, each to change or remove, and a form to add one. */
export function ListEditor({ form }: { readonly form: ListForm }) {
  const [editing, setEditing] = useState<AnyEntry | 'new' | null>(null);
  // Every list of the centre is read through its own table, and shown through its own form.
  const entries = centre.value[form.list] as readonly unknown[] as readonly AnyEntry[];
  const id = `liste-${form.list}`;
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{form.heading}</h2>
      <p class="quiet">{typo(form.hint)}</p>
      {entries.length === 0 ? null : (
        <ul class="entries">
          {entries.map((entry) => (
            <li key={entry.id}>
              <span>{typo(form.line(entry))}</span>
              <span class="actions">
                <button type="button" class="link" aria-label={typo(`Modifier : ${form.line(entry)}`)} onClick={() => setEditing(entry)}>
                  Modifier
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={typo(`Retirer : ${form.line(entry)}`)}
                  onClick={() => attempt(() => removeEntry(form.list, entry.id))}
                >
                  Retirer
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {editing === null ? (
        <p class="actions">
          <button type="button" class="button" onClick={() => setEditing('new')}>
            {form.add}
          </button>
        </p>
      ) : (
        <EntryForm
          key={editing === 'new' ? 'new' : editing.id}
          form={form}
          entry={editing === 'new' ? null : editing}
          onDone={() => setEditing(null)}
        />
      )}
    </section>
  );
}
