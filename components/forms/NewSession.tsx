import { createSession } from '@/lib/actions/create-session';
import { useState } from 'preact/hooks';
import { Field } from './Field';
import { checkSession, type SessionErrors } from './check';
import { useOnce } from './useOnce';

/** A new session in three fields; its dates show at once. */
export function NewSession() {
  const [title, setTitle] = useState('');
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [errors, setErrors] = useState<SessionErrors>({});
  const once = useOnce();
  const submit = (event: Event) => {
    event.preventDefault();
    const checked = checkSession({ title, start, end: end === '' ? start : end });
    setErrors(checked.errors);
    if (checked.value !== null) {
      const { value } = checked;
      once(() => createSession(value));
    }
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h1>Nouvelle session</h1>
      <Field label="Titre professionnel" error={errors.title}>
        {(ids) => (
          <input {...ids} value={title} maxLength={300} onInput={(event) => setTitle(event.currentTarget.value)} />
        )}
      </Field>
      <Field label="Premier jour" error={errors.start}>
        {(ids) => (
          <input {...ids} type="date" value={start} onInput={(event) => setStart(event.currentTarget.value)} />
        )}
      </Field>
      <Field label="Dernier jour" hint="Le jour du dernier entretien final ; vide : le premier jour." error={errors.end}>
        {(ids) => <input {...ids} type="date" value={end} onInput={(event) => setEnd(event.currentTarget.value)} />}
      </Field>
      <p class="actions">
        <button type="submit" class="button button-main">
          Créer la session
        </button>
      </p>
    </form>
  );
}
