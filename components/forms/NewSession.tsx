import { createSession } from '@/lib/actions/create-session';
import { takeProposal } from '@/lib/actions/proposal';
import { centre } from '@/lib/actions/state';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { Field } from './Field';
import { PickSite } from './PickEntry';
import { DraftNote } from './DraftNote';
import { checkSession, type SessionErrors, type SessionInput } from './check';
import { useDraft } from './useDraft';
import { useOnce } from './useOnce';

type Typed = SessionInput & { readonly site: string | null };

const NOTHING: Typed = { title: '', start: '', end: '', site: null };

/** A new session in three fields; its dates show at once. */
export function NewSession() {
  const { titles, sites } = centre.value;
  const [proposed] = useState(takeProposal);
  const draft = useDraft<Typed>('nouvelle', { ...NOTHING, title: titles.length === 1 ? (titles[0]?.label ?? '') : '' }, proposed);
  const { title, start, end, site } = draft.value;
  const [errors, setErrors] = useState<SessionErrors>({});
  const once = useOnce();
  const submit = (event: Event) => {
    event.preventDefault();
    const checked = checkSession({ title, start, end: end === '' ? start : end });
    setErrors(checked.errors);
    if (checked.value !== null) {
      const { value } = checked;
      once(async () => {
        await createSession({ ...value, site });
        draft.clear();
      });
    }
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h1>Nouvelle session</h1>
      <DraftNote draft={draft} />
      <Field label="Titre professionnel" error={errors.title}>
        {(ids) => (
          <input
            {...ids}
            value={title}
            maxLength={300}
            list={titles.length > 1 ? 'titres-du-centre' : undefined}
            onInput={(event) => draft.set({ title: event.currentTarget.value })}
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
          <input {...ids} type="date" value={start} onInput={(event) => draft.set({ start: event.currentTarget.value })} />
        )}
      </Field>
      <Field label="Dernier jour" hint={typo('Le jour du dernier entretien final ; vide : le premier jour.')} error={errors.end}>
        {(ids) => <input {...ids} type="date" value={end} onInput={(event) => draft.set({ end: event.currentTarget.value })} />}
      </Field>
      <PickSite sites={sites} site={site} onPick={(picked) => draft.set({ site: picked })} />
      <p class="actions">
        <button type="submit" class="button button-main">
          Créer la session
        </button>
      </p>
    </form>
  );
}
