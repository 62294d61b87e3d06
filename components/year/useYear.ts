import { attempt } from '@/lib/actions/attempt';
import { centre, saves, sessions, today } from '@/lib/actions/state';
import { readYear } from '@/lib/actions/year';
import { centrePlan } from '@/lib/plan/centre-plan';
import type { EndingLine } from '@/lib/plan/endings';
import type { PlanLine } from '@/lib/plan/plan';
import { programmeOf, yearToProgramme, type Programme } from '@/lib/plan/programme';
import { endingsUntil } from '@/lib/plan/programme-ends';
import type { Step } from '@/lib/rulebook/rule';
import type { Session } from '@/lib/session/session';
import { useEffect, useState } from 'preact/hooks';
import { useDraft } from '../forms/useDraft';

/** What there is to say of a year of the centre. */
export interface Year {
  readonly sessions: readonly Session[];
  readonly programme: Programme;
  /** The titles and agréments that end in it or before. */
  readonly endings: readonly EndingLine[];
  /** The duty to send its programme; null where Jalon does not follow it for that year. */
  readonly line: PlanLine | null;
  /** Sending it to the regional directorate too; null where nobody asks for that. */
  readonly region: Step | null;
}

/** The year that was chosen, in the panel or on paper, until the browser closes; else the one to programme next. */
export function useChosenYear(): readonly [number, (year: number) => void] {
  const draft = useDraft('annee', { year: yearToProgramme(today.value) });
  return [
    draft.value.year,
    (year) => {
      draft.set({ year });
    },
  ];
}

/** Reads the sessions of a year, and again at each save; null while they are read. */
export function useYear(year: number): Year | null {
  const [read, setRead] = useState<{ readonly of: number; readonly found: readonly Session[] } | null>(null);
  const save = saves.value;
  useEffect(() => {
    let isCurrent = true;
    attempt(async () => {
      const found = await readYear(year);
      if (isCurrent) setRead({ of: year, found });
    });
    return () => {
      isCurrent = false;
    };
  }, [year, save]);
  return read?.of === year ? yearOfCentre(year, read.found) : null;
}

function yearOfCentre(year: number, found: readonly Session[]): Year {
  const plan = centrePlan(centre.value, today.value, sessions.value ?? []);
  const line = plan.lines.find(({ subject }) => subject === String(year)) ?? null;
  return {
    sessions: found,
    programme: programmeOf(year, found, centre.value),
    endings: endingsUntil(year, plan.endings),
    line,
    region: line?.steps.find(({ id }) => id === 'direction-regionale') ?? null,
  };
}
