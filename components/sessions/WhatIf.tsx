import { sessionFor } from '@/lib/actions/create-session';
import { propose } from '@/lib/actions/proposal';
import { centre, today } from '@/lib/actions/state';
import type { CivilDate } from '@/lib/dates/civil';
import { tasksBefore, withDone } from '@/lib/plan/earliest-tasks';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { useMemo, useState } from 'preact/hooks';
import { checkSession } from '../forms/check';
import { Field } from '../forms/Field';
import { Earliest, useEarliest } from './Earliest';
import { EarliestDone } from './EarliestDone';
import { Forecast } from './Forecast';
import './sessions.css';

/** What stands for the title while none is chosen: the dates do not depend on it. */
const UNTITLED = 'Nouvelle session';

/** « Quand puis-je commencer ? », then « Si je commence le … »: the last days that a session would have, without making one. */
export function WhatIf() {
  const { titles } = centre.value;
  const [title, setTitle] = useState(titles.length === 1 ? (titles[0]?.label ?? '') : '');
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const said = start === '' && end === '' ? null : checkSession({ title: UNTITLED, start, end: end === '' ? start : end });
  const days = said?.value ?? null;
  const bare = useSupposed(title, days?.start ?? today.value, days?.end ?? today.value);
  const { session, tasks } = useAlreadyDone(bare);
  const take = (day: CivilDate) => {
    setStart(day);
    setEnd('');
  };
  return (
    <>
      <form class="form" noValidate onSubmit={(event) => event.preventDefault()}>
        <h1>{typo('Quand puis-je commencer ?')}</h1>
        <p class="quiet">Le premier jour possible, et toutes les échéances d’une session, sans la créer.</p>
        {titles.length < 2 ? null : <PickTitle title={title} onPick={setTitle} />}
        <EarliestDone {...tasks} />
        <Earliest session={session} days={useEarliest(session)} onTake={take} />
        <h2 class="earliest-chosen">Si je commence le…</h2>
        <div class="two-days">
          <Field label="Premier jour" error={start === '' ? undefined : said?.errors.start}>
            {(ids) => <input {...ids} type="date" value={start} onInput={(event) => setStart(event.currentTarget.value)} />}
          </Field>
          <Field label="Dernier jour" hint={typo('Vide : le premier jour.')} error={said?.errors.end}>
            {(ids) => <input {...ids} type="date" value={end} onInput={(event) => setEnd(event.currentTarget.value)} />}
          </Field>
        </div>
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

/** Which title of the centre the session is for, or another. */
function PickTitle({ title, onPick }: { readonly title: string; readonly onPick: (title: string) => void }) {
  return (
    <Field label="Titre">
      {(ids) => (
        <select {...ids} value={title} onChange={(event) => onPick(event.currentTarget.value)}>
          <option value="">un autre titre</option>
          {centre.value.titles.map(({ id, label }) => (
            <option key={id} value={label}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The session that it would be, which nobody saves. */
function useSupposed(title: string, start: CivilDate, end: CivilDate): Session {
  const at = centre.value;
  return useMemo(() => sessionFor({ title: title === '' ? UNTITLED : title, start, end }, 'si', at), [at, title, start, end]);
}

/** The same with what she says is already done, and the list in which she says so. */
function useAlreadyDone(bare: Session) {
  const [at, day] = [centre.value, today.value];
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => tasksBefore(bare, at, day), [bare, at, day]);
  const session = useMemo(() => withDone(bare, done, day), [bare, done, day]);
  const onChange = (key: string, isDone: boolean) => setDone((now) => new Set(isDone ? [...now, key] : [...now].filter((one) => one !== key)));
  return { session, tasks: { groups, done, onChange } };
}
