import * as z from 'zod/mini';
import { civilDate, recordId, timeOfDay } from './values';

const number = z.int().check(z.minimum(0), z.maximum(999));

/** What of a schedule is stored: exam, place (0 for all), day, hour, post, pair (0 for none). */
const heldSchema = z.tuple([recordId, number, civilDate, timeOfDay, number, number]);

const changeSchema = z.union([
  z.strictObject({ kind: z.literal('absent'), place: number }),
  z.strictObject({ kind: z.literal('late'), place: number, day: civilDate, until: timeOfDay }),
  z.strictObject({ kind: z.literal('post-down'), where: z.string().check(z.maxLength(100)), post: number, day: civilDate, from: timeOfDay }),
  z.strictObject({ kind: z.literal('pair-missing'), pair: number, day: civilDate, from: timeOfDay }),
]);

const storedSchema = z.strictObject({ held: z.array(heldSchema).check(z.maxLength(2_000)), changes: z.array(changeSchema).check(z.maxLength(500)) });

export type StoredSchedule = z.infer<typeof storedSchema>;

/** A stored schedule; null for a text that is none. */
export function readHeldText(text: string): StoredSchedule | null {
  try {
    const read = z.safeParse(storedSchema, JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    // Not JSON: no schedule.
    return null;
  }
}

/** Whether a text is a stored schedule. */
export function isHeldText(text: string): boolean {
  return readHeldText(text) !== null;
}
