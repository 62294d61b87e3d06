import { opensFor, pairWork } from './hidden';
import { lengthOf, placesOf, postsOf, type ExamDay, type Instance, type PassageExam } from './instance';
import { piecesOf, spanOf, sparesLunch } from './schedule';
import { mostWork, tooLong, workOf } from './work';

/** Why no schedule can be: a condition that each one would have to meet. Minutes are what is needed and what there is. */
export type Reason =
  | { readonly kind: 'no-exam' | 'no-candidate' | 'no-day' | 'extra-too-many' | 'no-jury' | 'opening' | 'nothing-fits' }
  | { readonly kind: 'circle' | 'too-long' | 'work-limit'; readonly exam: PassageExam }
  | { readonly kind: 'candidate'; readonly needed: number; readonly open: number }
  | { readonly kind: 'posts'; readonly where: string; readonly posts: number; readonly needed: number; readonly open: number }
  | { readonly kind: 'pairs'; readonly pairs: number; readonly needed: number; readonly open: number };

/** The conditions that cannot be met, found by adding up; empty where adding up proves nothing. */
export function reasonsAgainst(instance: Instance): Reason[] {
  const { exams, candidates, days, extra, pairs } = instance;
  if (exams.length === 0) return [{ kind: 'no-exam' }];
  if (candidates < 1) return [{ kind: 'no-candidate' }];
  if (days.length === 0) return [{ kind: 'no-day' }];
  if (extra.reduce((sum, { places }) => sum + places, 0) > candidates) return [{ kind: 'extra-too-many' }];
  const circle = exams.find((exam) => isInCircle(exams, exam));
  if (circle !== undefined) return [{ kind: 'circle', exam: circle }];
  if (pairs < 1 && exams.some(({ jury }) => jury)) return [{ kind: 'no-jury' }];
  if (!canOpen(instance)) return [{ kind: 'opening' }];
  return [...exams.flatMap((exam) => aloneAgainst(instance, exam)), ...candidateAgainst(instance), ...postsAgainst(instance), ...pairsAgainst(instance)];
}

/** Whether what comes before the first exam fits its day, and what a pair may work. */
function canOpen(instance: Instance): boolean {
  const [first] = instance.days;
  if (first === undefined || opensFor(instance, first) > first.closes) return false;
  return instance.pairs < 1 || tooLong(pairWork(instance, [], first.day, 1), instance.work).length === 0;
}

/** How many minutes of jury the exams need in all, over all pairs. */
function juryMinutes(instance: Instance): number {
  return instance.exams.filter(({ jury }) => jury).reduce((sum, exam) => sum + total(instance, exam, ({ minutes, changeover }) => minutes + changeover), 0);
}

/** How many minutes one pair may hold exams on these days, breaks and lunch taken. */
function pairMinutes(instance: Instance): number {
  return instance.days.reduce((sum, day) => sum + halves(instance, day).reduce((own, minutes) => own + mostWork(minutes, instance.work), 0), 0);
}

function isInCircle(exams: readonly PassageExam[], from: PassageExam): boolean {
  const seen = new Set([from.id]);
  for (let next = from.after; next !== null; ) {
    if (seen.has(next)) return next === from.id;
    seen.add(next);
    next = exams.find(({ id }) => id === next)?.after ?? null;
  }
  return false;
}

/** An exam that fits no day, or is longer than a pair may work. */
function aloneAgainst(instance: Instance, exam: PassageExam): Reason[] {
  const place = exam.collective ? null : instance.candidates;
  const spans = instance.days.flatMap((day) => starts(instance, day).map((start) => ({ day, span: spanOf(instance, exam, place, start) })));
  const fitting = spans.filter(({ day, span }) => span.from >= opensFor(instance, day) && span.until <= day.closes && sparesLunch(instance, exam, span));
  if (fitting.length === 0) return [{ kind: 'too-long', exam }];
  const isBearable = fitting.some(({ span }) => tooLong(workOf(instance, exam, span), instance.work).length === 0);
  return exam.jury && !isBearable ? [{ kind: 'work-limit', exam }] : [];
}

/** Every minute of a day at which something may begin. */
function starts(instance: Instance, day: ExamDay): number[] {
  const from = opensFor(instance, day);
  return Array.from({ length: Math.max(0, day.closes - from + 1) }, (_, n) => from + n);
}

function candidateAgainst(instance: Instance): Reason[] {
  const needed = Math.max(...placesOf(instance).map((place) => instance.exams.reduce((sum, exam) => sum + exam.preparation + lengthOf(instance, exam, place), 0)));
  const open = openMinutes(instance);
  return needed > open ? [{ kind: 'candidate', needed, open }] : [];
}

function postsAgainst(instance: Instance): Reason[] {
  const open = openMinutes(instance);
  return [...postsOf(instance)].flatMap(([where, posts]): Reason[] => {
    const exams = instance.exams.filter((exam) => exam.where === where);
    const needed = exams.reduce((sum, exam) => sum + total(instance, exam, (one) => one.preparation + one.minutes + one.changeover) * (exam.collective ? posts : 1), 0);
    return needed > posts * open ? [{ kind: 'posts', where, posts, needed, open: posts * open }] : [];
  });
}

function pairsAgainst(instance: Instance): Reason[] {
  const [needed, open] = [juryMinutes(instance), instance.pairs * pairMinutes(instance)];
  return needed > open ? [{ kind: 'pairs', pairs: instance.pairs, needed, open }] : [];
}

/** What an exam takes of something over all its pieces, extra minutes among them. */
function total(instance: Instance, exam: PassageExam, of: (exam: PassageExam) => number): number {
  return piecesOf({ ...instance, exams: [exam] }).reduce((sum, { place }) => sum + of(exam) - exam.minutes + lengthOf(instance, exam, place), 0);
}

/** The minutes of all days in which something may be held; lunch is none where nothing may be cut by it either. */
function openMinutes(instance: Instance): number {
  return instance.days.reduce((sum, day) => sum + halves(instance, day).reduce((own, minutes) => own + minutes, 0), 0);
}

/** A day before and after lunch, in minutes. */
function halves({ lunch, ...instance }: Instance, day: ExamDay): number[] {
  const from = opensFor({ lunch, ...instance }, day);
  const back = lunch.start + lunch.minutes;
  if (lunch.minutes === 0 || back <= from || lunch.start >= day.closes) return [Math.max(0, day.closes - from)];
  return [Math.max(0, lunch.start - from), Math.max(0, day.closes - Math.max(from, back))];
}
