import { addMonths, daysBetween, type CivilDate } from '@/lib/dates/civil';
import type { SourceRef } from '@/lib/rulebook/sources';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';

/** Something of the centre that ends: a title's validity, an agrément. */
export interface Ending {
  readonly what: 'titre' | 'agrement';
  readonly label: string;
  /** Its last day. */
  readonly on: CivilDate;
}

/** How near an end is, in the two steps of source 003 and past its last day. */
export type EndingStage = 'plus-tard' | 'huit-mois' | 'six-mois' | 'fini';

/** An ending as it stands on a day. */
export interface EndingLine extends Ending {
  readonly stage: EndingStage;
  /** The days from which it is announced, then pressing: eight and six months before the last day. */
  readonly eightMonthsBefore: CivilDate;
  readonly sixMonthsBefore: CivilDate;
  /** Negative once ended. */
  readonly daysLeft: number;
  readonly source: SourceRef;
}

/** What a session says of its title's end. */
export type Titled = Pick<Session, 'title' | 'titleCode' | 'titleExpiry' | 'example'>;

const WARNINGS: SourceRef = { doc: '003', lines: '13-16' };

/** What ends, by the centre's own titles and by those of its sessions, each end once, the nearest first. An example says nothing. */
export function endingsOf({ titles }: Pick<Centre, 'titles'>, sessions: readonly Titled[], today: CivilDate): readonly EndingLine[] {
  return distinct([...centreEndings(titles), ...titleEndings(sessions)]).map((ending) => endingLine(ending, today));
}

/** Those of the endings that it is time to speak of: from eight months before. */
export function announced(endings: readonly EndingLine[]): readonly EndingLine[] {
  return endings.filter(({ stage }) => stage !== 'plus-tard');
}

function centreEndings(titles: Centre['titles']): Ending[] {
  return titles.flatMap(({ label, code, expiry, agrementEnd }) => [
    ...(expiry === null ? [] : [{ what: 'titre' as const, label: named(label, code), on: expiry }]),
    ...(agrementEnd === null ? [] : [{ what: 'agrement' as const, label: named(label, code), on: agrementEnd }]),
  ]);
}

function titleEndings(sessions: readonly Titled[]): Ending[] {
  return sessions.flatMap(({ example, title, titleCode, titleExpiry }) =>
    example || titleExpiry === null ? [] : [{ what: 'titre' as const, label: named(title, titleCode), on: titleExpiry }],
  );
}

function named(label: string, code: string | null): string {
  return code === null ? label : `${label} (${code})`;
}

function distinct(endings: readonly Ending[]): Ending[] {
  const byName = new Map(endings.map((ending) => [[ending.on, ending.what, ending.label].join(' '), ending]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ending]) => ending);
}

function endingLine(ending: Ending, today: CivilDate): EndingLine {
  const eightMonthsBefore = addMonths(ending.on, -8);
  const sixMonthsBefore = addMonths(ending.on, -6);
  const stage = stageOf(today, ending.on, sixMonthsBefore, eightMonthsBefore);
  return { ...ending, stage, eightMonthsBefore, sixMonthsBefore, daysLeft: daysBetween(today, ending.on), source: WARNINGS };
}

function stageOf(today: CivilDate, on: CivilDate, six: CivilDate, eight: CivilDate): EndingStage {
  if (today > on) return 'fini';
  if (today >= six) return 'six-mois';
  return today >= eight ? 'huit-mois' : 'plus-tard';
}
