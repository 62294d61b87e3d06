import type { CivilDate } from '@/lib/dates/civil';
import type { Session } from '@/lib/session/session';
import type { Juror } from '@/lib/session/session-lists';
import { counted } from '@/lib/words/numbers';
import { confirmedJurors, presenceOn } from './people';

/** How many members a jury has at least, for a title or a CCP; for a CCS, no source says it (001, l. 85-87). */
export const LEAST_JURORS = 2;

/** How far a juror is on the way to the exam. */
export type JurorStep = 'a-solliciter' | 'sollicite' | 'confirme' | 'convoque' | 'refuse';

/** How far a juror is, by what was last noted: an answer counts, whether or not the day of the request is known. */
export function stepOf({ solicitedOn, answer, convenedOn }: Pick<Juror, 'solicitedOn' | 'answer' | 'convenedOn'>): JurorStep {
  if (answer === 'non') return 'refuse';
  if (answer === 'oui') return convenedOn === null ? 'confirme' : 'convoque';
  return solicitedOn === null ? 'a-solliciter' : 'sollicite';
}

/** The jurors who said that they come and have not been convened yet. */
export function toConvene(session: Pick<Session, 'jurors'>): readonly Juror[] {
  return session.jurors.filter((juror) => stepOf(juror) === 'confirme');
}

/** « 3 confirmés (dont 1 réserve) sur 4 sollicités »; with nobody asked yet, that alone. */
export function juryInShort(session: Pick<Session, 'jurors'>): string {
  const confirmed = confirmedJurors(session);
  const asked = session.jurors.filter((juror) => stepOf(juror) !== 'a-solliciter').length;
  if (asked === 0) return 'Personne n’est encore sollicité.';
  const reserves = confirmed.filter(isReserve).length;
  return [counted(confirmed.length, 'confirmé'), ...(reserves === 0 ? [] : [`(dont ${counted(reserves, 'réserve')})`]), `sur ${counted(asked, 'sollicité')}`].join(' ');
}

export function isReserve({ role }: Pick<Juror, 'role'>): boolean {
  return role === 'reserve';
}

/** The jurors who are there on a day, or said that they come and are not noted as absent. */
export function comingOn(session: Pick<Session, 'jurors' | 'attendance'>, day: CivilDate): readonly Juror[] {
  return session.jurors.filter(({ id, answer }) => {
    const noted = presenceOn(session, day, id)?.presence ?? null;
    return noted === null ? answer === 'oui' : noted !== 'absent';
  });
}
