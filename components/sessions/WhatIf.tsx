import { sessionFor } from '@/lib/actions/create-session';
import { propose } from '@/lib/actions/proposal';
import { centre, today } from '@/lib/actions/state';
import type { CivilDate } from '@/lib/dates/civil';
import { earliestStart } from '@/lib/plan/earliest-start';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { useMemo, useState } from 'preact/hooks';
import { checkSession } from '../forms/check';
import { Field } from '../forms/Field';
import { Forecast } from './Forecast';
import './sessions.css';

/** What stands for the title while none is chosen: the dates do not depend on it. */
const UNTITLED = 'Nouvelle session';

/** « Si je commence le … »: the last days that a session would have, without making one. */
export function WhatIf() {
  const { titles } = centre.value;
  const [title, setTitle] = useState(titles.length === 1 ? (titles[0]?.label ?? '') : '');
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const said = start === '' && end === '' ? null : checkSession({ title: UNTITLED, start, end: end === '' ? start : end });
  const days = said?.value ?? null;
  const session = useSupposed(title, days?.start ?? today.value, days?.end ?? today.value);
  return (
    <>
      <form class="form" noValidate onSubmit={(event) => event.preventDefault()}>
        <h1>Si je commence le…</h1>
        <p class="quiet">Toutes les échéances d’une session, sans la créer.</p>
        {titles.length < 2 ? null : (
          <Field label="Titre">
            {(ids) => (
              <select {...ids} value={title} onChange={(event) => setTitle(event.currentTarget.value)}>
                <option value="">un autre titre</option>
                {titles.map(({ id, label }) => (
                  <option key={id} value={label}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <div class="two-days">
          <Field label="Premier jour" error={start === '' ? undefined : said?.errors.start}>
            {(ids) => <input {...ids} type="date" value={start} onInput={(event) => setStart(event.currentTarget.value)} />}
          </Field>
          <Field label="Dernier jour" hint={typo('Vide : le premier jour.')} error={said?.errors.end}>
            {(ids) => <input {...ids} type="date" value={end} onInput={(event) => setEnd(event.currentTarget.value)} />}
          </Field>
        </div>
        <Earliest session={session} onTake={(day) => { setStart(day); setEnd(''); }} />
        {days === null ? null : (
          <p class="actions">
            <button type="button" class="button button-main" onClick={() => propose({ title, start: days.start, end: days.end })}>
              Créer cette session
            </button>
          </p>
        )}
      </form>
      {days === null ? null : <Forecast session={session} />}
    </>
  );
}

/** The session that it would be, which nobody saves. */
function useSupposed(title: string, start: CivilDate, end: CivilDate): Session {
  const at = centre.value;
  return useMemo(() => sessionFor({ title: title === '' ? UNTITLED : title, start, end }, 'si', at), [at, title, start, end]);
}

interface EarliestProps {
  readonly session: Session;
  readonly onTake: (day: CivilDate) => void;
}

function Earliest({ session, onTake }: EarliestProps) {
  const [at, day] = [centre.value, today.value];
  const earliest = useMemo(() => earliestStart(session, at, day), [session, at, day]);
  if (earliest === null) return <p class="earliest quiet">Aucun premier jour sans retard d’ici cinq ans : vérifiez la validité du titre.</p>;
  return (
    <p class="earliest">
      {typo('Au plus tôt, sans retard :')} <strong>{shortDate(earliest)}</strong>
      <button type="button" class="link" onClick={() => onTake(earliest)}>
        Prendre ce jour
      </button>
    </p>
  );
}
