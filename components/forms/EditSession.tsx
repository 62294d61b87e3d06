import { editSession, type SessionPatch } from '@/lib/actions/edit-session';
import { hrefOf } from '@/lib/actions/navigation';
import { opened } from '@/lib/actions/state';
import { goBackTo } from '@/lib/actions/go';
import { isCivilDate } from '@/lib/dates/civil';
import { CERES_STATES, ROUTES, SESSION_KINDS, SESSION_STATES, type Session } from '@/lib/session/session';
import { useState } from 'preact/hooks';
import { Choice } from './Choice';
import { checkSession, type SessionErrors } from './check';
import { Field } from './Field';
import { useOnce } from './useOnce';
import { CERES_STATE_NAMES, KIND_NAMES, ROUTE_NAMES, STATE_NAMES } from './names';

/** Everything that Jalon can know of a session; only the title and the two days are needed. */
export function EditSession() {
  const session = opened.value;
  if (session === null) return <p class="quiet empty">Lecture en cours…</p>;
  if (session === 'missing') return <p class="empty">Session introuvable.</p>;
  return <Form key={session.id} session={session} />;
}

function Form({ session }: { readonly session: Session }) {
  const [draft, setDraft] = useState(session);
  const [before] = useState(session);
  const [days, setDays] = useState<{ start: string; end: string }>({ start: session.start, end: session.end });
  const [errors, setErrors] = useState<SessionErrors>({});
  const set = (patch: Partial<Session>) => setDraft((now) => ({ ...now, ...patch }));
  const once = useOnce();
  const submit = (event: Event) => {
    event.preventDefault();
    const checked = checkSession({ title: draft.title, ...days });
    setErrors(checked.errors);
    if (checked.value === null) return;
    const { id, ticks: _ticks, removed: _removed, example: _example, ...fields } = draft;
    const { value } = checked;
    once(async () => {
      await editSession(id, changed(before, { ...fields, ...value }));
      goBackTo({ view: 'session', id });
    });
  };
  const text = (field: 'ceresNumber' | 'titleCode' | 'site', label: string, most: number) => (
    <Field label={label}>
      {(ids) => (
        <input {...ids} maxLength={most} value={draft[field] ?? ''} onInput={(event) => set({ [field]: said(event.currentTarget.value) })} />
      )}
    </Field>
  );
  const date = (field: 'titleExpiry' | 'dteReceivedOn', label: string, hint: string) => (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          value={draft[field] ?? ''}
          onInput={(event) => {
            const { value } = event.currentTarget;
            set({ [field]: isCivilDate(value) ? value : null });
          }}
        />
      )}
    </Field>
  );
  return (
    <form class="form" noValidate onSubmit={submit}>
      <h1>Modifier la session</h1>
      <Field label="Titre professionnel" error={errors.title}>
        {(ids) => <input {...ids} maxLength={300} value={draft.title} onInput={(event) => set({ title: event.currentTarget.value })} />}
      </Field>
      <Field label="Premier jour" error={errors.start}>
        {(ids) => (
          <input {...ids} type="date" value={days.start} onInput={(e) => setDays({ ...days, start: e.currentTarget.value })} />
        )}
      </Field>
      <Field label="Dernier jour" error={errors.end}>
        {(ids) => (
          <input {...ids} type="date" value={days.end} onInput={(e) => setDays({ ...days, end: e.currentTarget.value })} />
        )}
      </Field>
      {text('ceresNumber', 'Numéro dans CERES', 60)}
      {text('titleCode', 'Code du titre', 60)}
      {text('site', 'Site', 200)}
      {date('titleExpiry', 'Fin de validité du titre', 'Dernier jour de validité du titre professionnel.')}
      <Field label="Candidats prévus">
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={0}
            max={999}
            value={draft.candidateCount ?? ''}
            onInput={(event) => set({ candidateCount: wholeNumber(event.currentTarget.value) })}
          />
        )}
      </Field>
      <Choice label="Session" names={KIND_NAMES} options={SESSION_KINDS} value={draft.kind} onChoose={(kind) => set({ kind })} />
      <fieldset>
        <legend>Parcours des candidats</legend>
        {ROUTES.map((route) => (
          <label key={route} class="check">
            <input
              type="checkbox"
              checked={draft.routes.includes(route)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                set({ routes: ROUTES.filter((r) => (r === route ? checked : draft.routes.includes(r))) });
              }}
            />
            {ROUTE_NAMES[route]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Ce que prévoit le titre</legend>
        {FLAGS.map(([field, label]) => (
          <label key={field} class="check">
            <input
              type="checkbox"
              checked={draft[field] === true}
              onChange={(event) => set({ [field]: event.currentTarget.checked ? true : null })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {date('dteReceivedOn', 'DTE reçu le', 'Vide tant que le pli n’est pas arrivé.')}
      <Choice
        label="État dans CERES"
        names={CERES_STATE_NAMES}
        options={CERES_STATES}
        value={draft.ceresState}
        none="non précisé"
        onChoose={(ceresState) => set({ ceresState })}
      />
      <Choice
        label="État de la session"
        names={STATE_NAMES}
        options={SESSION_STATES}
        value={draft.state}
        onChoose={(state) => set({ state })}
      />
      <Field label="Notes">
        {(ids) => (
          <textarea {...ids} rows={3} maxLength={10_000} value={draft.notes ?? ''} onInput={(e) => set({ notes: said(e.currentTarget.value) })} />
        )}
      </Field>
      <p class="actions">
        <button type="submit" class="button button-main">
          Enregistrer
        </button>
        <a href={hrefOf({ view: 'session', id: session.id })}>Ne rien changer</a>
      </p>
    </form>
  );
}

const FLAGS = [
  ['transport', 'Titre de transport'],
  ['ctrmtv', 'Titre CTRMTV'],
  ['supervision', 'Surveillance prévue au référentiel'],
  ['actors', 'Comédiens prévus au référentiel'],
] as const;

/** What the form changed: the rest may have been changed elsewhere meanwhile. */
function changed(before: Session, fields: SessionPatch): SessionPatch {
  const entries = Object.entries(fields).filter(([field, value]) => before[field as keyof Session] !== value);
  return Object.fromEntries(entries);
}

function said(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function wholeNumber(text: string): number | null {
  const n = Number(text);
  return text === '' || !Number.isInteger(n) || n < 0 || n > 999 ? null : n;
}
