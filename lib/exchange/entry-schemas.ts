import { centreLists } from '@/lib/session/centre-lists';
import { personId, sessionLists } from '@/lib/session/session-lists';
import { recordId } from '@/lib/session/values';
import * as z from 'zod/mini';

// The entries of each list as a file may give them: an id, and what an entry cannot lack.

const id = recordId;
const { sites, titles, ownRules, margins, confirmed, screens, derouleExams } = centreLists;
const { candidates, jurors, others, attendance, exams, incidents, draws, passageExams, passageExtras, passageDays, passage } = sessionLists;

/** Of an entry whose personal data were erased: the mark, which no import takes back. */
const erased = z.optional(z.literal(true));

export const entrySchemas = {
  sites: z.object({ id, ...z.partial(z.object(sites.fields)).shape, name: sites.fields.name }),
  titles: z.object({ id, ...z.partial(z.object(titles.fields)).shape, label: titles.fields.label }),
  ownRules: z.object({ id, ...z.partial(z.object(ownRules.fields)).shape, title: ownRules.fields.title }),
  margins: z.object({ id, ...margins.fields }),
  confirmed: z.object({
    id,
    ...confirmed.fields,
    ...z.partial(z.pick(z.object(confirmed.fields), { days: true, months: true, workingDays: true })).shape,
  }),
  screens: z.object({ id, ...z.partial(z.object(screens.fields)).shape, route: screens.fields.route, screen: screens.fields.screen }),
  derouleExams: z.object({
    id,
    ...z.partial(z.object(derouleExams.fields)).shape,
    title: derouleExams.fields.title,
    label: derouleExams.fields.label,
    minutes: derouleExams.fields.minutes,
  }),
  candidates: z.object({ id: personId, ...z.partial(z.object(candidates.fields)).shape, label: candidates.fields.label, erased }),
  jurors: z.object({ id: personId, ...z.partial(z.object(jurors.fields)).shape, label: jurors.fields.label, erased }),
  others: z.object({ id: personId, ...others.fields, erased }),
  attendance: z.object({ id, ...z.partial(z.object(attendance.fields)).shape, day: attendance.fields.day, person: attendance.fields.person }),
  exams: z.object({ id, ...z.partial(z.object(exams.fields)).shape, day: exams.fields.day, label: exams.fields.label }),
  incidents: z.object({ id, ...incidents.fields, at: z.optional(incidents.fields.at), erased }),
  draws: z.object({ id, ...draws.fields, at: z.optional(draws.fields.at) }),
  passageExams: z.object({ id, ...z.partial(z.object(passageExams.fields)).shape, label: passageExams.fields.label, minutes: passageExams.fields.minutes }),
  passageExtras: z.object({ id, ...passageExtras.fields }),
  passageDays: z.object({ id, ...z.partial(z.object(passageDays.fields)).shape, day: passageDays.fields.day }),
  passage: z.object({ id, ...z.partial(z.object(passage.fields)).shape, pairs: passage.fields.pairs }),
};

/** The lists of a centre in a file. */
export const centreListSchemas = {
  sites: z.optional(z.array(entrySchemas.sites)),
  titles: z.optional(z.array(entrySchemas.titles)),
  ownRules: z.optional(z.array(entrySchemas.ownRules)),
  margins: z.optional(z.array(entrySchemas.margins)),
  confirmed: z.optional(z.array(entrySchemas.confirmed)),
  screens: z.optional(z.array(entrySchemas.screens)),
  derouleExams: z.optional(z.array(entrySchemas.derouleExams)),
};

/** The lists of a session in a file. */
export const sessionListSchemas = {
  candidates: z.optional(z.array(entrySchemas.candidates)),
  jurors: z.optional(z.array(entrySchemas.jurors)),
  others: z.optional(z.array(entrySchemas.others)),
  attendance: z.optional(z.array(entrySchemas.attendance)),
  exams: z.optional(z.array(entrySchemas.exams)),
  incidents: z.optional(z.array(entrySchemas.incidents)),
  draws: z.optional(z.array(entrySchemas.draws)),
  passageExams: z.optional(z.array(entrySchemas.passageExams)),
  passageExtras: z.optional(z.array(entrySchemas.passageExtras)),
  passageDays: z.optional(z.array(entrySchemas.passageDays)),
  passage: z.optional(z.array(entrySchemas.passage)),
};
