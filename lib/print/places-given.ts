import { placesOf } from '@/lib/passage/instance';
import { extraPlaces, plannedOf } from '@/lib/plan/passage-day';
import { byLabel } from '@/lib/words/order';
import type { Printing } from './print';
import type { Typed } from './typed';

/**
 * Which candidate has which place of the order of passage, by id: as chosen on the page that prints, else in the order of their names. A place with extra
 * minutes is nobody's until it is chosen, and no place is given twice. Nothing of it is kept.
 */
export function placesGiven({ plan: { session }, typed }: Pick<Printing, 'plan' | 'typed'>): Readonly<Record<string, number>> {
  const planned = plannedOf(session);
  if (planned === null) return {};
  const places = new Set(placesOf(planned.instance));
  const chosen = Object.entries(typed.places).filter(([id, place]) => session.candidates.some((one) => one.id === id) && places.delete(place));
  const taken = new Set([...chosen.map(([, place]) => place), ...extraPlaces(planned)]);
  const left = placesOf(planned.instance).filter((place) => !taken.has(place));
  const others = session.candidates.toSorted(byLabel).filter(({ id }) => typed.places[id] === undefined);
  return Object.fromEntries([...chosen, ...others.flatMap(({ id }, n): [string, number][] => (left[n] === undefined ? [] : [[id, left[n]]]))]);
}

/** The choices after a place was given to somebody: whoever had been given it has none until another is chosen. 0 gives none. */
export function withPlace(places: Typed['places'], candidate: string, place: number): Typed['places'] {
  const others = Object.entries(places).map(([id, own]): [string, number] => [id, own === place ? 0 : own]);
  return { ...Object.fromEntries(others), [candidate]: place };
}
