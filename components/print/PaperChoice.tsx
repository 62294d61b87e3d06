import { GROUPS, PRINTS } from '@/lib/print/prints';
import { Field } from '../forms/Field';

interface Props {
  /** The id of the paper that is shown; null for one that there is not. */
  readonly chosen: string | null;
  readonly onChoose: (print: string) => void;
}

/** The papers of the session, one of which is shown. */
export function PaperChoice({ chosen, onChoose }: Props) {
  return (
    <Field label="Document">
      {(ids) => (
        <select {...ids} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
          {chosen === null ? <option value="">Choisir…</option> : null}
          {GROUPS.map(({ id, title }) => (
            <optgroup key={id} label={title}>
              {PRINTS.filter(({ group }) => group === id).map((print) => (
                <option key={print.id} value={print.id}>
                  {print.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
