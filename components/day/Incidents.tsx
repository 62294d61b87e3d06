import { attempt } from '@/lib/actions/attempt';
import { removeSessionEntry } from '@/lib/actions/edit-people';
import { hrefOf } from '@/lib/actions/navigation';
import type { CivilDate } from '@/lib/dates/civil';
import { INCIDENT_REMINDERS, incidentText, numbered, TOLD_TO_DDETS } from '@/lib/plan/incidents';
import { citation } from '@/lib/rulebook/sources';
import type { Session } from '@/lib/session/session';
import type { Incident, IncidentKind } from '@/lib/session/session-lists';
import { joinWords, typo } from '@/lib/words/typography';
import { useRef, useState } from 'preact/hooks';
import { IncidentForm } from './IncidentForm';

interface Props {
  readonly session: Session;
  readonly day: CivilDate;
}

/** The incidents of the session, numbered, with what each nature asks for; and the form of three fields. */
export function Incidents({ session, day }: Props) {
  const [editing, setEditing] = useState<Incident | 'new' | null>(null);
  const [open, setOpen] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const all = numbered(session);
  const kinds = [...new Set(all.map(({ incident }) => incident.kind))];
  const done = (saved: boolean) => {
    setEditing(null);
    // What its nature asks for is read at once.
    if (saved) setOpen(true);
    add.current?.focus();
  };
  return (
    <section class="day-incidents" aria-label="Incidents">
      <button type="button" class="button" ref={add} hidden={editing !== null} onClick={() => setEditing('new')}>
        Noter un incident
      </button>
      {editing === null ? null : (
        <IncidentForm key={editing === 'new' ? 'new' : editing.id} session={session.id} day={day} incident={editing === 'new' ? null : editing} onDone={done} />
      )}
      {all.length === 0 ? null : (
        <details class="day-part" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <h2>Incidents de la session ({all.length})</h2>
          </summary>
          <ul class="day-people">
            {all.map((one) => (
              <Row
                key={one.incident.id}
                said={incidentText(one)}
                onEdit={() => setEditing(one.incident)}
                onRemove={() => {
                  // Its buttons go with it.
                  add.current?.focus();
                  attempt(() => removeSessionEntry(session.id, 'incidents', one.incident.id));
                }}
              />
            ))}
          </ul>
          <Recalled kinds={kinds} session={session.id} />
        </details>
      )}
    </section>
  );
}

interface RowProps {
  readonly said: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Row({ said, onEdit, onRemove }: RowProps) {
  return (
    <li class="day-person">
      <p>{said}</p>
      <p class="actions">
        <button type="button" class="link" aria-label={typo(`Modifier : ${said}`)} onClick={onEdit}>
          Modifier
        </button>
        <button type="button" class="link" aria-label={typo(`Retirer : ${said}`)} onClick={onRemove}>
          Retirer
        </button>
      </p>
    </li>
  );
}

/** What is to be known in front of these incidents, each thing once. */
function Recalled({ kinds, session }: { readonly kinds: readonly IncidentKind[]; readonly session: string }) {
  const reminders = [...new Set(kinds.flatMap((kind) => INCIDENT_REMINDERS[kind]))];
  return (
    <>
      {reminders.map(({ id, text, sources }) => (
        <p key={id} class="caution">
          {typo(text)} ({joinWords(sources.map(citation))})
        </p>
      ))}
      {kinds.some((kind) => TOLD_TO_DDETS.has(kind)) ? (
        <p>
          <a href={hrefOf({ view: 'courriels', id: session })}>Prévenir la DDETS par courriel</a>
        </p>
      ) : null}
    </>
  );
}
