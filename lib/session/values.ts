import { isCivilDate, type CivilDate } from '@/lib/dates/civil';
import * as z from 'zod/mini';

// Zod tries `new Function` to see whether it may compile schemas; Jalon's policy refuses, and would report each try.
z.config({ jitless: true });

/** What a leaf of a session can hold: every change carries one of these, from and to. */
export type Scalar = string | number | boolean | null;

/** The longest text that any leaf holds, in characters: an archived plan. */
export const LONGEST_TEXT = 400_000;

/** What any leaf may have held. */
export const scalar = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .check(z.refine((value) => typeof value !== 'string' || value.length <= LONGEST_TEXT, 'texte trop long'));

/** An ISO civil day that exists, as `lib/dates` understands it. */
export const civilDate = z.pipe(
  z.string().check(z.refine(isCivilDate, 'jour inexistant')),
  z.transform((text) => text as CivilDate),
);

/** Free text of at most `max` characters; null when nothing was said. */
export const optionalText = (max: number) => z.nullable(z.string().check(z.maxLength(max)));

/** Text that must say something, of at most `max` characters. */
export const requiredText = (max: number) =>
  z.string().check(z.maxLength(max), z.refine((text) => text.trim() !== '', 'texte vide'));

/** A time of day on the clock of the place: `09:05`. */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** The id of a session, a device, an act or a change: never a name that an object already has (`__proto__`). */
export const recordId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/), z.refine((text) => !(text in Object.prototype), 'nom réservé'));

/** A stamp: milliseconds, kept as written even when ahead of this clock. */
export const stamp = z.int().check(z.minimum(0));
