import { newId } from '@/lib/platform/ids';
import type { PassageExam } from '@/lib/passage/instance';
import { isOfTitle } from '@/lib/plan/deroules';
import { byRank, examsOf, passageOf } from '@/lib/plan/passage';
import { CENTRE_ID, type Centre } from '@/lib/session/centre';
import type { DerouleExam } from '@/lib/session/centre-lists';
import { withEntry } from '@/lib/session/draft';
import type { Session } from '@/lib/session/session';
import type { PlannedExam } from '@/lib/session/session-lists';
import { editingCentre, save, saveEdit } from './save';
import { announce } from './undo';

/** One step towards the first exam, or away from it. */
export type Step = -1 | 1;

/**
 * Puts a déroulé, of the centre or an example, in the place of the exams of a session, as one act: copies with ids of their own.
 * A schedule that was made for other exams goes with them; « Annuler » brings both back.
 */
export async function takeDeroule(session: string, exams: readonly PassageExam[]): Promise<void> {
  const taken = copied(exams);
  const written = await saveEdit(session, (now) => withoutSchedule({ ...now, passageExams: taken }));
  announce(written, 'Déroulé repris');
}

/** Keeps the exams of a session as the déroulé of a title of the centre, in the place of the one it had, as one act. */
export async function keepDeroule(session: Session, title: string): Promise<void> {
  await beginDeroule(title, examsOf(session));
}

/** Keeps copies of exams, an example's say, as the déroulé of a title of the centre, in the place of the one it had, as one act. */
export async function beginDeroule(title: string, exams: readonly PassageExam[]): Promise<void> {
  const kept = copied(exams).map((exam): DerouleExam => ({ ...exam, title }));
  await editCentre(title, () => kept, 'Déroulé du titre enregistré');
}

/** Moves an exam of a session among the others; nothing at either end. */
export async function moveExam(session: string, id: string, step: Step): Promise<void> {
  announce(await saveEdit(session, (now) => ({ ...now, passageExams: moved(now.passageExams, id, step) })), 'Épreuve déplacée');
}

/** Takes an exam out of a session; those that waited for it no longer do. « Annuler » brings all of it back. */
export async function removeExam(session: string, id: string): Promise<void> {
  announce(await saveEdit(session, (now) => ({ ...now, passageExams: without(now.passageExams, id) })), 'Épreuve retirée');
}

/** Moves an exam among those of its title, in the centre's déroulés. */
export async function moveDerouleExam(title: string, id: string, step: Step): Promise<void> {
  await editCentre(title, (now) => moved(now, id, step), 'Épreuve déplacée');
}

/** Takes an exam out of the centre's déroulés; those that waited for it no longer do. */
export async function removeDerouleExam({ id, title }: Pick<DerouleExam, 'id' | 'title'>): Promise<void> {
  await editCentre(title, (now) => without(now, id), 'Épreuve retirée');
}

/** Takes the whole déroulé of a title away; sessions keep their own copies. */
export async function removeDeroule(title: string): Promise<void> {
  await editCentre(title, () => [], 'Déroulé retiré');
}

/** The rank that puts an exam after all of these. */
export function nextRank(exams: readonly { readonly rank: number }[]): number {
  return Math.max(0, ...exams.map(({ rank }) => rank)) + 1;
}

/** Copies with new ids, ranked from 1; what comes after what is the same among them. */
function copied(exams: readonly PassageExam[]): PlannedExam[] {
  const ids = new Map(exams.map(({ id }) => [id, newId()]));
  return exams.map((exam, n) => ({ ...exam, id: ids.get(exam.id) ?? newId(), rank: n + 1, after: exam.after === null ? null : (ids.get(exam.after) ?? null) }));
}

function moved<E extends { readonly id: string; readonly rank: number }>(exams: readonly E[], id: string, step: Step): E[] {
  const order = byRank(exams);
  const from = order.findIndex((exam) => exam.id === id);
  const [here, there] = [order[from], order[from + step]];
  if (here === undefined || there === undefined) return [...exams];
  return order.with(from, there).with(from + step, here).map((exam, n) => ({ ...exam, rank: n + 1 }));
}

function without<E extends { readonly id: string; readonly after: string | null }>(exams: readonly E[], id: string): E[] {
  return exams.filter((exam) => exam.id !== id).map((exam) => (exam.after === id ? { ...exam, after: null } : exam));
}

function withoutSchedule(session: Session): Session {
  const said = passageOf(session);
  return said.schedule === null ? session : withEntry(session, 'passage', { ...said, schedule: null });
}

/** Edits the exams of one title, however they name it; those of the others stay. */
async function editCentre(title: string, edit: (exams: readonly DerouleExam[]) => readonly DerouleExam[], said: string): Promise<void> {
  const make = editingCentre((centre: Centre) => {
    const own = centre.derouleExams.filter((exam) => isOfTitle(exam, title, centre));
    return { ...centre, derouleExams: [...centre.derouleExams.filter((exam) => !own.includes(exam)), ...edit(own)] };
  });
  announce(await save(new Map([[CENTRE_ID, make]])), said);
}
