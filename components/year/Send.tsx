import { attempt } from '@/lib/actions/attempt';
import { mailLink, mayOpenMail } from '@/lib/actions/mail-link';
import { printHref } from '@/lib/actions/print-place';
import { centre } from '@/lib/actions/state';
import { copyProgramme } from '@/lib/actions/year';
import { programmeAddresses } from '@/lib/plan/programme';
import { programmeSubject, programmeText } from '@/lib/plan/programme-text';
import type { Step } from '@/lib/rulebook/rule';
import { citation } from '@/lib/rulebook/sources';
import { CENTRE_ID } from '@/lib/session/centre';
import { joinWords, typo } from '@/lib/words/typography';
import { RuleLine } from '../session/RuleLine';
import type { Year } from './useYear';

/** The duty to send the programme, by when and on whose word, to whom, and the ways to hand it over. */
export function Send({ read }: { readonly read: Year }) {
  const { programme, endings, line, region } = read;
  const { name } = centre.value;
  const addresses = programmeAddresses(programme);
  const text = programmeText(programme, endings, name);
  const href = mailLink({ to: addresses.join(', '), subject: programmeSubject(programme, name), body: text });
  return (
    <section aria-labelledby="annee-transmettre">
      <h2 id="annee-transmettre">À transmettre</h2>
      {line === null ? (
        <p class="quiet">{typo(`Jalon ne suit pas cette échéance pour ${String(programme.year)}.`)}</p>
      ) : (
        <ul class="card">
          <RuleLine line={line} session={CENTRE_ID} />
        </ul>
      )}
      <p>{typo(recipientText(addresses, region))}</p>
      <p class="actions">
        <a class="button button-main" href={printHref({ print: 'annee', session: null })} target="_blank" rel="noopener">
          Imprimer
        </a>
        {href === null ? null : (
          <a class="button" href={href}>
            Ouvrir dans ma messagerie
          </a>
        )}
        <button type="button" class="button" onClick={() => attempt(() => copyProgramme(text))}>
          Copier le texte
        </button>
      </p>
      <p class="quiet">
        {typo(
          href === null
            ? `Jalon n’envoie rien. ${whyNot()} : copiez ce texte, puis collez-le dans un message.`
            : 'Jalon n’envoie rien : votre messagerie ouvre le texte, vous le relisez et l’envoyez.',
        )}
      </p>
    </section>
  );
}

/** Why no link opens the text. */
function whyNot(): string {
  return mayOpenMail() ? 'Il est trop long pour un lien' : 'L’ouverture de la messagerie est désactivée (réglé par votre établissement)';
}

function recipientText(addresses: readonly string[], region: Step | null): string {
  const ddets = addresses.length === 0 ? 'À la DDETS (donnez son adresse dans Réglages, « Sites » : elle sera proposée)' : `À la DDETS : ${joinWords(addresses)}`;
  return `${ddets}${region === null ? '' : ` ; aussi à la direction régionale (${joinWords(region.sources.map(citation))})`}.`;
}
