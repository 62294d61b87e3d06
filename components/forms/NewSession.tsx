import { createSession } from '@/lib/actions/create-session';
import { centre } from '@/lib/actions/state';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { Field } from './Field';
import { PickSite } from './PickEntry';
import { checkSession, type SessionErrors } from './check';
import { useOnce } from './useOnce';

/** A new session in three fields; its dates show at once. */
export function NewSession() {
  const { titles, sites } = centre.value;
  const [title, setTitle] = useState(titles.length === 1 ? (titles[0]?.label ?? '') : '');
  const [site, setSite] = useState<string | null>(null);
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
      once(() => createSession({ ...value, site }));
    }
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h1>Nouvelle session</h1>
      <Field label="Titre professionnel" error={errors.title}>
        {(ids) => (
          <input
            {...ids}
            value={title}
            maxLength={300}
            list={titles.length > 1 ? 'titres-du-centre' : undefined}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id="titres-du-centre">
        {titles.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
      <Field label="Premier jour" error={errors.start}>
        {(ids) => (
          <input {...ids} type="date" value={start} onInput={(event) => setStart(event.currentTarget.value)} />
        )}
      </Field>
      <Field label="Dernier jour" hint={typo('Le jour du dernier entretien final ; vide : le premier jour.')} error={errors.end}>
        {(ids) => <input {...ids} type="date" value={end} onInput={(event) => setEnd(event.currentTarget.value)} />}
      </Field>
      <PickSite sites={sites} site={site} onPick={setSite} />
      <p class="actions">
        <button type="submit" class="button button-main">
          Créer la session
        </button>
      </p>
    </form>
  );
}
