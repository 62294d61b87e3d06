import { editAndLeave } from '@/lib/actions/edit-session';
import { hrefOf } from '@/lib/actions/navigation';
import { rangeText } from '@/lib/plan/suppose-text';
import type { Session, SessionState } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { checkSession } from '../forms/check';
import { useOnce } from '../forms/useOnce';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import { Earliest, useEarliest } from '../sessions/Earliest';
import { OtherDays } from './OtherDays';
import { Supposed } from './Supposed';
import { useDays } from './useDays';
import { useRedo, useSupposition } from './useSupposition';
import './suppose.css';

/** « Et si ? »: another start for the open session, what it would move, and the way to apply it. */
export function Suppose() {
  return (
    <OpenedSession>
      {(session) => {
        const why = REFUSED[session.state];
        return why === undefined ? <Page key={session.id} session={session} /> : <Refused session={session} why={why} />;
      }}
    </OpenedSession>
  );
}

/** Why the days of a session that is over and done with are not to be moved. */
const REFUSED: Readonly<Partial<Record<SessionState, string>>> = {
  archivee: 'Cette session est archivée : son plan est gardé tel qu’il était. Pour changer ses dates, sortez-la d’abord des archives (« Autres actions » de la session).',
  annulee: 'Cette session est annulée. Pour changer ses dates, remettez-la d’abord en cours (« Autres actions » de la session).',
};

function Refused({ session, why }: { readonly session: Session; readonly why: string }) {
  return (
    <section class="form suppose">
      <BackToSession session={session} />
      <h1>{typo('Et si ?')}</h1>
      <p>{typo(why)}</p>
    </section>
  );
}

function Page({ session }: { readonly session: Session }) {
  const days = useDays(session);
  const { start, end } = days;
  const { errors, value } = checkSession({ title: session.title, start, end });
  const supposed = useSupposition(session, value);
  const { redo, setRedo } = useRedo(supposed);
  const earliest = useEarliest(session);
  const once = useOnce();
  const apply = (event: Event) => {
    event.preventDefault();
    if (supposed === null) return;
    const { after } = supposed;
    once(() => editAndLeave(session.id, { start: after.start, end: after.end }, redo.map(({ occurrence }) => occurrence.key)));
  };
  return (
    <form class="form suppose" noValidate onSubmit={apply}>
      <BackToSession session={session} />
      <h1>{typo('Et si ?')}</h1>
      <p class="quiet">
        {typo('Dates actuelles :')} <span class="suppose-range">{rangeText(session)}</span>. {typo('Essayez-en d’autres : rien n’est enregistré avant « Appliquer ».')}
      </p>
      <OtherDays days={days} errors={errors} earliest={earliest} isSame={supposed === null && value !== null} />
      <details class="suppose-earliest">
        <summary>{typo('Quand puis-je commencer ?')}</summary>
        <p class="quiet">{typo('D’après ce qui est coché dans cette session. Ce qui serait à refaire pour d’autres dates n’y compte pas : voyez plus bas.')}</p>
        <Earliest session={session} days={earliest} onTake={days.setStart} />
      </details>
      {supposed === null ? null : <Supposed supposed={supposed} redo={redo} onRedo={setRedo} />}
      <p class="actions">
        {supposed === null ? null : (
          <button type="submit" class="button button-main">
            Appliquer ces dates
          </button>
        )}
        <a class="button" href={hrefOf({ view: 'session', id: session.id })}>
          Ne rien changer
        </a>
      </p>
    </form>
  );
}
