import { attempt } from '@/lib/actions/attempt';
import { removeSessionEntry, saveSessionEntry } from '@/lib/actions/edit-people';
import type { Check } from '@/lib/plan/checks';
import { checksAbout } from '@/lib/plan/people-checks';
import type { Session } from '@/lib/session/session';
import type { Juror } from '@/lib/session/session-lists';
import { byLabel } from '@/lib/words/order';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EntryForm } from '../../lists/EntryForm';
import { JurorRow } from './JurorRow';
import { jurorForm, savedJuror, shownJuror } from './juror-form';

/** The form of a juror who is not in the list yet; no id is empty. */
const NEW = '';

interface Props {
  readonly session: Session;
  readonly checks: readonly Check[];
}

/** The jurors, each a row that unfolds, and the form of one in its place. */
export function JurorList({ session, checks }: Props) {
  const { id, jurors } = session;
  const [editing, setEditing] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const left = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (editing !== null || left.current === null) return;
    // Back to where the form was asked for.
    (document.getElementById(rowId(left.current))?.querySelector('summary') ?? add.current)?.focus();
    left.current = null;
  }, [editing]);
  const formOf = (juror: Juror | null) => (
    <JurorForm
      session={session}
      juror={juror}
      onDone={() => {
        left.current = editing;
        setEditing(null);
      }}
    />
  );
  return (
    <section class="jurors" aria-label="Jurés">
      {jurors.length > 0 ? null : <p class="quiet">Notez ici qui vous sollicitez : Jalon suit les réponses, les habilitations et les liens avec les candidats.</p>}
      {jurors.length === 0 ? null : (
        <ul class="card">
          {jurors.toSorted(byLabel).map((one) => (
            <li key={one.id} class="juror" id={rowId(one.id)}>
              {editing === one.id ? (
                formOf(one)
              ) : (
                <JurorRow
                  session={session}
                  juror={one}
                  checks={checksAbout(checks, one.id)}
                  onEdit={() => setEditing(one.id)}
                  onRemove={() => {
                    // Its buttons go with it.
                    add.current?.focus();
                    attempt(() => removeSessionEntry(id, 'jurors', one.id));
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {editing === NEW ? formOf(null) : null}
      <p class="actions" hidden={editing === NEW}>
        <button type="button" class="button" ref={add} onClick={() => setEditing(NEW)}>
          Ajouter un juré
        </button>
      </p>
    </section>
  );
}

function JurorForm({ session: { id, candidates }, juror, onDone }: { readonly session: Session; readonly juror: Juror | null; readonly onDone: () => void }) {
  // What was shown when it was opened: what is saved meanwhile does not change what is being typed.
  const [opened] = useState(juror);
  return (
    <EntryForm
      form={jurorForm(candidates, opened)}
      save={(which, draft) => saveSessionEntry(id, 'jurors', which, savedJuror(draft))}
      entry={opened === null ? null : shownJuror(opened)}
      onDone={onDone}
    />
  );
}

function rowId(juror: string): string {
  return `jure-${juror}`;
}
