import type { Read, Reading } from '@/lib/ceres/read';
import { CERES_STATES, type CeresState, type Session } from '@/lib/session/session';
import { dateRange, shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { differences } from './match-session';

/** The fields of a session that a page of CERES can fill. */
export type TakenOver = Partial<Pick<Session, 'start' | 'end' | 'ceresState' | 'ceresNumber'>>;

/** What a page shows and Jalon does not hold, to be taken over once the person has seen it. */
export interface TakeOver {
  /** Null where the days cannot be taken as they are, the last before the first: only the person can say the other one. */
  readonly patch: TakenOver | null;
  /** What CERES shows, with where it was read, and what Jalon holds: a French sentence each. */
  readonly sentences: readonly string[];
  /** What taking over is called: « Reprendre ces dates ». */
  readonly label: string;
}

const STATE_WORDS: Readonly<Record<CeresState, string>> = {
  'en-preparation': 'En préparation',
  'dte-envoye': 'DTE envoyé',
  'convocations-envoyees': 'Convocations envoyées',
};

/** What the page shows otherwise than Jalon holds it: the days, the state, and the number where Jalon has none. Null where nothing differs. */
export function takeOver(reading: Pick<Reading, 'number' | 'start' | 'end' | 'state'>, session: Session): TakeOver | null {
  const found = differences(reading, session);
  const days = found.filter(({ field }) => field !== 'ceresState');
  const patch: TakenOver = {
    ...Object.fromEntries(found.map(({ field, there }) => [field, there])),
    ...(reading.number !== null && session.ceresNumber === null ? { ceresNumber: reading.number.value } : {}),
  };
  const { start, end } = { ...session, ...patch };
  if (Object.keys(patch).length === 0) return null;
  return {
    patch: end < start ? null : patch,
    sentences: [
      ...(days.length === 0 ? [] : [daysSentence(reading, session)]),
      ...(patch.ceresState == null ? [] : [stateSentence(patch.ceresState, session.ceresState, reading.state)]),
      ...(patch.ceresNumber == null ? [] : [`Numéro dans CERES${placeOf(reading.number)} : ${patch.ceresNumber}, pas encore noté dans Jalon.`]),
    ].map(typo),
    label: days.length > 0 ? 'Reprendre ces dates' : patch.ceresState == null ? 'Noter ce numéro' : 'Reprendre cet état',
  };
}

/** The days that the page says, each by itself where it says but one. */
function daysSentence({ start, end }: Pick<Reading, 'start' | 'end'>, session: Session): string {
  const said = [
    ...(start !== null && end !== null ? [dateRange(start.value, end.value)] : []),
    ...(start !== null && end === null ? [`un début le ${shortDate(start.value)}`] : []),
    ...(start === null && end !== null ? [`une fin le ${shortDate(end.value)}`] : []),
  ];
  return `CERES montre ${said.join('')}${placeOf(start ?? end)}, Jalon ${dateRange(session.start, session.end)}.`;
}

/** The state of Jalon that a state read in CERES is; null for one that is not public. */
export function stateRead(read: Read<string> | null): CeresState | null {
  return CERES_STATES.find((state) => STATE_WORDS[state] === read?.value) ?? null;
}

function stateSentence(there: CeresState, here: Session['ceresState'], read: Read<unknown> | null): string {
  const held = here === null ? 'Jalon n’en note aucun' : `Jalon note « ${STATE_WORDS[here]} »`;
  return `État dans CERES${placeOf(read)} : « ${STATE_WORDS[there]} » ; ${held}.`;
}

function placeOf(read: Read<unknown> | null): string {
  return read === null ? '' : ` (${read.where})`;
}
