import * as z from 'zod/mini';
import { NATURES } from './natures';
import { isHeldText } from './passage-held';
import { civilDate, recordId, requiredText, timeOfDay } from './values';

const tick = z.boolean();
const count = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
/** Of one exam: a whole day at most. */
const minutes = (least: number) => count(least, 24 * 60);
const usualMinutes = z.nullable(minutes(0));
const usualTime = z.nullable(timeOfDay);

/** What an exam of a déroulé says, in the centre's list as in a session's (`lib/passage/instance.ts`). */
const examFields = {
  /** Where it stands among the others. */
  rank: count(0, 999),
  label: requiredText(200),
  nature: z.enum(NATURES),
  minutes: minutes(1),
  collective: tick,
  jury: tick,
  posts: count(1, 99),
  where: requiredText(100),
  after: z.nullable(recordId),
  preparation: minutes(0),
  changeover: minutes(0),
  pausable: tick,
};

export const examDefaults = {
  rank: 0,
  nature: 'autre',
  collective: false,
  jury: false,
  posts: 1,
  where: 'Salle',
  after: null,
  preparation: 0,
  changeover: 0,
  pausable: false,
} as const;

/** The déroulé of each title of the centre, an exam an entry. */
export const derouleLists = {
  derouleExams: {
    /** The code of the title, the id of a title of the centre, or its name: what a session says of its own. */
    fields: { title: requiredText(300), ...examFields },
    defaults: examDefaults,
  },
} as const;

/** How the exams of a session are to be held, and when. */
export const passageLists = {
  /** The déroulé as it was adapted to this session: a copy, so that a session is whole wherever it goes. */
  passageExams: { fields: examFields, defaults: examDefaults },
  /** So many places with so many minutes more: of no candidate in particular, ever. */
  passageExtras: { fields: { places: count(1, 99), minutes: minutes(1) }, defaults: {} },
  /** A day of the session that has hours of its own, or no exam. Its id is the day. */
  passageDays: { fields: { day: civilDate, opens: usualTime, closes: usualTime, used: tick }, defaults: { opens: null, closes: null, used: true } },
  /** One entry, {@link PASSAGE_ID}: what a day is like, null for what is usual, and the schedule. */
  passage: {
    fields: {
      pairs: count(0, 30),
      lunchAt: usualTime,
      lunchMinutes: usualMinutes,
      workLimit: usualMinutes,
      rest: usualMinutes,
      visit: usualMinutes,
      welcome: usualMinutes,
      packets: usualMinutes,
      deliberation: usualMinutes,
      signing: usualMinutes,
      /** One text: of two schedules made apart, one holds whole; a mix of both would be neither. */
      schedule: z.nullable(z.string().check(z.maxLength(100_000), z.refine(isHeldText, 'planning illisible'))),
    },
    defaults: {
      lunchAt: null,
      lunchMinutes: null,
      workLimit: null,
      rest: null,
      visit: null,
      welcome: null,
      packets: null,
      deliberation: null,
      signing: null,
      schedule: null,
    },
  },
} as const;

/** The id of the one entry of `passage`: two copies of a session have the same. */
export const PASSAGE_ID = 'passage';
