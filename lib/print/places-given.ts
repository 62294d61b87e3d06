import { extraPlaces, plannedOf } from '@/lib/plan/passage-day';
import { byLabel } from '@/lib/words/order';
import type { Printing } from './print';

/**
 * Which candidate has which place of the order of passage, by id: as chosen on the page that prints, else in the order of their names. A place with extra
 * minutes is nobody's until it is chosen, and no place is given twice. Nothing of it is kept.
 */
export function placesGiven({ plan: { session }, typed }: Pick<Printing, 'plan' | 'typed'>): Readonly<Record<string, number>> {
  const planned = plannedOf(session);
  if (planned === null) return {};
  const chosen = Object.entries(typed.places).filter(([id, place]) => place > 0 && session.candidates.some((one) => one.id === id));
  const taken = new Set([...chosen.map(([, place]) => place), ...extraPlaces(planned)]);
  const left = Array.from({ length: planned.instance.candidates }, (_, n) => n + 1).filter((place) => !taken.has(place));
  const others = session.candidates.toSorted(byLabel).filter(({ id }) => typed.places[id] === undefined);
  return Object.fromEntries([...chosen, ...others.flatMap(({ id }, n): [string, number][] => (left[n] === undefined ? [] : [[id, left[n]]]))]);
}
