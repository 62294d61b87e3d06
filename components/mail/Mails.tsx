import { centre } from '@/lib/actions/state';
import { openedPlan } from '@/lib/actions/plans';
import { mailsOf, type MailKind } from '@/lib/plan/mails/mails';
import type { Plan } from '@/lib/plan/plan';
import { assistanceCeres } from '@/lib/rulebook/permanent/assistance-ceres';
import { citation } from '@/lib/rulebook/sources';
import { joinWords, typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import { MailEditor } from './MailEditor';
import './mail.css';

/** Messages ready to be read, changed and sent from the user's own mail program: Jalon sends nothing. */
export function Mails() {
  return <OpenedSession>{() => (openedPlan.value === null ? null : <Prepared plan={openedPlan.value} />)}</OpenedSession>;
}

function Prepared({ plan }: { readonly plan: Plan }) {
  const mails = mailsOf(plan, centre.value);
  const [chosen, choose] = useState<MailKind | null>(null);
  const mail = mails.find(({ kind }) => kind === chosen) ?? mails[0];
  return (
    <section class="form mails">
      <BackToSession session={plan.session} />
      <h1>Courriels</h1>
      <p class="quiet">{typo('Jalon n’envoie rien : il prépare le texte, votre messagerie l’ouvre, vous le relisez et l’envoyez. Les adresses tapées ici ne sont pas gardées.')}</p>
      <fieldset class="mail-kinds">
        <legend>Message</legend>
        {mails.map(({ kind, title, isTimely }) => (
          <label key={kind} class="check">
            <input type="radio" name="mail" checked={kind === mail?.kind} onChange={() => choose(kind)} />
            <span>
              {title} {isTimely ? <span class="chip chip-soon">à propos</span> : null}
            </span>
          </label>
        ))}
      </fieldset>
      {mail === undefined ? null : <MailEditor key={mail.kind} mail={mail} />}
      <p class="quiet mail-support">
        {typo(assistanceCeres.text)} <span>({joinWords(assistanceCeres.sources.map(citation))})</span>
      </p>
    </section>
  );
}
