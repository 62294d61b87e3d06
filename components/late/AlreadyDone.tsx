import { answerLate } from '@/lib/actions/answer-late';
import { goBackTo } from '@/lib/actions/go';
import { hrefOf } from '@/lib/actions/navigation';
import { centre } from '@/lib/actions/state';
import { behind } from '@/lib/plan/behind';
import type { Session } from '@/lib/session/session';
import { dateRange, shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { Field } from '../forms/Field';
import { useOnce } from '../forms/useOnce';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import { LateList } from './LateList';
import { useAnswers } from './useAnswers';
import './late.css';

/** « Déjà fait ? »: what lay behind a session on the day on which it was entered or moved, all ticked but for what she takes off. */
export function AlreadyDone() {
  return <OpenedSession>{(session) => <Question key={session.id} session={session} />}</OpenedSession>;
}

function Question({ session }: { readonly session: Session }) {
  // As it was asked when she came: the answer being saved takes the question off the session before she has left.
  const [before] = useState(session.unansweredBefore);
  const lines = before === null ? [] : behind(session, centre.value, before);
  const answers = useAnswers(session, lines);
  const once = useOnce();
  const back = hrefOf({ view: 'session', id: session.id });
  if (before === null || lines.length === 0) return <Nothing session={session} />;
  const submit = (event: Event) => {
    event.preventDefault();
    const done = answers.check();
    if (done === null) return;
    once(async () => {
      await answerLate(session.id, done);
      goBackTo({ view: 'session', id: session.id });
    });
  };
  return (
    <form class="form late-form" noValidate onSubmit={submit}>
      <Title session={session} />
      <p>
        {counted(lines.length, 'échéance était passée', 'échéances étaient passées')} le {shortDate(before)}. Décochez ce qui reste à faire.
      </p>
      <Field label="La même date pour tout" hint={typo('Facultatif : sans date, Jalon note « date inconnue ».')} error={answers.commonError}>
        {(ids) => <input {...ids} type="date" value={answers.common} onInput={(event) => answers.setCommon(event.currentTarget.value)} />}
      </Field>
      <LateList lines={lines} session={session} answers={answers} />
      <p class="late-sum" role="status">
        {sumText(answers.doneCount, lines.length)}
      </p>
      <p class="actions">
        <button type="submit" class="button button-main">
          Enregistrer
        </button>
        <a href={back}>Plus tard</a>
      </p>
    </form>
  );
}

function Title({ session }: { readonly session: Session }) {
  return (
    <>
      <BackToSession session={session} />
      <h1>{typo('Déjà fait ?')}</h1>
      <p class="quiet">{dateRange(session.start, session.end)}</p>
    </>
  );
}

function Nothing({ session }: { readonly session: Session }) {
  return (
    <section class="form">
      <Title session={session} />
      <p>Rien à régulariser : aucune échéance n’attend de réponse.</p>
      <p class="actions">
        <a href={hrefOf({ view: 'session', id: session.id })}>Voir la session</a>
      </p>
    </section>
  );
}

/** « 21 faites, 2 à faire ». */
function sumText(done: number, all: number): string {
  const left = all - done;
  return [counted(done, 'faite'), ...(left === 0 ? [] : [`${String(left)} à faire`])].join(', ');
}
