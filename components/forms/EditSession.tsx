import { editAndLeave, type SessionPatch } from '@/lib/actions/edit-session';
import { hrefOf } from '@/lib/actions/navigation';
import { previewEdit, type EditPreview } from '@/lib/actions/preview-edit';
import { centre } from '@/lib/actions/state';
import { checkFields } from '@/lib/session/draft';
import { erasingText } from '@/lib/plan/after-text';
import type { Session } from '@/lib/session/session';
import type { Scalar } from '@/lib/session/values';
import { useEffect, useRef, useState } from 'preact/hooks';
import { OpenedSession } from '../session/OpenedSession';
import { checkSession, type SessionErrors } from './check';
import { DraftNote } from './DraftNote';
import { fieldsOf, isClosed, routesOf, scalarOrNull, scalarsOf, scalarsOfTitle, textOf, typedOf, type Fields } from './edit-fields';
import { Field } from './Field';
import { MovesPreview } from './MovesPreview';
import { PickSite, PickTitle } from './PickEntry';
import { Routes } from './Routes';
import { ScalarField } from './ScalarField';
import { SESSION_FORM } from './session-form';
import { useDraft } from './useDraft';
import { useOnce } from './useOnce';

type Errors = Readonly<Record<string, string>> & SessionErrors;

/** Everything that Jalon can know of a session; only the title and the two days are needed. */
export function EditSession() {
  return <OpenedSession>{(session) => <Form key={`${session.id} ${session.erasedOn ?? ''}`} session={session} />}</OpenedSession>;
}

function Form({ session }: { readonly session: Session }) {
  const draft = useDraft<Fields>(`modifier/${session.id}`, fieldsOf(session));
  const [errors, setErrors] = useState<Errors>({});
  const [preview, setPreview] = useState<EditPreview | null>(null);
  const save = useFocusBack(preview !== null);
  const once = useOnce();
  const { titles, sites } = centre.value;
  const { value, set } = draft;
  const leave = (patch: SessionPatch, redo: readonly string[] = []) =>
    once(async () => {
      await editAndLeave(session.id, patch, redo);
      draft.clear();
    });
  const submit = (event: Event) => {
    event.preventDefault();
    const checked = checkSession({ title: textOf(value, 'title'), start: textOf(value, 'start'), end: textOf(value, 'end') });
    const { patch, errors: wrong } = checkFields(scalarsOf(value));
    setErrors({ ...wrong, ...checked.errors });
    if (checked.value === null || Object.keys(wrong).length > 0) return;
    const said = typedOf({ ...patch, ...checked.value, routes: routesOf(value) }, draft.typed);
    const moving = previewEdit(session, said);
    setPreview(moving);
    if (moving === null) leave(said);
  };
  if (preview !== null) {
    return <MovesPreview preview={preview} onConfirm={(redo) => leave(preview.patch, redo)} onBack={() => setPreview(null)} />;
  }
  const scalar = (name: string) => ({ value: scalarsOf(value)[name] ?? null, error: errors[name], onChange: (typed: Scalar) => set({ [name]: typed }) });
  const date = (name: 'start' | 'end', label: string) => (
    <Field label={label} error={errors[name]}>
      {(ids) => <input {...ids} type="date" value={textOf(value, name)} onInput={(event) => set({ [name]: event.currentTarget.value })} />}
    </Field>
  );
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h1>Modifier la session</h1>
      <DraftNote draft={draft} />
      <PickTitle titles={titles} titleCode={scalarOrNull(value, 'titleCode')} onPick={(title) => set(scalarsOfTitle(title))} />
      <Field label="Titre professionnel" error={errors.title}>
        {(ids) => <input {...ids} maxLength={300} value={textOf(value, 'title')} onInput={(event) => set({ title: event.currentTarget.value })} />}
      </Field>
      {date('start', 'Premier jour')}
      {date('end', 'Dernier jour')}
      <PickSite sites={sites} site={scalarOrNull(value, 'site')} onPick={(site) => set({ site })} />
      {SESSION_FORM.map(({ legend, fields }) => (
        <fieldset key={legend}>
          <legend>{legend}</legend>
          {fields.filter(({ name }) => !isClosed(session, name)).map((field) =>
            field.name === 'candidateCount' && session.candidates.length > 0 ? (
              <ListedCount key={field.name} label={field.label} session={session} />
            ) : (
              <ScalarField key={field.name} field={field} {...scalar(field.name)} />
            ),
          )}
        </fieldset>
      ))}
      <Routes routes={routesOf(value)} onChoose={(routes) => set({ routes })} />
      {session.erasedOn === null ? (
        <ScalarField field={{ name: 'notes', label: 'Notes', kind: 'long' }} {...scalar('notes')} />
      ) : (
        <p class="notice">{erasingText({ kind: 'done', on: session.erasedOn })} Jalon n’en reprend plus pour cette session.</p>
      )}
      <p class="actions">
        <button type="submit" class="button button-main" ref={save}>
          Enregistrer
        </button>
        <a href={hrefOf({ view: 'session', id: session.id })} onClick={draft.clear}>
          Ne rien changer
        </a>
      </p>
    </form>
  );
}

/** How many candidates there are, once they are listed: the list says it, and is where it is changed. */
function ListedCount({ label, session: { id, candidates } }: { readonly label: string; readonly session: Session }) {
  return (
    <Field label={label} hint="D’après la liste.">
      {(ids) => (
        <>
          <input {...ids} value={candidates.length} readOnly />
          <a href={hrefOf({ view: 'candidats', id })}>Liste des candidats</a>
        </>
      )}
    </Field>
  );
}

/** Where focus comes back to once what stood in front has gone. */
function useFocusBack(behind: boolean) {
  const place = useRef<HTMLButtonElement>(null);
  const was = useRef(behind);
  useEffect(() => {
    if (was.current && !behind) place.current?.focus();
    was.current = behind;
  }, [behind]);
  return place;
}
