import { centre } from '@/lib/actions/state';
import { titleKey, type Deroule } from '@/lib/plan/deroules';
import { typo } from '@/lib/words/typography';
import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Field } from '../forms/Field';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly taken: readonly Deroule[];
  /** Begins a déroulé of this title, as its exams name it. */
  readonly onBegin: (title: string) => void;
}

/** As much as an exam of a déroulé may say of its title. */
const LONGEST = 300;

/** Asks of which title a new déroulé is: one of the centre's, or another by its name. */
export function NewDeroule({ field, taken, onBegin }: Props) {
  const [said, say] = useState('');
  const [error, setError] = useState<string>();
  const known = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    const title = titleKey(said.trim(), centre.value);
    const wrong = title === '' ? 'Dites de quel titre.' : taken.some((one) => one.title === title) ? 'Ce titre a déjà son déroulé, plus haut : modifiez-le.' : undefined;
    setError(wrong === undefined ? undefined : typo(wrong));
    if (wrong !== undefined) return;
    say('');
    onBegin(title);
  };
  return (
    <form class="new-deroule" noValidate onSubmit={submit}>
      <Field label="Titre du nouveau déroulé" error={error}>
        {(ids) => <input {...ids} ref={field} list={known} maxLength={LONGEST} value={said} onInput={(event) => say(event.currentTarget.value)} />}
      </Field>
      <datalist id={known}>
        {centre.value.titles.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
      <button type="submit" class="button">
        Commencer ce déroulé
      </button>
    </form>
  );
}
