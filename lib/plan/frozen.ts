import { addDays, type CivilDate } from '@/lib/dates/civil';
import { PHASES } from '@/lib/rulebook/phases';
import type { Rule } from '@/lib/rulebook/rule';
import { ruleOf } from '@/lib/rulebook/rule-of';
import { RULEBOOK } from '@/lib/rulebook/version';
import { occurrenceKey } from '@/lib/session/tick';
import { civilDate } from '@/lib/session/values';
import * as z from 'zod/mini';
import { claimText, standingText } from './claim-text';
import { isRequired, type DatedClaim } from './claims';
import type { Occurrence } from './occurrence';

/** A claim in words, as it stood: what an archived plan keeps of it. */
export interface ClaimWords {
  readonly text: string;
  readonly date: CivilDate | null;
  readonly standing: string;
  /** Whether it gave the last day. */
  readonly binds: boolean;
}

const day = z.nullable(civilDate);

/** The most that a schedule has of one daily rule. */
const MOST_DAYS = 1_000;

const claimSchema = z.object({
  text: z.string(),
  date: day,
  standing: z.string(),
  required: z.boolean(),
  /** Counted from the day itself of a daily rule: another date each day. */
  daily: z.boolean(),
});

const lineSchema = z.object({
  rule: z.string(),
  title: z.string(),
  phase: z.enum(PHASES),
  subject: z.string(),
  /** Of a daily rule, on how many days from this one: the same each day. */
  days: z.int().check(z.minimum(1), z.maximum(MOST_DAYS)),
  steps: z.array(z.string()),
  due: day,
  target: day,
  workingDay: day,
  opens: day,
  until: day,
  claims: z.array(claimSchema),
  doneByItself: z.boolean(),
});

/** No plan has so many: a long session of a thousand days and hundreds of candidates has 7,000. A text of few characters could say millions. */
const MOST_OCCURRENCES = 10_000;

const frozenSchema = z
  .object({ rulebook: z.int(), lines: z.array(lineSchema) })
  .check(z.refine(({ lines }) => lines.reduce((sum, { days }) => sum + days, 0) <= MOST_OCCURRENCES));

type FrozenLine = z.infer<typeof lineSchema>;

/** A claim of today's plan in words; `due` is that of its occurrence. */
export function wordsOf(dated: DatedClaim, due: CivilDate | null): ClaimWords {
  const { claim, date, strength } = dated;
  return { text: claimText(claim), date, standing: standingText(dated), binds: binds(date, due, isRequired(strength)) };
}

function binds(date: CivilDate | null, due: CivilDate | null, required: boolean): boolean {
  return required && date !== null && date === due;
}

/**
 * What a session keeps of its plan once it is archived: the dates, why, and by which rulebook; later rules change nothing of it. A daily rule is
 * one line, so that a long session makes no long text.
 */
export function freeze(occurrences: readonly Occurrence[]): string {
  const byLine = new Map<string, Occurrence[]>();
  for (const one of occurrences) {
    const line = one.rule.daily === true ? one.rule.id : one.key;
    const days = byLine.get(line);
    if (days === undefined) byLine.set(line, [one]);
    else days.push(one);
  }
  const lines = [...byLine.values()].flatMap(lineFor);
  return JSON.stringify({ rulebook: RULEBOOK.version, lines } satisfies z.infer<typeof frozenSchema>);
}

/** The line of one occurrence; of a daily rule, that of its first day. */
function lineFor(all: readonly Occurrence[]): FrozenLine[] {
  const [first] = all;
  if (first === undefined) return [];
  const { rule, subject, due, target, workingDay, opens, until, claims, doneByItself } = first;
  const steps = new Set(all.flatMap((one) => one.steps.map(({ id }) => id)));
  return [
    {
      rule: rule.id,
      title: rule.title,
      phase: rule.phase,
      subject,
      days: all.length,
      steps: [...steps],
      due,
      target,
      workingDay,
      opens,
      until,
      claims: claims.map(frozenClaim),
      doneByItself,
    },
  ];
}

function frozenClaim(dated: DatedClaim): FrozenLine['claims'][number] {
  const { claim, date, strength } = dated;
  return { text: claimText(claim), date, standing: standingText(dated), required: isRequired(strength), daily: claim.anchor === 'day' };
}

/** The occurrences of an archived plan; null where the text is none, and the plan is then made anew. */
export function thaw(text: string): readonly Occurrence[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = z.safeParse(frozenSchema, value);
  return read.success ? read.data.lines.flatMap((line) => Array.from({ length: line.days }, (_, n) => occurrenceFrom(line, n))) : null;
}

/** The occurrence of a line, `n` days after its first. Today's rule lends its words and its steps' titles; one that is gone leaves its title. */
function occurrenceFrom({ rule, title, phase, days, steps, claims, ...line }: FrozenLine, n: number): Occurrence {
  const later = <T extends CivilDate | null>(date: T) => (date === null || n === 0 ? date : addDays(date, n));
  const known = ruleOf(rule);
  const bare: Rule = { id: rule, phase, title, claims: [], sources: [] };
  const subject = n === 0 || line.due === null ? line.subject : addDays(line.due, n);
  const due = later(line.due);
  const isOfDay = (on: 'start' | 'end' | undefined) => on === undefined || n === (on === 'start' ? 0 : days - 1);
  return {
    ...line,
    key: occurrenceKey(rule, subject),
    name: null,
    count: null,
    rule: known === undefined ? bare : { ...known, id: rule, title, phase },
    subject,
    steps: (known?.steps ?? []).filter(({ id, on }) => steps.includes(id) && isOfDay(on)),
    due,
    target: later(line.target),
    workingDay: later(line.workingDay),
    claims: [],
    words: claims.map(({ required, daily, text, standing, ...claim }) => {
      const date = daily ? later(claim.date) : claim.date;
      return { text, date, standing, binds: binds(date, due, required) };
    }),
    needs: [],
    tightenedBy: null,
  };
}
