import fc from 'fast-check';
import { addDays, civil, type CivilDate } from '@/lib/dates/civil';

/** Days from the calendar's first to its last: sessions happen anywhere in it. */
const CALENDAR_DAYS = 109_571;

/** Any day of the calendar, mostly of these years. */
export const days: fc.Arbitrary<CivilDate> = fc.oneof(
  { weight: 4, arbitrary: daysFrom('2026-01-01', 1500) },
  { weight: 1, arbitrary: daysFrom('1900-01-01', CALENDAR_DAYS) },
);

/** Times of day: « 09:05 ». */
export const times: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** Clocks that go forward, stand still and are set back. */
export const clocks = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1_600_000_000_000, max: 2_000_000_000_000 }));

/** Text as people, files and mischief write it: accents, emoji, quotes, line breaks, the names of an object's own. */
export function texts(max: number): fc.Arbitrary<string> {
  const nasty = fc.constantFrom('__proto__', 'constructor', '"', '\\', '\u2028', ' « l’été » ', '\uD800', '', 'null', '2027-02-31');
  return fc.oneof(fc.string({ maxLength: max, unit: 'grapheme' }), nasty).map((text) => text.slice(0, max));
}

/** Text that says something. */
export function said(max: number): fc.Arbitrary<string> {
  return texts(max).filter((text) => text.trim() !== '');
}

/** A value, or none. */
export function orNull<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(values, { nil: null });
}

/** The ids of entries of any list, some of which return from one list to the next. */
export const entryIds: fc.Arbitrary<string> = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)).filter(
  (id) => !(id in Object.prototype),
);

export const yesOrNo = orNull(fc.boolean());

/** A list: its entries ordered by id, each id once. */
export function listOf<E extends object>(ids: fc.Arbitrary<string>, entry: fc.Arbitrary<E>): fc.Arbitrary<(E & { id: string })[]> {
  return fc.dictionary(ids, entry, { maxKeys: 3 }).map((byId) => byOrder(Object.entries(byId).map(([id, fields]) => ({ id, ...fields }))));
}

/** The entries of a list in the order that a fold gives them, the first of each id. */
export function byOrder<E extends { readonly id: string }>(entries: readonly E[]): E[] {
  const first = entries.filter(({ id }, i) => entries.findIndex((other) => other.id === id) === i);
  return first.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function daysFrom(first: string, span: number): fc.Arbitrary<CivilDate> {
  return fc.integer({ min: 0, max: span - 1 }).map((n) => addDays(civil(first), n));
}
