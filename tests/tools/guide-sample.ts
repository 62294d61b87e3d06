import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import { DEROULE_EXAMPLES } from '@/lib/passage/examples';
import { run } from '@/lib/passage/solve/run';
import { search } from '@/lib/passage/solve/search';
import { instanceOf, writeSchedule } from '@/lib/plan/passage';
import { PASSAGE_ID, passageLists } from '@/lib/session/passage-lists';
import { newSession, type Session } from '@/lib/session/session';
import { attendanceId, newCandidate, newJuror, type SessionLists } from '@/lib/session/session-lists';
import { sampleDocument } from './sample';

/** The sample centre's year, with invented people in the sessions that the guide's pictures show, as the text of an export. */
export function guideDocument(today: CivilDate): string {
  const document = JSON.parse(sampleDocument(today)) as { readonly sessions: readonly { readonly id: string }[] };
  const sessions = document.sessions;
  const people: Readonly<Record<string, Partial<SessionLists>>> = {
    'exemple-1': peopleBefore(addDays(today, -3)),
    'exemple-4': { ...peopleBefore(addDays(today, -40)), ...dayOf(today) },
    'exemple-5': { candidates: withResults(peopleBefore(addDays(today, -60)).candidates) },
  };
  return JSON.stringify({ ...document, sessions: sessions.map((session) => scheduled({ ...session, ...people[session.id] })) });
}

/** The session of the pictures with the exams of an example, and the schedule that Jalon finds for them. */
function scheduled<T extends { readonly id: string }>(session: T): T {
  if (session.id !== 'exemple-1') return session;
  const exams = (DEROULE_EXAMPLES[2]?.exams ?? []).map((exam, rank) => ({ ...exam, rank: rank + 1 }));
  const settings = { id: PASSAGE_ID, ...passageLists.passage.defaults, pairs: 2 };
  // What an export leaves out is what a new session holds.
  const whole = { ...newSession(session.id, 'x', START, START), ...session, passageExams: exams, passage: [settings] } as Session;
  const { instance } = instanceOf(whole);
  const outcome = instance === null ? null : run(search(instance), { clock: () => 0, limit: 1 });
  const schedule = outcome?.kind === 'found' ? writeSchedule({ held: outcome.held, changes: [] }) : null;
  return { ...session, passageExams: exams, passage: [{ ...settings, schedule }] };
}

const START = civil('2027-03-15');

/** Four candidates, two of them convened on a day, and three jurors, one of whom has not answered. */
function peopleBefore(day: CivilDate) {
  const candidates = ['A. B.', 'C. D.', 'E. F.', 'G. H.'].map((label, n) => ({
    ...newCandidate(`candidat-${String(n + 1)}`, label),
    route: 'formation' as const,
    trainingEnd: addDays(day, 20),
    ...(n < 2 ? { way: 'courriel-accuse' as const, sentOn: day, proofOn: n === 0 ? addDays(day, 1) : null } : {}),
  }));
  const jurors = ['I. J.', 'K. L.', 'M. N.'].map((label, n) => ({
    ...newJuror(`jure-${String(n + 1)}`, label),
    employer: 'Entreprise des Deux Rives',
    habilitationEnd: addDays(day, 400),
    solicitedOn: addDays(day, -10),
    answer: n < 2 ? ('oui' as const) : null,
  }));
  return { candidates, jurors };
}

/** Half of the candidates are there, and an exam has begun. */
function dayOf(day: CivilDate): Partial<SessionLists> {
  const present = ['candidat-1', 'candidat-2'].map((person) => ({
    id: attendanceId(day, person),
    day,
    person,
    presence: 'present' as const,
    at: null,
    signed: true,
  }));
  return { attendance: present, exams: [{ id: 'epreuve-1', day, label: 'Mise en situation', start: '09:05', end: null, returned: false, destroyed: false }] };
}

function withResults(candidates: SessionLists['candidates']): SessionLists['candidates'] {
  return candidates.map((one, n) => ({ ...one, result: n === 3 ? ('echec' as const) : n === 2 ? null : ('reussite' as const) }));
}
