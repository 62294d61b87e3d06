import type { Fact } from '@/lib/ceres/fact';
import { readPage, type Reading } from '@/lib/ceres/read';

/** A line of a page, in a title unless said. */
export function fact(text: string, name = '', where = 'titre'): Fact {
  return { name, text, where };
}

/** A label and what stands beside it. */
export function labelled(name: string, text: string, where = 'texte'): Fact {
  return fact(text, name, where);
}

/** What a page of these facts says, without where. */
export function valuesOf(...facts: Fact[]): Record<keyof Reading, string | number | null> {
  const { number, title, start, end, state, candidates } = readPage(facts);
  return {
    number: number?.value ?? null,
    title: title?.value ?? null,
    start: start?.value ?? null,
    end: end?.value ?? null,
    state: state?.value ?? null,
    candidates: candidates?.value ?? null,
  };
}

/** The first and last day of a page of these facts: « 2027-03-15 → 2027-03-17 », « – » for one that is not read. */
export function daysOf(...facts: Fact[]): string {
  const { start, end } = valuesOf(...facts);
  return `${String(start ?? '–')} → ${String(end ?? '–')}`;
}
