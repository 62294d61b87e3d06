import type { CivilDate } from '@/lib/dates/civil';
import * as z from 'zod/mini';
import { civilDate, optionalText, timeOfDay } from './values';

export const TICK_STATUSES = ['a-faire', 'fait', 'sans-objet'] as const;
export type TickStatus = (typeof TICK_STATUSES)[number];

/** What was recorded of one occurrence of a rule. « Fait le » is declared by the user, and null when unknown. */
export interface Tick {
  readonly status: TickStatus;
  readonly doneOn: CivilDate | null;
  /** On a day of the session, when on that day: `09:05`. */
  readonly doneAt: string | null;
  readonly doneBy: string | null;
  readonly observation: string | null;
  readonly who: string | null;
  /** « À refaire »: it was done, for dates that have moved since; null when it is not so. */
  readonly redo: true | null;
  readonly steps: Readonly<Record<string, boolean>>;
}

export const EMPTY_TICK: Tick = {
  status: 'a-faire',
  doneOn: null,
  doneAt: null,
  doneBy: null,
  observation: null,
  who: null,
  redo: null,
  steps: {},
};

/** The leaves of a tick but its steps, each with what it may hold. */
export const tickFields = {
  status: z.enum(TICK_STATUSES),
  doneOn: z.nullable(civilDate),
  doneAt: z.nullable(timeOfDay),
  doneBy: optionalText(200),
  observation: optionalText(5_000),
  who: optionalText(200),
  redo: z.nullable(z.literal(true)),
};

export type TickField = keyof typeof tickFields;

const RULE_ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** A rule's id, and a step's: kebab-case, and not the one such name that every object already has. */
export const RULE_ID_PATTERN = new RegExp(`^(?!constructor$)${RULE_ID}$`);

/** `rule#subject`; the subject is empty, a day, a year or the id of a person. The rule has 150 letters at most: with a step, a path (`change.ts`) has 300. */
export const OCCURRENCE_KEY_PATTERN = new RegExp(`^(?=[^#]{1,150}#)${RULE_ID}#[A-Za-z0-9-]{0,64}$`);

/** A step's id where one is ticked, as short as the path of its leaf wants it. */
export const STEP_ID_PATTERN = new RegExp(`^(?=.{1,72}$)(?!constructor$)${RULE_ID}$`);

/** The key that ticks, agenda, calendar and exports share for one occurrence. */
export function occurrenceKey(rule: string, subject = ''): string {
  return `${rule}#${subject}`;
}

/** The rule and the subject of an occurrence key. */
export function readOccurrenceKey(key: string): { rule: string; subject: string } {
  const cut = key.indexOf('#');
  return cut < 0 ? { rule: key, subject: '' } : { rule: key.slice(0, cut), subject: key.slice(cut + 1) };
}
