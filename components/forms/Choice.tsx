import { typo } from '@/lib/words/typography';
import { Field } from './Field';

/** What stands where the IT department has chosen for her. */
export const FIXED = typo('Réglé par votre établissement.');

interface Common<T extends string> {
  readonly label: string;
  readonly hint?: string;
  /** Chosen elsewhere: shown, and not hers to change. */
  readonly fixed?: boolean;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
}

type Props<T extends string> = Common<T> &
  (
    | { readonly value: T; readonly onChoose: (value: T) => void; readonly none?: undefined }
    | { readonly value: T | null; readonly onChoose: (value: T | null) => void; readonly none: string }
  );

/** One of a few named values; with `none`, also the words for « not said ». */
export function Choice<T extends string>({ label, hint, fixed = false, options, names, value, none, onChoose }: Props<T>) {
  const told = fixed ? FIXED : hint;
  return (
    <Field label={label} {...(told === undefined ? {} : { hint: told })}>
      {(ids) => (
        <select
          {...ids}
          value={value ?? ''}
          disabled={fixed}
          onChange={(event) => {
            const chosen = options.find((option) => option === event.currentTarget.value);
            if (chosen !== undefined) onChoose(chosen);
            else if (none !== undefined) onChoose(null);
          }}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option} value={option}>
              {names[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
