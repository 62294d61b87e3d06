import { instantOf, isCivilDate } from '@/lib/dates/civil';
import { centreFields } from '@/lib/session/centre';
import { changeSchema } from '@/lib/session/change';
import { ROUTES } from '@/lib/session/routes';
import { sessionFields } from '@/lib/session/session';
import { OCCURRENCE_KEY_PATTERN, STEP_ID_PATTERN, tickFields } from '@/lib/session/tick';
import { recordId } from '@/lib/session/values';
import * as z from 'zod/mini';
import { centreListSchemas, sessionListSchemas } from './entry-schemas';

/** What an export says it is, in its key `format`. */
export const FORMAT = 'jalon-checklist';

/** The version of the document's own shape. The stored fields that it carries follow `schema`. */
export const VERSION = 1;

/** What an ISO instant looks like: `2026-11-22T09:30:00.000Z`, or with the offset of a time zone. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const MINUTE_MS = 60_000;

/** Milliseconds since 1970 of an ISO instant; null for any other text, and before 1970. */
export function instantMs(text: string): number | null {
  const [, day = '', hour = '', minute = '', second = '', fraction = '', zone = ''] = INSTANT.exec(text) ?? [];
  if (!isCivilDate(day)) return null;
  const clock = (Number(hour) * 60 + Number(minute)) * MINUTE_MS + Number(second) * 1000;
  const ms = instantOf(day) + clock + Number(fraction.padEnd(3, '0').slice(0, 3)) - offsetMs(zone);
  return ms < 0 ? null : ms;
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return (zone.startsWith('-') ? -minutes : minutes) * MINUTE_MS;
}

/** The instant of an export. */
export const exportInstant = z.string().check(z.refine((text) => instantMs(text) !== null, 'instant inexistant'));

const occurrenceKey = z.string().check(z.regex(OCCURRENCE_KEY_PATTERN));
const stepId = z.string().check(z.regex(STEP_ID_PATTERN));
const changes = z.optional(z.array(changeSchema));

/** A tick as a file may give it: each part that it leaves out is left as it is. */
export const tickSchema = z.partial(z.object({ ...tickFields, steps: z.record(stepId, z.boolean()) }));

const ticks = z.optional(z.record(occurrenceKey, tickSchema));

/** A session as a file may give it: only its id, its title and its two days are required. A list that is left out is left as it is. */
export const sessionSchema = z.object({
  id: recordId,
  ...z.partial(z.object(sessionFields)).shape,
  title: sessionFields.title,
  start: sessionFields.start,
  end: sessionFields.end,
  routes: z.optional(z.array(z.enum(ROUTES))),
  ...sessionListSchemas,
  ticks,
  changes,
  checklist: z.optional(z.unknown()),
});

/** The centre as a file may give it. */
export const centreSchema = z.object({ ...z.partial(z.object(centreFields)).shape, ...centreListSchemas, ticks, changes });

/** A document as it may be read. `rulebook`, `rules` and `checklist` are computed: they are written, never read. */
export const documentSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  schema: z.optional(z.int().check(z.minimum(1))),
  exportedAt: z.optional(exportInstant),
  rulebook: z.optional(z.unknown()),
  rules: z.optional(z.unknown()),
  centre: z.optional(centreSchema),
  // What the user added may also stand beside the centre; an export writes it inside.
  ownRules: centreListSchemas.ownRules,
  margins: centreListSchemas.margins,
  confirmed: centreListSchemas.confirmed,
  sessions: z.array(sessionSchema),
});

export type TickInput = z.infer<typeof tickSchema>;
export type SessionInput = z.infer<typeof sessionSchema>;
export type CentreInput = z.infer<typeof centreSchema>;
export type DocumentInput = z.infer<typeof documentSchema>;
