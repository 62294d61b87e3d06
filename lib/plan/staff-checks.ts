import type { SourceRef } from '@/lib/rulebook/sources';
import type { Session } from '@/lib/session/session';
import type { OtherRole } from '@/lib/session/session-lists';
import { typo } from '@/lib/words/typography';
import type { Check } from './checks';
import { isOpen, tickOf } from './plan';
import { maybeSamePerson } from './same-person';

/** Who is named for a session, in whichever place; the responsable and the suppléant have no id. */
interface Named {
  readonly id: string | null;
  readonly label: string;
  readonly role: string;
}

type Pair = readonly [Named, Named];

/** Names that should not be those of one person: which, what to do if they are, and who says so. */
interface Pairing {
  readonly id: string;
  readonly pairs: readonly Pair[];
  readonly todo: string;
  readonly source: SourceRef | null;
}

/** Who holds a session, and who must not: the responsable and the suppléant named, and names that coincide, as questions. */
export function staffChecks(session: Session): Check[] {
  return [...unnamed(session), ...pairings(session).flatMap(coincidence)];
}

function unnamed(session: Session): Check[] {
  const { responsable, suppleant } = session;
  // Who names them elsewhere says so by ticking the task.
  if (!isOpen(tickOf(session, 'designer-responsable#'))) return [];
  const missing: Check[] = [];
  if (responsable === null) {
    missing.push({
      id: 'responsable-non-nomme',
      text: typo('Aucun responsable de session n’est nommé.'),
      todo: typo('Nommez-le : la session ne peut se dérouler sans sa présence continue.'),
      source: { doc: '003', lines: '27, 106' },
      fields: ['responsable'],
      place: 'jury',
    });
  }
  if (suppleant === null) {
    missing.push({
      id: 'suppleant-non-nomme',
      text: typo('Aucun suppléant n’est nommé.'),
      todo: typo('Nommez-en un : il remplace sur place le responsable empêché.'),
      source: { doc: '000', lines: '22-23' },
      fields: ['suppleant'],
      advice: true,
      place: 'jury',
    });
  }
  return missing;
}

/** What to do where they are two people. */
const OR_ELSE = 'Sinon, précisez l’un des deux noms.';

function pairings(session: Session): readonly Pairing[] {
  const responsable = holder('responsable', session);
  const suppleant = holder('suppleant', session);
  const trainers = others(session, 'formateur');
  const jurors = session.jurors.filter(({ answer }) => answer !== 'non').map(({ id, label }) => ({ id, label, role: 'juré' }));
  const candidates = session.candidates.map(({ id, label }) => ({ id, label, role: 'candidat' }));
  return [
    ...trained(trainers, responsable, suppleant),
    {
      id: 'formateur-surveillant',
      pairs: across(trainers, others(session, 'surveillant')),
      todo: 'Si oui, trouvez un autre surveillant, sauf si le référentiel l’admet.',
      source: { doc: '001', lines: '13' },
    },
    {
      id: 'formateur-jure',
      pairs: across(trainers, jurors),
      todo: 'Si oui, prévoyez un autre juré : il n’évalue pas ceux qu’il a formés.',
      source: { doc: '004', lines: '59' },
    },
    {
      id: 'jure-responsable',
      pairs: across(jurors, [...responsable, ...suppleant]),
      todo: 'Si oui, changez l’un des deux : le responsable n’intervient pas dans les débats du jury.',
      source: { doc: '001', lines: '14' },
    },
    { id: 'jure-candidat', pairs: across(jurors, candidates), todo: 'Si oui, corrigez l’une des deux listes.', source: null },
    { id: 'jure-deux-fois', pairs: within(jurors), todo: 'Si oui, retirez l’un des deux : il compte pour un seul membre.', source: null },
    {
      id: 'suppleant-responsable',
      pairs: across(responsable, suppleant),
      todo: 'Si oui, nommez un autre suppléant : il remplace le responsable empêché.',
      source: { doc: '000', lines: '22-23' },
    },
  ];
}

function trained(trainers: readonly Named[], responsable: readonly Named[], suppleant: readonly Named[]): readonly Pairing[] {
  const source = { doc: '001', lines: '12-13' } as const;
  const todo = 'Si oui, désignez quelqu’un d’autre : il ne doit avoir formé aucun des candidats.';
  return [
    { id: 'formateur-responsable', pairs: across(trainers, responsable), todo, source },
    { id: 'formateur-suppleant', pairs: across(trainers, suppleant), todo, source },
  ];
}

function coincidence({ id, pairs, todo, source }: Pairing): Check[] {
  const same = pairs.filter(([one, other]) => maybeSamePerson(one.label, other.label));
  if (same.length === 0) return [];
  const said = same.map(([one, other]) => `${one.label} (${one.role}) et ${other.label} (${other.role})`).join(' ; ');
  const people = same.flat().flatMap((named) => named.id ?? []);
  return [{ id, text: typo(`Est-ce la même personne : ${said} ?`), todo: typo(`${todo} ${OR_ELSE}`), source, fields: [], people, place: 'jury' }];
}

function across(some: readonly Named[], more: readonly Named[]): readonly Pair[] {
  return some.flatMap((one) => more.map((other) => [one, other] as const));
}

function within(some: readonly Named[]): readonly Pair[] {
  return some.flatMap((one, n) => some.slice(n + 1).map((other) => [one, other] as const));
}

function holder(field: 'responsable' | 'suppleant', session: Session): readonly Named[] {
  const label = session[field];
  return label === null ? [] : [{ id: null, label, role: field === 'responsable' ? 'responsable' : 'suppléant' }];
}

function others(session: Session, role: Extract<OtherRole, 'formateur' | 'surveillant'>): readonly Named[] {
  return session.others.filter((other) => other.role === role).map(({ id, label }) => ({ id, label, role }));
}
