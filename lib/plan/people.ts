import { latest, type CivilDate } from '@/lib/dates/civil';
import type { CountOf, EachOf } from '@/lib/rulebook/rule';
import { ROUTES } from '@/lib/session/routes';
import type { Session } from '@/lib/session/session';
import { attendanceId, type Candidate, type Juror } from '@/lib/session/session-lists';

/** How many of the people that a rule is about are settled, and who is not. */
export interface Count {
  readonly done: number;
  readonly of: number;
  /** Ids of those who are still to come, in the order of their list. */
  readonly missing: readonly string[];
  /** The day on which the last of them was settled; null while one is missing, or where no day says it. */
  readonly on: CivilDate | null;
}

/**
 * The session with what its candidates say of it: how many they are, by which routes they come, whether one failed. Where none is listed, or none
 * says it, what was said of the whole session holds.
 */
export function withPeople(session: Session): Session {
  const { candidates } = session;
  if (candidates.length === 0) return session;
  const said = new Set(candidates.map(({ route }) => route));
  const routes = said.size === 1 && said.has(null) ? session.routes : ROUTES.filter((route) => said.has(route) || (said.has(null) && session.routes.includes(route)));
  const results = candidates.filter(({ result }) => result !== null);
  const someFailed = results.some(({ result }) => result === 'partielle' || result === 'echec');
  const partialOrFailed = someFailed || (results.length === candidates.length ? false : session.partialOrFailed);
  return { ...session, candidateCount: candidates.length, routes, partialOrFailed };
}

/** The jurors who said that they come. */
export function confirmedJurors({ jurors }: Pick<Session, 'jurors'>): readonly Juror[] {
  return jurors.filter(({ answer }) => answer === 'oui');
}

/** The candidates without proof that their convocation reached them. */
export function withoutProof({ candidates }: Pick<Session, 'candidates'>): readonly Candidate[] {
  return candidates.filter(({ proofOn }) => proofOn === null);
}

/** Whether somebody is noted as absent on a day. */
export function isAbsent(session: Pick<Session, 'attendance'>, day: CivilDate, person: string): boolean {
  return presenceOn(session, day, person)?.presence === 'absent';
}

/** What is noted of somebody on a day; undefined for nothing. */
export function presenceOn({ attendance }: Pick<Session, 'attendance'>, day: CivilDate, person: string): Session['attendance'][number] | undefined {
  const id = attendanceId(day, person);
  return attendance.find((entry) => entry.id === id);
}

/** The papers that a candidate shows on the day, by her route: all are asked of everybody but these two. */
export function papersOf({ route }: Pick<Candidate, 'route'>): readonly ('convocation' | 'dossier' | 'livret' | 'recevabilite' | 'equipment')[] {
  const own = route === 'formation' ? (['livret'] as const) : route === 'vae' ? (['recevabilite'] as const) : [];
  return ['convocation', 'dossier', ...own, 'equipment'];
}

/** What a rule that counts people comes to, for the day of a daily one; null where nobody is listed. */
export function countOf(what: CountOf, session: Session, day: CivilDate = session.start): Count | null {
  const come = session.candidates.filter(({ id }) => !isAbsent(session, day, id));
  switch (what) {
    case 'convened-candidates':
      return counted(session.candidates, ({ sentOn }) => sentOn !== null, ({ sentOn }) => sentOn);
    case 'convened-jurors':
      return counted(confirmedJurors(session), ({ convenedOn }) => convenedOn !== null, ({ convenedOn }) => convenedOn);
    case 'identified-candidates':
      return counted(come, ({ identity }) => identity);
    case 'checked-papers':
      return counted(come, (candidate) => papersOf(candidate).every((paper) => candidate[paper]));
    case 'signatures':
      return counted(come, ({ id }) => presenceOn(session, day, id)?.signed === true);
    case 'declarations':
      // Who did not come signs nothing: a reserve, say.
      return counted(confirmedJurors(session).filter(({ id }) => !isAbsent(session, day, id)), ({ declaration }) => declaration);
  }
}

/** The candidates of whom each makes an occurrence of its own; null where none is listed with a result: the rule is then one for all. */
export function eachOf(what: EachOf, { candidates }: Session): readonly Candidate[] | null {
  if (candidates.every(({ result }) => result === null)) return null;
  if (what === 'partial') return candidates.filter(({ result }) => result === 'partielle');
  // Two further attempts at most (003, l. 151-153), and no source speaks of a VAE.
  return candidates.filter(({ result, route, attempt }) => (result === 'partielle' || result === 'echec') && route !== 'vae' && (attempt ?? 1) < 3);
}

function counted<T extends { readonly id: string }>(people: readonly T[], isDone: (one: T) => boolean, dayOf?: (one: T) => CivilDate | null): Count | null {
  if (people.length === 0) return null;
  const missing = people.filter((one) => !isDone(one)).map(({ id }) => id);
  const days = dayOf === undefined || missing.length > 0 ? [] : people.flatMap((one) => dayOf(one) ?? []);
  return { done: people.length - missing.length, of: people.length, missing, on: latest(days) };
}
