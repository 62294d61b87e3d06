import { editSession } from '@/lib/actions/edit-session';
import { goBackTo } from '@/lib/actions/go';
import { hrefOf } from '@/lib/actions/navigation';
import { centre, opened } from '@/lib/actions/state';
import { checkFields } from '@/lib/session/draft';
import { withTitle } from '@/lib/session/naming';
import { ROUTES, type Session } from '@/lib/session/session';
import type { Scalar } from '@/lib/session/values';
import { useState } from 'preact/hooks';
import { checkSession, type SessionErrors } from './check';
import { Field } from './Field';
import { ROUTE_NAMES } from './names';
import { PickSite, PickTitle } from './PickEntry';
import { ScalarField } from './ScalarField';
import { SESSION_FORM } from './session-form';
import { useOnce } from './useOnce';

type Errors = Readonly<Record<string, string>> & SessionErrors;

/** Everything that Jalon can know of a session; only the title and the two days are needed. */
export function EditSession() {
  const session = opened.value;
  if (session === null) return <p class="quiet empty">Lecture en cours…</p>;
  if (session === 'missing') return <p class="empty">Session introuvable.</p>;
  return <Form key={session.id} session={session} />;
}

function Form({ session }: { readonly session: Session }) {
  const [before] = useState(session);
  const [draft, setDraft] = useState(session);
  const [days, setDays] = useState<{ start: string; end: string }>({ start: session.start, end: session.end });
  const [errors, setErrors] = useState<Errors>({});
  const once = useOnce();
  const { titles, sites } = centre.value;
  const set = (patch: Readonly<Record<string, unknown>>) => setDraft((now) => ({ ...now, ...patch }));
  const submit = (event: Event) => {
    event.preventDefault();
    const checked = checkSession({ title: draft.title, ...days });
    const { patch, errors: wrong } = checkFields(scalarsOf(draft));
    setErrors({ ...wrong, ...checked.errors });
    const { value } = checked;
    if (value === null || Object.keys(wrong).length > 0) return;
    once(async () => {
      await editSession(session.id, changed(before, { ...patch, ...value, routes: draft.routes }));
      goBackTo({ view: 'session', id: session.id });
    });
  };
  const scalar = (name: string) => ({ value: scalarsOf(draft)[name] ?? null, error: errors[name], onChange: (value: Scalar) => set({ [name]: value }) });
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h1>Modifier la session</h1>
      <PickTitle titles={titles} session={draft} onPick={(title) => setDraft((now) => withTitle(now, title))} />
      <Field label="Titre professionnel" error={errors.title}>
        {(ids) => <input {...ids} maxLength={300} value={draft.title} onInput={(event) => set({ title: event.currentTarget.value })} />}
      </Field>
      <Field label="Premier jour" error={errors.start}>
        {(ids) => <input {...ids} type="date" value={days.start} onInput={(e) => setDays({ ...days, start: e.currentTarget.value })} />}
      </Field>
      <Field label="Dernier jour" error={errors.end}>
        {(ids) => <input {...ids} type="date" value={days.end} onInput={(e) => setDays({ ...days, end: e.currentTarget.value })} />}
      </Field>
      <PickSite sites={sites} site={draft.site} onPick={(site) => set({ site })} />
      {SESSION_FORM.map(({ legend, fields }) => (
        <fieldset key={legend}>
          <legend>{legend}</legend>
          {fields.map((field) => (
            <ScalarField key={field.name} field={field} {...scalar(field.name)} />
          ))}
        </fieldset>
      ))}
      <Routes routes={draft.routes} onChoose={(routes) => set({ routes })} />
      <ScalarField field={{ name: 'notes', label: 'Notes', kind: 'long' }} {...scalar('notes')} />
      <p class="actions">
        <button type="submit" class="button button-main">
          Enregistrer
        </button>
        <a href={hrefOf({ view: 'session', id: session.id })}>Ne rien changer</a>
      </p>
    </form>
  );
}

interface RoutesProps {
  readonly routes: Session['routes'];
  readonly onChoose: (routes: Session['routes']) => void;
}

function Routes({ routes, onChoose }: RoutesProps) {
  return (
    <fieldset>
      <legend>Parcours des candidats</legend>
      {ROUTES.map((route) => (
        <label key={route} class="check">
          <input
            type="checkbox"
            checked={routes.includes(route)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              onChoose(ROUTES.filter((each) => (each === route ? checked : routes.includes(each))));
            }}
          />
          {ROUTE_NAMES[route]}
        </label>
      ))}
    </fieldset>
  );
}

/** The plain fields of a session by their names, as its form reads them. */
function scalarsOf({ routes: _routes, ticks: _ticks, ...scalars }: Session): Readonly<Record<string, Scalar>> {
  return scalars;
}

/** What differs from the session as the form was opened: what someone else saved meanwhile stays. */
function changed(before: Session, after: Partial<Session>): Partial<Session> {
  const differs = (field: keyof Session) => JSON.stringify(after[field]) !== JSON.stringify(before[field]);
  return Object.fromEntries(Object.entries(after).filter(([field]) => differs(field as keyof Session)));
}
