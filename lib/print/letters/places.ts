import { titleOf } from '@/lib/session/naming';
import type { Session, SessionKind } from '@/lib/session/session';
import { dateRange, longDate } from '@/lib/words/dates';
import { timeText } from '@/lib/words/times';
import { oneLine, textLines } from '../addressees';
import { placeName } from '../header';
import type { Printing } from '../print';
import { arrivalOf, visitOf } from '../own-schedule';
import { scheduleOf } from '../schedule';
import { BLANK } from './fill';
import type { Places } from './letter';
import type { Recipient } from './recipients';

/** What a text of a letter may name. */
export type PlaceName =
  | 'adresse-du-centre'
  | 'ville'
  | 'aujourdhui'
  | 'certification'
  | 'titre'
  | 'numero'
  | 'jours'
  | 'premier-jour'
  | 'heure'
  | 'heure-de-visite'
  | 'lieu'
  | 'responsable'
  | 'suppleant'
  | 'signataire'
  | 'fonction'
  | 'documents'
  | 'equipement'
  | 'nom'
  | 'adresse'
  | 'jour-des-plis'
  | 'heure-des-plis'
  | 'blanc';

const CERTIFICATIONS: Readonly<Record<SessionKind, string>> = {
  titre: 'Titre professionnel',
  ccp: 'Certificat de compétences professionnelles (CCP)',
  ccs: 'Certificat complémentaire de spécialisation (CCS)',
};

/** What is known for one sheet, place by place. Several lines stand where a letter has them as lines; what is not known is null. */
export function placesOf(printing: Printing, recipient: Recipient): Places {
  return { ...ofSender(printing), ...ofSession(printing), ...ofRecipient(recipient, printing), ...arrival(printing, recipient), blanc: null };
}

function ofSender({ plan, typed: { sender } }: Printing) {
  const named = oneLine(sender.name);
  return {
    'adresse-du-centre': addressOf(sender.address),
    ville: oneLine(sender.city),
    aujourdhui: dateRange(plan.today, plan.today),
    signataire: named ?? oneLine(plan.session.responsable),
    // Who signs without saying as what does so as who answers for the session.
    fonction: oneLine(sender.role) ?? (named === null ? 'responsable de session' : null),
  };
}

function ofSession(printing: Printing) {
  const { session } = printing.plan;
  const title = titleOf(session, printing.centre);
  return {
    certification: CERTIFICATIONS[session.kind],
    titre: oneLine(session.title),
    numero: oneLine(session.ceresNumber),
    jours: daysText(session),
    lieu: oneLine(placeName(printing)),
    responsable: oneLine(session.responsable),
    suppleant: oneLine(session.suppleant),
    documents: manyLines(title?.documents ?? null),
    equipement: manyLines(title?.equipment ?? null),
  };
}

/** Where a candidate has a place in the order of passage, when she is to be there; else the first hour of the first day. */
function arrival(printing: Printing, { person }: Recipient) {
  const own = arrivalOf(printing, person);
  const visit = visitOf(printing);
  return {
    'premier-jour': longDate(own?.day ?? printing.plan.session.start),
    heure: own === null ? firstHour(printing) : timeText(own.time),
    'heure-de-visite': visit === null ? null : timeText(visit),
  };
}

function ofRecipient({ name, person, draw }: Recipient, { plan, typed }: Printing) {
  return {
    nom: oneLine(name),
    adresse: addressOf(person === null ? '' : (typed.people[person]?.address ?? '')),
    'jour-des-plis': longDate(draw?.day ?? plan.session.start),
    'heure-des-plis': draw?.at == null ? null : timeText(draw.at),
  };
}

/** Two lines to write on where none is known. */
function addressOf(text: string): string {
  return manyLines(text) ?? [BLANK, BLANK].join('\n');
}

function manyLines(text: string | null): string | null {
  const lines = textLines(text ?? '');
  return lines.length === 0 ? null : lines.join('\n');
}

function daysText({ start, end }: Pick<Session, 'start' | 'end'>): string {
  return end > start ? `du ${longDate(start)} au ${longDate(end)}` : longDate(start);
}

/** When the first exam of the first day begins; null where nobody said. */
function firstHour({ plan, typed }: Printing): string | null {
  const hours = scheduleOf(plan, typed).flatMap(({ day, time }) => (day === plan.session.start && time !== '' ? [time] : []));
  const first = hours.sort()[0];
  return first === undefined ? null : timeText(first);
}
