import * as z from 'zod/mini';
import { changeSchema } from './change';
import { CENTRE_ID } from './centre';
import { ROUTES } from './routes';
import { sessionFields } from './session';
import { personId, sessionLists } from './session-lists';
import { ticksSchema } from './tick-record';
import { recordId } from './values';

/** A session's id: any record id but the name kept for the centre. */
export const sessionId = recordId.check(z.refine((id) => id !== CENTRE_ID, 'identifiant réservé'));

/** A stored session, checked each time it is read. */
export const sessionSchema = z.object({
  id: sessionId,
  ...sessionFields,
  routes: z.array(z.enum(ROUTES)),
  candidates: z.array(z.object({ id: personId, ...sessionLists.candidates.fields })),
  jurors: z.array(z.object({ id: personId, ...sessionLists.jurors.fields })),
  others: z.array(z.object({ id: personId, ...sessionLists.others.fields })),
  attendance: z.array(z.object({ id: recordId, ...sessionLists.attendance.fields })),
  exams: z.array(z.object({ id: recordId, ...sessionLists.exams.fields })),
  incidents: z.array(z.object({ id: recordId, ...sessionLists.incidents.fields })),
  draws: z.array(z.object({ id: recordId, ...sessionLists.draws.fields })),
  passageExams: z.array(z.object({ id: recordId, ...sessionLists.passageExams.fields })),
  passageExtras: z.array(z.object({ id: recordId, ...sessionLists.passageExtras.fields })),
  passageDays: z.array(z.object({ id: recordId, ...sessionLists.passageDays.fields })),
  passage: z.array(z.object({ id: recordId, ...sessionLists.passage.fields })),
  ticks: ticksSchema,
});

/** The changes of one session or of the centre. */
export const changesSchema = z.array(changeSchema);
