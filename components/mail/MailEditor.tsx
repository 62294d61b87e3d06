import { attempt } from '@/lib/actions/attempt';
import { copyMail } from '@/lib/actions/copy-mail';
import { mailLink, mayOpenMail } from '@/lib/actions/mail-link';
import { MOST_IN_A_LINK } from '@/lib/plan/mails/mailto';
import type { Mail } from '@/lib/plan/mails/mails';
import { citation } from '@/lib/rulebook/sources';
import { typo } from '@/lib/words/typography';
import { useId, useState } from 'preact/hooks';
import { Field } from '../forms/Field';

/** One message, to be read and changed before it leaves. What is typed is kept nowhere. */
export function MailEditor({ mail }: { readonly mail: Mail }) {
  const [to, setTo] = useState(mail.to);
  const [subject, setSubject] = useState(mail.subject);
  const [body, setBody] = useState(mail.body);
  const known = useId();
  const href = mailLink({ to, subject, body });
  return (
    <>
      <p class="quiet">
        {mail.when}
        {mail.source === null ? null : ` (${typo(citation(mail.source))})`}
      </p>
      <Field label="À" hint={typo(hintOf(mail))}>
        {(ids) => <input {...ids} type="email" multiple list={known} autocomplete="off" value={to} onInput={(event) => setTo(event.currentTarget.value)} />}
      </Field>
      <datalist id={known}>
        {mail.addresses.map((address) => (
          <option key={address} value={address} />
        ))}
      </datalist>
      <Field label="Objet">{(ids) => <input {...ids} value={subject} onInput={(event) => setSubject(event.currentTarget.value)} />}</Field>
      <Field label="Texte" {...(href === null ? { hint: whyNot(body.length) } : {})}>
        {(ids) => <textarea {...ids} class="mail-text" rows={14} value={body} onInput={(event) => setBody(event.currentTarget.value)} />}
      </Field>
      <p class="actions">
        {href === null ? null : (
          <a class="button button-main" href={href}>
            Ouvrir dans ma messagerie
          </a>
        )}
        <button type="button" class={href === null ? 'button button-main' : 'button'} onClick={() => attempt(() => copyMail(body))}>
          Copier le texte
        </button>
      </p>
    </>
  );
}

function hintOf({ kind, to, addresses }: Mail): string {
  if (kind === 'afpa') return to === '' ? `Choisissez celle du secteur du titre : ${addresses.join(', ')}.` : 'Celle du secteur du titre ; les trois autres sont proposées.';
  if (to !== '') return 'Celle de votre DDETS.';
  return kind === 'jure' || kind === 'candidat' ? 'Tapée ici, gardée nulle part.' : 'Donnez l’adresse de la DDETS dans Réglages, « Sites » : elle sera proposée ici.';
}

/** Why the text is to be copied. */
function whyNot(length: number): string {
  if (!mayOpenMail()) return typo('Copiez ce texte, puis collez-le dans un nouveau message : l’ouverture de la messagerie est désactivée. Réglé par votre établissement.');
  return typo(
    `Ce texte fait ${String(length)} caractères : au-delà de ${String(MOST_IN_A_LINK)}, une messagerie peut le couper. Copiez-le, puis collez-le dans un nouveau message.`,
  );
}
