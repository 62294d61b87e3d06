import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './forms.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the field, in words; said where it stands. */
  readonly error?: string | undefined;
  readonly children: (ids: FieldIds) => ComponentChildren;
}

/** What ties a field to its label, its hint and its error. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A label, its field, a hint, and what is wrong: told together by a screen reader. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const told = error !== undefined || hint !== undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': told ? `${id}-said` : undefined, 'aria-invalid': error !== undefined })}
      {told ? (
        <p id={`${id}-said`} class={error === undefined ? 'quiet' : 'field-error'}>
          {error ?? hint}
        </p>
      ) : null}
    </div>
  );
}
