import fc from 'fast-check';
import { NATURES } from '@/lib/session/natures';
import { PASSAGE_ID } from '@/lib/session/passage-lists';
import { ROUTES } from '@/lib/session/routes';
import {
  ANSWERS,
  attendanceId,
  INCIDENTS,
  JUROR_ROLES,
  OTHER_ROLES,
  PRESENCES,
  RESULTS,
  WAYS,
  type Attendance,
  type Draw,
  type SessionLists,
} from '@/lib/session/session-lists';
import { byOrder, days, entryIds, listOf, orNull, said, texts, times, yesOrNo } from './values';

const personIds = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.uuid(), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/)).filter(
  (id) => !(id in Object.prototype),
);

const tick = fc.boolean();

const candidates = listOf(
  personIds,
  fc.record({
    label: said(100),
    route: orNull(fc.constantFrom(...ROUTES)),
    trainingEnd: orNull(days),
    attempt: orNull(fc.integer({ min: 1, max: 3 })),
    way: orNull(fc.constantFrom(...WAYS)),
    sentOn: orNull(days),
    proofOn: orNull(days),
    identity: tick,
    convocation: tick,
    dossier: tick,
    livret: tick,
    recevabilite: tick,
    equipment: tick,
    result: orNull(fc.constantFrom(...RESULTS)),
    ccps: orNull(texts(80)),
    interviewOn: orNull(days),
  }),
);

const jurors = listOf(
  personIds,
  fc.record({
    label: said(100),
    employer: orNull(texts(80)),
    role: fc.constantFrom(...JUROR_ROLES),
    salaried: yesOrNo,
    habilitationEnd: orNull(days),
    solicitedOn: orNull(days),
    answer: orNull(fc.constantFrom(...ANSWERS)),
    convenedOn: orNull(days),
    tie: yesOrNo,
    tieWith: fc.constant(null),
    identity: tick,
    declaration: tick,
  }),
);

const others = listOf(personIds, fc.record({ label: said(100), role: fc.constantFrom(...OTHER_ROLES) }));

const exams = listOf(
  entryIds,
  fc.record({ day: days, label: said(80), start: orNull(times), end: orNull(times), returned: tick, destroyed: tick }),
);

const incidents = listOf(entryIds, fc.record({ day: days, kind: fc.constantFrom(...INCIDENTS), at: orNull(times), text: said(200) }));

/** What an exam of a déroulé says. */
export const examFields = {
  rank: fc.integer({ min: 0, max: 999 }),
  label: said(80),
  nature: fc.constantFrom(...NATURES),
  minutes: fc.integer({ min: 1, max: 1440 }),
  collective: tick,
  jury: tick,
  posts: fc.integer({ min: 1, max: 99 }),
  where: said(60),
  after: orNull(entryIds),
  preparation: fc.integer({ min: 0, max: 1440 }),
  changeover: fc.integer({ min: 0, max: 1440 }),
  pausable: tick,
};

const minutesOrNull = orNull(fc.integer({ min: 0, max: 1440 }));
const schedules = fc
  .record({
    held: fc.array(fc.tuple(entryIds, fc.nat(99), days, times, fc.nat(9), fc.nat(9)), { maxLength: 4 }),
    changes: fc.array(fc.record({ kind: fc.constant('late' as const), place: fc.nat(99), day: days, until: times }), { maxLength: 2 }),
  })
  .map((schedule) => JSON.stringify(schedule));

const passageExams = listOf(entryIds, fc.record(examFields));
const passageExtras = listOf(entryIds, fc.record({ places: fc.integer({ min: 1, max: 99 }), minutes: fc.integer({ min: 1, max: 1440 }) }));
const passageDays = listOf(entryIds, fc.record({ day: days, opens: orNull(times), closes: orNull(times), used: tick }));
const passage = listOf(
  fc.constant(PASSAGE_ID),
  fc.record({
    pairs: fc.nat(30),
    lunchAt: orNull(times),
    lunchMinutes: minutesOrNull,
    workLimit: minutesOrNull,
    rest: minutesOrNull,
    visit: minutesOrNull,
    welcome: minutesOrNull,
    packets: minutesOrNull,
    deliberation: minutesOrNull,
    signing: minutesOrNull,
    schedule: orNull(schedules),
  }),
);

/** What names one of the people of the session: who, by number. */
const presences = fc.array(
  fc.record({ who: fc.nat(), day: days, presence: orNull(fc.constantFrom(...PRESENCES)), at: orNull(times), signed: tick }),
  { maxLength: 3 },
);
const lots = fc.array(fc.record({ id: entryIds, who: fc.nat(), day: days, at: orNull(times) }), { maxLength: 2 });

/** The lists of a session; whoever is named in one is a person of another. */
export const sessionLists: fc.Arbitrary<SessionLists> = fc
  .record({ candidates, jurors, others, exams, incidents, passageExams, passageExtras, passageDays, passage, presences, lots, ties: fc.array(orNull(fc.nat()), { maxLength: 3 }) })
  .map(({ presences: present, lots: drawn, ties, ...lists }) => {
    const one = (ids: readonly { readonly id: string }[], who: number) => ids[who % Math.max(ids.length, 1)]?.id ?? null;
    const people = [...lists.candidates, ...lists.jurors];
    return {
      candidates: lists.candidates,
      jurors: lists.jurors.map((juror, i) => ({ ...juror, tieWith: typeof ties[i] === 'number' ? one(lists.candidates, ties[i]) : null })),
      others: lists.others,
      attendance: byOrder(
        present.flatMap(({ who, ...rest }): Attendance[] => {
          const person = one(people, who);
          return person === null ? [] : [{ id: attendanceId(rest.day, person), ...rest, person }];
        }),
      ),
      exams: lists.exams,
      incidents: lists.incidents,
      passageExams: lists.passageExams,
      passageExtras: lists.passageExtras,
      passageDays: lists.passageDays,
      passage: lists.passage,
      draws: byOrder(
        drawn.flatMap(({ who, ...rest }): Draw[] => {
          const candidate = one(lists.candidates, who);
          return candidate === null ? [] : [{ ...rest, candidate }];
        }),
      ),
    };
  });
