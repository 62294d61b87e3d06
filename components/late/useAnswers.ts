import { today } from '@/lib/actions/state';
import type { Answers } from '@/lib/actions/answer-late';
import { isCivilDate } from '@/lib/dates/civil';
import type { Occurrence } from '@/lib/plan/occurrence';
import type { Session } from '@/lib/session/session';
import { useState } from 'preact/hooks';

/** What is being answered to « Déjà fait ? ». */
export interface Answering {
  /** The day given to all that have none of their own; empty for none. */
  readonly common: string;
  readonly commonError: string | undefined;
  readonly setCommon: (day: string) => void;
  readonly isDone: (key: string) => boolean;
  readonly setDone: (keys: readonly string[], done: boolean) => void;
  readonly dayOf: (key: string) => string;
  readonly setDay: (key: string, day: string) => void;
  readonly errorOf: (key: string) => string | undefined;
  readonly doneCount: number;
  /** The answers, or null where a day is wrong: its field then says so. */
  readonly check: () => Answers | null;
}

/** All ticked to begin with, but what is marked to be done again; no day said. */
export function useAnswers(session: Session, lines: readonly Occurrence[]): Answering {
  const [undone, setUndone] = useState<ReadonlySet<string>>(() => new Set(lines.flatMap(({ key }) => (session.ticks[key]?.redo === true ? [key] : []))));
  const [common, setCommon] = useState('');
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  const [checked, setChecked] = useState(false);
  const isDone = (key: string) => !undone.has(key);
  const dayOf = (key: string) => own.get(key) ?? common;
  const done = lines.filter(({ key }) => isDone(key));
  const errorOf = (key: string) => (checked && isDone(key) && own.has(key) ? problemOf(dayOf(key)) : undefined);
  return {
    common,
    commonError: checked ? problemOf(common) : undefined,
    setCommon,
    isDone,
    setDone: (keys, ticked) => {
      setUndone((now) => new Set(ticked ? [...now].filter((key) => !keys.includes(key)) : [...now, ...keys]));
    },
    dayOf,
    setDay: (key, day) => {
      setOwn((now) => new Map([...now, [key, day]]));
    },
    errorOf,
    doneCount: done.length,
    check: () => {
      setChecked(true);
      if ([common, ...done.map(({ key }) => dayOf(key))].some((day) => problemOf(day) !== undefined)) return null;
      return new Map(
        done.map(({ key }) => {
          const day = dayOf(key);
          return [key, isCivilDate(day) ? day : null] as const;
        }),
      );
    },
  };
}

/** What is wrong with the day on which something is said to be done; nothing where none is said. */
function problemOf(day: string): string | undefined {
  if (day === '') return undefined;
  if (!isCivilDate(day)) return 'Ce jour n’existe pas : corrigez la date, ou effacez-la.';
  return day > today.value ? 'Ce jour n’est pas encore venu : corrigez la date, ou effacez-la.' : undefined;
}
