import type { CivilDate } from '@/lib/dates/civil';
import { drawnOf, withAllSeen, withPresence, type DayCheck } from '@/lib/plan/exam-people';
import { copyText } from '@/lib/platform/clipboard';
import * as clock from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { randomBelow } from '@/lib/platform/random';
import { ruleOf } from '@/lib/rulebook/rule-of';
import { withEntry } from '@/lib/session/draft';
import type { Session } from '@/lib/session/session';
import type { Attendance, Candidate, Juror, Presence } from '@/lib/session/session-lists';
import { EMPTY_TICK, readOccurrenceKey, type Tick } from '@/lib/session/tick';
import { typo } from '@/lib/words/typography';
import { patchEntries, saveSessionEntry } from './edit-people';
import { editing, save } from './save';
import { minute, opened, toast } from './state';
import { announce } from './undo';

/** The hour where the user is, `09:05`, to note with what is done on a day; null where that day is not today: nobody knows the hour then. */
export function hourOn(day: CivilDate): string | null {
  const { day: today, hours, minutes } = clock.momentOf(clock.now());
  return day === today ? [hours, minutes].map((n) => String(n).padStart(2, '0')).join(':') : null;
}

/** The same hour for a view, which is drawn anew as minutes pass; null until the panel looks again where the clock was set back. */
export function hourShownOn(day: CivilDate): string | null {
  return minute.value > clock.now() ? null : hourOn(day);
}

/** Ticks an occurrence as done on a day of the session, at this hour; or takes its tick off, with day and hour. */
export async function tickOn(id: string, key: string, day: CivilDate, done: boolean): Promise<void> {
  const patch: Partial<Tick> = done
    ? { status: 'fait', doneOn: day, doneAt: hourOn(day), redo: null }
    : { status: 'a-faire', doneOn: null, doneAt: null };
  const title = ruleOf(readOccurrenceKey(key).rule)?.title ?? key;
  await edit(id, (now) => withTick(now, key, patch), `${title} : ${done ? 'fait' : 'à faire'}`);
}

/** Says at what hour something was done. */
export async function noteHour(id: string, key: string, doneAt: string | null): Promise<void> {
  await edit(id, (now) => withTick(now, key, { doneAt }), 'Heure notée');
}

const PRESENCE_SAID: Readonly<Record<Presence, string>> = { present: 'présent', retard: 'en retard', absent: 'absent' };

/** Notes whether somebody is there; of who comes late, also when, if that is now. */
export async function notePresence(id: string, day: CivilDate, person: Pick<Candidate, 'id' | 'label'>, presence: Presence): Promise<void> {
  const at = presence === 'retard' ? hourOn(day) : null;
  await edit(id, (now) => withPresence(now, day, person.id, { presence, at }), `${person.label} : ${PRESENCE_SAID[presence]}`);
}

/** Notes when somebody came, or that she signed. */
export async function noteAttendance(id: string, day: CivilDate, person: Pick<Candidate, 'id' | 'label'>, patch: Partial<Pick<Attendance, 'at' | 'signed'>>): Promise<void> {
  await edit(id, (now) => withPresence(now, day, person.id, patch), `${person.label} : noté`);
}

/** Notes as present, as one act, the people of whom nothing is noted on a day. */
export async function noteOthersPresent(id: string, day: CivilDate, people: readonly string[]): Promise<void> {
  await edit(id, (now) => people.reduce((so, person) => withPresence(so, day, person, { presence: 'present' }), now), 'Présences notées');
}

/** Notes, as one act, that a candidate is there, that all is checked of her, and that she signed. */
export async function noteAllSeen(id: string, day: CivilDate, { id: person, label }: Candidate): Promise<void> {
  await edit(id, (now) => withAllSeen(now, day, person), `${label} : tout est là`);
}

/** Notes that something of a candidate was checked, or not. */
export function noteCheck(id: string, { id: person, label }: Candidate, check: DayCheck, seen: boolean): Promise<void> {
  return patchEntries(id, 'candidates', [person], { [check]: seen }, `${label} : noté`);
}

/** Notes that a juror showed who she is, or signed the declaration of honour; or not. */
export function noteJuror(id: string, { id: person, label }: Juror, patch: Partial<Pick<Juror, 'identity' | 'declaration'>>): Promise<void> {
  return patchEntries(id, 'jurors', [person], patch, `${label} : noté`);
}

/** The occurrence in which the draw of the witness is a step. */
const WITNESS = { key: 'constater-plis#', step: 'tirage-au-sort' } as const;

/** Draws the witness among the candidates who are there, and notes it with its hour; earlier draws stay. Does nothing where nobody is. */
export async function drawWitness(id: string, day: CivilDate): Promise<void> {
  const session = opened.value;
  const drawn = session === null || session === 'missing' ? null : drawnOf(session, day, randomBelow);
  if (drawn === null) return;
  const [fresh, at] = [newId(), hourOn(day)];
  await edit(
    id,
    (now) => {
      const { steps } = now.ticks[WITNESS.key] ?? EMPTY_TICK;
      // Lists are ordered by id, and two draws may fall in one minute.
      const draw = { id: `${String(now.draws.length + 1).padStart(3, '0')}-${fresh}`, day, candidate: drawn.id, at };
      return withTick(withEntry(now, 'draws', draw), WITNESS.key, { steps: { ...steps, [WITNESS.step]: true } });
    },
    `Candidat témoin : ${drawn.label}`,
  );
}

/** Adds an exam to a day; false where its name says nothing, or too much. */
export async function addExam(id: string, day: CivilDate, label: string): Promise<boolean> {
  return (await saveSessionEntry(id, 'exams', null, { day, label })) === null;
}

/** Puts a text in the clipboard, and says so. */
export async function copyObservations(text: string): Promise<void> {
  await copyText(text);
  toast.value = { text: 'Observations copiées' };
}

function withTick(session: Session, key: string, patch: Partial<Tick>): Session {
  return { ...session, ticks: { ...session.ticks, [key]: { ...(session.ticks[key] ?? EMPTY_TICK), ...patch } } };
}

async function edit(id: string, change: (now: Session) => Session, said: string): Promise<void> {
  announce(await save(new Map([[id, editing(change)]])), typo(said));
}
