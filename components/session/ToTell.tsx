import { toTell } from '@/lib/plan/called-off';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import { TickBox } from './TickBox';

/** A session that is reported or called off: it is out of the agenda and the badge, and these are to be told. */
export function ToTell({ session }: { readonly session: Session }) {
  const told = toTell(session);
  if (told.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="a-prevenir">
      <h2 id="a-prevenir">{session.state === 'annulee' ? 'Session annulée : qui prévenir' : 'Session reportée : qui prévenir'}</h2>
      <p class="quiet">Elle ne compte plus dans Aujourd’hui ni sur le badge. Les sources ne disent pas qui prévenir ; voici l’usage.</p>
      <ul class="card">
        {told.map(({ key, text }) => (
          <li key={key} class="line">
            <TickBox session={session.id} occurrence={key} label={typo(`Fait : ${text}`)} done={session.ticks[key]?.status === 'fait'} />
            <span class="line-body">{typo(text)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
