import type { PassageExam } from '@/lib/passage/instance';

type Waiting = Pick<PassageExam, 'id' | 'after'>;

/** Whether an exam would wait for itself, by way of others, if it waited for `after`. Others that wait in a circle are no concern of it. */
export function isCircular(exams: readonly Waiting[], id: string, after: string): boolean {
  const seen = new Set<string>();
  for (let next: string | null = after; next !== null && !seen.has(next); next = afterOf(exams, next)) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}

function afterOf(exams: readonly Waiting[], of: string): string | null {
  return exams.find(({ id }) => id === of)?.after ?? null;
}
