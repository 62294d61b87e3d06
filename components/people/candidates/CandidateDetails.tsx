import { attempt } from '@/lib/actions/attempt';
import { patchEntries, removeSessionEntry, saveSessionEntry } from '@/lib/actions/edit-people';
import { convocationProblem, wayCaution } from '@/lib/plan/convocation-ways';
import { WAYS, type Candidate } from '@/lib/session/session-lists';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { useRef, useState } from 'preact/hooks';
import { Choice } from '../../forms/Choice';
import { EntryForm } from '../../lists/EntryForm';
import { DayField } from './DayField';
import { CANDIDATE_FORM, WAY_NAMES } from './words';

interface Props {
  readonly candidate: Candidate;
  readonly session: string;
}

/** What is noted of one candidate's convocation, and what she is listed by. Each field is saved when it is changed. */
export function CandidateDetails({ candidate, session }: Props) {
  const { id, way, sentOn, proofOn, trainingEnd } = candidate;
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const note = (patch: Partial<Pick<Candidate, 'way' | 'sentOn' | 'proofOn'>>) => patchEntries(session, 'candidates', [id], patch);
  const problem = convocationProblem(candidate);
  const caution = way === null ? null : wayCaution(way);
  return (
    <>
      <Choice
        label="Voie d’envoi"
        options={WAYS}
        names={WAY_NAMES}
        none="non précisée"
        value={way}
        onChoose={(chosen) => attempt(() => note({ way: chosen }))}
        {...(caution === null ? {} : { hint: caution })}
      />
      <div class="candidate-days">
        <DayField label="Envoyée le" value={sentOn} save={(day) => note({ sentOn: day })} />
        <DayField label="Preuve reçue le" value={proofOn} save={(day) => note({ proofOn: day })} />
      </div>
      {problem === null ? null : (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {trainingEnd === null ? null : <p class="quiet">{typo(`Dernier jour de formation : ${shortDate(trainingEnd)}.`)}</p>}
      {editing ? (
        <EntryForm
          form={{ add: '', fields: CANDIDATE_FORM, line: ({ label }) => String(label) }}
          entry={candidate}
          // Of the form, what it asks: what was ticked while it stood open stays.
          save={(_, draft) => saveSessionEntry(session, 'candidates', id, { ...candidate, ...asked(draft) })}
          onDone={() => {
            setEditing(false);
            edit.current?.focus();
          }}
        />
      ) : null}
      <p class="actions candidate-others">
        <button type="button" class="link" ref={edit} aria-expanded={editing} onClick={() => setEditing(!editing)}>
          Modifier
        </button>
        <button type="button" class="link" onClick={() => attempt(() => removeSessionEntry(session, 'candidates', id))}>
          Retirer de la liste
        </button>
      </p>
    </>
  );
}

/** The fields that the form asks for. */
function asked<T>(draft: Readonly<Record<string, T>>): Record<string, T> {
  const names = new Set(CANDIDATE_FORM.map(({ name }) => name));
  return Object.fromEntries(Object.entries(draft).filter(([name]) => names.has(name)));
}
