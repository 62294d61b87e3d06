import { yearOf, type CivilDate } from '@/lib/dates/civil';
import type { Session } from '@/lib/session/session';
import type { EndingLine } from './endings';

/** A juror of one of the year's sessions, whose habilitation ends that year or has ended. Personal data: shown, never printed nor sent. */
export interface HabilitationEnd {
  readonly label: string;
  /** Its last day. */
  readonly on: CivilDate;
  /** The first of the sessions that it is over before the last day of; null where it lasts for all of them. */
  readonly tooShortFor: Pick<Session, 'id' | 'title'> | null;
}

/** What ends in a year or before it. */
export function endingsUntil(year: number, endings: readonly EndingLine[]): readonly EndingLine[] {
  return endings.filter(({ on }) => yearOf(on) <= year);
}

/** The habilitations that end in a year or before, of the jurors of its sessions; who declined is left out. The nearest first, each once. */
export function habilitationEnds(year: number, sessions: readonly Session[]): readonly HabilitationEnd[] {
  const ends = new Map<string, HabilitationEnd>();
  for (const session of sessions.filter(isPlanned)) {
    for (const { label, habilitationEnd: on, answer } of session.jurors) {
      if (on === null || answer === 'non' || yearOf(on) > year) continue;
      const key = `${on} ${label}`;
      const known = ends.get(key)?.tooShortFor ?? null;
      ends.set(key, { label, on, tooShortFor: known ?? (on < session.end ? session : null) });
    }
  }
  return [...ends].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, end]) => end);
}

function isPlanned({ state, example }: Session): boolean {
  return state === 'active' && !example;
}
