import * as z from 'zod/mini';
import { centreFields } from './centre';
import { centreLists } from './centre-lists';
import { ticksSchema } from './tick-record';
import { recordId } from './values';

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
  derouleExams: z.array(z.object({ id, ...centreLists.derouleExams.fields })),
  ticks: ticksSchema,
});
