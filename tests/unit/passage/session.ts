import { civil } from '@/lib/dates/civil';
import { writeSchedule } from '@/lib/plan/passage';
import type { Schedule } from '@/lib/passage/schedule';
import { examDefaults, PASSAGE_ID, passageLists } from '@/lib/session/passage-lists';
import { newSession, type Session } from '@/lib/session/session';
import { newCandidate } from '@/lib/session/session-lists';

const DAY = civil('2027-03-15');

/** Two candidates, an exam in a workshop and an interview with one of two pairs each, on one day without hidden times. */
const SCHEDULE: Schedule = {
  held: [
    { exam: 'atelier', place: 1, day: DAY, start: 540, post: 1, pair: null },
    { exam: 'atelier', place: 2, day: DAY, start: 580, post: 1, pair: null },
    { exam: 'entretien', place: 1, day: DAY, start: 600, post: 1, pair: 1 },
    { exam: 'entretien', place: 2, day: DAY, start: 640, post: 1, pair: 2 },
  ],
  changes: [],
};

/** A session whose order of passage was planned; with `extra`, its last place has extra minutes. */
export function withPassage({ extra = false, schedule = SCHEDULE }: { readonly extra?: boolean; readonly schedule?: Schedule } = {}): Session {
  return {
    ...newSession('s1', 'Soudeur', DAY, DAY),
    candidates: [newCandidate('a', 'Alba'), newCandidate('b', 'Bruno')],
    passageExams: [
      { ...examDefaults, id: 'atelier', rank: 1, label: 'Atelier', minutes: 30, where: 'Forge' },
      { ...examDefaults, id: 'entretien', rank: 2, label: 'Entretien', minutes: 20, jury: true, where: 'Bureau', after: 'atelier' },
    ],
    passageExtras: extra ? [{ id: 'x', places: 1, minutes: 10 }] : [],
    passage: [
      { id: PASSAGE_ID, ...passageLists.passage.defaults, pairs: 2, visit: 0, welcome: 0, packets: 0, deliberation: 15, signing: 0, schedule: writeSchedule(schedule) },
    ],
  };
}
