import type { CivilDate } from '@/lib/dates/civil';
import type { Fact } from './fact';
import { readCandidates } from './read/candidates';
import { readDays } from './read/days';
import { linesOf } from './read/line';
import { readNumber } from './read/number';
import { readOf, type Read } from './read/settle';
import { readState } from './read/state';
import { readTitle } from './read/title';

export type { Read } from './read/settle';

/** What a page says of its session; null for what it does not say, or says twice and differently. */
export interface Reading {
  /** As the page writes it: « 27-0412 », « SES-27-0412 ». */
  readonly number: Read<string> | null;
  /** Without « Titre professionnel », code and level. */
  readonly title: Read<string> | null;
  /** The first and the last day; the last is never before the first. */
  readonly start: Read<CivilDate> | null;
  readonly end: Read<CivilDate> | null;
  /** One of the three states that are known, spelled alike; another as the page writes it. */
  readonly state: Read<string> | null;
  /** How many candidates, from 0 to 999. */
  readonly candidates: Read<number> | null;
}

/**
 * What the facts of a page say of the one session that it is about. Never throws, whatever they hold. What cannot be
 * decided is not read: a wrong reading is worse than none.
 */
export function readPage(facts: readonly Fact[]): Reading {
  const lines = linesOf(facts);
  const { start, end } = readDays(lines);
  return {
    number: readOf(readNumber(lines)),
    title: readOf(readTitle(lines)),
    start: readOf(start),
    end: readOf(end),
    state: readOf(readState(lines)),
    candidates: readOf(readCandidates(lines)),
  };
}
