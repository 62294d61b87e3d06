import { URGENCIES } from '@/lib/plan/urgency';
import { PHASES } from '@/lib/rulebook/phases';
import { TICK_STATUSES, tickFields } from '@/lib/session/tick';
import { civilDate } from '@/lib/session/values';
import * as z from 'zod/mini';

// The parts of an export that are computed and never read back. What ships takes only types from here; the published JSON Schema
// and the tests take the schemas.

const optionalDay = z.nullable(civilDate);

/** One occurrence of a rule, as it stood on the day of the export. */
export const checklistLineSchema = z.strictObject({
  rule: z.string(),
  subject: z.string(),
  phase: z.enum(PHASES),
  status: z.enum(TICK_STATUSES),
  due: optionalDay,
  target: optionalDay,
  workingDay: optionalDay,
  urgency: z.nullable(z.enum(URGENCIES)),
  doneOn: tickFields.doneOn,
  /** On a day of the session, at what time; absent where nobody said. */
  doneAt: z.optional(z.string()),
  doneBy: tickFields.doneBy,
  observation: tickFields.observation,
  who: tickFields.who,
  steps: z.record(z.string(), z.boolean()),
  /** Of a task that counts people: how many are settled, of how many; absent where nobody is listed. */
  count: z.optional(z.strictObject({ done: z.int(), of: z.int() })),
  /** Said to be done by hand, while not everybody is settled; absent otherwise. */
  overridden: z.optional(z.literal(true)),
});

export const rulebookSchema = z.strictObject({ version: z.int(), date: civilDate });

const source = z.strictObject({
  doc: z.string(),
  lines: z.optional(z.string()),
  article: z.optional(z.string()),
});

const offset = z.strictObject({
  years: z.optional(z.int()),
  months: z.optional(z.int()),
  days: z.optional(z.int()),
  workingDays: z.optional(z.int()),
});

/** A fact, or `{not}`, `{all}`, `{any}` of conditions. */
const condition = z.union([
  z.string(),
  z.strictObject({ not: z.optional(z.unknown()), all: z.optional(z.array(z.unknown())), any: z.optional(z.array(z.unknown())) }),
]);

const claim = z.strictObject({
  anchor: z.string(),
  offset,
  bound: z.optional(z.enum(['at-latest', 'not-before'])),
  strength: z.enum(['required', 'advised', 'derived']),
  derivedFrom: z.optional(z.string()),
  scope: z.string(),
  when: z.optional(condition),
  yieldsWhen: z.optional(condition),
  confirmed: z.optional(z.strictObject({ on: civilDate, by: z.string() })),
  inForce: z.optional(z.strictObject({ from: z.optional(civilDate), to: z.optional(civilDate) })),
  source,
  note: z.optional(z.string()),
});

const step = z.strictObject({
  id: z.string(),
  title: z.string(),
  when: z.optional(condition),
  on: z.optional(z.enum(['start', 'end'])),
  sources: z.array(source),
});

const opening = z.strictObject({ anchor: z.string(), offset, orWorkingDay: z.optional(z.literal(true)) });

const offer = z.strictObject({ rule: z.string(), label: z.string(), source });

const need = z.strictObject({
  rule: z.string(),
  when: z.optional(condition),
  tightens: z.optional(z.literal(false)),
});

/** A rule that applies to at least one exported session, said once. */
export const ruleSchema = z.strictObject({
  id: z.string(),
  formerly: z.optional(z.array(z.string())),
  phase: z.enum(PHASES),
  session: z.optional(z.string()),
  fixedOn: z.optional(civilDate),
  title: z.string(),
  steps: z.optional(z.array(step)),
  claims: z.array(claim),
  opens: z.optional(opening),
  sessionDay: z.optional(z.literal(true)),
  daily: z.optional(z.literal(true)),
  needs: z.optional(z.array(need)),
  counts: z.optional(z.string()),
  each: z.optional(z.string()),
  countsWith: z.optional(z.string()),
  offers: z.optional(offer),
  records: z.optional(z.enum(['dteReceivedOn', 'pvSentOn', 'pvValidatedOn'])),
  letter: z.optional(z.enum(['afpa', 'pv'])),
  window: z.optional(z.literal(true)),
  tiedToDays: z.optional(z.array(z.enum(['ddets', 'afpa', 'jury', 'candidats', 'surveillant']))),
  when: z.optional(condition),
  doneWhen: z.optional(condition),
  screens: z.optional(z.array(z.string())),
  caution: z.optional(z.string()),
  undated: z.optional(z.string()),
  sources: z.array(source),
});

export type ChecklistLine = z.infer<typeof checklistLineSchema>;
