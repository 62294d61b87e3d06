import * as z from 'zod/mini';
import { OCCURRENCE_KEY_PATTERN, STEP_ID_PATTERN, tickFields } from './tick';

export const tickSchema = z.object({
  ...tickFields,
  steps: z.record(z.string().check(z.regex(STEP_ID_PATTERN)), z.boolean()),
});

/** What was ticked of a session or of the centre, as it is stored. */
export const ticksSchema = z.record(z.string().check(z.regex(OCCURRENCE_KEY_PATTERN)), tickSchema);
