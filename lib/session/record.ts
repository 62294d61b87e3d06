import * as z from 'zod/mini';
import { changeSchema } from './change';
import { CENTRE_ID, centreFields } from './centre';
import { centreLists } from './centre-lists';
import { ROUTES, sessionFields } from './session';
import { OCCURRENCE_KEY_PATTERN, RULE_ID_PATTERN, tickFields } from './tick';
import { recordId } from './values';

/** A session's id: any record id but the name kept for the centre. */
export const sessionId = recordId.check(z.refine((id) => id !== CENTRE_ID, 'identifiant réservé'));

export const tickSchema = z.object({
  ...tickFields,
  steps: z.record(z.string().check(z.regex(RULE_ID_PATTERN)), z.boolean()),
});

const ticks = z.record(z.string().check(z.regex(OCCURRENCE_KEY_PATTERN)), tickSchema);

/** A stored session, checked each time it is read. */
export const sessionSchema = z.object({
  id: sessionId,
  ...sessionFields,
  routes: z.array(z.enum(ROUTES)),
  ticks,
});

const id = recordId;

/** The stored centre. */
export const centreSchema = z.object({
  ...centreFields,
  sites: z.array(z.object({ id, ...centreLists.sites.fields })),
  titles: z.array(z.object({ id, ...centreLists.titles.fields })),
  ownRules: z.array(z.object({ id, ...centreLists.ownRules.fields })),
  margins: z.array(z.object({ id, ...centreLists.margins.fields })),
  confirmed: z.array(z.object({ id, ...centreLists.confirmed.fields })),
  screens: z.array(z.object({ id, ...centreLists.screens.fields })),
  ticks,
});

/** The changes of one session or of the centre. */
export const changesSchema = z.array(changeSchema);
