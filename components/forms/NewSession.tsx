import { createSession } from '@/lib/actions/create-session';
import { proposals, takeProposal } from '@/lib/actions/proposal';
import { centre } from '@/lib/actions/state';
import { checkFields, type EntryErrors } from '@/lib/session/draft';
import type { CeresState } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { Field } from './Field';
import { PickSite } from './PickEntry';
import { DraftNote } from './DraftNote';
import { checkSession, type SessionErrors, type SessionInput } from './check';
import { useDraft } from './useDraft';
import { useOnce } from './useOnce';

interface Typed extends SessionInput {
  readonly site: string | null;
  /** Asked only of a session that comes from a page of CERES. */
  readonly ceresNumber: string;
  readonly candidateCount: string;
  readonly ceresState: CeresState | null;
  /** What was read there, and where. */
  readonly read: readonly string[];
}

const NOTHING: Typed = { title: '', start: '', end: '', site: null, ceresNumber: '', candidateCount: '', ceresState: null, read: [] };

/** A new session in three fields; its dates show at once. One that comes from a page of CERES has what was read there to check. */
export function NewSession() {
  // One that is proposed while the form stands open takes its place.
  return <Form key={proposals.value} />;
}

function Form() {
  const { titles, sites } = centre.value;
  const [proposed] = useState(takeProposal);
  const draft = useDraft<Typed>('nouvelle', { ...NOTHING, title: titles.length === 1 ? (titles[0]?.label ?? '') : '' }, proposed);
  const { title, start, end, site, read, ceresNumber, candidateCount, ceresState } = draft.value;
  const [errors, setErrors] = useState<SessionErrors & EntryErrors>({});
  const once = useOnce();
  const submit = (event: Event) => {
    event.preventDefault();
    const checked = checkSession({ title, start, end: end === '' ? start : end });
    const known = checkFields(read.length === 0 ? {} : { ceresNumber, ceresState, candidateCount: numberIn(candidateCount) });
    setErrors({ ...known.errors, ...checked.errors });
    const { value } = checked;
    if (value === null || Object.keys(known.errors).length > 0) return;
    once(async () => {
      await createSession({ ...value, site, known: known.patch });
      draft.clear();
    });
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h1>Nouvelle session</h1>
      <DraftNote draft={draft} />
      {read.length === 0 ? null : <p class="notice form-read">{typo(`Lu dans CERES : ${read.join(', ')}. Vérifiez avant de créer : rien n’est encore enregistré.`)}</p>}
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
      {read.length === 0 ? null : (
        <>
          <Field label="Numéro CERES" error={errors['ceresNumber']}>
            {(ids) => <input {...ids} value={ceresNumber} maxLength={60} onInput={(event) => draft.set({ ceresNumber: event.currentTarget.value })} />}
          </Field>
          <Field label="Nombre de candidats" error={errors['candidateCount']}>
            {(ids) => (
              <input {...ids} inputMode="numeric" value={candidateCount} onInput={(event) => draft.set({ candidateCount: event.currentTarget.value })} />
            )}
          </Field>
        </>
      )}
      <p class="actions">
        <button type="submit" class="button button-main">
          Créer la session
        </button>
      </p>
    </form>
  );
}

/** A whole number where it is one; what was typed otherwise, to be refused in words. */
function numberIn(text: string): number | string {
  const trimmed = text.trim();
  return /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
}
