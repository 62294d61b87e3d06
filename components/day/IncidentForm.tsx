import { saveSessionEntry } from '@/lib/actions/edit-people';
import { hourOn } from '@/lib/actions/exam-day';
import type { CivilDate } from '@/lib/dates/civil';
import { INCIDENT_NAMES } from '@/lib/plan/incidents';
import type { EntryErrors } from '@/lib/session/draft';
import { INCIDENTS, type Incident, type IncidentKind } from '@/lib/session/session-lists';
import { typo } from '@/lib/words/typography';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '../forms/Choice';
import { Field } from '../forms/Field';
import { useOnce } from '../forms/useOnce';

interface Props {
  readonly session: string;
  readonly day: CivilDate;
  /** Null for a new one. */
  readonly incident: Incident | null;
  readonly onDone: (saved: boolean) => void;
}

/** An incident in three fields: its nature, its hour, what happened. */
export function IncidentForm({ session, day, incident, onDone }: Props) {
  const [kind, setKind] = useState<IncidentKind>(incident?.kind ?? 'autre');
  const [at, setAt] = useState(() => (incident === null ? hourOn(day) : incident.at) ?? '');
  const [text, setText] = useState(incident?.text ?? '');
  const [errors, setErrors] = useState<EntryErrors>({});
  const once = useOnce();
  const place = useRef<HTMLFormElement>(null);
  // Before the next frame: what one types at once is for it.
  useLayoutEffect(() => place.current?.querySelector('select')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    once(async () => {
      const refused = await saveSessionEntry(session, 'incidents', incident?.id ?? null, { day: incident?.day ?? day, kind, at, text });
      if (refused === null) onDone(true);
      else setErrors(refused);
    });
  };
  return (
    <form class="entry-form" noValidate ref={place} onSubmit={submit} aria-label={incident === null ? 'Noter un incident' : 'Modifier un incident'}>
      <Choice label="Nature" options={INCIDENTS} names={INCIDENT_NAMES} value={kind} onChoose={setKind} />
      <Field label="Heure" error={errors['at']}>
        {(ids) => <input {...ids} type="time" class="day-time" value={at} onInput={(event) => setAt(event.currentTarget.value.slice(0, 5))} />}
      </Field>
      <Field label="Ce qui s’est passé" hint={typo('Les faits seulement : rien sur la santé de personne.')} error={errors['text']}>
        {(ids) => <textarea {...ids} rows={3} maxLength={2000} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
      </Field>
      <p class="actions">
        <button type="submit" class="button button-main">
          Enregistrer
        </button>
        <button type="button" class="link" onClick={() => onDone(false)}>
          Annuler la saisie
        </button>
      </p>
    </form>
  );
}
