import { addDays, daysBetween } from '@/lib/dates/civil';
import type { SourceRef } from '@/lib/rulebook/sources';
import type { Centre } from '@/lib/session/centre';
import type { SECTORS } from '@/lib/session/centre-lists';
import { siteOf, titleOf } from '@/lib/session/naming';
import type { Session } from '@/lib/session/session';
import { longDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { confirmedJurors, withoutProof } from '../people';
import type { Plan } from '../plan';

export type MailKind = 'afpa' | 'jury' | 'incident' | 'pv' | 'annulation' | 'jure' | 'candidat';

/** A message prepared for the user to read, change and send from her own mail program. */
export interface Mail {
  readonly kind: MailKind;
  readonly title: string;
  /** When it is for, in a sentence. */
  readonly when: string;
  /** Whether that is now, for this session. */
  readonly isTimely: boolean;
  /** The address that it goes to; empty where that is to be chosen or typed. */
  readonly to: string;
  /** Known addresses to choose from. */
  readonly addresses: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** Who asks for it, or gives the address; null where nobody does. */
  readonly source: SourceRef | null;
}

/** Where the AFPA asks to be written to, by sector (003, l. 61-66). */
const AFPA: Readonly<Record<(typeof SECTORS)[number] | 'ccp', string>> = {
  btp: 'epreuves-btp@afpa.fr',
  industrie: 'epreuves-industrie@afpa.fr',
  tertiaire: 'epreuves-tertiaire@afpa.fr',
  ccp: 'epreuves-ccp@afpa.fr',
};

/** In days before the first: since when a missing DTE is asked for (003, l. 61). */
const DTE_MISSING_FROM = 21;

/** The messages of a session, those that are timely first. */
export function mailsOf(plan: Plan, centre: Centre): readonly Mail[] {
  const mails = [afpa, jury, incident, pv, calledOff, juror, candidate].map((make) => make(plan, centre));
  return [...mails.filter(({ isTimely }) => isTimely), ...mails.filter(({ isTimely }) => !isTimely)];
}

function afpa({ session, today }: Plan, centre: Centre): Mail {
  const since = addDays(session.start, -DTE_MISSING_FROM);
  return {
    kind: 'afpa',
    title: typo('À l’AFPA : DTE non reçu'),
    when: typo(`Depuis le ${longDate(since)}, trois semaines avant la session, tant que le DTE n’est pas reçu.`),
    isTimely: session.dteReceivedOn === null && session.state === 'active' && today >= since && today < session.start,
    to: afpaAddress(session, centre),
    addresses: Object.values(AFPA),
    subject: typo(`DTE non reçu : ${named(session)}`),
    body: letter(session, centre, [
      typo(`Nous n’avons pas reçu le dossier technique d’évaluation de la session suivante, qui commence ${inDays(session, today)} :`),
      facts(session, centre),
      typo('Pourriez-vous nous dire quand il a été ou sera envoyé, et par quelle voie ?'),
    ]),
    source: { doc: '003', lines: '61-66' },
  };
}

/** That of the title's sector; a wrong one would be answered late, so that none is guessed. */
function afpaAddress(session: Session, centre: Centre): string {
  const sector = session.kind === 'titre' ? (titleOf(session, centre)?.sector ?? null) : 'ccp';
  return sector === null ? '' : AFPA[sector];
}

function jury({ session, today }: Plan, centre: Centre): Mail {
  const confirmed = confirmedJurors(session).length;
  const isNear = daysBetween(today, session.start) <= 31 && today <= session.end;
  return {
    kind: 'jury',
    title: typo('À la DDETS : moins de deux jurés'),
    when: typo('Dès que le jury risque de compter moins de deux membres habilités : la DDETS décide.'),
    isTimely: session.state === 'active' && session.kind !== 'ccs' && session.jurors.length > 0 && confirmed < 2 && isNear,
    ...ddets(session, centre),
    subject: typo(`Jury incomplet : ${named(session)}`),
    body: letter(session, centre, [
      typo(`Le jury de la session suivante compte ${confirmed === 0 ? 'aucun membre confirmé' : counted(confirmed, 'membre confirmé', 'membres confirmés')}, pour deux au moins :`),
      facts(session, centre),
      typo('Voici ce que nous avons fait pour le compléter :\n- '),
      typo('Quelle suite souhaitez-vous donner ?'),
    ]),
    source: { doc: '000', lines: '27-28' },
  };
}

function incident({ session, today }: Plan, centre: Centre): Mail {
  const { incidents } = session;
  return {
    kind: 'incident',
    title: typo('À la DDETS : incident'),
    when: typo('Quand un incident peut rendre les épreuves invalides ou la session irrégulière.'),
    isTimely: incidents.length > 0 && today >= session.start && session.pvValidatedOn === null,
    ...ddets(session, centre),
    subject: typo(`Incident : ${named(session)}`),
    body: letter(session, centre, [
      typo('Un incident est survenu pendant la session suivante :'),
      facts(session, centre),
      typo('Ce qui s’est passé, quand, et ce que nous avons fait :\n- '),
      typo('Nous restons à votre disposition pour toute précision.'),
    ]),
    source: { doc: '001', lines: '23' },
  };
}

function pv({ session, today, lines }: Plan, centre: Centre): Mail {
  const line = lines.find(({ rule }) => rule.id === 'transmettre-pv');
  const due = line?.due ?? null;
  const expected = due === null ? '' : typo(` Il était attendu le ${longDate(due)}.`);
  return {
    kind: 'pv',
    title: typo('À la DDETS : PV en retard'),
    when: typo('Quand le PV ne peut pas partir à temps.'),
    isTimely: session.state === 'active' && session.pvSentOn === null && due !== null && today >= due,
    ...ddets(session, centre),
    subject: typo(`PV en retard : ${named(session)}`),
    body: letter(session, centre, [
      typo('Le procès-verbal de la session suivante vous parviendra avec retard :'),
      facts(session, centre),
      typo(`La raison, et le jour où il partira :${expected}\n- `),
    ]),
    source: { doc: '003', lines: '125' },
  };
}

function calledOff({ session }: Plan, centre: Centre): Mail {
  return {
    kind: 'annulation',
    title: typo('À la DDETS : session annulée ou reportée'),
    when: typo('Quand la session n’aura pas lieu aux jours prévus.'),
    isTimely: session.state === 'annulee' || session.state === 'reportee',
    ...ddets(session, centre),
    subject: typo(`Session ${session.state === 'reportee' ? 'reportée' : 'annulée'} : ${named(session)}`),
    body: letter(session, centre, [
      typo(`La session suivante est ${session.state === 'reportee' ? 'reportée' : 'annulée'} :`),
      facts(session, centre),
      typo('La raison :\n- '),
      typo('Les candidats et les jurés en sont informés.'),
    ]),
    source: null,
  };
}

function juror({ session, today }: Plan, centre: Centre): Mail {
  return {
    kind: 'jure',
    title: typo('À un juré'),
    when: typo('Pour confirmer sa venue, après la convocation.'),
    isTimely: session.jurors.some(({ answer }) => answer === null) && today < session.start,
    to: '',
    addresses: [],
    subject: typo(`Jury d’examen : ${named(session)}`),
    body: letter(session, centre, [
      typo('Vous êtes sollicité comme membre du jury de la session suivante :'),
      facts(session, centre),
      typo(
        'Merci de nous confirmer votre venue, que votre habilitation couvre ces jours, et qu’aucun lien ne vous unit à un candidat. Si vous êtes salarié, pensez à prévenir votre employeur au moins 15 jours avant, convocation à l’appui.',
      ),
    ]),
    source: { doc: 'code-travail', article: 'art. D3142-32' },
  };
}

function candidate({ session, today }: Plan, centre: Centre): Mail {
  return {
    kind: 'candidat',
    title: typo('À un candidat'),
    when: typo('Pour obtenir la preuve que la convocation est arrivée.'),
    isTimely: withoutProof(session).some(({ sentOn }) => sentOn !== null) && today < session.start,
    to: '',
    addresses: [],
    subject: typo(`Votre convocation : ${session.title}`),
    body: letter(session, centre, [
      typo('Vous avez été convoqué à la session d’examen suivante :'),
      facts(session, centre),
      typo('Merci de nous confirmer que vous avez bien reçu et lu cette convocation, en répondant à ce message.'),
    ]),
    source: { doc: '003', lines: '46-50' },
  };
}

/** The address of the site's own DDETS, where that was said; else of the one that the IT department set. */
function ddets(session: Session, centre: Centre): Pick<Mail, 'to' | 'addresses'> {
  const email = siteOf(session, centre)?.ddetsEmail ?? centre.ddets?.email ?? null;
  return { to: email ?? '', addresses: email === null ? [] : [email] };
}

function named({ title, ceresNumber, start }: Session): string {
  return `${ceresNumber === null ? '' : `session ${ceresNumber}, `}${title}, ${longDate(start)}`;
}

function facts(session: Session, centre: Centre): string {
  const { title, ceresNumber, start, end, site } = session;
  const place = siteOf(session, centre)?.name ?? site;
  return [
    typo(`- titre : ${title}`),
    ceresNumber === null ? null : typo(`- numéro CERES : ${ceresNumber}`),
    typo(`- dates : ${start === end ? longDate(start) : `du ${longDate(start)} au ${longDate(end)}`}`),
    place === null ? null : typo(`- lieu : ${place}`),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function inDays({ start }: Session, today: Plan['today']): string {
  const days = daysBetween(today, start);
  if (days < 1) return days === 0 ? 'aujourd’hui' : 'déjà';
  return `dans ${counted(days, 'jour')}`;
}

/** Paragraphs between a greeting and who signs. */
function letter({ responsable }: Session, { name }: Centre, paragraphs: readonly string[]): string {
  const signed = [responsable, name].filter((part) => part !== null).join('\n');
  return ['Madame, Monsieur,', ...paragraphs, ['Cordialement,', signed].join('\n')].join('\n\n').trimEnd();
}
