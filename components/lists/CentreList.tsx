import { removeEntry, saveEntry } from '@/lib/actions/edit-list';
import { previewEntry } from '@/lib/actions/preview-centre';
import { centre } from '@/lib/actions/state';
import type { AnyEntry } from '@/lib/session/entries';
import { ListEditor } from './ListEditor';
import type { ListForm } from './lists';

interface Props {
  readonly form: ListForm;
  /** Whether it stands alone under a heading that names it already. */
  readonly alone?: boolean;
}

/** One list of the centre, in its settings. */
export function CentreList({ form, alone = false }: Props) {
  const { list } = form;
  // Every list of the centre is read through its own table, and shown through its own form.
  const entries = centre.value[list] as readonly unknown[] as readonly AnyEntry[];
  return (
    <ListEditor
      form={form}
      entries={entries}
      alone={alone}
      save={(id, draft) => saveEntry(list, id, draft)}
      // Where a site lies moves the dates of its sessions, as the centre's own region does.
      {...(list === 'sites' ? { preview: (id, draft) => previewEntry(list, id, draft) } : {})}
      remove={(id) => removeEntry(list, id)}
    />
  );
}
