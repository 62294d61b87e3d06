import { duplicateSession } from '@/lib/actions/duplicate-session';
import { hrefOf } from '@/lib/actions/navigation';
import { centre } from '@/lib/actions/state';
import { daysBetween, isCivilDate } from '@/lib/dates/civil';
import { leafLabel } from '@/lib/exchange/labels';
import { byRank } from '@/lib/plan/passage';
import { nextSession, TAKEN } from '@/lib/session/duplicate';
import { leafDefault } from '@/lib/session/leaves';
import type { Session } from '@/lib/session/session';
import { dateRange, shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { valueText } from '../history/value-text';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import { Field } from './Field';
import { ROUTE_NAMES } from './names';
import { useOnce } from './useOnce';
import './duplicate.css';

/** The next session such as this one: its first day is asked, and what it takes is shown. */
export function Duplicate() {
  return <OpenedSession>{(session) => <Form key={session.id} session={session} />}</OpenedSession>;
}

function Form({ session }: { readonly session: Session }) {
  const [start, setStart] = useState('');
  const [error, setError] = useState<string>();
  const once = useOnce();
  const next = isCivilDate(start) ? nextSession(session, session.id, start) : null;
  const submit = (event: Event) => {
    event.preventDefault();
    setError(next === null ? 'Donnez le premier jour de la session, un jour qui existe.' : undefined);
    if (next !== null) once(() => duplicateSession(session, next.start));
  };
  return (
    <form class="form" noValidate onSubmit={submit}>
      <BackToSession session={session} />
      <h1>Dupliquer pour la prochaine</h1>
      <p class="quiet">{typo(`D’après la session : ${dateRange(session.start, session.end)}.`)}</p>
      <Field label="Premier jour" {...(next === null ? {} : { hint: lastDay(next) })} error={error}>
        {(ids) => <input {...ids} type="date" value={start} onInput={(event) => setStart(event.currentTarget.value)} />}
      </Field>
      <p class="actions">
        <button type="submit" class="button button-main">
          Créer la session
        </button>
        <a href={hrefOf({ view: 'session', id: session.id })}>Ne rien créer</a>
      </p>
      <Taken session={session} />
      <section class="block">
        <h2>Ce qui repart de zéro</h2>
        <p class="quiet">{typo(LEFT)}</p>
      </section>
    </form>
  );
}

const LEFT =
  'Le numéro et l’état dans CERES, les dates du DTE et du PV, les tâches cochées et leurs remarques, les notes, les candidats et leurs aménagements, la fin de la formation, les résultats, l’état de la session, les tâches ajoutées à elle seule ; de l’ordre de passage, les jours, le temps majoré et le planning.';

/** What the next session takes, field by field, less what was never said. */
function Taken({ session }: { readonly session: Session }) {
  const said = TAKEN.filter((field) => session[field] !== leafDefault(session.id, field));
  return (
    <section class="block">
      <h2>Ce qui est repris</h2>
      <dl class="copied">
        {said.map((field) => (
          <Pair key={field} term={leafLabel(session.id, field)} text={valueText(field, session[field], centre.value) ?? String(session[field])} />
        ))}
        {session.routes.length === 0 ? null : (
          <Pair term={leafLabel(session.id, 'routes')} text={session.routes.map((route) => ROUTE_NAMES[route]).join(', ')} />
        )}
        {session.passageExams.length === 0 ? null : (
          <Pair term={leafLabel(session.id, 'passageExams')} text={typo(byRank(session.passageExams).map(({ label }) => label).join(', '))} />
        )}
      </dl>
    </section>
  );
}

function Pair({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}

function lastDay({ start, end }: Session): string {
  return typo(`Dernier jour : ${shortDate(end)}, soit ${counted(daysBetween(start, end) + 1, 'jour')} comme la précédente.`);
}
