import type { Instance, PassageExam } from '@/lib/passage/instance';

/*
 * Whether any schedule can be, by trying every one on a grid: one day without lunch, no extra minutes, whole steps. Not a line of the program's.
 */

/** How many steps the day has, and what each exam asks, in steps. */
interface Grid {
  readonly step: number;
  readonly opens: number;
  readonly slots: number;
}

/** Whether the exams of this instance can be held at all. */
export function canBeHeld(instance: Instance, grid: Grid): boolean {
  const { exams, candidates, pairs } = instance;
  const pieces = exams.flatMap((exam) => Array.from({ length: candidates }, (_, who) => ({ exam, who })));
  const steps = (minutes: number) => minutes / grid.step;
  const starts: number[] = [];
  const with_: number[] = [];
  const posts = new Map<string, number>();
  for (const { where, posts: own } of exams) posts.set(where, Math.max(own, posts.get(where) ?? 0));
  const running = (n: number, slot: number): boolean => {
    const [start, piece] = [starts[n] ?? NaN, pieces[n]];
    return slot >= start && slot < start + steps(piece?.exam.minutes ?? 0);
  };
  const isFree = (n: number): boolean => {
    const piece = pieces[n];
    if (piece === undefined) return false;
    const [start, length] = [starts[n] ?? 0, steps(piece.exam.minutes)];
    for (let slot = start; slot < start + length; slot += 1) {
      let there = 1;
      for (let other = 0; other < n; other += 1) {
        if (!running(other, slot)) continue;
        if (pieces[other]?.who === piece.who) return false;
        if (pieces[other]?.exam.where === piece.exam.where) there += 1;
        if (piece.exam.jury && pieces[other]?.exam.jury === true && with_[other] === with_[n]) return false;
      }
      if (there > (posts.get(piece.exam.where) ?? 1)) return false;
    }
    return isInOrder(pieces, starts, steps, n) && isRested(n);
  };
  const isRested = (n: number): boolean => {
    const busy = pieces.flatMap(({ exam }, m) => (m <= n && exam.jury && with_[m] === with_[n] ? Array.from({ length: steps(exam.minutes) }, (_, k) => (starts[m] ?? 0) + k) : []));
    // More pieces only make stretches longer: one that is too long stays so.
    return longest([...busy].sort((a, b) => a - b), steps(instance.work.rest)) <= steps(instance.work.limit);
  };
  const isClosed = (): boolean => {
    const end = Math.max(...pieces.map(({ exam }, n) => (starts[n] ?? 0) + steps(exam.minutes)));
    for (const from of [end, end + steps(instance.work.rest)]) {
      const after = Array.from({ length: steps(instance.hidden.deliberation) }, (_, k) => from + k);
      const isOpen = from + after.length <= grid.slots;
      const rested = Array.from({ length: pairs }, (_, pair) => pair).every((pair) => {
        const busy = pieces.flatMap(({ exam }, m) => (exam.jury && with_[m] === pair ? Array.from({ length: steps(exam.minutes) }, (_, k) => (starts[m] ?? 0) + k) : []));
        return longest([...busy, ...after].sort((a, b) => a - b), steps(instance.work.rest)) <= steps(instance.work.limit);
      });
      if (isOpen && rested) return true;
    }
    return false;
  };
  const place = (n: number): boolean => {
    const piece = pieces[n];
    if (piece === undefined) return isClosed();
    // All candidates ask for the same: those of the first exam may come in their order.
    const least = n > 0 && pieces[n - 1]?.exam === piece.exam && exams[0] === piece.exam ? (starts[n - 1] ?? 0) : 0;
    const used = Math.max(-1, ...with_.slice(0, n)) + 1;
    for (let start = least; start + steps(piece.exam.minutes) <= grid.slots; start += 1) {
      starts[n] = start;
      for (let pair = 0; pair < (piece.exam.jury ? Math.min(pairs, used + 1) : 1); pair += 1) {
        with_[n] = piece.exam.jury ? pair : -1;
        if (isFree(n) && place(n + 1)) return true;
      }
    }
    starts.length = n;
    with_.length = n;
    return false;
  };
  return place(0);
}

function isInOrder(pieces: readonly { readonly exam: PassageExam; readonly who: number }[], starts: readonly number[], steps: (minutes: number) => number, n: number): boolean {
  const own = pieces[n];
  return pieces.slice(0, n).every(({ exam, who }, m) => {
    if (own?.who !== who) return true;
    const [a, b] = [starts[m] ?? 0, starts[n] ?? 0];
    if (own.exam.after === exam.id) return a + steps(exam.minutes) <= b;
    return exam.after !== own.exam.id || b + steps(own.exam.minutes) <= a;
  });
}

function longest(busy: readonly number[], rest: number): number {
  let [begun, last, most] = [NaN, -Infinity, 0];
  for (const slot of busy) {
    if (slot - last - 1 >= rest) begun = slot;
    last = slot;
    most = Math.max(most, last + 1 - begun);
  }
  return most;
}
