import type { PlacedMark } from '@/lib/plan/timeline';
import { useState } from 'preact/hooks';
import type { Pointed } from './MarkPoint';

/** The mark that is pointed at, by key, hand or mouse, among marks in the order in which arrows go through them. */
export function usePointed(marks: readonly PlacedMark[]): Pointed {
  const [shown, setShown] = useState<string | null>(null);
  const known = marks.some(({ id }) => id === shown) ? shown : null;
  const stop = known ?? (marks.find(({ state }) => state !== 'fait' && state !== 'sans-objet') ?? marks[0])?.id ?? '';
  return { stop, shown: known, onPoint: setShown, onKeyDown: (event) => move(event, marks, stop) };
}

/** Arrows go from mark to mark by day, Home and End to the first and the last. */
function move(event: KeyboardEvent, marks: readonly PlacedMark[], stop: string): void {
  const last = marks.length - 1;
  const at = marks.findIndex(({ id }) => id === stop);
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
  const mark = marks[Math.min(Math.max(to ?? at, 0), last)];
  if (to === undefined || mark === undefined || !(event.currentTarget instanceof Element)) return;
  event.preventDefault();
  event.currentTarget.querySelector<SVGElement>(`[data-mark="${CSS.escape(mark.id)}"]`)?.focus();
}
