import type { Addressee } from '@/lib/print/typed';
import { Field } from '../../forms/Field';

interface Props {
  /** What the list of the session calls her. */
  readonly label: string;
  readonly known: Addressee | undefined;
  readonly onSay: (said: Addressee) => void;
}

/** The whole name and the address of one person, as her letter has them. */
export function OneAddressee({ label, known = { name: '', address: '' }, onSay }: Props) {
  return (
    <div class="addressee" role="group" aria-label={label}>
      <p class="addressee-label">{label}</p>
      <Field label="Nom et prénom">
        {(ids) => <input {...ids} autocomplete="off" value={known.name} onInput={(event) => onSay({ ...known, name: event.currentTarget.value })} />}
      </Field>
      <Field label="Adresse">
        {(ids) => <textarea {...ids} rows={2} autocomplete="off" value={known.address} onInput={(event) => onSay({ ...known, address: event.currentTarget.value })} />}
      </Field>
    </div>
  );
}
