import { isCivilDate, type CivilDate } from '@/lib/dates/civil';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../../forms/Field';
import { useOnce } from '../../forms/useOnce';

interface Props {
  readonly legend: string;
  readonly button: string;
  /** The day that stands there first; null for none. */
  readonly first: CivilDate | null;
  /** Why a day cannot be, in words; null where it can. */
  readonly refuse: (day: CivilDate) => string | null;
  readonly act: (day: CivilDate) => Promise<void>;
  /** What else is asked. */
  readonly children?: ComponentChildren;
}

/** One day for all: chosen, then noted as one act. */
export function AllOn({ legend, button, first, refuse, act, children }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const once = useOnce();
  const value = typed ?? first ?? '';
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = isCivilDate(value) ? refuse(value) : 'Donnez un jour qui existe.';
    setError(wrong ?? undefined);
    if (wrong === null && isCivilDate(value)) once(() => act(value));
  };
  return (
    <form class="all-on" noValidate onSubmit={submit}>
      <Field label={legend} error={error}>
        {(ids) => <input {...ids} type="date" value={value} onInput={(event) => setTyped(event.currentTarget.value)} />}
      </Field>
      {children}
      <button type="submit" class="button">
        {button}
      </button>
    </form>
  );
}
